import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { datesIn } from '../values/date.ts';
import { fold, saysOneOf } from '../wording/fold.ts';
import type { NamedMonth } from '../wording/months.ts';
import { withBadNews, withoutAsides } from './asides.ts';
import { type ClaimOptions, claimed, claimsOf, isOfAMonth } from './claims.ts';
import { isKeptOnly, isOfTwo, isSignedOnly } from './half-done.ts';
import { isMoment } from './moment.ts';
import {
  isBeforeSigning,
  isHelp,
  isNoProof,
  isNothingLeft,
  isOver,
  isOverButAsides,
  isOverButPapers,
  isSaidAgainst,
  offersProof,
  ownTitles,
} from './no-proof.ts';
import { withoutOtherTimes } from './other-times.ts';
import { isDated, isDone, provedBy } from './proved.ts';
import { toldDone, toldOfMonth } from './told-done.ts';
import { isUndoneBeside } from './undone-beside.ts';

/** A page's own sentence that what was declared has arrived. */
export interface Receipt {
  /** The sentence that says so. */
  sentence: string;
  /** Said as a title or a message of the page, rather than in a paragraph. */
  isMessage: boolean;
  date: Temporal.PlainDate | null;
  /** « Reçue aujourd'hui à 10:40 » */
  isOfToday: boolean;
  /** « 10:42 » */
  time: string | null;
  reference: string | null;
  months: NamedMonth[];
}

/** The receipt of a procedure whose wording is known, or null. */
export function findReceipt(whole: PageModel, procedure: Procedure): Receipt | null {
  if (isNoProof(whole, procedure)) return null;
  const page = withoutAsides(whole, procedure);
  const receipt = receiptOf(page, procedure);
  const known = procedure.receipt;
  return receipt ?? (known && isOverButAsides(whole) ? toldOfMonth(page, optionsOf(known, procedure)) : null);
}

/**
 * The same over a form whose button that sends is still there, as under a box that opened over it: to be believed only after
 * that button was pressed, and of that day.
 */
export function findReceiptOver(whole: PageModel, procedure: Procedure): Receipt | null {
  const receipt = isSaidAgainst(withBadNews(whole, procedure))
    ? null
    : receiptOf(withoutAsides(whole, procedure), procedure);
  return receipt?.date && receipt.time ? receipt : null;
}

/**
 * One with its day, and its hour or its number, where nothing has to be done: what the page says of other things and of other
 * months does not tell against it. To be believed of that very day alone.
 */
export function findReceiptOfDay(whole: PageModel, procedure: Procedure): Receipt | null {
  if (isHelp(whole) || !isOverButAsides(whole) || !procedure.receipt) return null;
  const page = withoutAsides(whole, procedure);
  const { wordings } = procedure.receipt;
  const options = optionsOf(procedure.receipt, procedure);
  const ofDay = (one: Receipt | null): Receipt | null =>
    one && isDated(one) && (one.time ?? one.reference) !== null && !(isSignedOnly(one) && isOfTwo(page))
      ? one
      : null;
  const receipt =
    ofDay(claimOf(page, wordings, options)) ??
    ofDay(recordedWithProof(page, options)) ??
    ofDay(toldDone(page, options));
  if (!receipt) return null;
  const { date, time } = receipt;
  const news = withoutOtherTimes(withBadNews(whole, procedure), { date, time });
  return isBeforeSigning(news) || isSaidAgainst(news) ? null : receipt;
}

/** « Merci, votre déclaration est enregistrée », « Vous avez validé votre correction le… », where the page offers the receipt itself, or tells its hour and its number. */
const recordedWithProof = (page: PageModel, options: ClaimOptions): Receipt | null => {
  const receipt = claimOf(page, [...recorded, ...validated], options);
  const isProved =
    offersProof(page) || (receipt?.time && (receipt.reference || page.blocks.some(tellsDeposit)));
  return receipt && isProved ? receipt : null;
};
/** « Date de dépôt : 19/05/2026 – 19:37 »: of a draft, nothing is deposited. */
const tellsDeposit = (block: string): boolean =>
  /^date (?:et heure )?(?:de |d )(?:depot|reception|transmission|envoi) \d/.test(fold(block)) &&
  isMoment(block);

type Known = NonNullable<Procedure['receipt']>;
const optionsOf = ({ namesMonth, about }: Known, { recognise }: Procedure): ClaimOptions => ({
  namesMonth,
  about,
  names: recognise.strong,
});

/** Whether the page says, with proof or without, that it has arrived. */
export const claimsArrival = (page: PageModel, procedure: Procedure): boolean => {
  const { receipt: known, recognise } = procedure;
  if (known) return claimsOf(page, known.wordings, optionsOf(known, procedure)).length > 0;
  // « Vos pièces sont bien reçues », with a part still to come
  if (page.step?.total && page.step.index < page.step.total) return false;
  return claimsOf(page, [...sent, ...requested], { names: recognise.strong }).some(
    ({ isMessage }) => isMessage,
  );
};

function receiptOf(page: PageModel, procedure: Procedure): Receipt | null {
  const { receipt: known } = procedure;
  if (!known) return null;
  const { wordings, needsDate } = known;
  const options = optionsOf(known, procedure);
  const receipt = claimOf(page, wordings, options) ?? recordedOf(page, options);
  // One of another time has its day.
  return receipt && needsDate && !isDated(receipt) && !isNothingLeft(page) ? null : receipt;
}

