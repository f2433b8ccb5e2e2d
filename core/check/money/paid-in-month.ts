/** « Relevé d'indemnités | Manon | 14/10/2026 | 312,60 € », and that very sum in the case of September, October at zero. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { isOfQuarter } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestLine } from '../sentences.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';
import { sumsIn } from './sums-in.ts';

const namesPayday =
  /^(?:date (?:de |du )?(?:paiement|versement|virement)|payee?s? le|versee?s? le|paiement|versement)\b/;
const saysPaid = /\b(?:payee?s?|versee?s?|viree?s?|paiement|versement|virement|percue?s?|recue?s?)\b/;
const isElse = /\b(?:rsa|prime d activite|droits|prochaine?s?|sera|seront|prevue?s?|exemple|si)\b/;

interface Payment {
  day: Temporal.PlainDate;
  cents: number;
  told: string;
}

export function checkPaidInMonth(context: CheckContext): Finding[] {
  const { asked, page } = context;
  if (!isOfQuarter(context)) return [];
  const cells = asked.filter((field) => field.valueType === 'amount' && monthOf(field)?.year);
  const payments = [...inRows(page), ...inLines(page.blocks)];
  return payments.flatMap(({ day, cents, told }) => {
    const [field, other] = cells.filter((one) => centsOf(one) === cents);
    // The same sum paid twice, or in two cases, tells nothing.
    const isTwice = payments.some((one) => one.cents === cents && !one.day.equals(day));
    if (!field || other || isTwice || isIn(field, day)) return [];
    const [then, more] = cells.filter((one) => isIn(one, day) && seriesOf(one) === seriesOf(field));
    return then && !more && !centsOf(then)
      ? [
          ownFinding('paid-month', 'problem', spotOf(field), 'papers-problem', {
            told,
            asked: field.label,
          }),
        ]
      : [];
  });
}

const isIn = (field: Field, { month, year }: Temporal.PlainDate): boolean => {
  const own = monthOf(field);
  return own?.month === month && own.year === year;
};

/** Rows of a table with one day under a head that says it was paid then, and one sum. */
function inRows({ blocks, answers }: PageModel): Payment[] {
  const rows = Map.groupBy(
    answers.filter(({ column }) => column !== null),
    ({ name }) => name,
  );
  return [...rows].flatMap(([name, cells]) => {
    const days = cells
      .filter(({ column }) => namesPayday.test(fold(blocks[column ?? -1] ?? '')))
      .flatMap(({ block }) => datesIn(blocks[block] ?? ''));
    const told = [blocks[name] ?? '', ...cells.map(({ block }) => blocks[block] ?? '')].join(', ');
    return paymentOf(days, sumsIn(told), told);
  });
}

/** « Bulletin — paiement le 30/09/2026 — montant net social 612,40 € » */
const inLines = (blocks: readonly string[]): Payment[] =>
  blocks.flatMap((block) => {
    const words = fold(block);
    const isTold = block.length <= longestLine && saysPaid.test(words) && !isElse.test(words);
    return isTold ? paymentOf(datesIn(block), sumsIn(block), block) : [];
  });

function paymentOf(days: readonly Temporal.PlainDate[], sums: readonly number[], told: string): Payment[] {
  const [[day, otherDay], [cents, otherSum]] = [days, sums];
  return day && !otherDay && cents && !otherSum ? [{ day, cents, told }] : [];
}
