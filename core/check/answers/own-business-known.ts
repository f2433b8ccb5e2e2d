/**
 * « Micro-entrepreneur, entreprise en activité », which the page knows of somebody, and « Non » to whether there was an activity
 * of one's own in the same part: its turnover is then not asked for.
 */
import type { Finding } from '../../assessment.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { linesFromTitle } from '../part-over.ts';
import { longestLine } from '../sentences.ts';

const asksOfIt =
  /^(?!.*\b(?:autres?|nouve\w+|cess\w+|ferm\w+|arret\w+)\b).*\b(?:activite (?:non salariee|independante)|travailleu(?:r|se) independante?|micro entreprise|a (?:votre|son) compte)\b/;
const isIt =
  /^(?!.*\b(?:ancien\w*|ex|cess\w+|radi\w+|ferm\w+|termin\w+|jusqu\w*|sans|si|pas|ou|fin)\b)(?:(?:situation|statut|profession|activite)[^.]{0,40} )?(?:micro entrepreneu(?:r|se)|auto entrepreneu(?:r|se)|travailleu(?:r|se) (?:independante?|non salariee?)|gerante? (?:de|non)|exploitante? agricole)\b/;

export function checkOwnBusinessKnown({ asked, page: { blocks } }: CheckContext): Finding[] {
  const questions = asked.filter((field) => isYesNo(field) && asksOfIt.test(fold(field.label)));
  return questions
    .filter((field) => yesNoOf(field) === 'no')
    .flatMap((field) => {
      const over = linesFromTitle(field.group ?? field.heading, field, blocks);
      const line = over.find((block) => block.length <= longestLine && isIt.test(fold(block)));
      return line
        ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: line })]
        : [];
    });
}
