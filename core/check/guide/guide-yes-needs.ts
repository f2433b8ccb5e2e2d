import type { Finding } from '../../assessment.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isOptional, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { isOfOther } from '../answers/money-named.ts';
import { asksOfSomeWork } from '../answers/work-denied.ts';
import { isAskedBetween } from '../asks/asked-between.ts';
import { rowsOf, shapeOf } from '../asks/each-of.ts';
import { isForSomeInBrackets, withoutIfYes } from '../asks/in-brackets.ts';
import { isOfPartIfAny } from '../asks/need-not.ts';
import { isOpenedCase, speaksOf } from '../asks/yes-needs.ts';
import { columnName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, packFinding, spotOf } from '../finding.ts';
import { saysOtherwise } from '../money/hours-for-no-pay.ts';
import { isSamePerson, personOf } from '../who-and-when.ts';
import { notOfMonth } from './guide-dates.ts';
import { isOfOtherWork } from './month-topics.ts';

/** What may go with a yes: when, how much, how long. */
const dependent = new Set([
  'date',
  'date-part',
  'amount',
  'hours',
  'month',
  'year',
  'duration',
  'period',
  'count',
]);

/** « Oui » has its date, hours or amount; « Non » has none. Cases not on the page are not asked for. */
export function checkYesNeeds(
  guide: Procedure,
  check: CheckOf<'yes-needs'>,
  context: CheckContext,
): Finding[] {
  const fields = context.cases.get(check.case) ?? [];
  const [question] = fields;
  if (!question || fields.length > 1) return [];
  const needs = needsOf(question, check, guide, context).filter(
    (field) => !isNeededByOther(field, check, guide, context) && !isOfOtherWork(question.label, field.label),
  );
  const answer = yesNoOf(question);
  if (answer === 'no') {
    // What stands before the question answers another one.
    const place = context.asked.indexOf(question);
    return needs
      .filter(
        (field) =>
          stateOf(field) === 'filled' &&
          !isZero(field) &&
          !asksOfSomeWork(question) &&
          !isOfOther(question, field) &&
          context.asked.indexOf(field) > place &&
          !isOfPage(field, question, context) &&
          !isOfOtherYes(field, question, context) &&
          !isOfEarlierYes(field, question, context) &&
          isSamePerson(personOf(field), personOf(question)) &&
          !isAskedBetween(context.page, question, field),
      )
      .map((field) => packFinding(guide, check, 'problem', spotOf(field), {}, check.noButFilledText));
  }
  if (answer !== 'yes' || needs.length === 0) return [];
  // A date with a part missing is already asked for.
  const halfWritten = new Set(
    context.dates.filter((date) => date.reading.state === 'partial').flatMap((date) => date.fields),
  );
  const rows = rowsOf(context.asked);
  const rowOf = (field: Field): Field[] => rows.find((row) => row.includes(field)) ?? [];
  const isBegun = (row: readonly Field[]): boolean => row.some((cell) => stateOf(cell) === 'filled');
  // A second employer's row, of whom has had one.
  const isOfRowLeft = (field: Field): boolean => {
    const own = rowOf(field);
    return own.length > 1 && !isBegun(own) && rows.some(isBegun);
  };
  const missing = needs.filter(
    (field) =>
      stateOf(field) === 'empty' &&
      !isOfRowLeft(field) &&
      !isUnderOtherNo(field, question, context) &&
      !isOptional(field) &&
      !leftBlank.test(fold(field.hint ?? '')) &&
      !isOfPartIfAny(field, context.asked) &&
      !field.required &&
      !halfWritten.has(field) &&
      // « Dont congés payés »: there may be none.
      !(field.valueType === 'amount' && /^dont\b/.test(fold(columnName(field.label)))) &&
      !isForSomeInBrackets(withoutIfYes(field.label)) &&
      !isOnCondition(field, context.asked) &&
      ((rowOf(field).length > 1 && isBegun(rowOf(field))) || !isBesideGiven(field, needs, check, context)),
  );
  if (missing.length > 0) {
    const dated = new Map(
      context.dates.flatMap((date) => date.fields.map((part) => [part.id, date] as const)),
    );
    const spots = missing.map((field) => {
      const date = dated.get(field.id);
      return date && date.fields.length > 1 ? date.spot : spotOf(field);
    });
    const once = [...new Map(spots.map((spot) => [spot.fieldId, spot])).values()];
    return once.map((spot) => packFinding(guide, check, 'problem', spot));
  }
  // One that was not read is told as such, see page-says.ts.
  if (!needs.every((field) => stateOf(field) === 'filled')) return [];
  const zero = check.needs.length > 0 ? allZero(needs, context) : undefined;
  return zero
    ? [ownFinding('contradiction', 'problem', spotOf(zero), 'yes-but-zero-problem')]
    : [packFinding(guide, check, 'ok', spotOf(question))];
}

