/** The sentences of a page that claim that what was declared has arrived, and how surely. */
import type { PageModel } from '../page-model.ts';
import { datesIn } from '../values/date.ts';
import { fold, saysOneOf } from '../wording/fold.ts';
import { monthsAsPattern, monthsIn } from '../wording/months.ts';
import { act, arrivedOrSettled, declared, done } from './done.ts';
import { isMoment } from './moment.ts';
import { isOver, ownTitles } from './no-proof.ts';
import { funds, iconName, isAbout, isOfContact, isOfElse } from './of-else.ts';
import { isOfOther, isOfOtherDeclaration, isOfPapers } from './other-things.ts';
import { rowsTold } from './rows.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { asStated, asStatement, asTitle, asWell, recipient, saysWording } from './stated.ts';

export interface ClaimOptions {
  /** The portal's own sentence names the month declared: as good as its day. */
  namesMonth?: boolean;
  /** What must be said to have arrived, where the wording does not say it. */
  about?: readonly string[];
  /** What the procedure is called: a declaration of something else is another. */
  names?: readonly string[];
}

export interface Claim extends Sentence {
  certainty: Certainty;
}

/** Its sentences that claim it, titles and messages first. */
export function claimsOf(
  page: PageModel,
  wordings: readonly string[],
  { namesMonth = false, about = [], names = [] }: ClaimOptions,
): Claim[] {
  const isAboutIt = ({ told }: Sentence): boolean =>
    about.length === 0 || isAbout(told, page, about) || (namesMonth && isOfAMonth(told));
  const state = stateIn(page);
  const isOfState =
    state !== null &&
    (about.length === 0 ||
      isAbout(state, page, about) ||
      (namesMonth && ownTitles(page).some(isOfAMonth)) ||
      page.blocks.some(
        (block, at) => isObject.test(fold(page.blocks[at - 1] ?? '')) && saysOneOf(block, about),
      ));
  const rows = rowsTold(page).map((row) => ({ ...row, isMessage: false, isLine: true }));
  const told = [...sentencesOf(page), ...rows].flatMap((sentence): Claim[] => {
    const certainty = claimIn(sentence, wordings, namesMonth);
    return certainty !== null && isAboutIt(sentence) && !isOfElse(sentence, page, names)
      ? [{ ...sentence, certainty }]
      : [];
  });
  return isOfState
    ? [...told, { text: state, told: state, isMessage: false, isLine: true, certainty: 'needs-row' }]
    : told;
}

/** « Objet », beside « Déclaration annuelle de revenus » */
const isObject = /^(?:objet|demarche|nature|formulaire)$/;
const isPaperNamed = /^(?:document|message|paiement|courrier|justificatif)\b/;

/** « État : Reçue par l'administration », the only state that a page tells; on a list of several, of which one it is not known. */
function stateIn(page: PageModel): string | null {
  const states = page.blocks.flatMap((block, at) =>
    /^(?:etat|statut)$/.test(fold(block)) ? [page.blocks[at + 1] ?? ''] : [],
  );
  if (page.blocks.some((block) => isPaperNamed.test(fold(block)))) return null;
  const [only, other] = states;
  const isDone =
    /^(?:bien )?(?:recue|envoyee|transmise|deposee|validee|signee et (?:envoyee|transmise))\b(?! (?:par vous|a signer))/;
  return only && other === undefined && isOver(page) && isDone.test(fold(only)) ? only : null;
}

/**
 * The sentence that says so in a text, whatever the page is about.
 * @param not what another sentence with those words speaks of, folded
 */
export const claimed = (page: PageModel, wordings: readonly string[], not: RegExp): string | null =>
  sentencesOf(page).find(
    ({ text }) =>
      !not.test(fold(text)) &&
      claimIn({ text, told: text, isMessage: false, isLine: false }, wordings) === 'sure',
  )?.text ?? null;

/** A sentence that tells what will be, may be or would be seen, or that it is not so, tells nothing of what is. */
export const notAClaim =
  /\b(si|aurez|lorsque|lorsqu|quand|une fois|exemple|verrez|recevrez|recevez|obtiendrez|sera|seront|serez|pourrez|devez|doit|devra|pas|jamais|aucune?|comment|attendez|apparait\w*|affiche\w*|mention|message|ecran|verifiez|brouillon|avant de|afin|annule\w*|precedente?|en (cours|attente)|par (?:(?:vos|votre|une?) (?!(?:soins|agence)\b)|l (?!administration|intermediaire|internet)|le (?:systeme|service)\b)[a-z]*|(?:transmis|envoye|depose)e?s? par (?!(?:vous|vos soins|voie|internet|telephone|teleprocedure|nos|le|la (?:voie|poste)|courriel|mme?|mr|monsieur|madame)\b)|va (?:bientot )?etre|(?:supprime|retire|rejete|efface|refuse|perdu|retarde|manquant)e?s?|indisponible|negatif|sous reserve|(?:ne pouvons|ignorons)|(?:sans|faute d|ni|demander un|souhaitez vous un) accuse|prouve|au plus tard|bon a savoir|(?:mois|an|annee) derniere?|derniere? (?:declaration|actualisation)|(?:declaration|version) initiale|n (a|ont|est)|non (disponible|emise?|recue?|signee?|envoyee?|transmise?|validee?))\b/;

