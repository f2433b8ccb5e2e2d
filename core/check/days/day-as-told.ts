/** « Acte établi le 14 mai 2027 » beside « née le 11 mai 2027 », and the 14th as the birth; a slip in a day that the page tells of the same thing. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf, yesNoOf } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { columnName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { deeds, happensOnce, isSideAlone, sorts, sortsOf } from './day-sorts.ts';
import { isOfOneThing, namesSameThing, namesThing, sideOf } from './order.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, isBefore, opening, timeIn } from './time-in.ts';
import { isOfWhomAsked } from './whose-day.ts';

type Day = Temporal.PlainDate;

/** A thing that the page may know nothing of yet, one of another time, or a day that is no more than expected. */
const ofAnother =
  /\b(?:nouve\w+|prochaine?s?|prolong\w*|renouvel\w*|autres?|second\w*|deuxieme|precedent\w*|ancien\w*|souhait\w*|prevu\w*|presum\w*|initial\w*|effecti\w*|reel\w*|theorique\w*)\b/;
/** Of the procedure, or no day at all: until when it may be done, an example. */
const ofPage =
  /^exemples?\b|\b(?:prevu\w*|indemni\w*|allocations?|par exemple|exemples? (?:\d|1er)|ex \d|format|(?:avez|possible|repondre|envoyer|rendre|faire) jusqu|avant le|au plus tard|limites?|jusqu au \d+ \p{L}+ (?:\d{4} )?(?:inclus|minuit)|periode|trimestre|actualisation|declaration|inscrite?s?|inscription|demandeu\w+ d emploi|nee?s? (?:entre|avant|apres)|si|ou|aujourd hui|version|connexion|connectee?)\b/u;

interface Told {
  day: Day;
  line: string;
  /** What stands before that day, down from the last one. */
  words: string;
  sorts: string[];
  deeds: string[];
}

const aDay = /(?<![\d/])(?:\d{1,2}[/.]\d{1,2}[/.]\d{4}|(?:\d{1,2}|1er) \p{L}{3,9} \d{4})(?![\d/])/gu;
const longestTold = 320;

/** The days a person gives, against those that the page tells of what is asked and of what is not. */
export function checkDayAsTold({ asked, dates, page }: CheckContext): Finding[] {
  const given = dates.filter((date) => dayOf(date) !== null);
  const told = given.length === 0 ? [] : toldIn(page);
  if (told.length === 0) return [];
  return given.flatMap((date) => {
    const line = lineOtherThan(
      date,
      told.filter((one) => isOfWhomAsked(date, one.line, asked)),
      dates,
      endsElse(asked),
    );
    return line === null
      ? []
      : [
          {
            ...ownFinding('agreement', 'problem', date.spot, 'agreement-problem', { first: line }),
            why: null,
          },
        ];
  });
}

/** The line that tells another day of what is asked; null where none does, or the one given may be right. */
function lineOtherThan(
  date: PageDate,
  told: readonly Told[],
  dates: readonly PageDate[],
  isEndElse: boolean,
): string | null {
  const [day, name] = [dayOf(date), columnName(date.spot.fieldLabel ?? '')];
  const own = fold(name.replace(/\([^()]*\)/g, ' '));
  // Asked twice in the same words, nothing tells of which of the two it is.
  const isTwice = dates.some((one) => one !== date && one.spot.fieldLabel === date.spot.fieldLabel);
  if (!day || isTwice || ofAnother.test(own)) return null;
  const side = sideOf(date);
  const named = sortsOf(own, sorts).filter((sort) => !isSideAlone(sort));
  const asks = { sorts: named.length > 0 ? named : side ? [side] : [], deeds: sortsOf(own, deeds) };
  if (asks.sorts.length + asks.deeds.length === 0) return null;
  const isOfIt = (one: Told): boolean =>
    asks.deeds.length > 0
      ? asks.deeds.some((deed) => one.deeds.includes(deed))
      : one.deeds.length === 0 &&
        asks.sorts.some((sort) => one.sorts.includes(sort)) &&
        !(asks.sorts.includes('start') && one.sorts.includes('end'));

  // « Du », under the name of what it is.
  const thing = namesThing(own) ? own : fold(date.label);
  const isSide = asks.sorts.length > 0 && asks.sorts.every(isSideAlone);
  const isOnce = asks.sorts.some((sort) => happensOnce.has(sort));
  const right = told.filter(
    (one) => isOfIt(one) && (isOnce || (isSide ? namesSameThing : isOfOneThing)(thing, one.words)),
  );
  const then = told.filter((one) => one.day.equals(day));
  const [only, more] = new Set(right.map((one) => one.day.toString()));
  if (only === undefined || more !== undefined || right.some((one) => one.day.equals(day))) return null;
  const line = right[0]?.line ?? null;
  // The day of something else, and of nothing that may be what is asked.
  const isOfElse =
    then.length > 0 &&
    then.every(({ sorts: those, deeds: done }) =>
      done.length > 0
        ? !done.some((deed) => asks.deeds.includes(deed))
        : // A leave begins on the day of a birth, two people move in together on that of their wedding.
          !isOnce &&
          // « Depuis le », of a day told as that of an event, may be its.
          those.length > 0 &&
          !those.some((sort) => asks.sorts.includes(sort)) &&
          (!isSide || those.every(isSideAlone)),
    );
  // Its other side is the one that the page tells of the same thing.
  const isBeside =
    isSide &&
    dates.some(
      (other) =>
        other !== date &&
        sideOf(other) !== null &&
        sideOf(other) !== side &&
        told.some(
          (one) =>
            one.deeds.length === 0 &&
            one.sorts.includes(sideOf(other) ?? '') &&
            dayOf(other)?.equals(one.day) &&
            namesSameThing(thing, one.words),
        ),
    );
  // Of a month, the days that lie in it.
  const isCut = right.some((one) =>
    side === 'start'
      ? day.day === 1 && isBefore(one.day, day)
      : side === 'end' && day.day === day.daysInMonth && isBefore(day, one.day),
  );
  const isNear =
    then.length === 0 &&
    right.length > 0 &&
    !isCut &&
    !(side === 'end' && isEndElse) &&
    // A brother, or the one she married, may be born on a day alike.
    !asks.sorts.includes('birth') &&
    (isBeside || right.some((one) => isSlip(day, one.day)));
  return isOfElse || isNear ? line : null;
}

