/**
 * « Reportez ici le total de vos salaires », in a case under the salaries of each month, which the page only shows;
 * « Portez dans la case 1AJ la somme des trois montants », under a table of them.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { spotOf } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { recapIn } from '../recap/shown.ts';
import { sentencesOf } from '../sentences.ts';
import { asNumber, hoursOf } from './sum-of-sort.ts';
import { isAmount, isNamedTotal, judge, judgeAll, total } from './totals.ts';

const ofSort = /\b(salaire|pension|indemnite|allocation|ressource|revenu)s?\b/;
const sortOf = (label: string): string | undefined => ofSort.exec(fold(label))?.[1];

export function checkTotalOfShown(context: CheckContext): Finding[] {
  return [
    ...ofMonthsShown(context),
    ...ofRowsShown(context),
    ...ofColumnShown(context),
    ...ofColumnsFilled(context),
  ];
}

/** « Total », the last row of a table, which the page only shows: of each column of cases over it, by their head. */
function ofColumnsFilled({ asked, page }: CheckContext): Finding[] {
  const told = recapIn(page);
  const sums = told.filter((line) => total.test(fold(rowName(line.label))));
  return sums.flatMap((sum) => {
    const head = columnName(sum.label);
    const isOfColumn = ({ label }: Field): boolean => fold(columnName(label)) === fold(head);
    const cells = asked.filter((field) => isOfColumn(field) && !isNamedTotal(field));
    const [first] = cells;
    const isOfHours = first?.valueType === 'hours';
    const stated = centsOf(isOfHours ? asNumber(sum) : sum);
    // Nothing yet, where the site adds once it is sent; or rows besides, which the page only shows.
    if (!stated || cells.length < 2 || told.some((line) => line !== sum && isOfColumn(line))) return [];
    const isOne = cells.every(
      ({ valueType, group }) =>
        valueType === first?.valueType && group === first.group && (isOfHours || valueType === 'amount'),
    );
    const lines = isOfHours ? cells.map(asNumber) : cells;
    return isOne ? judgeAll(stated, lines, spotOf(sum), isOfHours ? hoursOf : undefined) : [];
  });
}

const adds =
  /\b(?:portez|reportez|inscrivez|indiquez|notez|faites|calculez)\b.*\b(?:somme|total|addition)\b.*\b(?:des|de ces|des ces) (\p{L}+) (?:montants|sommes|lignes|salaires|pensions)\b/u;
const ofSome = /\b(?:si|sauf|hors|moins|exemple|deja)\b/;

/** The one case named a total, on a page that says to add so many amounts, and shows as many in one table. */
function ofRowsShown({ asked, shown, page }: CheckContext): Finding[] {
  const said = sentencesOf(page.blocks).map(fold);
  const [rule, otherRule] = said.filter((sentence) => adds.test(sentence) && !ofSome.test(sentence));
  const count = numberIn(adds.exec(rule ?? '')?.[1] ?? '');
  const [sum, otherSum] = asked.filter(
    ({ label, valueType }) => valueType === 'amount' && /\b(?:total|somme|ensemble)\b/.test(fold(label)),
  );
  if (otherRule || count === null || !sum || otherSum) return [];
  const tables = Map.groupBy(
    shown.filter((line) => line.valueType === 'amount' && isAmount(line)),
    ({ group }) => group,
  );
  const [lines, otherLines] = [...tables.values()].filter(({ length }) => length === count);
  const stated = readAmount(textOf(sum) ?? '');
  return lines && !otherLines && stated.state === 'amount' ? judgeAll(stated.cents, lines, spotOf(sum)) : [];
}

/** « Total des frais réels (case 1AK) », the last cell of a column whose others the page only shows. */
function ofColumnShown({ asked, shown }: CheckContext): Finding[] {
  const [sum, otherSum] = asked.filter((field) => field.valueType === 'amount' && isNamedTotal(field));
  const stated = readAmount((sum && textOf(sum)) ?? '');
  if (!sum || otherSum || sum.group === null || stated.state !== 'amount') return [];
  // « Total (lignes transmises + ligne ajoutée) » adds what she writes beside it too.
  if (asked.some((field) => field !== sum && field.group === sum.group && field.valueType === 'amount'))
    return [];
  const rows = shown.filter(
    (line) => line.group === sum.group && rowName(line.label) !== '' && isAmount(line),
  );
  const [column, other] = new Set(rows.map(({ label }) => columnName(label)));
  return column !== undefined && other === undefined && rows.length > 1
    ? judge(stated.cents, rows, spotOf(sum))
    : [];
}

function ofMonthsShown({ asked, shown }: CheckContext): Finding[] {
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
