/** « Dates de novembre uniquement », right over the days of a question, under their case or over their part: a day out of it. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { areInARow, monthNumber, monthsAsPattern, monthsIn } from '../../wording/months.ts';
import { stem } from '../../wording/stem.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { placesOf } from '../plain-titles.ts';
import { sentencesOf } from '../sentences.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, outside, type Time, timeInYear } from './time-in.ts';

const month = `(?:${monthsAsPattern})(?: 20\\d\\d)?`;
const inMonth = `(?:(?:comprise?s?|situee?s?|datee?s?|qui tombent|de|d|du|en|dans|au|le|mois) )*${month}`;
const span = `(?:comprise?s? |situee?s? )?(?:entre le|du) (?:1er|\\d{1,2})(?: ${month})? (?:au|et le) \\d{1,2} ${month}`;
const times = `(?<time>${span}|${inMonth}(?:(?: et| ou)? ${inMonth})*)`;
const only = '(?:uniquement|seulement|exclusivement)';
const verb =
  '(?:indiquez|inscrivez|saisissez|notez|donnez|declarez|portez|ecrivez|mettez|choisissez)(?: ici)?';
/** « Dates de stage »: what the days are of. */
const what = `(?: (?:de |du |d )(?!mois|(?:${monthsAsPattern})\\b)(?<what>\\p{L}{4,}))?`;
const days = `(?:(?:les|des|vos|ces) )?(?:dates?|jours?)${what}`;
const taken =
  '(?: (?:sont|est|comptent|compte|acceptee?s?|admise?s?|attendue?s?|possibles?|a (?:indiquer|inscrire|saisir|declarer)|ici))*';
const ways = [
  `(?:${verb} )?(?:${only} )?${days} ${times} ${only}`,
  `(?:ne |n )?${verb} (?:que|${only}) ${days} ${times}`,
  `${only} ${days} ${times}`,
  `(?:${verb} )?${days} (?=comprise|situee|datee|qui)${times}`,
  `seule?s? ${days} ${times}${taken}`,
  `(?:pas|aucune?)(?: de)? (?:dates?|jours?) (?:en dehors|hors) ${times}${taken}`,
  `${only} (?=en|du)${times}`,
  `(?=en|du)${times} ${only}`,
].map((way) => new RegExp(`^(?:(?:attention|rappel|important) )?${way}$`, 'u'));
const anyMonth = new RegExp(`\\b(?:${monthsAsPattern})\\b`, 'g');
const orElse = /\b(?:si|sauf|lorsqu\w*|quand|exemples?|naissances?|hormis|mais)\b/;
const ofSigning = /^(?:fait\b|date (?:du jour|de (?:la )?signature)\b|signee? le\b)/;

interface Rule {
  time: Time;
  what: string | undefined;
}

export function checkOnlyInMonth({ asked, dates, page, today }: CheckContext): Finding[] {
  const told = dates.filter(
    (date) => dayOf(date) && !isBirth(date) && !ofSigning.test(fold(date.spot.fieldLabel ?? '')),
  );
  if (told.length === 0) return [];
  const read = (text: string | null): Rule[] => rulesIn(text ?? '', page, today);
  const under = told.flatMap((date) =>
    read(date.fields[0]?.hint ?? null).map((rule) => ({ rule, of: [date] })),
  );
  const over = page.blocks.flatMap((block, at) =>
    read(block).map((rule) => ({ rule, of: daysAt(at, page, asked, told) })),
  );
  return [...under, ...over].flatMap(({ rule, of }) =>
    of.flatMap((date) => {
      const day = dayOf(date);
      const isOfAnother = rule.what !== undefined && !fold(date.label).includes(stem(rule.what));
      return day && !isOfAnother ? outside(date, day, rule.time) : [];
    }),
  );
}

function rulesIn(text: string, page: PageModel, today: Temporal.PlainDate): Rule[] {
  return sentencesOf([text]).flatMap((sentence) => {
    const said = fold(sentence);
    if (!said.match(anyMonth) || orElse.test(said)) return [];
    // « JJ/MM/AAAA, dates de novembre uniquement »
    const pieces = new Set([sentence, ...sentence.split(/\s?[;,:()–—]\s?/u)]);
    return [...pieces].flatMap((piece) => {
      const found = ways.map((way) => way.exec(fold(piece))).find((one) => one !== null);
      const time = found ? timeOf(piece, page, today) : null;
      return time ? [{ time, what: found?.groups?.what }] : [];
    });
  });
}

/** Without a year, that which the page gives the month, or the nearest. */
function timeOf(text: string, { headings, title }: PageModel, today: Temporal.PlainDate): Time | null {
  const named = [title, ...headings.map((heading) => heading.text)].flatMap(monthsIn);
  const yearOf = (its: number): number =>
    named.find((one) => one.month === its && one.year)?.year ?? nearestYear(its, today);
  const months = monthsIn(text);
  const [first, last] = [months[0], months.at(-1)];
  // « Du 1er au 30 novembre »: no month as a whole.
  const ofDay = fold(text).match(anyMonth)?.at(-1);
  if (!first && ofDay) return timeInYear(text, yearOf(monthNumber(ofDay) ?? 1));
  if (!first || !last || !areInARow(months)) return null;
  const to = Temporal.PlainYearMonth.from({ year: last.year ?? yearOf(last.month), month: last.month });
  const from = to.subtract({ months: months.length - 1 });
  return { from: from.toPlainDate({ day: 1 }), to: to.toPlainDate({ day: to.daysInMonth }) };
}

function nearestYear(its: number, today: Temporal.PlainDate): number {
  const away = (year: number): number => Math.abs((year - today.year) * 12 + its - today.month);
  return (
    [today.year - 1, today.year, today.year + 1].toSorted((one, two) => away(one) - away(two))[0] ??
    today.year
  );
}

/** The days of a line of the page: those right under it, else those right over it, else all of the part that it begins. */
function daysAt(
  at: number,
  { blocks, headings }: PageModel,
  asked: readonly Field[],
  told: readonly PageDate[],
): readonly PageDate[] {
  const dateOf = new Map(told.flatMap((date) => date.fields.map(({ id }) => [id, date] as const)));
  const places = placesOf(asked, blocks.map(fold));
  const run = (fields: readonly Field[]): PageDate[] => {
    const end = fields.findIndex(({ id }) => !dateOf.has(id));
    return fields.slice(0, end < 0 ? fields.length : end).flatMap(({ id }) => dateOf.get(id) ?? []);
  };
  const placed = asked.filter((field) => (places.get(field) ?? -1) >= 0);
  const [before, after] = [
    placed.filter((field) => (places.get(field) ?? 0) < at),
    placed.filter((field) => (places.get(field) ?? 0) > at),
  ];
  const next = run(after);
  if (next.length > 0) return next;
  const parts = new Set(headings.filter(({ level }) => level > 1).map(({ text }) => text));
  const start = blocks.slice(0, at).findLastIndex((block) => parts.has(block));
  const isFirst = before.every((field) => (places.get(field) ?? 0) < start);
  if (!isFirst) return run(before.toReversed());
  return told.filter(({ fields: [field] }) => start < 0 || field?.heading === blocks[start]);
}
