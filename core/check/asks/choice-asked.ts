/** « Choisissez l'organisme qui gérera votre contrat », and none is chosen, on a page that marks no case as needed. */
import type { Finding } from '../../assessment.ts';
import { isOptional, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const asks = /^(?:merci de |veuillez |vous devez )?(?:choisi|selectionn|indiqu|precis|dites)(?:\w*)\b/;
const ofSome =
  /\b(?:si|sauf|s ils?|s elles?|en cas|lorsqu\w*|quand|facultati\w*|le cas echeant|eventuel\w*|pouvez|peut|souhait\w*)\b/;

export function checkChoiceAsked({ asked, page }: CheckContext): Finding[] {
  if (asked.some(({ required, needsOne }) => required || needsOne)) return [];
  const rules = sentencesOf(page.blocks)
    .map(fold)
    .filter((sentence) => asks.test(sentence) && !ofSome.test(sentence))
    .map(stems);
  return asked
    .filter(
      (field) =>
        (field.kind === 'radio' || field.kind === 'select') &&
        field.options.length > 1 &&
        stateOf(field) === 'empty' &&
        !isOptional(field),
    )
    .filter(({ label }) => rules.some((said) => stems(label).some((stem) => said.includes(stem))))
    .map((field) => ownFinding('required', 'problem', spotOf(field), 'required-choice'));
}
