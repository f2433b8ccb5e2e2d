/** « Avez-vous été en arrêt maladie ? Non », and « Avis d'arrêt de travail pour maladie » ticked among the papers to send. */
import type { Finding } from '../../assessment.ts';
import { isYesNo, stateOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

const ofPapers = /\b(?:justificatifs?|pieces?|papiers?|documents?)\b/;
/** « Documents perdus ou volés » */
const lost = /\b(?:perdus?|voles?|manqu\w*|refaire|renouvel\w*)\b/;
/** Of what she pays, of somebody else, of one paper or another. */
const ofAnotherSort = /\b(?:vers\w+|conjointe?|enfants?|ou)\b/;
/** Asked of more than one had, of before, of a change. */
const ofOther = /\b(?:autres?|encore|toujours|nouve\w+|deja|change\w*|perdu\w*)\b/;

export function checkPaperOfDenied({ asked }: CheckContext): Finding[] {
  const ticked = asked.filter(
    (field) =>
      field.kind === 'checkbox' &&
      field.valueType !== 'consent' &&
      stateOf(field) === 'filled' &&
      ofPapers.test(foldAll(field.question, field.group)) &&
      !lost.test(foldAll(field.question, field.group)) &&
      !ofAnotherSort.test(fold(field.label)),
  );
  if (ticked.length === 0) return [];
  const papers = ticked.map((box) => ({ box, own: stems(box.label) }));
  return asked.flatMap((question) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'no' || ofOther.test(fold(question.label))) return [];
    const about = stems(question.label).filter((stem) => !ofAsking.test(stem));
    const isIn = (own: readonly string[]): boolean => about.every((stem) => own.includes(stem));
    const paper = about.length > 0 ? papers.find(({ own }) => isIn(own)) : undefined;
    if (!paper) return [];
    // « Versez-vous une pension alimentaire ? Oui », beside the one received.
    const isOfYes = asked.some(
      (other) => isYesNo(other) && yesNoOf(other) === 'yes' && isIn(stems(other.label)),
    );
    return isOfYes ? [] : [answersApart(spotOf(paper.box), question)];
  });
}

const ofAsking = /^(?:suivi|exerce|effect|commen|benefi|percev|touche|declar|actuel)/;
