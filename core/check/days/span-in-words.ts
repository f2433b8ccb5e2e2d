/** How many, and so much time, in words or in figures: « quinze jours », « 48 h », « deux semaines », « un mois ». */
const numbers: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
  'vingt quatre': 24,
  trente: 30,
  quarante: 40,
  'quarante huit': 48,
  soixante: 60,
  'soixante douze': 72,
};
const words = Object.keys(numbers).sort((one, other) => other.length - one.length);

/** Of folded words; a group. */
export const aCount = `(\\d{1,3}|${words.join('|')})`;
export const countOf = (word: string): number => numbers[word] ?? Number(word);

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
