/**
 * « Arrêts : du 04/02/2027 au 07/02/2027, puis du 15/02/2027 au 21/02/2027 », « donnez le premier jour du premier arrêt et le dernier
 * jour du dernier », and the 15th as the first day; « un arrêt commencé le 24/11/2026 », « redonnez son vrai premier jour », and the
 * 1st of December.
 */
import type { Finding } from '../../assessment.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthsAsPattern } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { isOfOneThing, namesSameThing, namesThing, sideOf } from './order.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, isBefore, type Time, timeIn } from './time-in.ts';
import { isOfWhomAsked } from './whose-day.ts';

type Day = Temporal.PlainDate;
type Side = 'start' | 'end';

export function checkDayOfWhichSpan({ asked, dates, page }: CheckContext): Finding[] {
  const given = dates.filter((date) => dayOf(date) !== null && sideOf(date) !== null);
  if (given.length === 0) return [];
  const hints = given.flatMap(({ fields }) => fields.flatMap(({ hint }) => hint ?? []));
  const names = new Set(page.fields.flatMap(({ label, options }) => [label, ...options]));
  const lines = [...page.blocks.filter((block) => !names.has(block)), ...hints];
  const said = [...new Set(sentencesOf(lines, longestText))];
  if (!said.map(fold).some((one) => isRule.some((rule) => rule.test(one)))) return [];
  return given.flatMap((date) => {
    const line = ofAnotherSpan(date, lines, said) ?? cutAtMonth(date, said);
    return line === null || !isOfWhomAsked(date, line, asked)
      ? []
      : [ownFinding('contradiction', 'problem', date.spot, 'page-error-problem', { said: line })];
  });
}

const first = '(?:premiere?|1er|1ere|plus ancienne?)';
const last = '(?:derniere?|second|seconde|deuxieme|plus recente?)';
const [opens, closes] = [
  '(?:(?:premier|1er) jour|(?:date de |jour de )?debut)',
  '(?:dernier jour|(?:date de |jour de )?fin)',
];
/** « Du premier arrêt », not « du premier mois » */
const ofOne = (which: string): string =>
  String.raw`d(?:u|e la|e l|e votre|e son) ?(?:${which})\b(?! (?:mois|jour|trimestre|semaine))`;
const only = String.raw`(?:seulement|uniquement|que|seuls?|seules?|exclusivement) (?:\p{L}+ ){0,3}`;

/** Which of several is asked, by the words of a rule, for the one side or the other. */
const rules: { side: Side; of: 'first' | 'last'; says: RegExp }[] = [
  { side: 'start', of: 'first', says: new RegExp(String.raw`\b${opens} ${ofOne(first)}`) },
  { side: 'start', of: 'last', says: new RegExp(String.raw`\b${opens} ${ofOne(last)}`) },
  { side: 'end', of: 'first', says: new RegExp(String.raw`\b${closes} ${ofOne(first)}`) },
  { side: 'end', of: 'last', says: new RegExp(String.raw`\b${closes} ${ofOne(last)}`) },
];
/** « Indiquez uniquement le dernier », « ne déclarez que le plus récent » */
const wholes: { of: 'first' | 'last'; says: RegExp }[] = [
  {
    of: 'first',
    says: new RegExp(
      String.raw`\b${only}(?:le |la |l |au |du )${first}(?! (?:jour|mois|semaine))(?:\b|$)`,
      'u',
    ),
  },
  {
    of: 'last',
    says: new RegExp(
      String.raw`\b${only}(?:le |la |l |au |du )${last}(?! (?:jour|mois|semaine))(?:\b|$)`,
      'u',
    ),
  },
];

