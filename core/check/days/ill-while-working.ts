/** « Vous avez travaillé 64 heures (mission du 07/12/2026 au 18/12/2026) », and « en arrêt maladie du 09/12/2026 au 20/12/2026 ». */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isHers } from '../who-and-when.ts';
import { periodsOf } from './order.ts';
import { dayOf, isBefore, type Time, timeIn } from './time-in.ts';

const ofLeave = /^(?!.*\b(?:enfants?|conjointe?|prochaine?s?|futur\w*|preced\w*)\b).*\barrets?\b/;
const ofWork = /\b(?:contrats?|missions?|cdd|cdi|emplois?|travail\w*|interim|employeur)\b/;
/** « Vous avez travaillé 64 heures » */
const hoursTold = /\btravaille\w* (?:\p{L}+ ){0,3}(\d{1,3}(?: \d{2})?) ?(?:heures?|h)\b/u;
const ofPart =
  /\b(?:par|semaine|jour|hebdo\w*|formation|stage|supplementaires?|complementaires?|contrat|absen\w*)\b/;
/** Nobody works longer in a day; nights and days off are counted as worked. */
const mostInDay = 12;

/** « Une période d'arrêt maladie ne peut pas recouvrir une période travaillée » */
const neverBoth =
  /^(?=.*\barrets?\b)(?=.*\btravail\w*).*\b(?:ne (?:peu(?:t|vent)|doi(?:t|vent)) (?:pas|jamais|en aucun cas)|ne sauraient?)\b.*\b(?:recouvrir|se recouvrir|chevaucher|coincider|se superposer|en meme temps)\b/;

interface Told<What> {
  field: Field;
  is: What;
}

export function checkIllWhileWorking(context: CheckContext): Finding[] {
  const all = [...context.asked, ...context.recap];
  if (!all.some((field) => hoursIn(field).length > 0)) return [];
  const said = all.filter(isHers);
  const [hours, otherHours] = said.flatMap(hoursIn);
  if (!hours || otherHours) return [];
  const [leave, otherLeave] = periodsTold(context, said, ofLeave);
  const [job, otherJob] = periodsTold(context, said, ofWork).filter(({ field }) => field !== leave?.field);
  const month = monthOf(context.page);
  const worked = job ? within(job.is, month) : month;
  if (!leave || otherLeave || otherJob || !worked) return [];
  const shared = within(leave.is, worked);
  const free = daysOf(worked) - (shared ? daysOf(shared) : 0);
  const told = hours.field.label === '' ? (textOf(hours.field) ?? '') : hours.field.label;
  const params = { told, asked: leave.field.label };
  const isApart = job !== undefined && context.page.blocks.some((block) => neverBoth.test(fold(block)));
  return shared && (isApart || hours.is > free * mostInDay)
    ? [ownFinding('contradiction', 'problem', spotOf(leave.field), 'papers-problem', params)]
    : [];
}

function hoursIn(field: Field): Told<number>[] {
  const text = textOf(field) ?? '';
  const told = field.valueType === 'hours' ? text : (hoursTold.exec(fold(text))?.[1] ?? '').replace(' ', ',');
  const hours = ofPart.test(fold(field.label)) ? null : readHours(told);
  return hours !== null && hours > 0 ? [{ field, is: hours }] : [];
}

/** In two cases, or in one line: each period once. */
function periodsTold({ dates }: CheckContext, said: readonly Field[], of: RegExp): Told<Time>[] {
  const inCases = periodsOf(dates).flatMap(({ start, end }): Told<Time>[] => {
    const [from, to, field] = [dayOf(start), dayOf(end), start.fields[0]];
    return field && from && to && isHers(field) && isOf(of, `${start.label} ${end.label}`)
      ? [{ field, is: { from, to } }]
      : [];
  });
  const inLines = said.flatMap((field): Told<Time>[] => {
    if (isYesNo(field) && yesNoOf(field) !== 'yes') return [];
    const line = `${field.label} ${isYesNo(field) ? '' : (textOf(field) ?? '')}`;
    const time = isOf(of, line) ? timeIn(line) : null;
    return time ? [{ field, is: time }] : [];
  });
  const all = [...inCases, ...inLines].filter(({ is }) => !isBefore(is.to, is.from));
  return [...new Map(all.map((one) => [`${one.is.from} ${one.is.to}`, one])).values()];
}

/** « Arrêt de travail » is no work. */
const isOf = (of: RegExp, line: string): boolean =>
  of.test(fold(line)) && (of === ofLeave || !ofLeave.test(fold(line)));

/** The one month that the titles of the page name with its year. */
function monthOf({ headings }: PageModel): Time | null {
  const [named, other] = headings.flatMap(({ text }) => monthsIn(text));
  if (!named?.year || other) return null;
  const month = Temporal.PlainYearMonth.from({ year: named.year, month: named.month });
  return { from: month.toPlainDate({ day: 1 }), to: month.toPlainDate({ day: month.daysInMonth }) };
}

/** The days of a time that lie in another; all of them where there is none. */
function within({ from, to }: Time, other: Time | null): Time | null {
  if (!other) return { from, to };
  const first = isBefore(from, other.from) ? other.from : from;
  const last = isBefore(other.to, to) ? other.to : to;
  return isBefore(last, first) ? null : { from: first, to: last };
}

const daysOf = ({ from, to }: Time): number => from.until(to).total('days') + 1;
