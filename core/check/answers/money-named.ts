/** Whether an amount is of the money a question asks about, by the words of both. */
import type { Field } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { personOf } from '../who-and-when.ts';
import { isOneSort } from './one-sort.ts';

/** Other money than what is told already; of a folded name. */
export const another = /\bautres?\b/;

const money = new Set('pensio salair bourse alloca indemn'.split(' '));
const verbs = /^(perc|rec|touch|vers|pay|gagn)/;

/** « Montant mensuel » */
const ofHowMuch = /^(mensue|annuel|trimes|somme|sommes|encais|combie)/;

/** What is had or paid, of which a bare « Montant » may be the amount. */
const ofMoney =
  /\b(perc\w+|rec(u|ue|us|ues|evez)|touch\w+|vers\w+|pay\w+|gagn\w+|revenus?|ressources?|salaires?|pensions?|allocations?|indemnites?|rentes?|primes?|bourses?|aides?|dons?|frais)\b/;

/**
 * « Vos ressources ont-elles changé ? Non », « Le loyer comprend-il les charges ? Non », « Avez-vous reçu votre bulletin de
 * salaire ? Non », « Avez-vous payé votre loyer ? Non »: there is an amount all the same.
 */
export const ofSomethingElse =
  /\b(chang\w*|modifi\w*|identiques?|exact\w*|correct\w*|confirm\w*|compren\w*|compris\w*|inclu\w*|connai\w*|deja|seule?|a jour|est (il|elle)|sont (ils|elles)|bulletins?|fiches?|attestations?|justificatifs?|factures?|(paye|verse|percu|recu|touche)\w* (votre|vos|le|la|les|l|ce|cette|ces))\b/;

/** « Contrat fini à la cantine ? Non »: what was earned there goes on. */
const ofItsEnd =
  /\b(?:contrats?|emplois?|missions?|postes?)\b.{0,20}\b(?:fini\w*|termin\w*|rompu\w*|cess\w*|pris fin|en cours|a (?:terme|echeance))\b|\bfin d(?:e|u) (?:ce |votre |son )?(?:contrat|mission|emploi)\b/;

/** Whether a pension is paid or had, by the words that name it; null where they do not say. */
export function directionOf(name: string): 'paid' | 'had' | null {
  if (!/\bpensions?\b/.test(name)) return null;
  // « Pension versée par un pays étranger »
  if (
    /\b(vers|pay)(e|ee|es|ees) par (?!vous|moi|(?:votre|notre|le) foyer|(?:l )?un (?:de vous|des)|le declarant|la declarante|l allocataire)/.test(
      name,
    )
  )
    return 'had';
  if (/\b(vers|pay)(e|ee|es|ees|ez|iez)\b/.test(name)) return 'paid';
  return /\b(percu|recu|percev|recev|touch)\w*/.test(name) || /\bretraite\b/.test(name) ? 'had' : null;
}

const sortOfPension = /\b(retraite|invalidite|reversion|alimentaires?)\b/;

/** « De réversion ? Non », and the pension of retirement. */
function isOtherPension(asks: string, name: string): boolean {
  const [one, two] = [asks, name].map((text) => sortOfPension.exec(text)?.[0].slice(0, 6));
  return one !== undefined && two !== undefined && one !== two;
}

const forWhom = /\b(mineur|majeur|ascendant|parent|conjoint)/;

/** « À un enfant majeur ? Non », and what is paid for one who is « mineur ». */
function isForAnother(asks: string, name: string): boolean {
  const [one, two] = [asks, name].map((text) => forWhom.exec(text)?.[1]);
  return one !== undefined && two !== undefined && one !== two;
}

/** « Avez-vous versé une pension ? » over « Pensions reçues » */
function isOpposite(question: Field, given: Field): boolean {
  const [asked, own] = [directionOf(fold(question.label)), directionOf(fold(given.label))];
  return asked !== null && own !== null && asked !== own;
}

/** « Avez-vous versé une pension ? » and « 6GU – Pensions versées pour des enfants mineurs » */
export function isSameWay(question: Field, given: Field): boolean {
  const [asks, name] = [fold(question.label), fold(given.label)];
  const [isAskedAbroad, isAbroad] = [asks, name].map((words) => /\betrang/.test(words));
  return (
    isAskedAbroad === isAbroad &&
    directionOf(asks) !== null &&
    directionOf(asks) === directionOf(name) &&
    !isOtherPension(asks, name) &&
    !isForAnother(asks, name) &&
    // « Des pensions de source étrangère ? Non » leaves room for those of France.
    (!isOneSort(asks) || isOneSort(name)) &&
    !another.test(asks)
  );
}

