/** A time that a text of the page names, and whether a day lies in it. */
import type { Finding } from '../../assessment.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthName, monthsAsPattern, monthsIn } from '../../wording/months.ts';
import { ownFinding } from '../finding.ts';
import { aDay } from '../recap/answer-lines.ts';
import type { PageDate } from './page-dates.ts';

type Day = Temporal.PlainDate;

export const isBefore = (one: Day, two: Day): boolean => Temporal.PlainDate.compare(one, two) < 0;

export interface Time {
  from: Day;
  to: Day;
}

const between = new RegExp(
  String.raw`\b(?:entre le|du) ((?:${aDay})|(?:\d{1,2}|1er)(?: \p{L}{3,9})?) (?:au|et le) (${aDay})`,
  'iu',
);

/** « Entre le 03/03/2025 (début de votre inscription) et le 31/10/2026 » */
const aside = /\s\([^()\d]*\)\s/gu;

export const weekdayNames = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const weekdays = new RegExp(String.raw`\b(?:${weekdayNames})\s(?=\d)`, 'giu');

/** « Du 3 décembre au 2 novembre 2026 » is the wrong way round; over a New Year, fewer months lie between. */
export const mostMonthsBack = 6;

/** « du 1er juin au 31 août 2026 »: the first day may have the month and the year of the last. */
export function timeIn(text: string): Time | null {
  const [, first = '', last = ''] = between.exec(text.replace(aside, ' ').replace(weekdays, '')) ?? [];
  const to = readDate(last);
  if (to.state !== 'date') return null;
  const month = monthName(to.date.month);
  const from = [first, `${first} ${to.date.year}`, `${first} ${month} ${to.date.year}`]
    .map(readDate)
    .find(({ state }) => state === 'date');
  if (from?.state !== 'date') return null;
  // « Du 28 décembre au 3 janvier 2027 »
  const isYearBefore = !/\d{4}$/.test(first) && from.date.month - to.date.month >= mostMonthsBack;
  return { from: isYearBefore ? from.date.subtract({ years: 1 }) : from.date, to: to.date };
}

/** « juin, juillet et août 2026 », « de décembre 2025 à février 2026 »: several months, from the first day to the last. */
export function monthsAsTime(text: string): Time | null {
  const named = monthsIn(text);
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last?.year || first === last) return null;
  const year = first.year ?? (first.month > last.month ? last.year - 1 : last.year);
  const end = Temporal.PlainYearMonth.from({ year: last.year, month: last.month });
  const from = Temporal.PlainDate.from({ year, month: first.month, day: 1 });
  const to = end.toPlainDate({ day: end.daysInMonth });
  return isBefore(from, to) ? { from, to } : null;
}

/** « juillet 2026 », the one month that a text names. */
export function monthAsTime(text: string): Time | null {
  const [month, other] = monthsIn(text);
  if (!month?.year || other) return null;
  const of = Temporal.PlainYearMonth.from({ year: month.year, month: month.month });
  return { from: of.toPlainDate({ day: 1 }), to: of.toPlainDate({ day: of.daysInMonth }) };
}

/** The days, the months, the month or the year that a text names. */
export function anyTime(text: string, year: number): Time | null {
  const [only, other] = text.match(/(?<![\d/.])20\d\d\b/g) ?? [];
  return (
    timeInYear(text, year) ??
    monthsAsTime(text) ??
    monthAsTime(text) ??
    // A day, and not a time.
    (only && !other && !monthNamed.test(fold(text)) ? yearOf(only) : null)
  );
}
const monthNamed = new RegExp(`\\b(?:${monthsAsPattern})\\b`);

/** « Votre activité en juillet 2026 », « Absences du mois de juillet 2026 »; what is paid for a month is paid after. */
export const monthOfTitle = (title: string): Time | null =>
  (/\b(?:en|au mois de|du mois d[e ]|de|d) (?:\p{L}+) 20\d\d$/u.test(fold(title)) ||
    /\(\p{L}+ 20\d\d\)$/u.test(title.trim())) &&
  !ofMoney.test(fold(title))
    ? monthAsTime(title)
    : null;
const ofMoney =
  /\b(?:salaires?|paies?|paye\w*|bulletins?|fiches?|loyers?|factures?|quittances?|vers\w+|pensions?|allocations?|declaration|actualisation|demande|avis|depuis|avant|apres|fin|debut|partir|compter|courriers?)\b/;

const withoutYear =
  /\b(?:entre le|du) ((?:\d{1,2}|1er)(?: \p{L}{3,9})?) (?:au|et le) ((?:\d{1,2}|1er) \p{L}{3,9})(?!\p{L}| \d)/iu;

/** « du 1er au 15 novembre »: without a year, it is that time of any year; over a New Year, nothing is told. */
export function timeInYear(text: string, year: number): Time | null {
  const [, first = '', last = ''] = withoutYear.exec(text.replace(weekdays, '')) ?? [];
  const time = timeIn(text) ?? timeIn(`du ${first} au ${last} ${year}`);
  return time && isBefore(time.to, time.from) ? null : time;
}

export const distinct = (times: readonly Time[]): Time[] => [
  ...new Map(times.map((time) => [`${time.from} ${time.to}`, time])).values(),
];

/** Before its first day or after its last. */
export function outside({ spot }: PageDate, day: Day, { from, to }: Time): Finding[] {
  if (isBefore(day, from))
    return [ownFinding('range', 'problem', spot, 'range-low', { bound: formatDate(from) })];
  return isBefore(to, day)
    ? [ownFinding('range', 'problem', spot, 'range-high', { bound: formatDate(to) })]
    : [];
}

export const yearOf = (year: string): Time => ({
  from: Temporal.PlainDate.from(`${year}-01-01`),
  to: Temporal.PlainDate.from(`${year}-12-31`),
});

/** « Inscriptions ouvertes du 1er au 30 novembre 2026 »: when it may be asked, not what is asked for. */
export const opening =
  /\b(?:ouverte?s?|ouverture|campagne|(?:inscriptions?|demandes?|depots?|candidatures?|dossiers?) (?:possibles? |recues? |acceptee?s? )?(?:du|entre))\b/;

export const dayOf = ({ reading }: PageDate): Day | null => (reading.state === 'date' ? reading.date : null);

/** « livraisons » and « livré » have theirs in common. */
export const beginnings = (words: string): string[] =>
  words
    .split(' ')
    .filter(
      (word) => word.length > 4 && !/^(?:premier|derni|nouvel|proch|possib|parti|compter|date)/.test(word),
    )
    .map((word) => word.slice(0, 4).replace('paie', 'paye'));