/** The line of the spans, where the day given is a side of another one than the rule asks for. */
function ofAnotherSpan(date: PageDate, lines: readonly string[], said: readonly string[]): string | null {
  const [day, side, name] = [dayOf(date), sideOf(date), date.label];
  const spans = spansOf(name, lines);
  const own = said.map(fold).filter((one) => isOfOneThing(name, one.replace(toGive, ' ')));
  const which = side && whichAsked(side, own);
  if (!day || !which || spans.length < 2) return null;
  const inTurn = [...spans].sort((one, other) => Temporal.PlainDate.compare(one.time.from, other.time.from));
  const isApart = inTurn.every(
    ({ time }, at) => at === 0 || isBefore((inTurn[at - 1] ?? inTurn[0])?.time.to ?? day, time.from),
  );
  const right = which === 'first' ? inTurn[0] : inTurn.at(-1);
  if (!right || !isApart || sideDay(right.time, side).equals(day)) return null;
  // As it is told of one of them: another day may be of what the page does not know.
  const other = spans.find(({ time }) => [time.from, time.to].some((one) => one.equals(day)));
  return other ? right.line : null;
}

/** What is to be done with a day names nothing that it is of. */
const toGive =
  /\b(?:(?:indiqu|donn|not|inscri|saisi|ecri|mett|declar|renseign|report|port)\p{L}*|plusieurs|seulement|uniquement|exclusivement|premiere?|derniere?)\b/gu;

const sideDay = ({ from, to }: Time, side: Side): Day => (side === 'start' ? from : to);

function whichAsked(side: Side, said: readonly string[]): 'first' | 'last' | null {
  const found = new Set([
    ...rules
      .filter((rule) => rule.side === side && said.some((one) => rule.says.test(one)))
      .map(({ of }) => of),
    ...wholes.filter(({ says }) => said.some((one) => says.test(one))).map(({ of }) => of),
  ]);
  const [one, other] = found;
  return one && !other ? one : null;
}

const nextSpan = /(?=(?<!\p{L})(?:du|entre le) (?:\d|1er))/iu;
const monthOrNumber = new RegExp(`\\b(?:${monthsAsPattern}|\\d+)\\b`, 'g');
const mostOver = 6;
/** What was to be, is asked of everybody or is paid: no stay of hers. */
const notHers =
  /\b(?:si|exemples?|prevu\w*|annul\w*|periode (?:ouverte|declaree|d actualisation)|ouverte?|indemni\w+|vers\w+|paye\w*|precedent\w*|ferme\w*|campagne)\b/;

/** « 04/02/2027 », and « 07/02/2027 » in the next cell. */
const dayAlone = /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{4}|(?:\d{1,2}|1er) \p{L}{3,9} \d{4})$/u;
const inOneLine = (lines: readonly string[]): string[] => {
  let isOpen = false;
  return lines.map((line, at) => {
    const isFirst: boolean = !isOpen && dayAlone.test(line) && dayAlone.test(lines[at + 1] ?? '');
    const isSecond = isOpen;
    isOpen = isFirst;
    return isFirst ? `du ${line} au ${lines[at + 1]}` : isSecond ? '' : line;
  });
};

/** The spans that the page tells of what the day is of: in a line that names it, or under one. */
function spansOf(name: string, lines: readonly string[]): { time: Time; line: string }[] {
  let over = '';
  let since = mostOver;
  return inOneLine(lines).flatMap((line) => {
    const pieces = line.length > longestText ? [] : line.split(nextSpan);
    const times = pieces.flatMap((piece) => timeIn(piece) ?? []);
    since += 1;
    if (times.length === 0) {
      if (namesThing(line) && namesSameThing(name, line)) [over, since] = [line, 0];
      return [];
    }
    const words = fold(line);
    if (notHers.test(words) || line.includes('?')) return [];
    const isOfIt =
      namesSameThing(name, line) ||
      (since < mostOver && over !== '' && isOfOneThing(name, fold(line).replace(monthOrNumber, ' ')));
    if (isOfIt) since = 0;
    return isOfIt ? times.map((time) => ({ time, line })) : [];
  });
}

