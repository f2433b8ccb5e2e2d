/** What a page says is to be declared, and what is not. */
import type { Finding } from '../../assessment.ts';
import type { CheckContext } from '../context.ts';
import { checkNeverHere } from './never-here.ts';
import { checkNotToCount } from './not-to-count.ts';
import { checkPaidOrKept } from './paid-or-kept.ts';
import { checkPaymentsListed } from './payments-listed.ts';
import { checkRefusedRows } from './refused-rows.ts';
import { checkWithoutWhatIsSaid } from './without-what-is-said.ts';

export const checksToDeclare: Record<string, (context: CheckContext) => Finding[]> = {
  'not-to-count': checkNotToCount,
  'payments-listed': checkPaymentsListed,
  'paid-or-kept': checkPaidOrKept,
  'never-here': checkNeverHere,
  'refused-rows': checkRefusedRows,
  'without-what-is-said': checkWithoutWhatIsSaid,
};
