/**
 * « Boulangerie Maillard : 611,20 € », « Crèche des Lilas : 236,48 € », which the page tells, each on the line of the other; or one of
 * them on the other's line, its own at zero. The same of hours, and of what stands under the title of each part: « Contrat 1 :
 * Boulangerie Maillard », « Heures payées », « 48 h ».
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, initialTextOf, textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { monthOf, withoutMonth } from '../who-and-when.ts';
import { formerWords, notPaidWords, ruleWords } from '../word-lists.ts';
import { checkPaidToWhom } from './paid-to-whom.ts';
import { figureOf } from './payslip.ts';
import { type Told, toldValues } from './told-values.ts';
import { valuesIn } from './values-in.ts';

/** More cells are no table that somebody fills. */
const mostCells = 60;
/** A round sum may be that of anything; so may a few hours. */
const round = 5000;
const isElse = new RegExp(
  String.raw`\b(?:${ruleWords}|${notPaidWords}|${formerWords}|termine\w*|total|droits|rembours\w*|complements?|maintien|subrog\w*|missions?|interim)\b`,
);

const ofAll = /\b(?:total|ensemble|somme|tous|toutes)\b/;

interface Cell {
  field: Field;
  row: string;
  column: string;
  value: number | null;
}

/** What the page tells of one row: by its name in the line, or by the title it stands under. */
interface ToldOfRow extends Told {
  row: string;
  isUnder: boolean;
}

const measures = [
  { unit: 'euros', type: 'amount', readIn: centsOf },
  {
    unit: 'hours',
    type: 'hours',
    readIn: (field: Field): number | null => readHours(textOf(field) ?? ''),
  },
] as const;

export function checkRowOfAnother(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const found = measures.flatMap(({ unit, type, readIn }) => {
    const cases = asked.filter(({ valueType }) => valueType === type);
    if (cases.length < 2 || cases.length > mostCells) return [];
    const told = toldValues(page).filter((one) => one.unit === unit);
    const lines = told.filter(({ line }) => !isElse.test(fold(line)));
    const tables = [
      cases
        .filter(({ label }) => rowName(label) !== '')
        .map((field) => ({
          field,
          row: rowName(field.label),
          column: `${field.group} ${columnName(field.label)}`,
        })),
      cases.flatMap((field) => (field.group ? [{ field, row: field.group, column: field.label }] : [])),
    ];
    return lines.length === 0
      ? []
      : tables.flatMap((table) =>
          inTable(
            table.map((cell): Cell => ({ ...cell, value: readIn(cell.field) })),
            lines,
          ),
        );
  });
  if (found.length === 0) return [];
  // Of two people, it is told there.
  const ofPeople = new Set(checkPaidToWhom(context).map(({ fieldId }) => fieldId));
  return found.filter(({ fieldId }) => !ofPeople.has(fieldId));
}

