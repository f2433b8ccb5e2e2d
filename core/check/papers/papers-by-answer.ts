/** The paper that goes with an answer: of the person chosen, of nothing denied, both sides of it, that of a lower amount. */
import type { Finding } from '../../assessment.ts';
import type { CheckContext } from '../context.ts';
import { checkBothSides } from './both-sides.ts';
import { checkOfChosenOne } from './of-chosen-one.ts';
import { checkPaperOfDenied } from './paper-of-denied.ts';
import { checkWhenLower } from './when-lower.ts';

export const checkPapersByAnswer = (context: CheckContext): Finding[] => [
  ...checkOfChosenOne(context),
  ...checkPaperOfDenied(context),
  ...checkBothSides(context),
  ...checkWhenLower(context),
];
