/** What goes with an answer by a sentence of the page, and was left empty. */
import type { Finding } from '../../assessment.ts';
import type { CheckContext } from '../context.ts';
import { checkNeededTogether } from './needed-together.ts';
import { checkPartOfChoice } from './part-of-choice.ts';
import { checkWithAmount } from './with-amount.ts';

export const checkWantedWith = (context: CheckContext): Finding[] => [
  ...checkNeededTogether(context),
  ...checkPartOfChoice(context),
  ...checkWithAmount(context),
];