/** Gone to somebody else, come to her, kept on her side, signed by one of two, or told of another: none has arrived. */
const isElsewhere = new RegExp(
  [
    `\\b(?:transmis|envoye|adresse|remis)e?s? (?:a|au|aux) (?!\\d|l instant|temps|nouveau|distance|(?:l |la |le )?date|${recipient}|${funds})`,
    '\\b(?:a|par|chez) (?:votre|mon|l) (?:expert comptable|comptable|mandataire|tuteur|tutrice|curateur|curatrice)\\b',
    '\\bvous (?:a|est|ont) (?:bien )?(?:ete )?(?:envoye|transmis|adresse|remis|retourne|parvenu)',
    '\\bvous avez (?:bien )?recu\\b|\\brecue dans votre\\b',
    '\\b(?:sur|dans) (?:cet|ce|votre|mon|vos) (?:ordinateur|appareil|telephone|poste|navigateur|tablette|documents)\\b',
    '\\b(?:provisoire|temporaire|localement)\\w*\\b|\\bde cote\\b',
    '\\bseul declarant\\b|\\bpar (?:le )?declarant [12]\\b(?! et)',
    // « pour signature », « vers votre téléphone », « par courriel à votre adresse »
    '\\bpour (?:signature|verification|validation|relecture|plus tard)\\b|\\b(?:entre (?!le |nos mains)|vers )[a-z]+|\\bpar courriel a\\b',
    '(?<!\\breception d )\\bune (?:declaration|actualisation)\\b|\\ba ecrit\\b',
    // « Prise en compte dans le résumé », « enregistrée là-bas », « avec une anomalie », « par courriel : oui »
    '\\b(?:dans (?:le|l|la|un|cette)|jusqu (?:au|a (?:la|l|cette))) (?:resume|recapitulatif|calcul|estimation|simulation|previsualisation|apercu|projet|etape|question)\\b|\\bla bas\\b',
    '\\bavec (?:une|des) (?:anomalie|erreur|reserve)s?\\b|\\baccuse de reception par [a-z ]+\\b(?:oui|non)\\b',
    '\\bsans etre\\b|\\best celle\\b|\\bconcerne une? autre\\b|\\b(?:attend|expire|incomplete)\\b',
  ].join('|'),
);

/**
 * « Nous vérifions que votre déclaration a bien été enregistrée »: what follows « que » is stated only by those who confirm it.
 * « Objet : votre actualisation a été validée » is the name of a message.
 */
const isReported =
  /^(?!.*\b(?:confirm|inform|attest|certifi|indiqu|not|annonc)\w* (?:bien )?que\b).*\bque (?:votre|la|cette) |^objet\b/;

/** « Votre déclaration est transmise chaque mois », « est validée après signature »: what happens, not what did. */
const aRule =
  /\b(automatiquement|chaque|tous les|toutes les|apres|des (que |la |le |l |votre |validation|signature|reception)|lors|a (la |l )?(reception|fin|issue|derniere page|derniere etape)|uniquement|seulement|il (vous )?reste|jusqu)\b/;

/** « Télécharger l'accusé de réception » offers one, of anything. */
const isLink = /^(?:telecharger|enregistrer|imprimer|voir|consulter|recevoir|obtenir)\b/;
/**
 * How surely a sentence states what a wording says (its parts in order around « … »). « needs-day »: only beside the day when it
 * arrived, for « a été validée » may be of another time, « Déclaration envoyée » of a step to come. « needs-row »: only where the
 * page has a line for that day, « Date de réception : … », for « est validée » in a paragraph may be a rule.
 */
export type Certainty = 'sure' | 'needs-day' | 'needs-row';

