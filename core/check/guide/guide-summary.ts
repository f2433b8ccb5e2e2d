import type { Finding } from '../../assessment.ts';
import { hasFinalButton } from '../../detect/final-buttons.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { withoutPortal } from '../../wording/portal-name.ts';
import { clearMargin, closest, sameWording } from '../../wording/similar.ts';
import type { CheckContext } from '../context.ts';
import { packFinding, wholePage } from '../finding.ts';
import { asksOfTheList, wrongAnswerOf } from './last-question.ts';

/**
 * The answer to a question as the page shows it again, just above the button that sends. Shown twice in other words, each
 * counts; the same question with two answers: nobody can say which one does.
 */
export function checkAnswerShown(
  guide: Procedure,
  check: CheckOf<'answer'>,
  { page, shown }: CheckContext,
): Finding[] {
  const known = guide.cases.find(({ id }) => id === check.case);
  if (!known || !hasFinalButton(page, guide)) return [];
  const others = guide.cases.filter(({ id }) => id !== check.case).flatMap(({ labels }) => labels);
  const answers = shown.filter(isYesNo).flatMap((field) => {
    const label = withoutPortal(field.label);
    const score = closest(label, known.labels.map(withoutPortal));
    const isUnlike = score < sameWording || score - closest(label, others.map(withoutPortal)) < clearMargin;
    if (isUnlike && !asksOfTheList(field.label)) return [];
    return [{ label: field.label, isWrong: yesNoOf(field) === wrongAnswerOf(field, check) }];
  });
  const [first] = answers;
  if (!first) return [];
  const wrong = answers.filter(({ isWrong }) => isWrong);
  const right = new Set(answers.filter(({ isWrong }) => !isWrong).map(({ label }) => fold(label)));
  const found = (status: Finding['status'], label: string): Finding =>
    packFinding(guide, check, status, { ...wholePage, fieldLabel: label });
  if (wrong.length === 0) return [found('ok', first.label)];
  return wrong.map(({ label }) => found(right.has(fold(label)) ? 'unknown' : 'problem', label));
}
