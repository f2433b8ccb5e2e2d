/** « Avez-vous été en arrêt maladie ? Non », and « Avis d'arrêt de travail pour maladie » ticked among the papers to send. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

const ofPapers = /\b(?:justificatifs?|pieces?|papiers?|documents?)\b/;
/** Asked of more than one had, of before, of a change. */
const ofOther = /\b(?:autres?|encore|toujours|nouve\w+|deja|change\w*|perdu\w*)\b/;

export function checkPaperOfDenied({ asked }: CheckContext): Finding[] {
  const ticked = asked.filter(
    (field) =>
      field.kind === 'checkbox' &&
      field.valueType !== 'consent' &&
      stateOf(field) === 'filled' &&
      ofPapers.test(foldAll(field.question, field.group)),
  );
  if (ticked.length === 0) return [];
  return asked.flatMap((question) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'no' || ofOther.test(fold(question.label))) return [];
    const about = stems(question.label).filter((stem) => !ofAsking.test(stem));
    const paper = about.length > 1 ? ticked.find((box) => namesAll(box, about)) : undefined;
    return paper ? [answersApart(spotOf(paper), question)] : [];
  });
}

const ofAsking = /^(?:suivi|exerce|effect|commen|benefi|percev|touche|declar|actuel)/;
const namesAll = ({ label }: Field, about: readonly string[]): boolean => {
  const own = stems(label);
  return about.every((stem) => own.includes(stem));
};