/** « Votre déclaration est enregistrée » may be of a draft; not where the page offers the receipt itself, and tells the day. */
function recordedOf(page: PageModel, options: ClaimOptions): Receipt | null {
  const receipt = isOver(page) ? claimOf(page, recorded, options) : null;
  return receipt?.date && (offersProof(page) || underNumber.test(fold(receipt.sentence))) ? receipt : null;
}
/** « … enregistrée le 20/04/2026 à 09:36 sous le numéro 2026 4411 » */
const underNumber = /\bsous (?:le |la )?(?:n|numero|reference) \w/;
const recorded = [
  'declaration … a bien été enregistrée',
  'correction … a bien été enregistrée',
  'corrections ont bien été enregistrées',
];
const validated = ['déclaration … a bien été validée', 'correction … a bien été validée'];

/** Whether the receipt says by itself of what it is, on a page where nothing is to be done: that places it, whatever the page is called. */
export function isReceiptByName(receipt: Receipt, whole: PageModel, procedure: Procedure): boolean {
  const { recognise, receipt: known } = procedure;
  const page = withoutAsides(whole, procedure);
  const { sentence, isMessage } = receipt;
  const names = [...recognise.strong, ...(known?.about ?? [])];
  const titles = ownTitles(page);
  return (
    (isMessage || isDated(receipt)) &&
    (isOverButPapers(page) || (isDated(receipt) && receipt.time !== null && isOverButAsides(page))) &&
    (saysOneOf(sentence, recognise.strong) || !isNamedElse(page, recognise.not)) &&
    ([sentence, ...(isNameless(sentence) ? titles : [])].some((text) => saysOneOf(text, names)) ||
      (known?.namesMonth === true && isOfAMonth(sentence)))
  );
}

/** « Accusé de réception n° 3 », « Votre déclaration est validée », « Nous l'avons reçue le… »: of what the page is called after. */
const isNameless = (sentence: string): boolean =>
  /^(?:accuse de reception (?:n|numero|\d)|nous l avons (?:bien )?recue\b|votre declaration (?:est|a ete) )/.test(
    fold(sentence),
  );

/** « Gérer mes biens immobiliers », « Déclarer un don »; a correction, or her papers, may tell hers. */
const isNamedElse = (page: PageModel, not: readonly string[]): boolean =>
  ownTitles(page).some(
    (text) => !/\b(?:corr\w+|rectif\w+|documents?|justificatifs?)\b/.test(fold(text)) && saysOneOf(text, not),
  );

/**
 * A confirmation where no wording could be sourced (CAF, MSA). Only what can hardly be anything else: the page's own
 * title or message says, in the past, that the declaration was SENT (« envoyée », « transmise »; « enregistrée » or
 * « validée » may be a draft), and it carries both a date and a reference number. The caller asks besides that the
 * last button was pressed in this tab, and that the date is today's: an old confirmation shown again does not count.
 */
export function findPlainConfirmation(whole: PageModel, procedure: Procedure): Receipt | null {
  if (isNoProof(whole, procedure)) return null;
  const page = withoutAsides(whole, procedure);
  const names = procedure.recognise.strong;
  const receipt = claimOf(page, sent, { names });
  if (receipt?.isMessage && receipt.date && receipt.reference) return receipt;
  // What is asked for is sent as a « demande ».
  const asked = names.some((name) => /\bdemand/.test(fold(name)))
    ? claimOf(page, requested, { names, about: names })
    : null;
  return asked?.isMessage && asked.date && asked.reference ? asked : null;
}

const sent = ['déclaration … a bien été transmise', 'déclaration … a été transmise'];
const requested = ['demande … a bien été transmise', 'demande … a été transmise'];

/** « Vous avez déjà déclaré votre situation pour novembre » */
export function alreadyDeclared(page: PageModel, procedure: Procedure): string | null {
  if (!procedure.alreadyDeclared || isHelp(page)) return null;
  return claimed(
    page,
    procedure.alreadyDeclared.wordings,
    /\bsituation (?:professionnelle|familiale|personnelle|de famille)\b/,
  );
}

export const saysAlreadyDeclared = (page: PageModel, procedure: Procedure): boolean =>
  alreadyDeclared(page, procedure) !== null;

function claimOf(page: PageModel, wordings: readonly string[], options: ClaimOptions = {}): Receipt | null {
  const claims = claimsOf(page, wordings, options);
  const receipt = provedBy(claims, page, options);
  if (receipt && isSignedOnly(receipt) && isOfTwo(page)) return null;
  if (receipt && isUndone(receipt, page, [...wordings, ...recorded], options)) return null;
  // « Enregistrée » is said of a draft as well.
  return receipt && isKeptOnly(receipt) && !isBacked(receipt, page)
    ? provedBy(
        claims.filter(({ told }) => !isKeptOnly({ sentence: told })),
        page,
        options,
      )
    : receipt;
}

/** By what stands beside any sentence that claims it of that day. */
const isUndone = (
  { date }: Receipt,
  page: PageModel,
  wordings: readonly string[],
  options: ClaimOptions,
): boolean =>
  claimsOf(page, wordings, options).some(
    (one) => datesIn(one.text).every((day) => date?.equals(day)) && isUndoneBeside(one, page, date),
  );

/** By its hour, its number, or the accusé; as the page's own title, by its day or its month. */
const isBacked = ({ sentence, date, time, reference, months }: Receipt, page: PageModel): boolean =>
  (date !== null && time !== null) ||
  reference !== null ||
  offersProof(page) ||
  page.headings.some(({ text }) =>
    // A message is told with its title.
    text.includes(sentence) || sentence.startsWith(`${text} `)
      ? date !== null || months.length > 0
      : isDone.test(fold(text)) && isOver(page),
  );