/** « Avez-vous travaillé ? Oui », then 0 hour and 0 €: the first of them, where no other amount of the page is more. */
function allZero(needs: readonly Field[], { asked }: CheckContext): Field | undefined {
  const hours = needs.filter(({ valueType }) => valueType === 'hours');
  const amounts = [...needs, ...asked].filter(({ valueType }) => valueType === 'amount');
  const isNone =
    hours.every((field) => readHours(textOf(field) ?? '') === 0) &&
    amounts.every((field) => centsOf(field) === 0);
  const isTold = hours.length > 0 && needs.some((field) => amounts.includes(field));
  return isNone && isTold && !asked.some(saysOtherwise) ? hours[0] : undefined;
}

/**
 * « Montant de la majoration », where the guide knows of the amount alone and that is given; « Jusqu'au », where the day it
 * began is given: it may go on. « Fin de l'arrêt » is asked of one that is over, or whose paper says when.
 */
function isBesideGiven(
  field: Field,
  needs: readonly Field[],
  check: CheckOf<'yes-needs'>,
  context: CheckContext,
): boolean {
  // « Heures hors cachets », « Heures complémentaires »: the rest of what may be told in another case.
  if (/\b(?:hors (?!charges|taxes)|complementaires?|supplementaires?)/.test(fold(field.label))) return true;
  const isGiven = needs.some((one) => one.valueType === field.valueType && stateOf(one) === 'filled');
  const goesOn = /^jusqu/.test(fold(field.label));
  return isGiven && (goesOn || !isNeededByGuide(check, field, context));
}

/** What stands under « Avez-vous une pension ? Oui » goes with that, whatever was answered above it. */
function isOfOtherYes(field: Field, question: Field, { asked }: CheckContext): boolean {
  const last = asked.slice(0, asked.indexOf(field)).findLast(isYesNo);
  return last !== undefined && last !== question && yesNoOf(last) === 'yes';
}

/** In the row of another question, answered « Non », or right under it and before this one. */
function isUnderOtherNo(field: Field, question: Field, { asked }: CheckContext): boolean {
  const last = asked.slice(0, asked.indexOf(field)).findLast(isYesNo);
  return (
    last !== undefined &&
    last !== question &&
    yesNoOf(last) === 'no' &&
    (asked.indexOf(field) < asked.indexOf(question) ||
      (last.question !== null && last.question === field.question))
  );
}

/** A table of questions, then the details: « Activité : Oui », « Stage : Non », « Heures ». */
function isOfEarlierYes(field: Field, question: Field, { asked }: CheckContext): boolean {
  return asked
    .slice(0, asked.indexOf(question))
    .some(
      (one, at) =>
        isYesNo(one) &&
        yesNoOf(one) === 'yes' &&
        isYesNo(asked[at + 1] ?? field) &&
        speaksOf(one, field) &&
        !speaksOf(question, field),
    );
}

/** « Dans les autres cas ne remplissez rien : la Cpam nous transmet le montant. » */
const leftBlank = /\bne remplissez (?:rien|pas)\b|\blaissez (?:cette case |ce champ )?vide\b/;

/** « Si vous avez été hospitalisé, date d'entrée », and « Date de sortie » right after, left with it. */
function isOnCondition(field: Field, asked: readonly Field[]): boolean {
  const hasOwn = ({ label }: Field): boolean => /^(?:si (?!oui\b)|s (?:il|elle)\b)/.test(fold(label));
  const before = asked[asked.indexOf(field) - 1];
  const isItsEnd =
    before !== undefined &&
    before.group === field.group &&
    hasOwn(before) &&
    stateOf(before) === 'empty' &&
    /^(?:date (?:de |d |du )?)?(?:fin|sortie|retour|reprise)\b/.test(fold(field.label));
  return hasOwn(field) || isItsEnd;
}

