/** A word given on honour that is left unticked: on a page of a guide, or where a sentence of the page asks for it. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isOptional, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { sentencesOf } from '../sentences.ts';
import { elseNothing, goesOn } from './else-nothing.ts';

/** « être hébergé gratuitement », « ne percevoir aucune ressource » are for those of whom it is so. */
const ofWhatIsSaid =
  /\b(exact\w*|sincer\w*|veridi\w*|vrai\w*|renseignements?|informations?|declarations?|complet\w*|justes?|conformes?|authentiques?|fidele|celles que (?:j|nous))\b/;
/** « Tout ce que j'ai répondu est vrai, je m'y engage », « Ce que j'ai déclaré est exact » */
const onHonour =
  /\b(sur l honneur|certifie|atteste)\b|\bconfirme que (?:mon|mes|ces|cette|ce) .*\b(?:exacte?s?|a jour)\b|\bm (?:y )?engage\b.*\b(?:vraie?s?|exacte?s?|justes?|sinceres?)\b|\b(?:vraie?s?|exacte?s?|justes?|sinceres?)\b.*\bm (?:y )?engage\b|\bce que (?:j ai|nous avons) .*\best (?:\p{L}+ )?(?:vrai|exact|juste|sincere)\b/u;
/** « Je m'engage à signaler tout changement », « J'ai lu et j'accepte le règlement » */
const promises =
  /\bm engage a (?:signaler|declarer|informer|prevenir|faire connaitre)\b|\b(?:ai (?:bien )?lu|ai pris connaissance|j accepte les?)\b.*\b(?:conditions|reglement|obligations|engagements?)\b/;
/** What one is free to refuse. */
const ofChoice =
  /\b(recevoir|lettre|offres?|newsletter)\b|^(?:j |je |nous )?(?:autoris|souhait|veux bien|refus)/;

/** « Je certifie … Sans cet engagement, la demande ne peut pas recevoir de numéro. » */
const firstOf = (label: string): string => sentencesOf([label])[0] ?? label;

export function checkWordGiven({ asked, page, procedure }: CheckContext): Finding[] {
  const words = asked.filter(
    (box) =>
      box.kind === 'checkbox' &&
      box.valueType === 'consent' &&
      !box.required &&
      !isOptional(box) &&
      !ofChoice.test(fold(firstOf(box.label))),
  );
  const isHonour = ({ label }: Field): boolean => onHonour.test(fold(label));
  const honour = words.filter(isHonour);
  const rules = rulesOf(page);
  const needed = [
    ...(procedure ? honour.filter(({ label }) => ofWhatIsSaid.test(fold(label))) : []),
    ...(procedure ? words.filter(({ label }) => promises.test(fold(label))) : []),
    // Of several, some may be for some people.
    ...(rules.some(asksForHonour) && honour.every(isLeft) ? honour.slice(0, 1) : []),
    ...(words.length === 1 && rules.some((rule) => asksForIt.test(rule) || onlyIf.test(rule)) ? words : []),
    ...(rules.some((rule) => asksForAll.test(rule)) ? words : []),
    ...elseNothingOf(asked, page, words),
    ...agreementAsked(asked, page),
  ];
  return [...new Set(needed)]
    .filter(isLeft)
    .map((box) => ownFinding('required', 'problem', spotOf(box), 'required-box'));
}

const tick =
  /\bcoch\w+|\b(?:croix|accept\w+)\b|\b(?:votre|vos|cet|cette|ces|chaque|un) (?:\p{L}+ )?(?:accords?|consentements?|engagements?|attestations?|affirmations?|promesses?)\b/u;
const mustTick =
  /\b(?:devez|il faut|veuillez|merci de|pensez a) (?:\p{L}+ment )?(?:cocher|accepter|donner|prendre)\b|\bdoi(?:t|vent) (?:\p{L}+ )?etre (?:coche|accepte|donne|pris)\w*|\b(?:obligatoires?|indispensables?|necessaires?)\b/u;
/** « Les deux engagements », « chacun des trois points », « l'un de ces deux points » */
const ofMany =
  /\b(?:(?:les|des|ces|aux|nos|vos) (deux|trois|quatre|cinq|[2-5])|toutes|tous|chaque|chacune?)\b/;
