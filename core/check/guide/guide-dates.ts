/** The days she gives, against the month that is declared. */
import type { Finding } from '../../assessment.ts';
import { windowAt } from '../../calendar/window.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthName, monthsIn } from '../../wording/months.ts';
import { isBirth } from '../asks/range.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { periodsOf, sideOf } from '../days/order.ts';
import type { PageDate } from '../days/page-dates.ts';
import { inDeclared } from '../days/within-declared.ts';
import { packFinding } from '../finding.ts';
import { isShown } from '../recap/shown.ts';

/** On a recap, a training, a contract or a sick leave that begins after the month declared. */
function isLaterStart(date: PageDate, last: Temporal.PlainDate): boolean {
  return (
    date.reading.state === 'date' &&
    Temporal.PlainDate.compare(date.reading.date, last) > 0 &&
    sideOf(date) === 'start' &&
    /\b(formation|stage|maladie|arret|contrat|emploi|travail|activite)\b/.test(fold(date.label))
  );
}

const pension = '(?:pensions?|retraites?|rentes?|invalidite)';
/** « Percevez-vous une nouvelle pension ? », « Avez-vous commencé à percevoir une retraite ? », « Une rente depuis ce mois ? » */
const asksOfNew = new RegExp(
  `\\bnouvel(?:le)?s? (?:\\p{L}+ ){0,2}${pension}\\b|\\b(?:commence|debute) (?:a|de) (?:percevoir|toucher|recevoir)\\b.*\\b${pension}\\b|\\b${pension}\\b.*\\b(?:depuis|a (?:partir|compter) de) ce mois\\b`,
  'u',
);

/** Of a pension that is new in the month, its first day is one of that month: an older one was declared before. */
function isOfNewPension(date: PageDate, { asked }: CheckContext): boolean {
  const [field] = date.fields;
  if (notOfMonth.test(fold(date.spot.fieldLabel ?? '')) || sideOf(date) === 'end') return false;
  const question = field && asked.slice(0, asked.indexOf(field)).findLast(isYesNo);
  const isUnderIt =
    question !== undefined && yesNoOf(question) === 'yes' && asksOfNew.test(fold(question.label));
  return isUnderIt || asksOfNew.test(fold(date.label));
}

const saysOver = /\b(?:terminee?|finie?|achevee?|prise? fin|close?)\b/;

/** « Durée notée par le médecin, en jours », beside the first day. */
const countsDays = /^(?:duree|nombre|nb)\b.*\bjours?\b/;

/** The last day, where the case right after the first one tells for how many days. */
function endByDays({ fields, reading }: PageDate, asked: readonly Field[]): Temporal.PlainDate | null {
  const [field] = fields;
  const next = field && asked[asked.indexOf(field) + 1];
  const days = /^\d{1,3}$/.exec((next && textOf(next)?.trim()) ?? '')?.[0];
  return reading.state === 'date' && next && days && countsDays.test(fold(next.label))
    ? reading.date.add({ days: Number(days) - 1 })
    : null;
}

/** Alone, « Date d'embauche » may be of a job that goes on, « Fin de contrat prévue » of one that will end. */
function isOfLonger(
  date: PageDate,
  { asked }: CheckContext,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): boolean {
  if (date.reading.state !== 'date') return false;
  const side = sideOf(date);
  const [field] = date.fields;
  // « Mission terminée ? Non », in its row: the end is still to come.
  const goesOn = asked.some(
    (one) =>
      field &&
      one.group !== null &&
      one.group === field.group &&
      yesNoOf(one) === 'no' &&
      saysOver.test(fold(one.label)),
  );
  const end = endByDays(date, asked);
  const isOver = end !== null && Temporal.PlainDate.compare(end, first) < 0;
  return (
    (side === 'start' && !isOver && Temporal.PlainDate.compare(date.reading.date, first) < 0) ||
    (side === 'end' &&
      (goesOn ||
        /\b(prevu\w*|contrats?|cdd|mission|interim|emploi|formation|stage)\b/.test(fold(date.label))) &&
      Temporal.PlainDate.compare(date.reading.date, last) > 0)
  );
}

