import type { Finding } from '../../assessment.ts';
import { hasFinalButton } from '../../detect/final-buttons.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { withoutPortal } from '../../wording/portal-name.ts';
import { clearMargin, closest, sameWording } from '../../wording/similar.ts';
import type { CheckContext } from '../context.ts';
import { packFinding, wholePage } from '../finding.ts';
import { asksOfTheList, wrongAnswerOf } from './last-question.ts';

/**
 * The answer to a question as the page shows it again, just above the button that sends. Nothing when it stands there
 * twice with different answers.
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
  if (!first || answers.some(({ isWrong }) => isWrong !== first.isWrong)) return [];
  const status = first.isWrong ? 'problem' : 'ok';
  return [packFinding(guide, check, status, { ...wholePage, fieldLabel: first.label })];
}