/** « Rupture anticipée », « prolongé ? Oui »: it does not end as it was to. */
const endsElse = (asked: readonly Field[]): boolean =>
  asked.some(
    (one) =>
      isEndMoved.test(fold(textOf(one) ?? '')) ||
      (yesNoOf(one) === 'yes' && isEndMoved.test(fold(one.label))),
  );
const isEndMoved =
  /\b(?:ruptures?|romp\w*|demission\w*|licenci\w*|anticip\w*|ecourt\w*|prolong\w*|renouvel\w*|reconduit\w*|avenant)\b/;

/** One part of the day is another one: « 08/01 » for « 08/02 », « 2026 » for « 2027 ». */
const isSlip = (given: Day, told: Day): boolean =>
  [given.day === told.day, given.month === told.month, given.year === told.year].filter((isAlike) => !isAlike)
    .length === 1 && given.day === told.day;

function toldIn({ blocks, answers, fields }: PageModel): Told[] {
  const names = new Set(fields.flatMap(({ label, question, hint }) => [label, question, hint]));
  const cells = new Map(answers.map((cell) => [cell.block, cell]));
  return blocks.flatMap((block, at) => {
    if (block.length > longestTold || !/\d{4}/.test(block) || block.includes('?') || names.has(block))
      return [];
    const cell = cells.get(at);
    const head = cell ? [blocks[cell.name], cell.column === null ? '' : blocks[cell.column]].join(' ') : '';
    return clausesIn(block).flatMap((clause) => daysIn(clause, head));
  });
}

const clausesIn = (block: string): string[] => block.split(/(?<=[.;!])\s+|\s[–•|]\s/u);

function daysIn(clause: string, head: string): Told[] {
  const line = [head.trim(), clause].filter(Boolean).join(' : ');
  const all = fold(line);
  if (ofPage.test(all) || opening.test(all)) return [];
  const span = timeIn(clause);
  if (span) {
    const before = clause.split(/\b(?:du|entre le) (?=\d|1er)/)[0] ?? '';
    // « Information reçue le 18 janvier 2027 : contrat, du 18/01/2027 au 17/07/2027 »
    const about = fold(`${head} ${before.split(aDay).at(-1)}`);
    const done = sortsOf(about, deeds).filter((deed) => deed !== 'signed' && deed !== 'written');
    return [
      { day: span.from, line, words: about, sorts: ['start'], deeds: done },
      { day: span.to, line, words: about, sorts: ['end'], deeds: done },
      ...singleDays(clause.replace(aSpan, ''), head, line),
    ];
  }
  return singleDays(clause, head, line);
}

const aSpan =
  /\b(?:du|entre le) (?:\d{1,2}|1er).*? (?:au|et le) (?:\d{1,2}[/.]\d{1,2}[/.]\d{4}|(?:\d{1,2}|1er) \p{L}{3,9} \d{4})/iu;

function singleDays(clause: string, head: string, line: string): Told[] {
  let from = 0;
  return [...clause.matchAll(aDay)].flatMap((found) => {
    const reading = readDate(found[0]);
    const words = fold(`${head} ${clause.slice(from, found.index)}`);
    from = found.index + found[0].length;
    return reading.state === 'date'
      ? [{ day: reading.date, line, words, sorts: sortsOf(words, sorts), deeds: sortsOf(words, deeds) }]
      : [];
  });
}