/** Fixed by the judge, owed, or wished for: not had. */
const unpaid = /\b(fixee?s?|souhaitee?s?|dues?|impayee?s?|non (vers|pay|perc)\w+|a (percevoir|recouvrer))\b/;

/** Of before what is asked about; of a folded name. */
export const ofBefore = /\b(ancien\w*|deja|precedent\w*|actuel\w*|en cours)\b/;

const ofWork = /\b(travaill\w*|activite)\b/;

/** Hours of a training, a benefit, a pension: had without work. */
export const notOfWork =
  /\b(formation|stages?|benevol\w*|cours|permanences?|pensions?|retraites?|rentes?|allocations?|indemnites?|reference|journalie\w+)\b/;

/** What is owed to her, and the money of her partner or of her child, that the question does not ask about. */
export function isOfOther(question: Field, field: Field): boolean {
  const [asks, name] = [fold(question.label), fold(field.label)];
  const whose = ({ outerGroup: _over, ...one }: Field): string =>
    personOf({ ...one, question: null, group: null, heading: null }).role;
  const isOfKin = ['partner', 'child'].includes(whose(field)) && directionOf(name) !== 'paid';
  return (
    (unpaid.test(name) && !unpaid.test(asks)) ||
    (/\bnouve\w+/.test(asks) && ofBefore.test(name)) ||
    (ofWork.test(asks) && notOfWork.test(name) && !notOfWork.test(asks)) ||
    isOpposite(question, field) ||
    isOfOtherSort(asks, name) ||
    (isOfKin && whose(question) === 'you')
  );
}

/** « Revenus de placements », after « Avez-vous reçu une pension alimentaire ? Non » */
const isOfOtherSort = (asks: string, name: string): boolean =>
  sorts.some((sort) => sort.test(name) && !sort.test(asks)) && sorts.some((sort) => sort.test(asks));
const sorts = [
  /\b(?:placements?|interets|dividendes|actions)\b/,
  /\b(?:loyers?|fonciers?|locatifs?|locations?)\b/,
  /\bchomage\b/,
  /\bbourses?\b/,
  /\bretraites?\b/,
  /\balimentaires?\b/,
];

/** All that the amount names is in the question; « Montant », right after it, names nothing. */
export function isNamedIn(question: Field, field: Field, place: number): boolean {
  const { label } = field;
  const asks = fold(question.label);
  const name = fold(label);
  const [direction, other] = [directionOf(asks), directionOf(name)];
  if (ofSomethingElse.test(asks) || ofItsEnd.test(asks) || isOpposite(question, field)) return false;
  if (isForAnother(asks, name) || isOtherPension(asks, name) || isOfOther(question, field)) return false;
  // « Des salaires de l'étranger ? Non » leaves room for « Salaires ».
  if (isOneSort(asks) && !isOneSort(name)) return false;
  const asked = stems(question.label);
  const own = stems(label).filter(
    (stem) => !ofHowMuch.test(stem) && (!verbs.test(stem) || asked.includes(stem)),
  );
  // « Dons (7UF) » names its money in a short word.
  if (own.length === 0) return place === 0 && ofMoney.test(asks) && !/^(?:dons?|apl|aah|rsa)\b/.test(name);
  // « 6GU – Pensions versées à des enfants mineurs », right under « Avez-vous versé une pension alimentaire ? Non »
  const isLike =
    (direction !== null && direction === other) ||
    asked.every((stem) => own.includes(stem) || verbs.test(stem));
  const isSame = place === 0 && isLike && own.some((stem) => money.has(stem) && asked.includes(stem));
  // « D'autres revenus ? Non » leaves room for « Revenus ».
  return (isSame || own.every((stem) => asked.includes(stem))) && (!another.test(asks) || another.test(name));
}

/** By two of its words at least. */
export function isNamedWhole(question: Field, field: Field): boolean {
  const own = stems(field.label).filter((stem) => !verbs.test(stem) && !ofHowMuch.test(stem));
  return own.length > 1 && isNamedIn(question, field, 1);
}

/** « Versez-vous une pension en novembre 2026 ? », and what was paid in 2025. */
export function isOfOtherYear(question: Field, field: Field): boolean {
  const yearsIn = ({ label }: Field): string[] => label.match(/\b20\d\d\b/g) ?? [];
  const [asked, own] = [yearsIn(question), yearsIn(field)];
  return asked.length > 0 && own.length > 0 && !own.some((year) => asked.includes(year));
}
