/** « Si oui, indiquez le montant : », a line over its case: left empty after « Oui », filled in under « Non ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isOptional, isYesNo, stateOf, tellsNothing, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { over } from '../answers/no-but-given.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { placesOf } from '../plain-titles.ts';
import { isAskedBetween } from './asked-between.ts';
import type { Condition } from './conditions.ts';
import { linesOver } from './lines-over.ts';
import { questionAnswered } from './told-by-answers.ts';
import { isOtherColumn, questionsOf } from './yes-needs.ts';

/** What is written in: of a list, the first choice may be chosen by the page. */
const written = new Set(['text', 'textarea', 'number', 'date', 'tel', 'email']);
const negation = /\b(?:ne|n|pas|plus|aucune?|jamais|sans|autres?)\b/;

export function checkUnderLines(context: CheckContext): Finding[] {
  const { asked, page, procedure, caseOf } = context;
  if (!procedure || !asked.some(isYesNo)) return [];
  const known = questionsOf(procedure);
  const places = placesOf(page.fields, page.blocks.map(fold));
  const parts = linesOver(context, () => places);
  return asked.flatMap((field, at) => {
    const [part] = parts.get(field) ?? [];
    if (part?.fields[0] !== field || !written.has(field.kind)) return [];
    const question = questionOf(part.said, asked.slice(0, at));
    // The questions a guide knows are left to it.
    if (!question || known.has(caseOf.get(question.id) ?? '')) return [];
    // A case whose name is not written on the page stands between: the line may be over that one.
    if (asked.slice(asked.indexOf(question) + 1, at).some((one) => !places.has(one))) return [];
    if (isOtherColumn(question, field) || isAskedBetween(page, question, field)) return [];
    if (yesNoOf(question) === 'no' && stateOf(field) === 'filled' && !tellsNothing(field))
      return [over(spotOf(field), question)];
    // Of several boxes, another one answers: « 7UD » or « 7UF ».
    const isLeft =
      part.fields.every((one) => stateOf(one) === 'empty') && !field.required && !isOptional(field);
    return yesNoOf(question) === 'yes' && isLeft
      ? [ownFinding('yes-needs', 'problem', spotOf(field), 'yes-needs-problem')]
      : [];
  });
}

/** The question a line speaks of: the last one before it, by « oui », or in its own words. */
function questionOf({ wanted, isNot, isLoose }: Condition, before: readonly Field[]): Field | null {
  const question = before.findLast((one) => isYesNo(one) || one.kind === 'checkbox');
  if (!question || !isYesNo(question) || isNot || isLoose) return null;
  const own = stems(question.label);
  const named = stems(wanted);
  const isRestated =
    named.length > 0 &&
    named.every((stem) => own.includes(stem)) &&
    ![wanted, fold(question.label)].some((words) => negation.test(words));
  if (/^oui sur /.test(wanted)) return questionAnswered(wanted, before);
  return wanted === 'oui' || isRestated ? question : null;
}