/** « Reprise d'emploi », « nouvel emploi »: why she leaves the list, which begins when it does. */
const newWork = /\b(reprise|retrouve|nouvel(le)?|nouveau) (d |un |emploi|contrat|travail|activite)/;

/** The day of a meeting to come, of a paper, of a decision, of a job before this one. */
export const notOfMonth =
  /\b(rendez vous|rdv|entretien|validite|valable|expir\w*|deliv\w*|accord\w*|notifi\w*|decision|attribu\w*|obten\w*|rqth|titre|carte|permis|precedent\w*|ancien\w*|derniere? (emploi|contrat|employeur|poste|activite)|prochain\w*|prevue?s?|presumee?s?|inscri\w*|depot|signature)\b/;

/** « Date d'effet (dans la période déclarée) », « Premier jour travaillé dans le mois » */
const saysInMonth =
  /\b(?:dans|pendant|durant|au cours de) (?:la periode|le mois) declaree?\b|\b(?:premier|dernier|1er) jours? (?:travaill|d(?:e|u)? (?:l )?(?:arret|stage|formation|absence|travail)).* (?:(?:dans|pendant|durant) (?:le|ce)|du) mois$/;
const toCome = /\b(?:prevue?s?|prochaine?s?|a venir)\b/;

/** « Ce contrat s'est-il terminé au cours du mois de novembre ? Oui », right above the day it did. */
const asksIfEnded =
  /\b(?:terminee?|pris fin|achevee?|rompue?|arretee?|finie?)\b.*\b(?:mois|periode|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/;

function endedInMonth({ fields, label }: PageDate, { asked, recap }: CheckContext): boolean {
  const [field] = fields;
  const told = field && isShown(field) ? recap : asked;
  const before = field && told[told.indexOf(field) - 1];
  return (
    before !== undefined &&
    yesNoOf(before) === 'yes' &&
    asksIfEnded.test(fold(before.label)) &&
    /^(?!.*\bprevue?).*\b(?:dernier jour|fin|terminee?)\b/.test(fold(label))
  );
}

/** Of a leave or a course that may have begun before, its first or last day « en mars » is one of March. */
const dayInMonth =
  /^(?:premier|dernier|1er) jour (?:d |de |du |de l )?(?:arret|absence|conge|stage|formation|travail|travaille|activite|maladie)(?: (?:de )?(?:travail|maladie))? en (\p{L}+)/u;

/** « Date d'entrée en formation (en juillet 2027) », « Premier jour d'arrêt en mars (JJ/MM/AAAA) » */
function saysItsMonth(date: PageDate, month: number, context: CheckContext): boolean {
  const name = date.spot.fieldLabel ?? '';
  const inBrackets = [...name.matchAll(/\(([^)]+)\)/g)].flatMap(([words]) => monthsIn(words));
  const [ofName, other] =
    inBrackets.length > 0 ? inBrackets : monthsIn(dayInMonth.exec(fold(name))?.[1] ?? '');
  const beside = linesBeside(context.page);
  return (
    saysInMonth.test(fold(name)) ||
    date.fields.some((field) => inDeclared.test(fold(beside(field)))) ||
    endedInMonth(date, context) ||
    (other === undefined && ofName?.month === month)
  );
}

/** « Date à partir de laquelle la pension vous est versée » is when it began. */
const isOfPayment = /^(?!.*\b(?:a partir|depuis)\b).*\b(paiement|versement|virement|versee?|payee?)\b/;

