/** « Transmise le 3 mai à 20 h 11 »: the year of a day and an hour that are told without it. */
import type { PageModel } from '../page-model.ts';
import { monthNumber, monthsAsPattern } from '../wording/months.ts';

const dayAndHour = new RegExp(
  `(?<!\\p{L}|\\d)(\\d{1,2}|1er) (${monthsAsPattern}|février|août|décembre)(?=,? (?:à )?\\(?\\d{1,2} ?[h:] ?\\d\\d)`,
  'giu',
);

/**
 * The page with that year, the last one when such a day was.
 * @param today where the site's day has begun already, hers may be tomorrow
 */
export function withYears(page: PageModel, today: Temporal.PlainDate): PageModel {
  const tomorrow = today.add({ days: 1 });
  const written = (text: string): string =>
    text.replace(dayAndHour, (whole: string, day: string, name: string) => {
      const month = monthNumber(name);
      if (month === null) return whole;
      const told = Temporal.PlainDate.from({ year: today.year, month, day: Number.parseInt(day, 10) });
      return `${whole} ${Temporal.PlainDate.compare(told, tomorrow) > 0 ? today.year - 1 : today.year}`;
    });
  return {
    ...page,
    title: written(page.title),
    headings: page.headings.map((heading) => ({ ...heading, text: written(heading.text) })),
    alerts: page.alerts.map(written),
    blocks: page.blocks.map(written),
  };
}
