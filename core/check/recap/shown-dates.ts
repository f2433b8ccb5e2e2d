/** Periods written in the answers a page only shows: « Du 21/09/2026 au 11/09/2026 », « du 2 au 6 décembre 2026 ». */
import type { Field } from '../../page-model.ts';
import { textOf, yesNoOf } from '../../values/answer.ts';
import { type DateReading, readDate, withoutHour } from '../../values/date.ts';
import { foldAll } from '../../wording/fold.ts';
import { monthName, monthNumber, monthsIn } from '../../wording/months.ts';
import type { PageDate } from '../days/page-dates.ts';
import { mostMonthsBack, weekdayNames } from '../days/time-in.ts';
import { spotOf } from '../finding.ts';

const day = String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{4}|(?:\d{1,2}|1er)(?:\s\p{L}{3,9})?(?:\s\d{4})?`;
/** « Du lundi 6 au vendredi 10 juillet 2026 » */
const period = new RegExp(
  String.raw`(?<!\p{L})du\s(?:(?:${weekdayNames})\s)?(${day})\s(?:au|jusqu['’]au)\s(?:(?:${weekdayNames})\s)?(${day})(?![\d/])`,
  'giu',
);
/** « a commencé le 03/12/2026 et se termine le 18/12/2026 » */
const begunAndEnded = new RegExp(
  String.raw`(?:commenc|début)\p{L}*\s(?:le\s)?(${day})[^\d]{1,40}(?:termin|fini|fin\s)\p{L}*\s(?:le\s)?(${day})(?![\d/])`,
  'giu',
);
/** « le travail le 16 novembre 2026 chez Lenoir, en CDD jusqu'au 31 décembre 2026 » */
const untilADay = new RegExp(
  String.raw`(?<!\p{L})(?:le|depuis le|à partir du|dès le)\s(${day})\s[^\d.;]{1,60}?jusqu['’]au\s(${day})(?![\d/])`,
  'iu',
);
/** « Avez-vous emménagé le 2 novembre 2026 au 9 rue Haute ? », told back with one day. */
const onOneDay =
  /^Avez-vous [^\d]{3,60} le ((?:\d{1,2}|1er) \p{L}{3,9} \d{4}|\d{1,2}\/\d{1,2}\/\d{4})(?! au \d{1,2}(?:er)? ?\p{L}* \d{4}| au \d{1,2}\/)(?!.*\b(?:19|20)\d\d\b)/u;
const side = /^(du|depuis le|à partir du|au|jusqu['’]au)\s(.+)$/iu;

/** The dates of a recap, start and end apart; of one case, in one line or in two. */
export function datesShown(lines: readonly Field[]): PageDate[] {
  return lines.flatMap((line) => {
    // « Prochaine période : du 28 au 15 » is the site's.
    if (/\bprochaine?s?\b/.test(foldAll(line.label, line.hint ?? textOf(line)))) return [];
    const text = line.hint ?? textOf(line) ?? '';
    if (line.valueType === 'date') return [dateOf(line, '', textOf(line) ?? '')];
    const [, which = '', alone = ''] = side.exec(text) ?? [];
    if (readDate(alone).state === 'date')
      return [dateOf(line, /^(?:au|jusqu)/iu.test(which) ? 'fin' : 'début', alone)];
    const [, begun, until] = untilADay.exec(text) ?? [];
    // The names of both sides stand in the sentence.
    if (begun !== undefined && until !== undefined)
      return [dateOf({ ...line, label: '' }, 'début', begun), dateOf({ ...line, label: '' }, 'fin', until)];
    const [, happened] = onOneDay.exec(line.label) ?? [];
    if (happened !== undefined && line.valueType === 'yes-no' && yesNoOf(line) === 'yes')
      return [dateOf(line, '', happened)];
    return [...text.matchAll(period), ...text.matchAll(begunAndEnded)].flatMap(([, from = '', last = '']) => {
      const to = withMonth(last, text);
      return [dateOf(line, 'début', completed(from, to)), dateOf(line, 'fin', to)];
    });
  });
}

function dateOf(line: Field, name: string, text: string): PageDate {
  const label = [name, line.label, line.group].filter(Boolean).join(' ');
  return { fields: [line], spot: spotOf(line), label, reading: readDate(withoutHour(text)) };
}

/** « juin 2026 (du 22 au 30) »: the days of a month named before them. */
function withMonth(last: string, text: string): string {
  const [month, other] = /^\d{1,2}$/.test(last) ? monthsIn(text) : [];
  return month?.year && !other ? `${last} ${monthName(month.month)} ${month.year}` : last;
}

/** « du 2 au 6 décembre 2026 »: the first day has the month and the year of the last, « du 28 décembre au 3 janvier 2027 » the year before. */
function completed(from: string, to: string): string {
  const [, month = '', year = ''] = /\s(\p{L}{3,9})?\s?(\d{4})?$/u.exec(to) ?? [];
  if (/[/.]/.test(from) || month === '') return from;
  const [, own] = /\s(\p{L}{3,9})/u.exec(from) ?? [];
  if (/\d{4}$/.test(from)) return from;
  const [first, last] = [own ?? month, month].map((name) => monthNumber(name) ?? 0);
  const isYearBefore = (first ?? 0) - (last ?? 0) >= mostMonthsBack;
  return `${from}${own ? '' : ` ${month}`} ${isYearBefore && year ? Number(year) - 1 : year}`.trim();
}

/** « J'étais absente du 25 au 31 novembre 2026, soit sept jours »: each period of a text, and what follows it. */
export const periodsIn = (text: string): { from: DateReading; to: DateReading; after: string }[] =>
  [...text.matchAll(period)].map((found) => {
    const [whole, from = '', to = ''] = found;
    const read = { from: readDate(completed(from, to)), to: readDate(to) };
    // « Du 20 au 5 janvier »: of which month the 20th is, nothing tells.
    const isUnsure = /^(?:\d{1,2}|1er)$/.test(from) && Number.parseInt(from, 10) > Number.parseInt(to, 10);
    return {
      from: isUnsure ? { state: 'ambiguous' as const } : read.from,
      to: read.to,
      after: text.slice(found.index + whole.length),
    };
  });
