/** « Septembre 2026 – Total », without one of the columns that the totals of the other rows add. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { columnName, rowName } from '../cell-names.ts';
import { spotOf } from '../finding.ts';
import { fits, isNamedTotal, isPart, judgeAll, rowTotal } from './totals.ts';

interface Row {
  sum: Field;
  stated: number;
  lines: Field[];
}

/** What a total adds is told by the other rows of its table: one alone may well leave a column out. */
export function sumsUnlikeOthers(asked: readonly Field[]): Finding[] {
  const cells = asked.filter(({ valueType, label }) => valueType === 'amount' && rowName(label) !== '');
  const tables = Map.groupBy(cells, ({ group, outerGroup }) => `${outerGroup}\n${group}`);
  return [...tables.values()].flatMap((table) => {
    const rows = [...Map.groupBy(table, ({ label }) => rowName(label)).values()].flatMap(rowIn);
    const right = rows.filter(({ stated, lines }) => fits(stated, lines));
    const isToldByOthers = ({ lines }: Row): boolean =>
      right.some(
        (other) =>
          other.lines.length === lines.length &&
          lines.every(
            (line, at) =>
              columnName(line.label) === columnName(other.lines[at]?.label ?? '') &&
              (!centsOf(line) || Boolean(other.lines[at] && centsOf(other.lines[at]))),
          ),
      );
    return rows
      .filter((row) => !right.includes(row) && isToldByOthers(row))
      .flatMap(({ sum, stated, lines }) => judgeAll(stated, lines, spotOf(sum)));
  });
}

/** Its cells and, last, their total; none where it has another end, two totals or fewer than two amounts. */
function rowIn(cells: readonly Field[]): Row[] {
  const sum = cells.at(-1);
  const lines = cells.slice(0, -1);
  const stated = sum && rowTotal.test(sum.label) ? centsOf(sum) : null;
  const isPlain = lines.length > 1 && !lines.some((line) => isNamedTotal(line) || isPart(line));
  return sum && stated !== null && isPlain ? [{ sum, stated, lines }] : [];
}