/** Whether the guide itself says that a case goes with the yes: by its name, or by naming none, all those after it. */
export function isNeededByGuide(
  { needs }: CheckOf<'yes-needs'>,
  field: Field,
  { caseOf }: CheckContext,
): boolean {
  return needs.length === 0 || needs.includes(caseOf.get(field.id) ?? '');
}

/** « Heures travaillées », after « Stage : Non », where the guide says that they go with another question of the page. */
function isNeededByOther(
  field: Field,
  check: CheckOf<'yes-needs'>,
  guide: Procedure,
  { caseOf, cases }: CheckContext,
): boolean {
  const own = caseOf.get(field.id);
  if (own === undefined || check.needs.includes(own)) return false;
  return guide.checks.some(
    (one) =>
      (one.kind === 'yes-needs' || one.kind === 'no-needs') &&
      one !== check &&
      one.needs.includes(own) &&
      cases.has(one.case),
  );
}

/**
 * The cases that go with a question: those after it, up to the next yes/no question, that hold a date, an amount or
 * hours; and those the guide names, wherever they stand.
 */
function needsOf(
  question: Field,
  check: CheckOf<'yes-needs'>,
  guide: Procedure,
  { asked, cases, caseOf }: CheckContext,
): Field[] {
  const following = asked.slice(asked.indexOf(question) + 1);
  const isNo = yesNoOf(question) === 'no';
  const next = following.findIndex((field) => isYesNo(field) || (isNo && isTickedBox(field)));
  const after = (next < 0 ? following : following.slice(0, next)).filter(
    (field) => dependent.has(field.valueType) || isOpenedCase(field),
  );
  // « Heures », in a table after all the questions: by whatever name, hours are of who worked.
  const isHours = (id: string): boolean =>
    guide.cases.some((one) => one.id === id && one.valueTypes.includes('hours'));
  const isHoursUnknown = ({ id, valueType }: Field): boolean => valueType === 'hours' && !caseOf.has(id);
  // Several employers: each has its hours and its amount, under its own name.
  const named = check.needs.flatMap((id) => {
    const fields = cases.get(id) ?? (isNo || !isHours(id) ? [] : following.filter(isHoursUnknown));
    const isTold = new Set(fields.map((field) => `${field.group}\n${field.label}`)).size === fields.length;
    return isTold ? fields : [];
  });
  const further = after.length === 0 && next === 0 ? daysNamed(question, check, following, guide) : [];
  const own = [...after, ...named, ...further];
  return [...new Set([...own, ...inOtherRows(own, asked)])];
}

/** « Arrêt du », under a table of questions that holds « J'ai été malade »: a day in the words of the guide for it. */
function daysNamed(
  question: Field,
  check: CheckOf<'yes-needs'>,
  following: readonly Field[],
  guide: Procedure,
): Field[] {
  const names = [question.label, ...(guide.cases.find(({ id }) => id === check.case)?.labels ?? [])];
  const own = new Set(names.flatMap(stems));
  return following.filter(
    (field) =>
      (field.valueType === 'date' || field.valueType === 'date-part') &&
      stems(field.label).some((stem) => own.has(stem)),
  );
}

/** The hours and the pay of a second employer, in a row begun like that of the first. */
function inOtherRows(needs: readonly Field[], asked: readonly Field[]): Field[] {
  const rows = rowsOf(asked);
  const shapes = new Set(needs.filter((field) => rows.some((row) => row.includes(field))).map(shapeOf));
  return shapes.size === 0
    ? []
    : rows
        .filter((row) => row.some((cell) => stateOf(cell) === 'filled'))
        .flatMap((row) => row.filter((cell) => shapes.has(shapeOf(cell))));
}

/** « Formation », ticked: under a « Non », what follows goes with it. */
function isTickedBox(field: Field): boolean {
  return field.kind === 'checkbox' && field.valueType !== 'consent' && stateOf(field) === 'filled';
}

/** The day she signs, and what has another title of its own: of no answer. */
function isOfPage(field: Field, question: Field, { cases }: CheckContext): boolean {
  const isKnown = [...cases.values()].some((fields) => fields.includes(field));
  const isUnder = [question.group, question.label, null].includes(field.group);
  if (isKnown) return false;
  const label = fold(field.label);
  const isApart = field.valueType === 'date' && notOfMonth.test(label);
  return !isUnder || isApart || /^(fait|signee?|date de (la )?signature)\b/.test(label);
}

function isZero(field: Field): boolean {
  return centsOf(field) === 0;
}
