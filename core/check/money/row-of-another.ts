/**
 * « Boulangerie Maillard : 611,20 € », « Crèche des Lilas : 236,48 € », which the page tells, each on the line of the other; or one of
 * them on the other's line, its own at zero.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, initialTextOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf } from '../sentences.ts';
import { monthOf, withoutMonth } from '../who-and-when.ts';
import { notPaidWords, ruleWords } from '../word-lists.ts';
import { checkPaidToWhom, writtenIn } from './paid-to-whom.ts';
import { figureOf } from './payslip.ts';
import { sumsIn } from './sums-in.ts';

/** More cells are no table that somebody fills. */
const mostCells = 60;
/** A round sum may be that of anything. */
const round = 5000;
const isElse = new RegExp(
  String.raw`\b(?:${ruleWords}|${notPaidWords}|total|droits|rembours\w*|complements?|maintien|subrog\w*|missions?|interim)\b`,
);

const ofAll = /\b(?:total|ensemble|somme|tous|toutes)\b/;

interface Cell {
  field: Field;
  row: string;
  column: string;
}

export function checkRowOfAnother(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const amounts = asked.filter(({ valueType }) => valueType === 'amount');
  if (amounts.length < 2 || amounts.length > mostCells) return [];
  const tables: Cell[][] = [
    amounts
      .filter(({ label }) => rowName(label) !== '')
      .map((field) => ({
        field,
        row: rowName(field.label),
        column: `${field.group} ${columnName(field.label)}`,
      })),
    amounts.flatMap((field) => (field.group ? [{ field, row: field.group, column: field.label }] : [])),
  ];
  const lines = clausesOf([...page.blocks, ...writtenIn(page)]).filter(
    (line) => sumsIn(line).length === 1 && !isElse.test(fold(line)),
  );
  const found = lines.length === 0 ? [] : tables.flatMap((table) => inTable(table, lines));
  if (found.length === 0) return [];
  // Of two people, it is told there.
  const ofPeople = new Set(checkPaidToWhom(context).map(({ fieldId }) => fieldId));
  return found.filter(({ fieldId }) => !ofPeople.has(fieldId));
}

function inTable(cells: readonly Cell[], lines: readonly string[]): Finding[] {
  const rows = namesOf([...new Set(cells.map(({ row }) => row))]);
  // Of a row whose name has no word of its own, « Café du Port », a line may be too.
  if (rows.size < 2 || cells.some(({ row }) => !rows.has(row))) return [];
  const rowTold = (cell: Cell): { row: string; line: string } | null => {
    const cents = centsOf(cell.field);
    const own = lines.filter((line) => cents && sumsIn(line)[0] === cents);
    const told = own.map((line) => [...rows].filter(([, isIn]) => isIn(line)).map(([row]) => row));
    const [line, [row, other] = []] = [own[0], told[0]];
    const isOfOne = told.every(([first, more]) => first === row && more === undefined);
    return line && row && !other && isOfOne && own.every((one) => mayBeOf(one, cell)) ? { row, line } : null;
  };
  return cells.flatMap((cell) => {
    const { field, row, column } = cell;
    const cents = centsOf(field) ?? 0;
    const isTyped = textOf(field) !== initialTextOf(field) && cents > 0 && cents % round !== 0;
    const told = isTyped ? rowTold(cell) : null;
    if (!told || told.row === row) return [];
    const [own, more] = cells.filter((one) => one.row === told.row && one.column === column);
    const isMoved = own && !more && centsOf(own.field) !== cents && !ofAll.test(fold(row));
    return isMoved
      ? [
          {
            ...ownFinding('figures', 'problem', spotOf(field), 'papers-problem', {
              told: told.line,
              asked: row,
            }),
            why: null,
          },
        ]
      : [];
  });
}

/** Of its month and of its figure of the payslip, as far as the line names them. */
function mayBeOf(line: string, { field, column }: Cell): boolean {
  const [months, month] = [monthsIn(line), monthOf(field)];
  const [figure, own] = [figureOf(line), figureOf(column)];
  return (
    months.every((one) => one.month === month?.month) && (figure === null || own === null || figure === own)
  );
}

/** How a line names each of the rows: by all that no other row is called, or by its proper name. */
function namesOf(rows: readonly string[]): Map<string, (line: string) => boolean> {
  // A month is no name: what was paid in one may be of another.
  const all = rows.map((row) => ({ row, words: stems(withoutMonth(row)) }));
  return new Map(
    all.flatMap(({ row, words }) => {
      const own = words.filter((word) => all.every((one) => one.row === row || !one.words.includes(word)));
      const proper = new Set((row.match(/(?<=\p{L}[\p{L}'’ .-]*)\p{Lu}[\p{L}-]{4,}/gu) ?? []).flatMap(stems));
      const names = own.filter((word) => proper.has(word));
      if (own.length === 0) return [];
      return [
        [
          row,
          (line: string): boolean => {
            const told = stems(line);
            return own.every((word) => told.includes(word)) || names.some((word) => told.includes(word));
          },
        ] as const,
      ];
    }),
  );
}
