/** How many, and so much time, in words or in figures: « quinze jours », « 48 h », « deux semaines », « un mois ». */
import { aNumberInWords, numberOfWords } from '../../values/number-words.ts';

/** Of folded words; a group. */
export const aCount = `(\\d{1,3}|${aNumberInWords})`;
export const countOf = (word: string): number => (/^\d+$/.test(word) ? Number(word) : numberOfWords(word));

/** Of folded words; two groups, the number and its unit. */
export const aSpan = `${aCount} ?(heures?|h|jours?|j|semaines?|mois|ans?|annees?)\\b(?: (?:francs?|ouvres?|ouvrables?|calendaires?|pleine?s?|complete?t?s?|entiere?s?|revolus?))*`;

const hoursInDay = 24;

export function spanOf(count: string, unit: string): Temporal.DurationLike {
  const number = countOf(count);
  if (unit.startsWith('h')) return { days: Math.floor(number / hoursInDay) };
  if (unit.startsWith('j')) return { days: number };
  if (unit.startsWith('s')) return { weeks: number };
  return unit === 'mois' ? { months: number } : { years: number };
}