/** Of boxes that are chosen from, or of cases to write in. */
const ofOther =
  /\b(?:questions?|reponses?|lignes?|colonnes?|tableau\w*|mois|personnes?|enfants?|pieces?|documents?|justificatifs?|champs?|remplir|remplies?|completee?s?|renseignee?s?|sauf|employeur|bailleur|proprietaire|medecin|conjoint\w*|parents?)\b/;

/**
 * « Nous n'examinerons rien tant que ces deux points ne sont pas cochés », over two boxes; « … si vous ne prenez pas cet
 * engagement », over one. As many as the page says, whatever stands on them.
 */
function elseNothingOf(asked: readonly Field[], { blocks }: PageModel, words: readonly Field[]): Field[] {
  const labels = new Set(asked.map(({ label }) => fold(label)));
  const rules = sentencesOf(blocks.filter((block) => !labels.has(fold(block))))
    .map(fold)
    .filter((rule) => tick.test(rule) && !ofOther.test(rule));
  return rules.flatMap((rule) => {
    const many = ofMany.exec(rule);
    if (!(elseNothing(rule) || (many && mustTick.test(rule) && !/\b(?:si|ne|n|pas)\b/.test(rule)))) return [];
    if (!many) return words.length === 1 ? words : [];
    const run = runOf(asked, words);
    return many[1] === undefined ? words : run.length === numberIn(many[1]) ? run : [];
  });
}

/** The boxes side by side among which a word is given. */
function runOf(asked: readonly Field[], words: readonly Field[]): Field[] {
  const at = asked.findIndex((field) => words.includes(field));
  const isBox = (field: Field | undefined): boolean =>
    field?.kind === 'checkbox' && field.question === asked[at]?.question && field.group === asked[at]?.group;
  let [from, to] = [at, at];
  while (from > 0 && isBox(asked[from - 1])) from -= 1;
  while (to >= 0 && isBox(asked[to + 1])) to += 1;
  return at < 0 ? [] : asked.slice(from, to + 1);
}

/** « Votre accord est nécessaire pour étudier la demande », over the one box that gives it. */
function agreementAsked(asked: readonly Field[], { blocks }: PageModel): Field[] {
  const boxes = asked.filter(
    (box) =>
      box.kind === 'checkbox' &&
      gives.test(fold(box.label)) &&
      !ofNews.test(fold(box.label)) &&
      !box.required &&
      !isOptional(box),
  );
  const isAsked = sentencesOf(blocks).some((sentence) => {
    const said = fold(sentence);
    if (nothingWithout.test(said) && !/\b(?:si|sauf)\b/.test(said)) return true;
    return agreementNeeded.test(said) && !/\b(?:ne|n|pas|non|si|sauf|pour (?:les?|tout|une?))\b/.test(said);
  });
  return boxes.length === 1 && isAsked ? boxes : [];
}

const gives = /\b(?:autorise|accepte|consens|donne mon (?:accord|consentement|autorisation))\b/;
/** « Sans votre accord, nous ne pouvons pas traiter la demande » */
const nothingWithout =
  /\bsans (?:votre|cet|cette) (?:accord|consentement|autorisation|acceptation)\b.*\b(?:(?:ne|n) .*(?:demande|dossier|inscription|declaration|traite\w*|poursuivre|continuer)|impossible)\b/;
const ofNews = /\b(?:recevoir|lettre|offres?|newsletter|courriels?|e mails?|sms|prevention|enquetes?)\b/;
const agreementNeeded =
  /\b(?:votre|cet|cette|l) (?:accord|consentement|autorisation|acceptation)\b.{0,24}\b(?:necessaire|obligatoire|requise?|indispensable)\b/;

const isLeft = (box: Field): boolean => stateOf(box) === 'empty';

/** The folded sentences that stand on no box. */
function rulesOf({ blocks, fields }: PageModel): string[] {
  const labels = new Set(fields.map(({ label }) => fold(label)));
  return sentencesOf(blocks.filter((block) => !labels.has(fold(block))))
    .map(fold)
    .filter(
      (sentence) => onlyIf.test(sentence) || ![ofSome, isFree, goesOn].some((way) => way.test(sentence)),
    );
}

/** « La demande n'est étudiée que si la déclaration sur l'honneur est cochée » */
const onlyIf = /\bque si\b.{0,20}\b(?:attestation|declaration|certification|case)s?\b.{0,30}\bcochee?s?$/;

