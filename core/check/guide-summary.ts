import type { Finding } from '../assessment.ts';
import { hasFinalButton } from '../detect/score.ts';
import type { CheckOf, Procedure } from '../pack.ts';
import { fold } from '../wording/fold.ts';
import { clearMargin, closest, sameWording } from '../wording/similar.ts';
import type { CheckContext } from './context.ts';
import { packFinding, wholePage } from './finding.ts';

const words = { yes: 'oui', no: 'non' };

/**
 * The answer to a question as the page shows it again, just above the button that sends: the question, then « Oui » or
 * « Non » after it or in the text that follows. Nothing when it stands there twice with different answers.
 */
export function checkAnswerShown(
  guide: Procedure,
  check: CheckOf<'answer'>,
  { page }: CheckContext,
): Finding[] {
  const known = guide.cases.find(({ id }) => id === check.case);
  if (!known || !hasFinalButton(page, guide)) return [];
  const others = guide.cases.filter(({ id }) => id !== check.case).flatMap(({ labels }) => labels);
  const answers = page.blocks.flatMap((block, at) => {
    const [, question = '', said = ''] = /^(.*?)[\s:–-]*(?:\b(oui|non))?\s*\.?$/iu.exec(block) ?? [];
    const score = closest(question, known.labels);
    if (score < sameWording || score - closest(question, others) < clearMargin) return [];
    const answer = fold(said || (page.blocks[at + 1] ?? ''));
    return answer === words.yes || answer === words.no ? [{ question: question.trim(), answer }] : [];
  });
  const [first] = answers;
  if (!first || answers.some(({ answer }) => answer !== first.answer)) return [];
  const status = first.answer === words[check.answer] ? 'problem' : 'ok';
  return [packFinding(guide, check, status, { ...wholePage, fieldLabel: first.question })];
}