const aMonthFirst = '(?:1er|premier)(?: jour)?(?: (?:du|de (?:ce|chaque)) mois| \\p{L}{3,9})?';
const real = '(?:vraie?|veritable|reel(?:le)?|exacte?|initiale?|d origine)';
/** « Son vrai premier jour », « ne le faites pas débuter au 1er du mois », « même s'il a commencé le mois d'avant » */
const keepsStart = new RegExp(
  [
    String.raw`\b${real} (?:premier jour|1er jour|date de debut|debut|date)\b`,
    String.raw`\b(?:premier jour|1er jour|date de debut|debut) ${real}(?:\b|$)`,
    String.raw`\b(?:ne|n) .{0,30}\bpas\b.{0,30}\b(?:debut|commenc|demarr|part)\p{L}* (?:au|le|du) ${aMonthFirst}`,
    String.raw`\b(?:et )?(?:non|pas) (?:pas )?(?:le|au|du) ${aMonthFirst}`,
    String.raw`\bmeme (?:s il|si|lorsqu il|quand il|si elle|s il elle)\b.{0,40}\b(?:mois (?:d avant|precedent|dernier)|avant (?:le|ce) (?:debut du )?mois|mois anterieur)`,
  ].join('|'),
  'u',
);
const keepsEnd = new RegExp(
  [
    String.raw`\b${real} (?:dernier jour|date de fin|fin)\b`,
    String.raw`\b(?:dernier jour|date de fin|fin) ${real}(?:\b|$)`,
    String.raw`\b(?:ne|n) .{0,30}\bpas\b.{0,30}\b(?:fini\p{L}*|termin\p{L}*|arret\p{L}*|coup\p{L}*) (?:au|le) (?:dernier|30|31)`,
    String.raw`\bmeme (?:s il|si|lorsqu il|quand il|si elle)\b.{0,40}\bmois (?:d apres|suivant|prochain)`,
  ].join('|'),
  'u',
);
const isRule = [...rules.map(({ says }) => says), ...wholes.map(({ says }) => says), keepsStart, keepsEnd];
/** « Commencé le », « depuis le », « du » */
const begun =
  /\b(?:commence\w*|debute\w*|debut\w*|depuis|a compter d\w+|a partir d\w+|premier jour|demarre\w*|du|des) (?:de l arret |de cet arret )?(?:le |au |etait |est )*$/;
const over =
  /\b(?:jusqu au?|jusqu|au|fin\w*|termin\w+|dernier jour|mene|inclus) (?:de l arret )?(?:le |au |etait |est )*$/;
const aDay = /(?<![\d/])(?:\d{1,2}[/.]\d{1,2}[/.]\d{4}|(?:\d{1,2}|1er) \p{L}{3,9} \d{4})(?![\d/])/gu;

/** The line that tells the day before the month on whose first day it is said to begin, or after the one on whose last day it ends. */
function cutAtMonth(date: PageDate, said: readonly string[]): string | null {
  const [day, side] = [dayOf(date), sideOf(date)];
  if (!day || !side) return null;
  const isCut = side === 'start' ? day.day === 1 : day.day === day.daysInMonth;
  const keeps = side === 'start' ? keepsStart : keepsEnd;
  if (!isCut || !said.some((one) => keeps.test(fold(one)))) return null;
  const told = said.flatMap((line) => {
    if (!namesSameThing(date.label, line) || /\b(?:si|exemples?)\b/.test(fold(line)) || line.includes('?'))
      return [];
    return daysOf(line, side).map((one) => ({ line, day: one }));
  });
  const [right] = told;
  const isOne = right !== undefined && told.every((one) => one.day.equals(right.day));
  if (!right || !isOne) return null;
  return (side === 'start' ? isBefore(right.day, day) : isBefore(day, right.day)) ? right.line : null;
}

/** The days that a line tells of that side. */
const daysOf = (line: string, side: Side): Day[] =>
  [...line.matchAll(aDay)].flatMap((found) => {
    const before = fold(line.slice(0, found.index));
    const [day] = datesIn(found[0]);
    return day && (side === 'start' ? begun : over).test(`${before} `) ? [day] : [];
  });
