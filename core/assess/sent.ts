import type { Place, Progress, Sent, TextRef } from '../assessment.ts';
import { windowAt } from '../calendar/window.ts';
import { hasFinalButton } from '../detect/final-buttons.ts';
import { signIn } from '../detect.ts';
import { sourceRef } from '../pack/source-ref.ts';
import { type Procedure, undatedOf } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { datesIn } from '../values/date.ts';
import { fold, saysOneOf } from '../wording/fold.ts';
import { monthsAlone, monthsIn, type NamedMonth } from '../wording/months.ts';
import { withBadNews, withoutAsides } from './asides.ts';
import { isFailure } from './no-proof.ts';
import { isOfFormer, isOfPress } from './press.ts';
import {
  alreadyDeclared,
  claimsArrival,
  findPlainConfirmation,
  findReceipt,
  findReceiptOfDay,
  findReceiptOver,
  type Receipt,
} from './receipt.ts';
import { isBegunAnew } from './told-after.ts';

/** An older receipt is that of another time. */
const daysOfProof = 31;

/**
 * Whether what is being declared has gone. sent: the page says so · not-sent: in the procedure, and its last button not
 * yet pressed in this tab · unknown: everything else. A page that failed, a lost sign-in, a text about receipts is never proof.
 *
 * @param procedures the guides of this host
 */
export function sentOf(
  page: PageModel,
  place: Place | null,
  procedure: Procedure | null,
  progress: Progress,
  procedures: readonly Procedure[],
  today: Temporal.PlainDate,
): Sent {
  const isFilledIn = page.fields.length > 0 || (procedure !== null && hasFinalButton(page, procedure));
  const isUnderWay = isFilledIn || page.step !== null;
  const isAfterPress = isOfPress(progress, page.host, place, procedures, isUnderWay);
  const pressed = isAfterPress && !progress.finalPress?.isReceived;
  const unknown: Sent = { state: 'unknown', pressed };
  if (!place || !procedure || place.procedure === signIn || page.isTranslated) return unknown;
  const hasFailed = isFailure(withBadNews(page, procedure));
  const isKnown = isAfterPress || isOfFormer(progress, place) || hasFailed;
  const said: Sent = isKnown || isFilledIn ? unknown : { ...unknown, isSaid: true };
  const receipt = findReceipt(page, procedure) ?? receiptOfToday(page, procedure, today);
  const ends = endsOf(page, procedure);
  if (
    receipt &&
    isOfNow(receipt, page, procedure, today) &&
    isOfYear(receipt, receipt.date ? withoutAsides(page, procedure) : page, today)
  )
    return { ...asSent(receipt, today), ...ends };
  const over = isAfterPress ? findReceiptOver(page, procedure) : null;
  if (over?.date?.equals(today) && isOfYear(over, page, today)) return { ...asSent(over, today), ...ends };
  const already = alreadyDeclared(page, procedure);
  if (already !== null && isOfMonth(monthsIn(already), procedure, today))
    return { state: 'sent', at: null, reference: null, already: true, ...ends };
  if (receipt) return said;
  if (isAfterPress) {
    const plain = procedure.receipt === null ? findPlainConfirmation(page, procedure) : null;
    if (plain?.date?.equals(today)) return asSent(plain, today);
    // Once its receipt was seen, the form that comes back may be the one that has gone: nobody is told to send it again.
    return unknown;
  }
  // A page that says it went, without proof, is no longer under way.
  const saysGone =
    findPlainConfirmation(page, procedure) !== null || (!isFilledIn && claimsArrival(page, procedure));
  if (saysGone) return said;
  if (!isUnderWay || hasFailed) return unknown;
  // What stands in it may be what has gone, reached again by the browser's arrow.
  if (isOfFormer(progress, place) && (comesAtItsTime(procedure) || !isBegunAnew(page))) return unknown;
  return { state: 'not-sent' };
}

/** What is declared once for a month or a quarter: its form open again may show the one that has gone. */
const comesAtItsTime = (procedure: Procedure): boolean =>
  procedure.comesBack !== null && undatedOf(procedure) === null;

function receiptOfToday(page: PageModel, procedure: Procedure, today: Temporal.PlainDate): Receipt | null {
  const receipt = findReceiptOfDay(page, procedure);
  const isOfIts = receipt && tellsItsTime(receipt, procedure, today);
  return receipt && (receipt.isOfToday || receipt.date?.equals(today) || isOfIts) ? receipt : null;
}

/** « Mois de janvier 2027 : déclaration transmise le 29/01/2027 à 08h14 »: of the month that is being declared, to the hour. */
const tellsItsTime = (
  { months, date, time }: Receipt,
  procedure: Procedure,
  today: Temporal.PlainDate,
): boolean =>
  windowNow(procedure, today)?.isOpen === true &&
  date !== null &&
  time !== null &&
  months.length === 1 &&
  months.every(({ year }) => year !== null) &&
  isOfMonth(months, procedure, today);

