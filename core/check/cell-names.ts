/** Cells of a table that their row and their column name side by side: « Lison Mars 2026 », by `aria-labelledby`. */
import type { Field, PageModel } from '../page-model.ts';
import { fold, withoutBrackets } from '../wording/fold.ts';

const betweenParts = ' – ';

/** « Mars 2026 », of « Lison – Mars 2026 »; the whole of another name. */
export const columnName = (label: string): string => label.split(betweenParts).at(-1) ?? label;
/** « Lison », of « Lison – Mars 2026 »; empty for another name. */
export const rowName = (label: string): string => label.split(betweenParts).slice(0, -1).join(betweenParts);

/** More cases than that are no table that somebody fills. */
const mostFields = 300;
/** A longer name is a sentence. */
const longestName = 120;

/**
 * The page with those named as the reader names other cells, « Lison – Mars 2026 »: where the name is made of two lines of the page,
 * and another case has the same row or column beside another one.
 */
export function withCellNames(page: PageModel): PageModel {
  const { fields, blocks } = page;
  if (fields.length < 2 || fields.length > mostFields) return page;
  // « Autre employeur (facultatif) » is the row of « Autre employeur Heures ».
  const lines = new Map(
    blocks.flatMap((block) => [withoutBrackets(block), block].map((text) => [fold(text), block])),
  );
  // Most names begin with no line of the page: their parts are not tried one by one.
  const begins = new Set([...lines.keys()].map(firstWord));
  const ways = new Map(
    fields.map(
      (field) => [field, begins.has(firstWord(fold(field.label))) ? splitsOf(field, lines) : []] as const,
    ),
  );
  const all = [...ways.values()].flat();
  const [byRow, byColumn] = [Map.groupBy(all, ({ row }) => row), Map.groupBy(all, ({ column }) => column)];
  const isOfTable = ({ row, column }: Split): boolean =>
    (byRow.get(row) ?? []).some((one) => one.column !== column) ||
    (byColumn.get(column) ?? []).some((one) => one.row !== row);
  const named = fields.map((field): Field => {
    const way = ways.get(field)?.find(isOfTable);
    return way ? { ...field, label: way.row + betweenParts + way.column } : field;
  });
  return named.every((field, at) => field === fields[at]) ? page : { ...page, fields: named };
}

const firstWord = (folded: string): string => folded.split(' ', 1)[0] ?? '';

interface Split {
  row: string;
  column: string;
}

/** The ways of reading a name as two lines of the page. */
function splitsOf({ label }: Field, lines: ReadonlyMap<string, string>): Split[] {
  // « Employeur 1 : nom », « Avez-vous travaillé ? »
  if (/ – |[:?]/.test(label) || label.length > longestName) return [];
  const words = label.split(' ');
  return words.slice(1).flatMap((_word, at) => {
    const [row, column] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
    // « ● » and « € » have no words.
    const [ofRow, ofColumn] = [row, column].map((part) => (fold(part) ? lines.get(fold(part)) : undefined));
    return ofRow !== undefined && ofColumn !== undefined ? [{ row: lineOr(ofRow, row), column }] : [];
  });
}

/** The line of the page where it says more in brackets, « Autre employeur (facultatif) »; else the words of the name. */
const lineOr = (line: string, words: string): string => (fold(line) === fold(words) ? words : line);
