import { collapse, fold } from '../wording/fold.ts';
import { monthName, monthNumber } from '../wording/months.ts';

/** impossible: written as a date, but no such day. ambiguous: a year of two digits, a half-written date. */
export type DateReading =
  | { state: 'date'; date: Temporal.PlainDate }
  | { state: 'impossible' }
  | { state: 'ambiguous' }
  | { state: 'not-a-date' };

/** Years outside are a slip of the hand, not a date of someone's life. */
const years = { first: 1890, last: 2120 };

/** A date as people write it: « 03/11/2026 », « 3.11.2026 », « 03112026 », « 1er novembre 2026 », « 2026-11-03 ». */
export function readDate(text: string): DateReading {
  if (text.length > 40) return { state: 'not-a-date' };
  const plain = collapse(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  if (iso) return composeDate(iso[3] ?? '', iso[2] ?? '', iso[1] ?? '');
  const glued = /^(\d{2})(\d{2})(\d{4})$/.exec(plain);
  if (glued) return composeDate(glued[1] ?? '', glued[2] ?? '', glued[3] ?? '');
  const words = fold(plain).split(' ');
  if (words.length === 4 && /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(words[0] ?? ''))
    words.shift();
  const [day = '', month = '', year = ''] = words;
  if (words.length === 3 && /^(\d{1,2}|1er)$/.test(day) && monthOrNumber(month) && /^\d{1,6}$/.test(year))
    return composeDate(day.replace('1er', '1'), month, year);
  // « 2024/13/01 »: no such day in that order either. « 2024/03/01 » is one, in an order the site may not take.
  const isYearFirst = words.length === 3 && /^\d{4}$/.test(day);
  if (isYearFirst && composeDate(year, month, day).state === 'impossible') return { state: 'impossible' };
  return /^[\d ]+$/.test(fold(plain)) && plain !== '' ? { state: 'ambiguous' } : { state: 'not-a-date' };
}

/** « 14/12/2026 à 8 h », « 14/12/2026 14:30 »: the day alone. */
export function withoutHour(text: string): string {
  return text.replace(/,? (?:à )?\d{1,2} ?[h:] ?(?:\d{2})?$/i, '');
}

function monthOrNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text) || monthNumber(text) !== null;
}

/** A date from its three parts, each as written in its own case; the month may be a name. */
export function composeDate(day: string, month: string, year: string): DateReading {
  if (!/^\d{1,2}$/.test(day.trim()) || !/^\d+$/.test(year.trim())) return { state: 'not-a-date' };
  if (/^\d{2}$/.test(year.trim())) return { state: 'ambiguous' };
  const number = monthNumber(month);
  const at = Number(year);
  if (number === null) return /^\d+$/.test(month.trim()) ? { state: 'impossible' } : { state: 'not-a-date' };
  if (at < years.first || at > years.last) return { state: 'impossible' };
  try {
    const fields = { day: Number(day), month: number, year: at };
    return { state: 'date', date: Temporal.PlainDate.from(fields, { overflow: 'reject' }) };
  } catch {
    return { state: 'impossible' };
  }
}

/** « 28 décembre 2026 », « 1er décembre 2026 ». */
export function formatDate(date: Temporal.PlainDate): string {
  const day = date.day === 1 ? '1er' : String(date.day);
  return `${day}\u00a0${monthName(date.month)} ${date.year}`;
}

/** The whole days written in a text, « 03/08/2026 » or « 1er août 2026 », in their order; those that do not exist are left out. */
export function datesIn(text: string): Temporal.PlainDate[] {
  const written =
    text.match(/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b(?:\d{1,2}|1er)\s+\p{L}+\.?\s+\d{4}\b/gu) ?? [];
  return written.flatMap((one) => {
    const reading = readDate(one);
    return reading.state === 'date' ? [reading.date] : [];
  });
}
