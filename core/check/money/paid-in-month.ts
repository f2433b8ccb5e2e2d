/** « Relevé d'indemnités | Manon | 14/10/2026 | 312,60 € », and that very sum in the case of September, October at zero. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import type { CheckContext } from '../context.ts';
import { isOfQuarter } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';
import { isSame } from './papers-in-line.ts';
import { type Payment, paymentsTold } from './payments-told.ts';

export function checkPaidInMonth(context: CheckContext): Finding[] {
  if (!isOfQuarter(context)) return [];
  const payments = paymentsTold(context);
  const ofPapers = new Set(payments.map(({ field }) => field));
  const cells = context.asked.filter(
    (field) => field.valueType === 'amount' && monthOf(field) !== null && !ofPapers.has(field),
  );
  return payments.flatMap(({ day, cents, told }) => {
    const [field, other] = cells.filter((one) => isSame(centsOf(one) ?? 0, cents));
    // The same sum paid twice, or in two cases, tells nothing.
    const isTwice = payments.some((one) => one.cents === cents && !one.day.equals(day));
    if (!field || other || isTwice || isIn(field, day)) return [];
    const [then, more] = cells.filter((one) => isIn(one, day) && seriesOf(one) === seriesOf(field));
    return then && !more && (!centsOf(then) || isOfAnother(then, payments))
      ? [
          ownFinding('paid-month', 'problem', spotOf(field), 'papers-problem', {
            told,
            asked: field.label,
          }),
        ]
      : [];
  });
}

function isIn(field: Field, { month, year }: Temporal.PlainDate): boolean {
  const own = monthOf(field);
  return own?.month === month && (own.year ?? year) === year;
}

/** Two payments, each in the case of the other. */
const isOfAnother = (field: Field, payments: readonly Payment[]): boolean => {
  const own = payments.filter(({ cents }) => isSame(centsOf(field) ?? 0, cents));
  return own.length > 0 && own.every(({ day }) => !isIn(field, day));
};
