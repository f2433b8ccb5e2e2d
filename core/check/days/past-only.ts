/** « La période s'arrête au plus tard à la fin du mois dernier », « Seuls les mois passés », and a period that ends later. */
import type { Finding } from '../../assessment.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { aDay } from '../recap/answer-lines.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { monthsOf, periodsOf } from './order.ts';
import { aSpan, spanOf } from './span-in-words.ts';
import { dayOf, isBefore } from './time-in.ts';

/** « La date doit être antérieure ou égale à aujourd’hui », « pas dans le futur » */
export const mustBePast =
  /(?<!\bpas |\bpas etre )\b(anterieure?|inferieure?)\b.{0,20}\b(aujourd hui|date (du|de ce) jour)\b|\bpas .{0,10}\b(dans le futur|(posterieure?|superieure?) a (aujourd hui|la date (du|de ce) jour)|apres aujourd hui)\b|\bpas (depasser|exceder|aller au dela d\w*) (la date (du|de ce) jour|aujourd hui)\b/;

const pastMonths = /\bseule?s? les (mois|dates|periodes) (deja )?(passe|ecoule)\w*/;
/** Of the end of a period: the last day it may be, and when that is. */
const untilLastMonth = new RegExp(
  [
    '\\b(?:s arrete|se termine|finit|prend fin|va)\\b.{0,30}\\b(?:fin|dernier jour) du mois (?:dernier|precedent|passe|ecoule)\\b',
    '\\bmois (?:en cours|courant)\\b.{0,40}\\b(?:ne (?:peu\\w+|sont|est|figure\\w*) (?:pas|jamais)|ni|impossible|exclus?)\\b',
  ].join('|'),
);

/** « Elle ne remonte pas à plus de vingt-quatre mois », « … pas avant le 1er octobre 2024 » */
const notBefore =
  /\bne (?:remonte\w*|commence\w*|debute\w*|peu\w+ (?:remonter|commencer|debuter)) pas (?:a plus de|au dela de|avant)\b/;
const span = new RegExp(`\\b(?:plus de|au dela de) ${aSpan}`);
const aDate = new RegExp(`\\bavant le (${aDay})`, 'iu');

/** The first day of a period, before the first that the page allows. */
function tooFarBack({ dates, page, today }: CheckContext): Finding[] {
  const rule = sentencesOf(page.blocks, longestText).find((one) => notBefore.test(fold(one)));
  if (rule === undefined) return [];
  const day = readDate(aDate.exec(rule)?.[1] ?? '');
  const [, count = '', unit = ''] = span.exec(fold(rule)) ?? [];
  const bound = day.state === 'date' ? day.date : count ? today.subtract(spanOf(count, unit)) : null;
  return periodsOf(dates).flatMap(({ start }) => {
    const from = dayOf(start);
    return bound && from && isBefore(from, bound.with({ day: 1 }))
      ? [ownFinding('range', 'problem', start.spot, 'range-low', { bound: formatDate(bound) })]
      : [];
  });
}

/** A period that ends after what the page allows, or begins before. */
export const checkPastOnly = (context: CheckContext): Finding[] => [
  ...tooFarAhead(context),
  ...tooFarBack(context),
];

function tooFarAhead({ asked, dates, page, today }: CheckContext): Finding[] {
  const said = sentencesOf(page.blocks, longestText).map(fold);
  const isOfMonth = said.some((one) => untilLastMonth.test(one));
  const isRuled = said.some(
    (one) => (mustBePast.test(one) && /\b(fin|dernier)\b/.test(one)) || pastMonths.test(one),
  );
  if (!isOfMonth && !isRuled) return [];
  const bound = isOfMonth ? today.with({ day: 1 }).subtract({ days: 1 }) : today;
  const periods = [...periodsOf(monthsOf(asked)), ...(isOfMonth ? periodsOf(dates) : [])];
  return periods.flatMap(({ end }) => {
    const day = dayOf(end);
    if (!day || !isBefore(bound, day)) return [];
    return isOfMonth
      ? [ownFinding('range', 'problem', end.spot, 'range-high', { bound: formatDate(bound) })]
      : [ownFinding('range', 'problem', end.spot, 'range-future')];
  });
}
