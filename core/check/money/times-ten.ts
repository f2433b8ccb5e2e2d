/** « 1 466,32 », « 14 702,00 », « 1 470,20 »: one month ten times the others, a comma one place too far. */
import type { Finding } from '../../assessment.ts';
import { centsOf } from '../../values/answer.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';

const slack = 0.04;
/** Of a smaller sum, one month may well be ten times another: « 50 », « 500 ». In cents. */
const least = 300_000;
const isTenTimes = (more: number, less: number): boolean => Math.abs(more / less / 10 - 1) < slack;

export function checkTimesTen({ asked }: CheckContext): Finding[] {
  const ofMonths = asked.filter(
    (field) => field.valueType === 'amount' && monthOf(field) !== null && (centsOf(field) ?? 0) > 0,
  );
  const rows = Map.groupBy(ofMonths, seriesOf);
  return [...rows.values()].flatMap((row) => {
    const odd = row.filter((field) => {
      const others = row.filter((one) => one !== field).map((one) => centsOf(one) ?? 0);
      return (
        (centsOf(field) ?? 0) >= least &&
        others.length > 1 &&
        others.every((less) => isTenTimes(centsOf(field) ?? 0, less))
      );
    });
    return odd.map((field) => ({
      ...ownFinding('range', 'problem', spotOf(field), 'times-ten'),
      why: null,
    }));
  });
}
