/** The times that a line tells of, written in any way: « du 4 au 29 mai », « 16/11/2026 – 27/11/2026 », « en juillet et août », « depuis le 4 ». */
import { fold } from '../../wording/fold.ts';
import { monthNumber, monthsAsPattern, withMonthNames } from '../../wording/months.ts';
import { isBefore, type Time, weekdayNames } from './time-in.ts';

type Day = Temporal.PlainDate;

const shortNames = 'janv|fevr|fev|avr|juil|sept|oct|nov|dec';
const named = new RegExp(
  String.raw`\b(?:(\d{1,2}|1er) )?(${monthsAsPattern}|${shortNames})\b(?: (20\d\d|2\d(?! ?h)))?`,
  'g',
);
/** Between two days, in place of « au ». */
const dash = /(?<=[\d.\p{L}])\s?[–—→-]\s?(?=\d)/gu;
const toLast = new RegExp(`(?: inclus)? (?:a|au|jusqu au|jusqu a|et le)(?: (?:${weekdayNames}))? $`);
const fromDay = new RegExp(
  String.raw`\b(\d{1,2}|1er)(?: (?:a|au|jusqu au|et|et le|et du))(?: (?:${weekdayNames}))? $`,
);
/** When a paper of it was made or came: no time of the thing itself. */
const ofPaper =
  /\b(?:recue?s?|transmis\w*|envoye\w*|signe\w*|declare\w*|annonce\w*|signale\w*|enregistre\w*|informee?s?|cree\w*|mise? a jour|arrive\w*|date) (?:le|du|en) $/;
const begins =
  /\b(?:depuis|a partir|des|a compter|commenc\w*|debut\w*|embauch\w*|engage\w*|entree?|repris\w*|recrut\w*|prise de poste)\b/;
const ends =
  /\b(?:termin\w*|fini\w*|pris fin|fin|jusqu|dernier jour|arrete\w*|quitte\w*|acheve\w*|rompu\w*|interrompu\w*)\b/;
const goesOn = /\b(?:depuis|en cours|toujours|encore|actuel\w*)\b/;
/** Letters before a day in which it is said to be the first or the last one. */
const lettersBefore = 60;

export interface ToldTime extends Time {
  /** Told with its two ends. */
  isSpan: boolean;
}

interface Mention {
  day: number | null;
  month: number;
  year: number | null;
  at: number;
  end: number;
}

/** @param until the last day that who wrote it may tell of: of a time that goes on, its end */
export function timesTold(line: string, until: Day): ToldTime[] {
  const words = fold(withMonthNames(line).replace(dash, ' au '));
  const mentions = [...words.matchAll(named)].map(
    ({ index, 0: all, 1: day, 2: name = '', 3: year }): Mention => ({
      day: day === undefined ? null : Number(day.replace('1er', '1')),
      month: monthNumber(name) ?? 0,
      year: year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year),
      at: index,
      end: index + all.length,
    }),
  );
  const years = new Set(words.match(/\b20\d\d\b/g));
  const [itsYear] = years.size === 1 ? [...years].map(Number) : [];
  const yearOf = ({ year, month }: Mention): number =>
    year ?? itsYear ?? (month > until.month ? until.year - 1 : until.year);
  return mentions.flatMap((mention, at): ToldTime[] => {
    const previous = mentions[at - 1];
    const before = words.slice(previous?.end ?? 0, mention.at);
    const next = mentions[at + 1];
    // The first of two is told with the second.
    if (next && areEnds(mention, words.slice(mention.end, next.at), next)) return [];
    const last = lastOf(mention, yearOf(mention));
    if (!last) return [];
    if (previous && areEnds(previous, before, mention)) {
      const year = previous.year ?? (previous.month > mention.month ? last.year - 1 : last.year);
      return timeOf(firstOf(previous, year), last, true);
    }
    const day = mention.day === null ? undefined : fromDay.exec(before)?.[1]?.replace('1er', '1');
    if (day !== undefined) return timeOf(firstOf({ ...mention, day: Number(day) }, last.year), last, true);
    if (ofPaper.test(before)) return [];
    const first = firstOf(mention, last.year);
    if (!first || mention.day === null) return timeOf(first, last);
    return timeAround(first, before.slice(-lettersBefore), words, until);
  });
}

/** A day; « depuis » which or « jusqu'à » which it lasted, in its month where no more is told. */
function timeAround(day: Day, before: string, words: string, until: Day): ToldTime[] {
  const endOfMonth = day.with({ day: day.daysInMonth });
  if (ends.test(before)) return day.day < firstSureDay ? [] : timeOf(day.with({ day: 1 }), day);
  if (!begins.test(before)) return timeOf(day, day);
  const last = goesOn.test(words) || isBefore(until, endOfMonth) ? until : endOfMonth;
  return day.day > lastSureDay && !isBefore(endOfMonth, last) ? [] : timeOf(day, last);
}
/** At an edge of a month there may have been none of it: a week-end, a holiday. */
const firstSureDay = 4;
const lastSureDay = 25;

/** « Du 4 mai au 29 mai », « de mai à juillet », « mai et juin »; not « le 30 novembre : du 16 au 27 novembre ». */
const areEnds = (one: Mention, between: string, other: Mention): boolean =>
  (one.day === null) === (other.day === null) &&
  !fromDay.test(between) &&
  (toLast.test(between) ||
    (one.day === null && other.month === (one.month % 12) + 1 && /^ (?:et (?:en )?)?$/.test(between)));

const timeOf = (from: Day | null, to: Day, isSpan = false): ToldTime[] =>
  from && !isBefore(to, from) ? [{ from, to, isSpan }] : [];

function firstOf({ day, month }: Mention, year: number): Day | null {
  return dayAt(year, month, day ?? 1);
}

function lastOf({ day, month }: Mention, year: number): Day | null {
  const first = dayAt(year, month, day ?? 1);
  return first && day === null ? first.with({ day: first.daysInMonth }) : first;
}

function dayAt(year: number, month: number, day: number): Day | null {
  if (month === 0 || day < 1 || day > 31) return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? first.with({ day }) : null;
}

/** Of several ends, one is enough; of days or months alone, a paper may be of one and come in another. */
export const isOfTime = (times: readonly ToldTime[], isIn: (time: Time) => boolean): boolean => {
  const spans = times.filter(({ isSpan }) => isSpan);
  return spans.length > 0 ? spans.some(isIn) : times.length > 0 && times.every(isIn);
};
