import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { spotOf } from '../finding.ts';
import { rowTotalsInText, sumOfSoMany, totalsInText } from './sum-in-text.ts';
import { groupNamed, linesFor, linesInColumn, linesMeant, mayBeLine } from './sum-lines.ts';
import { sumOfNone } from './sum-of-none.ts';
import { partsOf, sumsOfHours, sumsOfMonths } from './sum-of-sort.ts';
import { differencesShown, sumsInTitles, sumsShown } from './sum-shown.ts';
import { fits, isAmount, isNamedTotal, isPart, judge, mostTotals, spanOf } from './totals.ts';

/** « Total du trimestre » reads as a period; holding an amount, it is none. */
const mayBeTotal = new Set(['unknown', 'period', 'month', 'household']);

/** A case or a sentence that gives a total, against the lines it adds up. */
export function checkSum({ page, asked, shown, recap }: CheckContext): Finding[] {
  // A total only shown has a bare « Total » for a name: its value says that it is an amount.
  const isTotal = (field: Field): boolean =>
    isNamedTotal(field) &&
    (field.valueType === 'amount' || (mayBeTotal.has(field.valueType) && isAmount(field)));
  const sums = page.fields.filter(isTotal);
  const first = sums.slice(0, mostTotals);
  const groups = new Set([
    ...sums.map(({ group }) => group),
    ...first.flatMap((sum) => groupNamed(sum, page.fields)),
  ]);
  const inColumns = new Set(first.flatMap((sum) => linesInColumn(page, sum)));
  // Above a total, in its own part of the page, a number with no other meaning is a line of it.
  const isLine = (field: Field): boolean =>
    field.valueType === 'amount' ||
    (field.group !== null && groups.has(field.group) && mayBeLine(field) && isAmount(field)) ||
    inColumns.has(field);
  const amounts = page.fields.filter((field) => isTotal(field) || isLine(field));
  const totals = amounts.filter(isNamedTotal);
  const lines = amounts.filter((field) => !isNamedTotal(field) && !isPart(field));
  const inCases = totals.flatMap((field) => compare(field, linesFor(field, lines, amounts), totals, amounts));
  const inText =
    totals.length === 0
      ? totalsInText(
          page,
          lines.filter((line) => asked.includes(line)),
        )
      : [];
  const found = [
    ...inCases,
    ...inText,
    ...rowTotalsInText(page, lines),
    ...sumOfSoMany(page, asked),
    ...sumsShown(shown, amounts),
    ...sumsOfHours([...page.fields, ...recap]),
    ...sumsOfMonths(page.fields),
    ...differencesShown(shown),
    ...sumsInTitles(shown),
    ...partsOf(asked),
  ];
  const judged = new Set(found.map(({ fieldId }) => fieldId));
  const isLeft = ({ id }: Field): boolean => !judged.has(id);
  return [
    ...found,
    ...sumOfNone(amounts, isLeft),
    ...sumOfNone(
      shown.filter(({ valueType }) => valueType === 'amount'),
      isLeft,
    ),
  ];
}

function compare(sum: Field, lines: Field[], totals: Field[], amounts: Field[]): Finding[] {
  const stated = readAmount(textOf(sum) ?? '');
  if (stated.state !== 'amount' || lines.length < 2) return [];
  if (spanOf(sum) === 'an' && lines.every(({ label }) => /\b(?:mois|mensuel\w*)\b/.test(fold(label))))
    return [];
  // « Salaire », « Loyer », « Électricité », then « Total des charges »: it is of the last ones.
  const isOfLast = lines.slice(1, -1).some((_line, at) => fits(stated.cents, lines.slice(at + 1)));
  return isOfLast
    ? []
    : judge(stated.cents, linesMeant(lines, totals, amounts, sum, stated.cents), spotOf(sum));
}
