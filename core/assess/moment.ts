/** The day and the hour that a line tells. */
import { datesIn } from '../values/date.ts';
import { fold } from '../wording/fold.ts';

/** « 10 h 42 » as « 10:42 »; null without an hour. */
export function hourIn(text: string): string | null {
  const match = /\b([01]?\d|2[0-3])\s?(?:h|:)\s?([0-5]\d)\b/u.exec(text);
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : null;
}

/** « Aujourd'hui à 10:40 »: a day as good as one in figures, with its hour; « ce jour » is that of the letter it stands in. */
export const isOfToday = (text: string): boolean =>
  datesIn(text).length === 0 && hourIn(text) !== null && /\baujourd hui\b/.test(fold(text));

export const isMoment = (text: string): boolean =>
  isOfToday(text) || (hourIn(text) !== null && datesIn(text).length === 1);
