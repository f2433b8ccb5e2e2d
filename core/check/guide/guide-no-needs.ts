import type { Finding } from '../../assessment.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import { isOptional, isYesNo, stateOf, yesNoOf } from '../../values/answer.ts';
import type { CheckContext } from '../context.ts';
import { packFinding, spotOf } from '../finding.ts';
import { wrongAnswerOf } from './last-question.ts';

/** « Plus à la recherche d'un emploi » has its day and its reason, where the page asks for them right after. */
export function checkNoNeeds(guide: Procedure, check: CheckOf<'no-needs'>, context: CheckContext): Finding[] {
  const { asked, cases, caseOf, dates } = context;
  const [question, ...others] = cases.get(check.case) ?? [];
  if (!question || others.length > 0 || yesNoOf(question) !== wrongAnswerOf(question, { answer: 'no' }))
    return [];
  const after = asked.slice(asked.indexOf(question) + 1);
  const next = after.findIndex((field) => isYesNo(field));
  const missing = (next < 0 ? after : after.slice(0, next)).filter(
    (field) =>
      check.needs.includes(caseOf.get(field.id) ?? '') && stateOf(field) === 'empty' && !isOptional(field),
  );
  const spots = missing.flatMap((field) => {
    const date = dates.find(({ fields }) => fields.includes(field));
    // With a part missing it is already asked for.
    if (date?.reading.state === 'partial') return [];
    return date && date.fields.length > 1 ? date.spot : spotOf(field);
  });
  const once = new Map(spots.map((spot) => [spot.fieldId, spot]));
  return [...once.values()].map((spot) => packFinding(guide, check, 'problem', spot));
}
