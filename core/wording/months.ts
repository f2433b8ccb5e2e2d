import { collapse, fold } from './fold.ts';

/** A month as named on a page. The year may not be said. */
export interface NamedMonth {
  /** 1 to 12. */
  month: number;
  year: number | null;
}

const names = [
  ['janvier', 'janv'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout', 'aou'],
  ['septembre', 'sept', 'sep'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];

/** Whole, folded, for a pattern: « janvier|fevrier|… ». */
export const monthsAsPattern = names.map(([name]) => name).join('|');

const numberOf = new Map(names.flatMap((all, index) => all.map((name) => [name, index + 1] as const)));

/** A month's name, or its number before a year, as `yearOf` reads it. */
const mayName = new RegExp(String.raw`\b(?:${names.flat().join('|')}|\d\d? \d{4})\b`);

/** The month's name as sentences use it, lower case with its accent. `month`: 1 to 12. */
export function monthName(month: number): string {
  const full = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin'];
  const rest = ['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
  return [...full, ...rest][month - 1] ?? '';
}

/** « 20/02 » and « 20/02/2026 » as « 20 février » and « 20 février 2026 ». */
export const withMonthNames = (text: string): string =>
  text.replace(/\b(\d{1,2})[/.](0?[1-9]|1[0-2])(?:[/.](20\d\d))?(?![\d/.]*\d)/g, (_, day, month, year) =>
    `${day} ${monthName(Number(month))} ${year ?? ''}`.trim(),
  );

/** Months named in a text, in order, « août », « nov. 2026 » or « 11/2026 »; a whole date (« 3 août 2026 ») is not one. */
export function monthsIn(text: string): NamedMonth[] {
  const folded = fold(text);
  // Most names of cases speak of none.
  if (!mayName.test(folded)) return [];
  // « Phrase 3 : octobre 2026 » is no third of October.
  const words = numbered.test(text) ? fold(text.replace(numbered, ' ')).split(' ') : folded.split(' ');
  const found: NamedMonth[] = [];
  words.forEach((word, index) => {
    const month = numberOf.get(word);
    const before = words[index - 1] ?? '';
    const after = words[index + 1] ?? '';
    // « M-4 · sept. 26 » is no fourth of September.
    const isDay = /^(\d{1,2}|1er)$/.test(before) && words[index - 2] !== 'm';
    if (month && !isDay) found.push({ month, year: yearOf(after) ?? shortYear(after, words[index + 2]) });
    else if (/^(0?[1-9]|1[0-2])$/.test(word) && yearOf(after) && !/^\d{1,2}$/.test(before))
      found.push({ month: Number(word), year: yearOf(after) });
  });
  return found;
}

const numbered = /(?<=\p{L}\s)\d{1,2}\s?[:–—]\s(?=\p{L})/u;

const anyName = names
  .flat()
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replaceAll('e', '[eéè]').replaceAll('u', '[uû]'))
  .join('|');
const itsMonth = new RegExp(
  String.raw`[\s,:(–—-]{0,4}(?<!\p{L})(?:(?:en|pour|de|du|au|le)\s+)?(?:(?:le\s+)?mois\s+(?:de\s+)?)?(?:d['’])?(?:${anyName})(?!\p{L})\.?(?:\s+20\d\d)?\)?[\s,:–—-]*`,
  'giu',
);

/** « Salaire d'Inès », of « Salaire d'Inès en mai 2026 », « Mai : salaire d'Inès » and « Salaire d'Inès (mai) ». */
export function withoutMonths(text: string): string {
  return collapse(text.replace(itsMonth, ' '));
}

/** Each month follows the one before it, January after December; years are not looked at. */
export const areInARow = (months: readonly NamedMonth[]): boolean =>
  months.every(({ month }, at) => at === 0 || month === ((months[at - 1]?.month ?? 0) % 12) + 1);

/** The number of a month written in full, shortened or as a number, or null. */
export function monthNumber(text: string): number | null {
  const word = fold(text);
  if (/^(0?[1-9]|1[0-2])$/.test(word)) return Number(word);
  return numberOf.get(word) ?? null;
}

/** « sept. 26 », as tables with little room have it. */
function shortYear(word: string, next = ''): number | null {
  return /^[23]\d$/.test(word) && !/^(jours?|j|h|heures?)$/.test(next) ? 2000 + Number(word) : null;
}

function yearOf(word: string): number | null {
  return /^(19|20)\d\d$/.test(word) ? Number(word) : null;
}

/** « Novembre 2026 » by itself, as the title of what follows: no longer than « 1er trimestre 2026 »; of a sentence, none. */
export const monthsAlone = (text: string): NamedMonth[] =>
  text.length <= longestMonthAlone ? monthsIn(text) : [];
const longestMonthAlone = 20;
