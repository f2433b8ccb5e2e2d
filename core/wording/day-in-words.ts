import { monthName, monthNumber } from './months.ts';

/** Western digits and the calendar of French papers, whatever the language. */
const tags: Record<string, string> = { ar: 'ar-u-nu-latn', fa: 'fa-AF-u-ca-gregory-nu-latn' };

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What a date says in that language. A format is made once for each language and form: that takes a millisecond, and a
 * screen says many dates. It knows no time zone, which may change while it is kept: the day is the one `date` has here.
 */
function say(date: Date, lang: string, form: Intl.DateTimeFormatOptions): string {
  const key = `${lang} ${Object.keys(form).join(' ')}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(tags[lang] ?? lang, { ...form, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
}

/** The day an ISO date names, as days are counted where she is: « 2026-12-15 » is the 15th overseas too. */
export function dayOf(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** « 3 novembre 2026 » in that language, its day and its month never on two lines. */
export function dayInWords(date: Date, lang: string): string {
  const said = say(date, lang, { day: 'numeric', month: 'long', year: 'numeric' });
  const whole = said.replace(/(?<=^\d{1,2}) | (?=\d{1,2},)/u, '\u00a0');
  // « р. » (year) ends in a point, which the sentence has already.
  if (lang === 'uk') return whole.replace(/\s?р\.$/u, '');
  // French alone counts the first day of a month in words.
  return lang === 'fr' ? whole.replace(/^1\s/u, '1er\u00a0') : whole;
}

/** A date as exact as it is known: « 3 novembre 2026 », « novembre 2026 » or « 2026 ». */
export function knownDateInWords(iso: string, lang: string): string {
  if (iso.length === 4) return iso;
  if (iso.length > 7) return dayInWords(dayOf(iso), lang);
  return say(dayOf(iso), lang, { month: 'long', year: 'numeric' }).replace(/\s?р\.$/u, '');
}

/** Months as our sentences name them, « août » or « juillet, août, septembre », in another language; anything else as it is. */
export function translateMonths(text: string, lang: string): string {
  const names = text.split(', ');
  const numbers = names.map((name) => allMonths.indexOf(name));
  if (numbers.includes(-1)) return text;
  const comma = lang === 'ar' || lang === 'fa' ? '، ' : ', ';
  return numbers.map((month) => say(new Date(2026, month, 1), lang, { month: 'long' })).join(comma);
}

const allMonths = Array.from({ length: 12 }, (_, index) => monthName(index + 1));

/** A whole day written in French (« 1er décembre 2026 ») in another language; anything else as it is. */
export function translateDay(text: string, lang: string): string {
  const [, day, name = '', year] = /^(\d{1,2})(?:er)?\s(\p{L}+)\s(\d{4})$/u.exec(text) ?? [];
  const month = monthNumber(name);
  return month === null || !day ? text : dayInWords(new Date(Number(year), month - 1, Number(day)), lang);
}
