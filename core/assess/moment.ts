/** The day and the hour that a line tells. */
import type { PageModel } from '../page-model.ts';
import { datesIn } from '../values/date.ts';
import { fold } from '../wording/fold.ts';
import { isOfOther } from './other-things.ts';

/** « 10 h 42 » as « 10:42 »; null without an hour. */
export function hourIn(text: string): string | null {
  const match = /\b([01]?\d|2[0-3])\s?(?:h|heures?|:)\s?([0-5]\d)\b/u.exec(text);
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : null;
}

/** « Aujourd'hui à 10:40 », « ce jour à 10:40 », « ce matin, 8 h 31 »: a day as good as one in figures, with its hour. */
export const isOfToday = (text: string): boolean =>
  datesIn(text).length === 0 &&
  hourIn(text) !== null &&
  /\b(?:aujourd hui|ce (?:jour|matin|soir)|cet apres midi)\b/.test(fold(text));

/**
 * « Votre déclaration pour la période du 1er au 30 septembre 2026 nous est parvenue… », « … annule et remplace celle du 16/04/2026
 * (11:02) », without the days of what is declared and of what it takes the place of.
 */
export const withoutPeriod = (text: string): string => text.replace(period, '').replace(replaced, '');
const replaced = /\bannule et remplace [^.]*/giu;
const day = String.raw`\d{1,2}(?:er)?(?:[/.]\d\d[/.]\d{4}| \p{L}+(?: \d{4})?)?`;
const period = new RegExp(String.raw`\bpériode du ${day} au ${day}`, 'giu');

export const isMoment = (text: string): boolean =>
  isOfToday(text) || (hourIn(text) !== null && datesIn(text).length === 1);

/** « Ce jour » is that of the letter it stands in: « Niort, 20/05/2025 ». */
export const isOfLetter = (text: string, { blocks }: PageModel): boolean =>
  /\b(?:ce (?:jour|matin|soir)|cet apres midi)\b/.test(fold(text)) &&
  blocks.some((block) => letterHead.test(block) && datesIn(block).length === 1);
const letterHead =
  /^(?:(?:À )?\p{Lu}[\p{L}'’ -]{1,40}, ?)?(?:le )?(?:\p{L}+ )?\d{1,2}(?:er)?[ /.][\p{L}\d]+[ /.]\d{4}$/iu;

const hourName =
  'heure(?: (?:de |d |du )(?:la |l )?(?:reception|envoi|transmission|depot|signature|validation|enregistrement))?';
const isHourName = new RegExp(`^${hourName}$`);
const isHour = new RegExp(`^(?:${hourName} )?(?:a )?\\d\\d?(?: ?h ?| heures | )\\d\\d(?: \\d\\d)?$`);
/** Lines of a table between a day and its hour. */
const furthest = 6;

/** « Heure », « 14:05 »: in a row of its own under the day, or in its column; null where another thing or another day comes first. */
export function hourInItsRow(day: Temporal.PlainDate, { blocks, answers }: PageModel): string | null {
  const isNamed = (at: number): boolean =>
    /^heure/.test(fold(blocks[at] ?? '')) ||
    isHourName.test(fold(blocks[at - 1] ?? '')) ||
    answers.some(
      ({ block, column }) => block === at && column !== null && isHourName.test(fold(blocks[column] ?? '')),
    );
  const hours = blocks.flatMap((block, at) => {
    if (!datesIn(block).some((one) => one.equals(day))) return [];
    const under = blocks.slice(at + 1, at + 1 + furthest);
    const end = under.findIndex((line) => datesIn(line).length > 0 || isOfOther(fold(line)));
    const found = (end < 0 ? under : under.slice(0, end)).findIndex(
      (line, next) => isHour.test(fold(line)) && isNamed(at + 1 + next),
    );
    return found < 0 ? [] : [hourIn(under[found] ?? '')];
  });
  return hours[0] ?? null;
}