function asSent(receipt: Receipt, today: Temporal.PlainDate): Sent {
  const day = (receipt.isOfToday ? today : receipt.date)?.toString() ?? null;
  return {
    state: 'sent',
    at: day && receipt.time ? `${day}T${receipt.time}` : day,
    reference: receipt.reference,
    already: false,
  };
}

/** « Vous avez déclaré ne pas souhaiter le maintien de votre inscription »: as the page says it, and nowhere guessed. */
function endsOf({ blocks, alerts, headings }: PageModel, { portal, receipt, sources }: Procedure) {
  const ends = receipt?.ends;
  const said = [...blocks, ...alerts, ...headings.map(({ text }) => text)];
  if (!ends || !said.some((text) => saysOneOf(text, ends.wordings))) return {};
  const ref = (key: string): TextRef => ({ ns: portal, key, params: {} });
  return {
    ends: { text: ref(ends.text), then: ref(ends.then), source: sourceRef({ sources }, ends.source) },
  };
}

/** « Revenus 2024 », said where those of 2025 are declared, and nowhere on the page those. */
function isOfYear(receipt: Receipt, { headings, blocks }: PageModel, today: Temporal.PlainDate): boolean {
  const { sentence, date, time, reference } = receipt;
  const isToTheHour = date !== null && time !== null;
  // « Accusé de réception n° 27 5B 290 — déclaration des revenus de l'année 2025 »
  const ofIts = reference === null ? [] : blocks.filter((block) => block.includes(reference));
  const yearsIn = (text: string): number[] => {
    const told = fold(text);
    // « Déclaration 2025 des revenus 2024 »
    const ofIncome = [...told.matchAll(/\brevenus(?: de)?(?: l annee)? (20\d\d)\b/g)];
    const all =
      ofIncome.length > 0 ? ofIncome : [...told.matchAll(/\bdeclaration(?: en ligne)?(?: de)? (20\d\d)\b/g)];
    return all.map(([, year]) => Number(year));
  };
  const isNow = (years: number[]): boolean =>
    years.length === 0 || years.some((year) => year >= today.year - 1);
  const ofTitle = headings.filter(({ level }) => level === 1).map(({ text }) => text);
  // Its own year, else that beside its number, else that of the title, else any the page names, where no hour tells that it is of now.
  const others = isToTheHour ? [] : [...headings.map(({ text }) => text), ...blocks];
  const [own = []] = [[sentence], ofIts, ofTitle, others]
    .map((texts) => yearsIn(texts.join(' ')))
    .filter((years) => years.length > 0);
  return isNow(own);
}

const monthsOf = (block: string): NamedMonth[] =>
  /^periode\b/.test(fold(block))
    ? datesIn(block).map(({ month, year }) => ({ month, year }))
    : monthsAlone(block);

/** When it may be declared, and which month; null where the guide gives no window. */
function windowNow({ checks }: Procedure, today: Temporal.PlainDate) {
  const window = checks.find((check) => check.kind === 'declaration-window');
  return window ? windowAt(today, window) : null;
}

/** No month named is of the one declared; of several, one is. */
function isOfMonth(months: readonly NamedMonth[], procedure: Procedure, today: Temporal.PlainDate): boolean {
  const now = windowNow(procedure, today);
  return (
    !now?.isOpen ||
    months.length === 0 ||
    months.some(({ month, year }) => month === now.month.month && (year === null || year === now.month.year))
  );
}

/** The receipt is of this time and not of a former one shown again: by the month it names and the day it gives. */
function isOfNow(
  receipt: Receipt,
  page: PageModel,
  procedure: Procedure,
  today: Temporal.PlainDate,
): boolean {
  const { months, isMessage } = receipt;
  const date = receipt.isOfToday ? today : receipt.date;
  const now = windowNow(procedure, today);
  if (now?.isOpen) {
    if (date && Temporal.PlainDate.compare(date, now.opens) < 0) return false;
    // Where it names neither: « Octobre 2026 », beside it.
    const told = months.length > 0 || date ? months : page.blocks.flatMap(monthsOf);
    if (!isOfMonth(told, procedure, today)) return false;
  }
  // Told by its month alone, in a paragraph: only while that month is being declared.
  if (date === null && !isMessage && !now?.isOpen) return false;
  if (date === null) return true;
  // Where her day begins after that of the site, it is tomorrow's there.
  const { days } = date.until(today, { largestUnit: 'days' });
  return days >= -1 && days <= daysOfProof;
}
