/** « Pensions que vous avez payées », ticked as what is corrected, and the sum in the case of those received. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { isGivenByHer } from './changed.ts';
import { directionOf } from './money-named.ts';

export function checkDirectionTicked({ asked }: CheckContext): Finding[] {
  const way = ({ label }: Field) => directionOf(fold(label));
  const boxes = asked.filter((field) => field.kind === 'checkbox' && way(field) !== null);
  const [box, other] = boxes.filter((field) => stateOf(field) === 'filled');
  // Both are offered, and one is ticked.
  if (!box || other || new Set(boxes.map(way)).size < 2) return [];
  const given = asked.filter(
    (field) => field.valueType === 'amount' && way(field) !== null && isGivenByHer(field),
  );
  const [wrong] = given;
  return wrong && given.every((field) => way(field) !== way(box)) ? [answersApart(spotOf(wrong), box)] : [];
}
