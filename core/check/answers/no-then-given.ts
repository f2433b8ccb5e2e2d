import type { Finding } from '../../assessment.ts';
import type { Field, ValueType } from '../../page-model.ts';
import { centsOf, isYesNo, stateOf, tellsNothing, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isAskedBetween } from '../asks/asked-between.ts';
import { asksNothing, bare, isDenied, ofNo, speaksOf } from '../asks/yes-needs.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isNamedTotal } from '../money/totals.ts';

export const noThenGiven = 'no-then-given';

/** How much, how long, since when: what a « Oui » is asked to tell. */
const mayBeOfIt = new Set<ValueType>(['amount', 'count', 'date', 'duration', 'hours']);

/**
 * « Non », and right under it a case that speaks of the same thing, or whose name says nothing else, filled in though nobody
 * has to. It may be of the « Oui »: it is left to her to look at, and never passed over in silence.
 */
export function checkNoThenGiven(context: CheckContext): Finding[] {
  const { asked, page } = context;
  return asked.flatMap((field, at) => {
    const question = asked[at - 1];
    if (!question || !isYesNo(question) || yesNoOf(question) !== 'no') return [];
    if (field.required || !mayBeOfIt.has(field.valueType) || !isGiven(field)) return [];
    const [asks, name] = [fold(question.label), fold(field.label)];
    // « Datez votre départ, si l'on ne vous y attend plus »
    if (asksNothing.test(asks) || isDenied(asks) || ofNo.test(name) || onNo.test(name)) return [];
    if (!bare.test(name) && !speaksOf(question, field)) return [];
    // « Contrat terminé ? – EXEMPLE », in the row of another employer.
    const [row, other] = [question, field].map((one) => rowName(one.label));
    if (row && other && row !== other) return [];
    if (isOfYesOfGuide(field, context)) return [];
    if (!isUnder(question, field) || isAskedBetween(page, question, field)) return [];
    return [ownFinding(noThenGiven, 'unknown', spotOf(field), noThenGiven, { first: question.label })];
  });
}

/** « Ce contrat est-il terminé ? Non », then the pay of « Avez-vous travaillé ? Oui ». */
const isOfYesOfGuide = (field: Field, { procedure, cases, caseOf }: CheckContext): boolean =>
  procedure?.checks.some(
    (check) =>
      check.kind === 'yes-needs' &&
      check.needs.includes(caseOf.get(field.id) ?? '') &&
      cases.get(check.case)?.some((question) => yesNoOf(question) === 'yes'),
  ) === true;

const onNo = /\bsi (?:\w+ ){0,3}(?:ne|n) (?:\w+ ){0,4}(?:pas|plus)\b/;

const isGiven = (field: Field): boolean =>
  !isYesNo(field) &&
  !isNamedTotal(field) &&
  stateOf(field) === 'filled' &&
  !tellsNothing(field) &&
  centsOf(field) !== 0;

/** In the same part, or in one that the question itself opens. */
const isUnder = (question: Field, { group, heading, question: title }: Field): boolean =>
  (group ?? heading) === (question.group ?? question.heading) || [group, title].includes(question.label);
