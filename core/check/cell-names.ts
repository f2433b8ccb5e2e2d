/** Cells of a table that their row and their column name side by side, « Lison Mars 2026 », or their row alone, « Lison ». */
import type { Field, PageModel } from '../page-model.ts';
import { fold, withoutBrackets } from '../wording/fold.ts';

export const betweenParts = ' – ';

/** « Mars 2026 », of « Lison – Mars 2026 »; the whole of another name. */
export const columnName = (label: string): string => label.split(betweenParts).at(-1) ?? label;
/** « Lison », of « Lison – Mars 2026 »; empty for another name. */
export const rowName = (label: string): string =>
  label.split(betweenParts).slice(0, -1).join(betweenParts).replace(/,$/, '');

/** More cases than that are no table that somebody fills. */
const mostFields = 300;
/** A longer name is a sentence. */
const longestName = 120;

/**
 * The page with those named as the reader names other cells, « Lison – Mars 2026 »: where the name is made of two lines of the page,
 * and another case has the same row or column beside another one.
 */
export function withCellNames(page: PageModel): PageModel {
  const { fields } = page;
  return fields.length < 2 || fields.length > mostFields
    ? page
    : withoutGroups(withColumns(withRows(withRowsFirst(page))));
}

/** « Employeur 2 », « Ligne n° 3 »: known to be a row, wherever it stands in the name. */
const isNumbered = /^(?:\p{L}+ )?(?:n° ?)?\d{1,2}$/u;
const ofWork = new Set<Field['valueType']>(['hours', 'amount']);

/** « Heures – EXEMPLE », « Salaire brut – EXEMPLE », row by row in a table of employers: « EXEMPLE – Heures », as the reader names them. */
function withRowsFirst(page: PageModel): PageModel {
  const cells = page.fields.flatMap((field, at) => {
    const [column = '', row, other] = field.label.split(betweenParts);
    return row && other === undefined && !isNumbered.test(row) ? [{ field, at, column, row }] : [];
  });
  const isRowOfWork = (row: readonly (typeof cells)[number][]): boolean =>
    [...ofWork].every((type) => row.some(({ field }) => field.valueType === type)) &&
    row.every(({ at }, place) => at === (row[0]?.at ?? 0) + place) &&
    new Set(row.map(({ column }) => column)).size === row.length;
  const rows = [...Map.groupBy(cells, ({ row }) => row).values()].filter(isRowOfWork);
  const columnsOf = (row: (typeof rows)[number] | undefined): string =>
    (row ?? []).map(({ column }) => column).join('\n');
  if (rows.length < 2 || rows.some((row) => columnsOf(row) !== columnsOf(rows[0]))) return page;
  const named = new Map(
    rows.flat().map(({ field, column, row }) => [field, row + betweenParts + column] as const),
  );
  return {
    ...page,
    fields: page.fields.map((field) => ({ ...field, label: named.get(field) ?? field.label })),
  };
}

function withRows(page: PageModel): PageModel {
  const { fields, blocks } = page;
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
  // « Employeur 1 : nom », « Avez-vous travaillé ? », « Aucune ressource (Allocataire) », a line of its own
  if (/ – |[:?]/.test(label) || label.length > longestName || lines.get(fold(label)) === label) return [];
  const words = label.split(' ');
  return words.slice(1).flatMap((_word, at) => {
    const [row, column] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
    // « ● » and « € » have no words.
    const [ofRow, ofColumn] = [row, column].map((part) => (fold(part) ? lines.get(fold(part)) : undefined));
    // « Repas, déclarant 1 »: the comma parts the two.
    return ofRow !== undefined && ofColumn !== undefined
      ? [{ row: lineOr(ofRow, row).replace(/,$/, ''), column }]
      : [];
  });
}

/** The line of the page where it says more in brackets, « Autre employeur (facultatif) »; else the words of the name. */
const lineOr = (line: string, words: string): string => (fold(line) === fold(words) ? words : line);

/** « Bulletin 2 – Payé le », in a part called « Bulletin 2 », is its « Payé le ». */
function withoutGroups(page: PageModel): PageModel {
  const isRepeated = ({ label, group }: Field): boolean =>
    group !== null && label.startsWith(group + betweenParts) && columnName(label) !== '';
  if (!page.fields.some(isRepeated)) return page;
  const fields = page.fields.map((field) =>
    isRepeated(field)
      ? { ...field, label: field.label.slice((field.group ?? '').length + betweenParts.length) }
      : field,
  );
  return { ...page, fields };
}

/** A head of a column is short: « Mars 2026 ». */
const longestHead = 40;

/** « Lison – Mars 2026 », where two rows or more each name all their cases alike, under as many heads as a row has cases. */
function withColumns(page: PageModel): PageModel {
  const rows = rowsNamedAlike(page.fields);
  const [first, second] = rows;
  if (!first || !second || rows.some(({ length }) => length !== first.length)) return page;
  const blocks = page.blocks.map(fold);
  const at = blocks.indexOf(fold(first[0]?.label ?? ''));
  const heads = page.blocks.slice(Math.max(0, at - first.length), Math.max(0, at));
  const isHead = heads.every((head) => fold(head) !== '' && head.length <= longestHead && !/[:?]/.test(head));
  if (heads.length !== first.length || new Set(heads).size !== heads.length || !isHead) return page;
  const named = new Map(
    rows.flatMap((row) => row.map((field, column) => [field, heads[column] ?? ''] as const)),
  );
  return {
    ...page,
    fields: page.fields.map((field) => {
      const head = named.get(field);
      return head === undefined ? field : { ...field, label: field.label + betweenParts + head };
    }),
  };
}

/** Cases that follow each other under one name, each such row. */
function rowsNamedAlike(fields: readonly Field[]): Field[][] {
  const rows: Field[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (last?.[0]?.label === field.label && field.kind === 'text') last.push(field);
    else rows.push([field]);
  }
  return rows.filter(({ length }) => length > 1);
}
