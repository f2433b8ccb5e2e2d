/** « Reportez ici le total de vos salaires », in a case under the salaries of each month, which the page only shows. */
import type { Finding } from '../../assessment.ts';
import { readAmount } from '../../values/amount.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { spotOf } from '../finding.ts';
import { isAmount, isNamedTotal, judge } from './totals.ts';

const ofSort = /\b(salaire|pension|indemnite|allocation|ressource|revenu)s?\b/;
const sortOf = (label: string): string | undefined => ofSort.exec(fold(label))?.[1];

export function checkTotalOfShown({ asked, shown }: CheckContext): Finding[] {
  const amounts = asked.filter(({ valueType }) => valueType === 'amount');
  const [sum, other] = amounts;
  // Beside other cases it may add those.
  if (!sum || other || !isNamedTotal(sum)) return [];
  const stated = readAmount(textOf(sum) ?? '');
  const lines = shown.filter(
    (line) =>
      line.valueType === 'amount' &&
      isAmount(line) &&
      monthsIn(line.label).length === 1 &&
      !isNamedTotal(line),
  );
  const sort = sortOf(sum.label);
  const isOfOne =
    sort !== undefined && lines.every((line) => line.group === sum.group && sortOf(line.label) === sort);
  return stated.state === 'amount' && lines.length > 1 && isOfOne
    ? judge(stated.cents, lines, spotOf(sum))
    : [];
}