function inTable(cells: readonly Cell[], lines: readonly Told[]): Finding[] {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const values = new Set(lines.map(({ value }) => value));
  if (rows.length < 2 || !cells.some(({ value }) => value !== null && values.has(value))) return [];
  const names = namesOf(rows);
  // Of a row whose name has no word of its own, « Café du Port », a line may be too.
  const areNamed = rows.every((row) => names.has(row));
  const told = lines.flatMap((one): (ToldOfRow | Told)[] => {
    const named = areNamed ? rowsNamed(one, names) : [];
    // « Trois reçus de dons de 60 €, 180 € en tout, et ma cotisation, 96 € »
    if (howMany(one) > 1 && !(named.length === 1 && isOfEach(one, names))) return [];
    if (named.length > 0) return named.map((row) => ({ ...one, row, isUnder: false }));
    return [rows.includes(one.over ?? '') ? { ...one, row: one.over ?? '', isUnder: true } : one];
  });
  return cells.flatMap((cell) => {
    const { field, row, value } = cell;
    const isTyped = textOf(field) !== initialTextOf(field) && value !== null && value > 0;
    const same = isTyped ? told.filter((one) => one.value === value) : [];
    const [first] = same;
    if (!first || !('row' in first) || first.row === row || ofAll.test(fold(row))) return [];
    if (same.some((one) => !('row' in one) || one.row !== first.row || !mayBeOf(one.line, cell))) return [];
    const own = told.find(
      (one): one is ToldOfRow =>
        'row' in one && one.row === row && mayBeOf(one.line, cell) && isOfSameName(one, first, cell, cells),
    );
    const [right, more] = cells.filter(
      (one) => one.row === first.row && columnOf(one, rows) === columnOf(cell, rows),
    );
    const isMoved =
      !first.isUnder &&
      right &&
      !more &&
      (first.unit === 'hours' ? !right.value : (value ?? 0) % round !== 0 && right.value !== value);
    return own || isMoved
      ? [
          {
            ...ownFinding('figures', 'problem', spotOf(field), 'papers-problem', {
              told: own ? [own.isUnder ? row : '', own.line].filter(Boolean).join(', ') : first.line,
              asked: own ? `${field.label} : ${textOf(field)}` : row,
            }),
            why: null,
          },
        ]
      : [];
  });
}

/** « Boulangerie Maillard : 48 heures, Crèche des Lilas : 22 heures »: who is named with that value, or nearest before it. */
function rowsNamed(told: Told, names: ReadonlyMap<string, IsIn>): string[] {
  const { line, unit, value } = told;
  const namedIn = (text: string): string[] => [...names].filter(([, isIn]) => isIn(text)).map(([row]) => row);
  const all = namedIn(line);
  if (all.length < 2 || !isOfEach(told, names)) return all;
  const pieces = line.split(/,\s|\s(?:et|puis)\s|[·•|()–—]/u);
  const at = pieces.findIndex((piece) =>
    valuesIn(piece).some((one) => one.unit === unit && one.value === value),
  );
  return (
    pieces
      .slice(0, at + 1)
      .map(namedIn)
      .findLast(({ length }) => length > 0) ?? all
  );
}
type IsIn = (line: string) => boolean;

const howMany = ({ line, unit }: Told): number => valuesIn(line).filter((one) => one.unit === unit).length;
/** As many values as rows; not « Boulangerie Maillard et Crèche des Lilas : 236,48 € ». */
const isOfEach = (told: Told, names: ReadonlyMap<string, IsIn>): boolean =>
  howMany(told) === [...names].filter(([, isIn]) => isIn(told.line)).length;

/** Two rows told in the same words, « Heures payées », which are those of the case, or of the only case of its row. */
function isOfSameName(own: ToldOfRow, other: ToldOfRow, cell: Cell, cells: readonly Cell[]): boolean {
  const [name, otherName] = [own, other].map(({ line, row }) => wordsBefore(line, row));
  const ofColumn = stems(cell.column);
  const isOfCase =
    cells.filter(({ row }) => row === cell.row).length === 1 ||
    stems(name ?? '').some((word) => ofColumn.includes(word));
  const isOfOneName = own.line === other.line || name === otherName;
  return isOfOneName && isOfCase && own.isUnder === other.isUnder;
}

/** « heures payees », of « Heures payées : 48 h »; what names the row is left out. */
function wordsBefore(line: string, row: string): string {
  const ofRow = new Set(fold(row).split(' '));
  return fold(line.replace(/\d.*$/su, ''))
    .split(' ')
    .filter((word) => !ofRow.has(word))
    .join(' ');
}

/** « heures chez », of « Heures chez Cars Tessier ». */
function columnOf({ column }: Cell, rows: readonly string[]): string {
  const ofRows = new Set(rows.flatMap((row) => fold(row).split(' ')));
  return fold(column)
    .split(' ')
    .filter((word) => !ofRows.has(word))
    .join(' ');
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
function namesOf(rows: readonly string[]): Map<string, IsIn> {
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
