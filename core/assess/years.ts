/** « Transmise le 3 mai à 20 h 11 »: the year of a day and an hour that are told without it. */
import type { PageModel } from '../page-model.ts';
import { monthName, monthNumber, monthsAsPattern } from '../wording/months.ts';

/** With their accents, as pages write them, and without. */
const names = Array.from({ length: 12 }, (_month, at) => monthName(at + 1)).join('|');
const dayAndHour = new RegExp(
  `(?<!\\p{L}|\\d)(0?[1-9]|[12]\\d|3[01]|1er) (${names}|${monthsAsPattern})(?=,? (?:à )?\\(?\\d{1,2} ?[h:] ?\\d\\d)`,
  'giu',
);

/**
 * The page with that year, the last one when such a day was; the same page where none is told so.
 * @param today where the site's day has begun already, hers may be tomorrow
 */
export function withYears(page: PageModel, today: Temporal.PlainDate): PageModel {
  const { title, headings, alerts, blocks } = page;
  const texts = [title, ...headings.map(({ text }) => text), ...alerts, ...blocks];
  // What was found of a page is kept by the page itself.
  if (texts.every((text) => text.search(dayAndHour) < 0)) return page;
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
    title: written(title),
    headings: headings.map((heading) => ({ ...heading, text: written(heading.text) })),
    alerts: alerts.map(written),
    blocks: blocks.map(written),
  };
}
