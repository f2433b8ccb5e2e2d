import type { Finding } from '../../assessment.ts';
import type { Field, ValueType } from '../../page-model.ts';
import { centsOf, isYesNo, stateOf, tellsNothing, yesNoOf } from '../../values/answer.ts';
import { isAskedBetween } from '../asks/asked-between.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isNamedTotal } from '../money/totals.ts';

export const noThenGiven = 'no-then-given';

/** What may only be asked after a « Oui », and is asked of everybody as well. */
const mayBeOfIt = new Set<ValueType>([
  'amount',
  'count',
  'date',
  'duration',
  'free-text',
  'hours',
  'unknown',
]);

/**
 * « Non », and the case right under it in its part of the page, filled in though nobody has to. No word tells whether it is of
 * the « Oui »: it is left to her to look at, and never passed over in silence.
 */
export function checkNoThenGiven({ asked, page }: CheckContext): Finding[] {
  return asked.flatMap((field, at) => {
    const question = asked[at - 1];
    if (!question || !isYesNo(question) || yesNoOf(question) !== 'no') return [];
    if (field.required || !mayBeOfIt.has(field.valueType) || !isGiven(field)) return [];
    if (!isUnder(question, field) || isAskedBetween(page, question, field)) return [];
    return [ownFinding(noThenGiven, 'unknown', spotOf(field), noThenGiven, { first: question.label })];
  });
}

const isGiven = (field: Field): boolean =>
  !isYesNo(field) &&
  !isNamedTotal(field) &&
  stateOf(field) === 'filled' &&
  !tellsNothing(field) &&
  centsOf(field) !== 0;

/** In the same part, or in one that the question itself opens. */
const isUnder = (question: Field, { group, heading, question: title }: Field): boolean =>
  (group ?? heading) === (question.group ?? question.heading) || [group, title].includes(question.label);
