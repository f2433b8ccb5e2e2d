/**
 * A case that a check of the guide is about, asked here in words the guide does not know: that check is not made, and it is
 * told. A case that is merely not there is not lost: an answer may open it, or another part have it.
 */
import type { CheckContext } from '../check/context.ts';
import { answerOfUnknownQuestion } from '../check/guide/last-question.ts';
import { hasMeaning } from '../detect/match-cases.ts';
import type { Case, Procedure } from '../pack.ts';
import type { Field } from '../page-model.ts';
import { isYesNo, yesNoOf } from '../values/answer.ts';

/** What the page calls each of them: right after the answer that opens it, a case of its meaning that the guide knows as none. */
export function lostCases(context: CheckContext): string[] {
  const { procedure, cases, stepId } = context;
  // Of a part that is not found again, that is said of the whole part.
  if (!procedure || stepId === null) return [];
  const lost = procedure.cases
    .filter((one) => !cases.has(one.id) && hasLostCheck(one, procedure, stepId))
    .flatMap((one) => openedFor(one, procedure, context).find((field) => isLike(field, one, context)) ?? []);
  const named = [...lost.map(({ label }) => label), ...lastUnsure(context, procedure)];
  return [...new Set(named)];
}

/** The last question, in words that may be of something else. */
const lastUnsure = (context: CheckContext, procedure: Procedure): string[] =>
  procedure.checks.flatMap((check) =>
    check.kind !== 'answer' || context.cases.has(check.case)
      ? []
      : answerOfUnknownQuestion(procedure, check, context).flatMap(({ status, fieldLabel }) =>
          status === 'unknown' && fieldLabel !== null ? [fieldLabel] : [],
        ),
  );

/** A question about it, or what goes with a « Non ». What goes with a « Oui » is found by its place too. */
const hasLostCheck = ({ id }: Case, { checks }: Procedure, stepId: string): boolean =>
  checks.some(
    (check) =>
      (check.steps.length === 0 || check.steps.includes(stepId)) &&
      ((check.kind === 'ask' && check.case === id) ||
        (check.kind === 'no-needs' && check.needs.includes(id))),
  );

/** The cases after the answer that the guide says it goes with, up to the next question. */
const openedFor = ({ id }: Case, { checks }: Procedure, { asked, cases }: CheckContext): Field[] =>
  checks.flatMap((check) => {
    if ((check.kind !== 'yes-needs' && check.kind !== 'no-needs') || !check.needs.includes(id)) return [];
    const [question, ...others] = cases.get(check.case) ?? [];
    const opening = check.kind === 'yes-needs' ? 'yes' : 'no';
    if (!question || others.length > 0 || yesNoOf(question) !== opening) return [];
    const after = asked.slice(asked.indexOf(question) + 1);
    const next = after.findIndex(isYesNo);
    return next < 0 ? after : after.slice(0, next);
  });

/** Its own meaning must be known: « Nom de l'employeur » may hold anything. */
const isLike = (field: Field, one: Case, { caseOf }: CheckContext): boolean =>
  !caseOf.has(field.id) && field.label !== '' && field.valueType !== 'unknown' && hasMeaning(field, one);