/** « Accusé de réception (20/05/2026) », « n° 4471 »; one spoken of, or a step of that name, is none. */
const givesProof =
  /^(?:(?:voici )?(?:votre |mon |l |cet |le present )?accuse de reception\b(?! (?:a venir|manque|disponible (?:a (?:partir|la fin|l issue)|apres|des|une fois|quand|lorsque)|est (?!disponible)))|.*\bvaut accuse de reception\b|.*\baccuse de reception (?:n|numero|\d|du \d|le \d)|(?:declaration|actualisation|correction|(?:recu|depose|transmis|envoye|signe)e?)\b)/;
const proofOnly = (folded: string): string =>
  !folded.includes('accuse de reception') || givesProof.test(folded)
    ? folded
    : folded.replace(/\baccuse de reception\b/g, 'accuse');

/** « … et sera traitée dans la journée », « … qui annule et remplace celle du 21 mai »: what comes after it has arrived. */
const thenOrInstead =
  /\b(?:(?:et (?:elle )?)?sera (?:ensuite )?(?:traitee|etudiee|examinee|instruite)|(?:(?:qui|elle|et) )?annule et remplace)\b.*$/;

const statementIn = (said: string): string => fold(said.replace(iconName, '')).replace(thenOrInstead, '');
const isNoStatement = (text: string, told: string): boolean =>
  isLink.test(told) ||
  /[«“"]/.test(text) ||
  text.trim().endsWith('?') ||
  [notAClaim, isElsewhere, isReported].some((one) => one.test(told));

const namesDeclared = new RegExp(`\\b${declared}\\b`);
const anySubject = new RegExp(
  `\\b(?:${declared}|modifications|informations|reponses|ressources|revenus|situation|tele?transmission|${act})\\b|\\b(?:actualisee?s?|vous etes a jour)\\b`,
);
const anyDone = new RegExp(
  `\\b(?:${done}|acceptee?s?|actualisee?s?|communiquee?s?|declaree?s?|a jour|deroulee?s? (?:correctement|normalement|avec succes|sans))\\b|^vous avez (?:bien )?(?:corrige|rectifie) (?:en ligne )?(?:votre|la) declaration\\b|^confirmation (?:de |du |d )(?:la |l )?${act}\\b`,
);
/**
 * Its sentences that tell in any words that what is declared is done, « La télétransmission s'est déroulée correctement »: to be
 * believed only beside their own day and hour.
 */
export const looseClaims = (page: PageModel, { about = [], names = [] }: ClaimOptions): Sentence[] =>
  sentencesOf(page).filter((sentence) => {
    const told = statementIn(sentence.told);
    return (
      anySubject.test(told) &&
      anyDone.test(told) &&
      !isNoStatement(sentence.text, told) &&
      !aRule.test(told) &&
      (namesDeclared.test(told) || !isOfContact(page)) &&
      ![isOfOther, isOfPapers, isOfOtherDeclaration].some((isSo) => isSo(told)) &&
      !isOfElse(sentence, page, names) &&
      (about.length === 0 || isAbout(sentence.told, page, about))
    );
  });

function claimIn(
  { text, told: said, isMessage: isTitle, isLine }: Sentence,
  wordings: readonly string[],
  namesMonth = false,
): Certainty | null {
  // « Déclaration validée et transmise le 30/01/2026 à 08:12. », in a paragraph
  const isMessage = isTitle || isLine || isMoment(text);
  const told = proofOnly(statementIn(said));
  if (isNoStatement(text, told)) return null;
  const isRule = aRule.test(told);
  // « Votre actualisation de janvier est enregistrée » as a title is a statement; in a text it may be a rule.
  if (saysWording(asStated(isTitle && !isRule ? asWell(told) : told), wordings))
    return isRule ? 'needs-day' : 'sure';
  const isOfOnce =
    isMessage ||
    datesIn(text).length === 1 ||
    (namesMonth && monthsIn(text).some(({ year }) => year !== null));
  if (isRule) return null;
  if (isOfOnce && saysWording(asStatement(isMessage ? asTitle(told) : told), wordings)) return 'needs-day';
  return saysWording(asStatement(asWell(told)), wordings) ? 'needs-row' : null;
}

/** « Votre déclaration pour juin 2026 », where a month is declared; without its year, only as « … de juin est bien arrivée ». */
export const isOfAMonth = (text: string): boolean => {
  const [only, other] = monthsIn(text);
  const told = fold(text);
  return only !== undefined && !other && ofAMonth.test(told) && (only.year !== null || hasLeft.test(told));
};
const ofAMonth = new RegExp(
  `(?:^|\\b(?:votre|ma|la) )(?:declaration|actualisation) (?:de (?:votre |ma )?situation )?(?:de |du |d |pour )(?:(?:le )?mois (?:de |d ))?(?:${monthsAsPattern})\\b`,
);
const hasLeft = new RegExp(`\\b${arrivedOrSettled}\\b`);