/** Dates given touch the month declared; a period may begin before it or end after it. */
export function checkDatesInMonth(
  guide: Procedure,
  check: CheckOf<'dates-in-month'>,
  context: CheckContext,
): Finding[] {
  const window = guide.checks.find((one) => one.kind === 'declaration-window');
  if (!window) return [];
  const { isOpen, month } = windowAt(context.today, window);
  if (!isOpen) return [];
  const [first, last] = [month.toPlainDate({ day: 1 }), month.toPlainDate({ day: month.daysInMonth })];
  const params = { month: monthName(month.month) };
  const touches = (day: Temporal.PlainDate): boolean =>
    Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, last) <= 0;
  const isExcept = (fieldId: string | undefined): boolean =>
    fieldId !== undefined && check.except.includes(context.caseOf.get(fieldId) ?? '');
  const findsWork = context.page.blocks.some((block) => newWork.test(fold(block)));
  const periods = periodsOf(context.dates);
  const inPeriods = new Set(periods.flatMap(({ start, end }) => [start, end]));
  const findings: Finding[] = [];
  for (const { start, end } of periods) {
    const [from, to] = [start.reading, end.reading];
    const isAfter = from.state === 'date' && Temporal.PlainDate.compare(from.date, last) > 0;
    const isBefore = to.state === 'date' && Temporal.PlainDate.compare(to.date, first) < 0;
    // The month declared, of the year before or after: a year written by habit.
    const isOtherYear =
      from.state === 'date' && from.date.month === month.month && from.date.year !== month.year;
    // « Absence prévue »: told now, of later.
    if (isAfter && toCome.test(fold(start.label))) continue;
    // A sick leave or a course of two weeks, with the year after the one it is in; not a contract of a year.
    const endsAYearLater =
      to.state === 'date' &&
      from.state === 'date' &&
      !isAfter &&
      to.date.month === month.month &&
      to.date.year === month.year + 1 &&
      to.date.subtract({ years: 1 }).since(from.date).days >= 0 &&
      /\b(?:arret|maladie|conge|absence|hospitalis\w+|stage|formation)\b/.test(fold(end.label));
    if (endsAYearLater && !isOtherYear) findings.push(packFinding(guide, check, 'problem', end.spot, params));
    else if (isOtherYear && !isAfter && !isBefore && (to.state !== 'date' || touches(to.date)))
      findings.push(packFinding(guide, check, 'problem', start.spot, params));
    else if (isAfter || isBefore) {
      // Either of the two may be the wrong one.
      for (const date of [start, end])
        if (date.reading.state === 'date' && !touches(date.reading.date))
          findings.push(packFinding(guide, check, 'problem', date.spot, params));
    } else if (from.state === 'date' && to.state === 'date') {
      const out = [start, end].filter(
        ({ reading }, at) =>
          reading.state === 'date' &&
          !touches(reading.date) &&
          saysItsMonth(at === 0 ? start : end, month.month, context),
      );
      findings.push(...out.map(({ spot }) => packFinding(guide, check, 'problem', spot, params)));
      if (out.length === 0) findings.push(packFinding(guide, check, 'ok', end.spot, params));
    }
  }
  for (const date of context.dates) {
    if (date.reading.state !== 'date' || inPeriods.has(date)) continue;
    // A day a recap shows alone may be that of anything: since when, until when.
    const isSaidInMonth = saysItsMonth(date, month.month, context) || isOfNewPension(date, context);
    if (isBirth(date) || (isExcept(date.fields[0]?.id) && !isSaidInMonth)) continue;
    // What was worked for in a month may be paid in the next.
    if (isOfPayment.test(fold(date.label)) && Temporal.PlainDate.compare(date.reading.date, last) > 0)
      continue;
    if (date.fields.some(isShown) && !isSaidInMonth && (!isLaterStart(date, last) || findsWork)) continue;
    const isIn = touches(date.reading.date);
    const isOfNoMonth =
      notOfMonth.test(fold(date.spot.fieldLabel ?? '')) || isOfLonger(date, context, first, last);
    if (!isIn && !findsWork && isOfNoMonth && !isSaidInMonth) continue;
    findings.push(packFinding(guide, check, isIn ? 'ok' : 'problem', date.spot, params));
  }
  return findings;
}
