/** « Puis additionnez les six montants », six amounts, and another total under them: whatever each of them is called. */
import type { Finding } from '../../assessment.ts';
import { formatAmount } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';

const asksFor =
  /\b(?:additionne[rz]|faites (?:l addition|la somme|le total)) (?:de |des )?(?:les |ces |vos )?(\p{L}+|\d{1,2}) (?:montants|sommes|cases|lignes)\b/u;
const isTotal = /^(?:total|somme|ensemble|montant total)\b/;

export function checkSumOfSoMany({ asked, page }: CheckContext): Finding[] {
  const [many, other] = new Set(
    page.blocks.flatMap((block) => numberIn(asksFor.exec(fold(block))?.[1] ?? '') ?? []),
  );
  const amounts = asked.filter(({ valueType }) => valueType === 'amount');
  const [total, another] = amounts.filter(({ label }) => isTotal.test(fold(label)));
  if (!many || other !== undefined || !total || another) return [];
  const parts = amounts.slice(0, amounts.indexOf(total)).map(centsOf);
  const given = parts.filter((cents) => cents !== null);
  const [stated, whole] = [centsOf(total), given.reduce((sum, cents) => sum + cents, 0)];
  return given.length === many && parts.length === many && stated !== null && Math.abs(stated - whole) >= 100
    ? [
        ownFinding('sum', 'problem', spotOf(total), 'sum-problem', {
          stated: formatAmount(stated),
          added: formatAmount(whole),
        }),
      ]
    : [];
}
