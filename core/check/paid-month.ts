import type { Finding } from '../assessment.ts';
import { monthsBefore } from '../calendar/months.ts';
import type { Field } from '../page-model.ts';
import { readDate } from '../values/date.ts';
import { fold } from '../wording/fold.ts';
import { monthName, monthsIn } from '../wording/months.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, type Spot, spotOf } from './finding.ts';

const paidOn =
  /^((date|jour) (de|du) (paiement|paie|paye|versement|virement)|payee?s? le|versee?s? le|date a laquelle .{0,40}(payee?|versee?))\b/;

interface PaidDay {
  field: Field;
  spot: Spot;
  day: Temporal.PlainDate;
}

/**
 * The day a pay was paid, in another month than the one it stands under, or than those that are declared. Only where a guide
 * asks for the money of three months, which counts in the month it was paid; elsewhere it may be told by the month worked.
 */
export function checkPaidMonth(context: CheckContext): Finding[] {
  const expected = monthsDeclared(context);
  if (expected.length === 0) return [];
  const ofQuarter = expected.map((month) => monthName(month.month)).join(', ');
  return paidDays(context).flatMap(({ field, spot, day }) => {
    const [own, other] = monthsIn(field.group ?? '');
    const isAlone = own !== undefined && own.year !== null && other === undefined;
    const isRight = isAlone
      ? own.month === day.month && own.year === day.year
      : expected.some((month) => month.year === day.year && month.month === day.month);
    const params = { month: isAlone ? (field.group ?? '') : ofQuarter };
    return isRight ? [] : [ownFinding('paid-month', 'problem', spot, 'paid-month-problem', params)];
  });
}

/** The three months that are declared: those the guide knows, else those the page's titles name. */
function monthsDeclared({ procedure, today, page }: CheckContext): Temporal.PlainYearMonth[] {
  const checks = procedure?.checks ?? [];
  const known = checks.find((one) => one.kind === 'months-shown');
  if (known) return monthsBefore(today, known.monthsBack);
  if (!checks.some(({ kind }) => kind === 'unsaid')) return [];
  const titles = page.headings.map(({ text }) => monthsIn(text)).filter(({ length }) => length > 1);
  const [only, other] = titles;
  const [first, last] = [only?.[0], only?.at(-1)];
  if (!first || !last?.year || other) return [];
  const end = Temporal.PlainYearMonth.from({ year: last.year, month: last.month });
  const start = end.subtract({ months: monthsInQuarter - 1 });
  return start.month === first.month ? [0, 1, 2].map((months) => start.add({ months })) : [];
}

const monthsInQuarter = 3;

/** In cases and lines named so; in the name of an amount: « Payé le 31/03/2026 ». */
function paidDays({ dates, recap }: CheckContext): PaidDay[] {
  const told = dates.flatMap(({ fields: [field], spot, reading }): PaidDay[] =>
    field && reading.state === 'date' && paidOn.test(fold(spot.fieldLabel ?? ''))
      ? [{ field, spot, day: reading.date }]
      : [],
  );
  const named = recap.flatMap((field): PaidDay[] => {
    const reading = /^payée?s? le (.+)$/iu.exec(field.label)?.[1];
    const day = readDate(reading ?? '');
    return field.valueType === 'amount' && day.state === 'date'
      ? [{ field, spot: spotOf(field), day: day.date }]
      : [];
  });
  return [...told, ...named];
}
