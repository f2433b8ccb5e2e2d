/** « Pension : montant d'un mois 150 », « nombre de mois perçus 12 », and « total des 12 mois » that is not 1 800. */
import type { Finding } from '../../assessment.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const ofOneMonth = /\b(?:montants? )?(?:d un mois|par mois|mensuel(?:le)?s?|chaque mois)\b/;
const ofNumber = /\bnombre de mois\b/;
const ofAll = /\btota(?:l|ux)\b/;

export function checkMonthTimesNumber({ asked }: CheckContext): Finding[] {
  return asked.flatMap((total, at) => {
    const [month, number] = asked.slice(Math.max(0, at - 2), at);
    if (!month || !number || [month, number].some(({ group }) => group !== total.group)) return [];
    const isOfThree =
      ofOneMonth.test(fold(month.label)) &&
      ofNumber.test(fold(number.label)) &&
      ofAll.test(fold(total.label)) &&
      total.valueType === 'amount';
    const [each, stated, times] = [centsOf(month), centsOf(total), Number(textOf(number) ?? '')];
    return isOfThree && each && stated !== null && times > 0 && Math.abs(stated - each * times) >= 100
      ? [
          ownFinding('contradiction', 'problem', spotOf(total), 'papers-problem', {
            told: `${month.label} : ${textOf(month)}`,
            asked: `${total.label} : ${textOf(total)}`,
          }),
        ]
      : [];
  });
}