const ofSome =
  /^(?:je|j)\b|\b(si|sauf|s il|s ils|en cas|lorsqu\w*|concern\w*|correspond\w*|utiles?|necessaires?|joindre|jointe?s?|fournir|documents?|modeles?|telecharg\w*|signee?s?|papier|pour (?:les|des|une?|le|la|l|tout\w*)|marquee?s?|asterisques?|etoiles?|suivie?s?|signalee?s?|sur l honneur (?:du|des|de la|de l|d une?))\b/;

/** « Vous pouvez cocher les deux cases », « aucune n'est nécessaire » */
const isFree =
  /(?<!\bne )\bpouvez\b|\brecevrez (?:\p{L}+ ){0,2}(?:sms|courriels?|e mails?|lettres?|offres?|messages?|actualites?|conseils?)\b|\baucune? n est (?:necessaire|obligatoire|exigee?|requise?)\b/u;

/** « Sans attestation sur l'honneur, votre demande n'est pas examinée », « Vous devez certifier… » */
function asksForHonour(sentence: string): boolean {
  if (/\b(non|pas) (obligatoires?|exigee?s?|requise?s?)\b/.test(sentence)) return false;
  return (
    toAttest.test(sentence) ||
    withoutIt.test(sentence) ||
    (named.test(sentence) && (needed.test(sentence) || onlyIf.test(sentence)))
  );
}

const toAttest =
  /\b(?:devez|veuillez|merci d|il faut|pensez a|n oubliez pas d)\b.{0,12}\b(?:attester|certifier|declarer sur l honneur)\b|\b(?:certifiez|attestez) (?:que|l exactitude|sur)\b/;
/** Not « sans attestation d'assurance ». */
const withoutIt =
  /\b(?:sans|a defaut d|faute d) ?(?:cette|votre|la|l)? ?(?:attestation|certification|declaration sur l honneur)\b(?! (?:d|de|du|des|fiscale|scolaire|employeur)\b)/;
const named =
  /\b(?:attestations?|declarations?|engagements?|certifications?|cases?|mentions?)\b.{0,30}\bsur l honneur\b/;
const needed =
  /\b(?:sans|faute d|a defaut d|absence d|tant que|doi(?:t|vent) etre|obligatoires?|exigee?s?|indispensables?|imperati\w+|requise?s?|coche[rz])\b/;

const word = '(?:case|declaration|attestation|certification|confirmation|mention|engagement)';
/** « La case ci-dessous doit être cochée », « Sans cette case, rien n'est enregistré », of the only one. */
const asksForIt = new RegExp(
  [
    '^(?:case|mention) a cocher (?:obligatoirement|imperativement)',
    String.raw`\bavant (?:de |d )?(?:\w+ ){1,4}coche[rz] (?:la|cette) ${word}$`,
    String.raw`\b(?:cette|la) (?:${word}|coche)\b.{0,30}\b(?:doit etre cochee|obligatoire|a cocher)\b`,
    String.raw`\bsans (?:cette (?:${word}|coche)|(?:la|cocher (?:la|cette)) ${word})(?: (?:ci dessous|ci apres|finale|cochee))*(?: cochee)? (?:rien|aucune?|la|le|l|votre|vous)\b`,
    String.raw`\b(?:sans|a defaut de|faute de) (?:cette |la )?coche\b(?! d)`,
    String.raw`\b${word} non cochee (?:empeche|bloque|interdit|entraine)`,
    String.raw`\bcoche[rz] (?:la|cette) ${word}(?: ci dessous| ci apres)? (?:pour|afin de) (?:pouvoir )?(?:continuer|poursuivre|envoyer|transmettre|deposer|valider|terminer|finaliser|passer)`,
    String.raw`\b(?:tant que|faute de) .{0,24}\b${word}\b.{0,24}\bcochee?\b`,
    String.raw`\b(?:il faut|vous devez|veuillez|merci de|pensez a|n oubliez pas de) cocher (?:la|cette) ${word}\b`,
  ].join('|'),
);

/** « Chaque engagement doit être coché », « Cochez les trois cases » */
const asksForAll =
  /\b(?:toutes les|chaque|chacune? des|les (?:deux|trois|quatre|cinq)) (?:\p{L}+ )?(?:cases?|engagements?|declarations?|mentions?|attestations?|affirmations?)\b.{0,25}\b(?:est|sont|etre) (?:cochee?s?|acceptee?s?|obligatoires?)\b|\bcoche[rz] (?:toutes les|chacune? des|les (?:deux|trois|quatre|cinq)) (?:\p{L}+ )?(?:cases|engagements|declarations|mentions|attestations|affirmations)\b/u;
