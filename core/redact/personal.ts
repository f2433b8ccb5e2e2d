import { firstNames } from '../check/papers/first-names.ts';
import { fold } from '../reading/normalise.ts';
import { isOfAPlace } from './addresses.ts';
import { isOrdinary } from './ordinary-words.ts';
import { isAboutSubject } from './subjects.ts';

/** Why a sentence may not be written on the card to hand over. */
export type Personal = 'number' | 'amount' | 'contact' | 'name' | 'subject';

/** Names of bodies, of their procedures and papers: everybody's, so nobody's. */
export const publicNames = [
  'Assurance maladie',
  'Complémentaire santé solidaire',
  'aide pour la santé',
  'droits à la santé',
  'France Travail',
  'France services',
  'FranceConnect',
  'Mon Compte',
  'Montant net social',
  'MaPrimeRénov’',
  'Parcoursup',
  'Bienvu',
  'Impôts',
  'Anah',
  'Kbis',
  'CAF',
  'MSA',
  'C2S',
  'RSA',
  'RIB',
  'SMS',
  'PDF',
];

/**
 * What in a text could tell who she is, how much she has, or what nobody need know; null when nothing does. Looks for
 * digits in any writing, amounts in words, addresses, names, and the subjects that never leave.
 */
export function findPersonal(text: string): Personal | null {
  const plain = withoutPublicNames(text.normalize('NFKC').replaceAll(/[\p{Cf}\u00ad]/gu, ''));
  if (/\p{N}/u.test(plain)) return 'number';
  if (hasContact(plain) || isOfAPlace(plain)) return 'contact';
  if (hasNumberWords(plain)) return 'amount';
  if (isAboutSubject(plain) || isOfTheCard(plain)) return 'subject';
  return hasName(plain) ? 'name' : null;
}

function withoutPublicNames(text: string): string {
  return publicNames.reduce(
    (rest, name) => rest.replaceAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), 'x'),
    text,
  );
}

function hasContact(text: string): boolean {
  if (/@|:\/\/|(^|[^\p{L}])www\./iu.test(text)) return true;
  const words = fold(text);
  return /\b(arobase?|at sign|gmail|hotmail|outlook|yahoo|icloud|wanadoo|whatsapp|snapchat|facebook|instagram)\b|\b\w+ (point|dot) (fr|com|net|org|eu)\b|\b[a-z-]+\.(fr|com|net|org|eu)\b/.test(
    words,
  );
}

/** Numbers in words. « Un » and « une » are articles, unless more follows. */
const small =
  'zero|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|demi|moitie';
const large =
  'vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|milliers?|millions?|milliards?|dizaines?|centaines?|douzaines?';
/** What may be counted without telling anything of her: « trois mois », « les deux côtés ». */
const counted =
  'mois|ans|annees|jours|semaines|heures?|minutes?|fois|parties|papiers|pages|lignes|cotes|faces|derniers|dernieres|premiers|premieres|choses|facons|sens';
const money = /€|\$|£|\b(euros?|eur|centimes?|dollars?|francs?|livres?|sous)\b/u;

/** Whether a text says a number or an amount in words, but for what is counted of everybody. */
export function hasNumberWords(text: string): boolean {
  const words = fold(text).replaceAll(/[^\p{L}€$£]+/gu, ' ');
  if (money.test(words) || new RegExp(`\\b(${large}|zero)\\b`).test(words)) return true;
  if (/\b(mois|ans|annees) de (loyers?|salaires?|retards?|charges|credits?|dettes?|pensions?)\b/.test(words))
    return true;
  const numbers = words.matchAll(new RegExp(`\\b(${small})\\b(?: (\\p{L}+))?`, 'gu'));
  return [...numbers].some(([, , next]) => !new RegExp(`^(${counted})$`).test(next ?? ''));
}

/**
 * Subjects that only the card keeps back: they tell of a separation, a household, an illness, a judge or a stay to whoever
 * finds it. In a helper's view they are money, papers and children like others, which she may show.
 */
const ofTheCard =
  /\b(quelqu'un d'autre s'en (occupe|occupait|chargeait)|ce qui (vous |lui )?est arrive|echeanciers?|pensions? alimentaires?|intermediation financiere|aripa|allocations? de soutien familial|rsa majore|autorite parentale|deces|decedee?s?|orphelin\w*|tutelle|curatelle|mesures? de protection(?! des donnees)|sauvegarde de justice|habilitation familiale|(majeur|adulte)e?s? protegee?s?|indemnites? journalieres?|recepisses?|audiences?|assignations?|aide juridictionnelle|amendes?|proces verba(l|ux)|fraudes?|fausses? declarations?)\b/;

const isOfTheCard = (text: string): boolean => ofTheCard.test(fold(text).replaceAll('-', ' '));

/**
 * A capital that no beginning of sentence explains, a first name, a word that stands alone and is no ordinary one, another
 * writing than a French sentence's. A surname that begins a sentence cannot be told from any other word.
 */
function hasName(text: string): boolean {
  if (
    /(?<!\p{L})(M\.|MM\.|Mmes?|Mlles?|Mr|Monsieur|Madame|Mademoiselle|Dr|Docteur|Maître)\s+\p{Lu}/u.test(text)
  )
    return true;
  if (/[^\P{L}\p{Script=Latin}]|(?<!\p{L})(O['’]|Mc|Mac)\p{Lu}/u.test(text)) return true;
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const [first = '', ...others] = words;
  if (isCapital(first) && (isFirstName(first) || (others.length === 0 && !isOrdinary(first)))) return true;
  const isShort = words.length > 1 && words.length < 4;
  if (isShort && words.some(isFirstName) && !words.every(isOrdinary)) return true;
  return [...text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}’'-]+/gu)].some(({ 0: word, index }) => {
    if (/^\p{Lu}{2}/u.test(word)) return true;
    const before = text.slice(0, index).trimEnd();
    return before !== '' && !/[.!?:«»…]$/u.test(before);
  });
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isFirstName = (word: string): boolean =>
  fold(word)
    .split(/[-'’]/)
    .some((one) => firstNames.has(one));
