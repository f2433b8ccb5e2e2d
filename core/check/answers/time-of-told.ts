/** Whether what is told is of the time that is asked about. */
import type { PageModel } from '../../page-model.ts';
import { datesIn } from '../../values/date.ts';
import { onceForEach } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';

const yearsIn = (text: string): boolean => /\b20\d\d\b/.test(text);
/** « Déclaration des revenus de 2026 »: all that it asks is of that year. */
const yearOfPage = onceForEach(
  ({ title, headings }: PageModel) =>
    /revenus (?:de )?(?:l['’]année )?(20\d\d)/iu.exec(
      [title, ...headings.map(({ text }) => text)].join(' '),
    )?.[1] ?? '',
);

/** What is asked, with the year of the page where it names none. */
export const withYear = (label: string, page: PageModel): string =>
  yearsIn(label) ? label : `${label} ${yearOfPage(page)}`;

/** Of the year or the month that is asked about, where both name one; « depuis 2019 » is of now too. */
export function isInTime(line: string, label: string): boolean {
  const yearsOf = (text: string): number[] => (text.match(/\b20\d\d\b/g) ?? []).map(Number);
  const [asked, told] = [yearsOf(label), yearsOf(line)];
  const isSince = /(?<!\p{L})depuis(?!\p{L})/iu.test(line);
  const isYear =
    asked.length === 0 ||
    told.length === 0 ||
    told.some((year) => asked.includes(year) || (isSince && year <= Math.max(...asked)));
  const months = monthsIn(label);
  const [days, named] = [datesIn(line), monthsIn(line)];
  const isMonth =
    months.length === 0 ||
    isSince ||
    (days.length === 0 && named.length === 0) ||
    months.some(
      ({ month }) => days.some((day) => day.month === month) || named.some((one) => one.month === month),
    );
  return isYear && isMonth;
}
