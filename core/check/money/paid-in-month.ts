/** « Relevé d'indemnités | Manon | 14/10/2026 | 312,60 € », and that very sum in the case of September, October at zero. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { isOfQuarter } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';
import { isSame } from './papers-in-line.ts';
import { type Payment, paymentsTold } from './payments-told.ts';
import { moneyIn } from './sum-in-text.ts';

export function checkPaidInMonth(context: CheckContext): Finding[] {
  if (!isOfQuarter(context)) return [];
  const payments = paymentsTold(context);
  const ofPapers = new Set(payments.map(({ field }) => field));
  const cells = context.asked.filter(
    (field) => field.valueType === 'amount' && monthOf(field) !== null && !ofPapers.has(field),
  );
  return [
    ...inChoices(context, payments),
    ...payments.flatMap(({ day, cents, told }): Finding[] => {
      const [field, other] = cells.filter((one) => isSame(centsOf(one) ?? 0, cents));
      // The same sum paid twice, or in two cases, tells nothing.
      const isTwice = payments.some((one) => one.cents === cents && !one.day.equals(day));
      if (!field || other || isTwice || isIn(field, day) || !mayBeOf(field, told)) return [];
      const [then, more] = cells.filter((one) => isIn(one, day) && seriesOf(one) === seriesOf(field));
      const isMoved = then !== undefined && !more && (!centsOf(then) || isOfAnother(then, payments));
      // Told by its one month, it is looked at with the others: moved-month.ts.
      const isOfOtherMonth = monthsIn(told).some(({ month }) => month !== day.month);
      return isMoved || (isOfOtherMonth && isInsteadOfOwn(field, day, cells, payments))
        ? [
            ownFinding('paid-month', 'problem', spotOf(field), 'papers-problem', {
              told,
              asked: field.label,
            }),
          ]
        : [];
    }),
  ];
}

const forWhichMonth =
  /^(?:(?:pour )?(?:quel|le) )?mois (?:pour lequel|auquel|de (?:rattachement|paiement|reference|declaration)|a (?:retenir|declarer)|concerne|(?:ou|sur lequel|dans lequel))\b(?!.*\b(?:virement|banque|credit\w*|arriv\w*)\b)/;
/** Where the page says that it is the day on the paper that counts. */
const paperCounts =
  /\bmois\b.*\bdate\b.*\b(?:bulletin|paiement|releve|decompte|imprimee?)\b|\bdate (?:de paiement )?(?:imprimee|inscrite|portee|du bulletin|de paiement)\b.*\b(?:compte|fait foi|retenue?|reference|mois)\b/;

/** « Mois pour lequel ce revenu compte : Janvier », beside the sum of a payslip that bears a day of December. */
function inChoices({ asked, page }: CheckContext, payments: readonly Payment[]): Finding[] {
  if (!sentencesOf(page.blocks).some((one) => paperCounts.test(fold(one)))) return [];
  return asked.flatMap((field) => {
    const [month, other] = monthsIn(textOf(field) ?? '');
    if (!month || other || field.valueType === 'amount' || !forWhichMonth.test(fold(field.label))) return [];
    const sums = asked.filter((one) => one.valueType === 'amount' && one.group === field.group);
    const own = payments.filter((one) => sums.some((sum) => isSame(centsOf(sum) ?? 0, one.cents)));
    const [paid] = own;
    const isOffered = field.options.flatMap(monthsIn).some((one) => one.month === paid?.day.month);
    return paid && own.every(({ day }) => day.equals(paid.day)) && isOffered && paid.day.month !== month.month
      ? [
          ownFinding('paid-month', 'problem', spotOf(field), 'papers-problem', {
            told: paid.told,
            asked: field.label,
          }),
        ]
      : [];
  });
}

/** « Bourse » is no pay, nor is an aid of the town hall. */
function mayBeOf({ label, group }: Field, told: string): boolean {
  const sorts = moneyIn(told);
  const own = moneyIn(`${label} ${group ?? ''}`);
  return sorts.length > 0
    ? own.length === 0 || sorts.some((sort) => own.includes(sort))
    : !ofAid.test(fold(told));
}
const ofAid = /\baides?\b/;

function isIn(field: Field, { month, year }: Temporal.PlainDate): boolean {
  const own = monthOf(field);
  return own?.month === month && (own.year ?? year) === year;
}

/** The payslip of November in the case of October, and no case holds what was paid in October. */
function isInsteadOfOwn(
  field: Field,
  day: Temporal.PlainDate,
  cells: readonly Field[],
  payments: readonly Payment[],
): boolean {
  const own = payments.filter((one) => isIn(field, one.day) && mayBeOf(field, one.told));
  const isGiven = ({ cents }: Payment): boolean => cells.some((one) => isSame(centsOf(one) ?? 0, cents));
  return own.length > 0 && !own.some(isGiven) && !cells.some((one) => isIn(one, day));
}

/** Two payments, each in the case of the other. */
const isOfAnother = (field: Field, payments: readonly Payment[]): boolean => {
  const own = payments.filter(({ cents }) => isSame(centsOf(field) ?? 0, cents));
  return own.length > 0 && own.every(({ day }) => !isIn(field, day));
};
