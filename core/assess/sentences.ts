/** The sentences of a page, each with what it is about. */
import type { PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { done } from './done.ts';
import { betweenSentences } from './no-proof.ts';

export interface Sentence {
  text: string;
  /** The same, where « Elle » is the declaration that the sentence before it is about. */
  told: string;
  isMessage: boolean;
  /** A short line of its own: « Déclaration validée. » */
  isLine: boolean;
}
const longestOfItsOwn = 90;
/** Over a text that tells how it goes. */
const isTip =
  /^(?:bon a savoir|a savoir|le saviez vous|conseil|astuce|exemple)$|\b(?:verrez|lirez|lisez|affiche\w*|dit|indique|apparait|exemple)\b(?: [a-z]+){0,2}$/;
const longestTitle = 20;
/** « À la fin, la page affiche : » */
const announcesOne = (before = ''): boolean =>
  isTip.test(fold(before)) && (before.trim().endsWith(':') || before.length <= longestTitle);

/** Cut once for each page: each guide of the site looks through them. */
const cut = new WeakMap<PageModel, Sentence[]>();

export function sentencesOf(page: PageModel): Sentence[] {
  const known = cut.get(page);
  if (known) return known;
  const split = (text: string, isMessage: boolean): Sentence[] => {
    const parts = text.split(betweenSentences);
    const isLine = parts.length === 1 && text.length <= longestOfItsOwn;
    return parts.map((part) => ({ text: part, told: part, isMessage, isLine }));
  };
  const sentences = withElleNamed([
    ...page.headings.flatMap((heading) => split(heading.text, true)),
    ...page.alerts.flatMap((alert) => split(alert, true)),
    ...page.blocks
      .filter((_block, at) => !announcesOne(page.blocks[at - 1]))
      .flatMap((block) => split(block, false)),
  ]);
  cut.set(page, sentences);
  return sentences;
}

/** « Votre déclaration est terminée. Elle a été reçue le… » */
function withElleNamed(sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((one, at) => {
    const before = sentences[at - 1]?.text ?? '';
    const sentence = { ...one, told: withoutItsDay(one.text) };
    const it =
      /^Elle (?=(?:a|est|nous) )/u.test(one.text) && !before.trim().endsWith('?')
        ? (aboutIt.exec(fold(before)) ?? weHaveIt.exec(fold(before)))?.slice(1).find(Boolean)
        : undefined;
    const named = sentOnDay.test(one.text) ? isSummary.exec(fold(before))?.[1] : undefined;
    if (named)
      return {
        ...sentence,
        told: `Votre ${named} a été ${one.text.replace(/^./u, (letter) => letter.toLowerCase())}`,
      };
    return it ? { ...sentence, told: one.text.replace(/^Elle/u, `Votre ${it}`) } : sentence;
  });
}
/** « Transmise le 12/09/2026 à 11:47 », under « Récapitulatif de ma déclaration » */
const sentOnDay = /^(?:Transmise|Envoyée|Validée|Déposée|Reçue|Signée) le \d/u;
const isSummary =
  /^recapitulatif (?:de |d )?(?:ma |mon |votre |la |l )((?:tele)?declaration|actualisation|correction)\b/;
/** « Vous avez transmis le 17/09/2026 à 10:33 une déclaration corrective »: what was sent, as if told before its day. */
const sentOn =
  /^(vous (?:nous )?avez (?:bien )?\p{L}+(?: en ligne)?),? (?:le (?:\p{L}+ )?\d{1,2}(?:er)?(?:[/.]\d\d[/.]| \p{L}+ )\d{4}|ce jour|aujourd['’]hui)(?:,? à \d{1,2} ?[h:] ?\d\d(?::\d\d)?)?,? (?:une |votre |la |l['’])(?:nouvelle )?((?:télé)?déclaration|actualisation|correction|rectification)(?!\p{L})/iu;
/** « Vous avez déclaré en ligne vos revenus de 2026 le 03/05/2027 », « Vous avez corrigé en ligne, le 18/08/2027 à 08:57, la déclaration… » */
const declaredOn =
  /^(?:\p{L}+ )?vous avez (?:bien )?(déclaré|corrigé)(?= .*en ligne)(?: en ligne)?(?: vos revenus| votre déclaration)?(?: des revenus)?((?: (?:de )?20\d\d)?)(?: en ligne)?,?(?= le (?:\p{L}+ )?\d{1,2}(?:er)?(?:[/.]\d\d[/.]| \p{L}+ )\d{4})/iu;
const withoutItsDay = (text: string): string =>
  text
    .replace(declaredOn, (_all, verb: string, ofYear: string) => {
      const it = /^corr/iu.test(verb) ? 'correction' : 'déclaration des revenus';
      return `Votre ${it}${ofYear} a bien été transmise`;
    })
    .replace(sentOn, '$1 votre $2');
/**
 * Only after a sentence that says that it is done, and ends there: one that names another thing, « attend une attestation », « une
 * pièce manquait », may mean that; one that is ready or incomplete has not gone.
 */
const itsName =
  '((?:declaration|actualisation|(?:demande de )?correction)(?: (?:de|du|d|des|pour|en|mensuelle|annuelle|automatique|corr\\w+|rectif\\w+|20\\d\\d)\\b(?:(?! (?:a|est|etait|nous|n|attend\\w*|precedente?|derniere?) ).){0,40}?)?)';
const aboutIt = new RegExp(
  `^(?:(?:merci|bonjour|bravo)(?: [^ ]+)? )?(?:votre |la |cette |ma )?(?:nouvelle |tele)?${itsName} (?:(?:nous )?(?:a|est) (?:bien |maintenant )?(?:ete )?)?${done}(?: et ${done})?(?: electroniquement| en ligne| avec succes)?(?: (?:ce jour|le \\d.{0,30}))?$`,
);
/** « Merci Nadia, nous avons bien reçu votre actualisation du mois de novembre. » */
const weHaveIt = new RegExp(
  `^(?:merci(?: [^ ]+)? )?nous (?:avons (?:bien )?(?:recu|enregistre|pris en compte)|accusons (?:bonne )?reception de) (?:votre |la )${itsName}$|^l administration fiscale accuse reception de votre ${itsName}$`,
);
