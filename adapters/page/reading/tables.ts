/** Row and column headers of the cells of a table, worked out once per table that holds a control. */
import { collapse } from '../../../core/reading/normalise.ts';
import { attributeOf, findIn, textContentOf } from './safe-dom.ts';
import { CELL_ROLES, type Scan, type Seen } from './seen.ts';
import { inTurns } from './slices.ts';
import { readPiece } from './text.ts';

export interface TableMap {
  /** Words of the row, then of the column; null when the control is in no table or in one that only lays out. */
  headersOf: (seen: Seen) => CellHeaders | null;
  /** Whose, or what, a row is about, by the last row of one wide cell above it; for a table, its caption. */
  nameOf: (seen: Seen) => string | undefined;
}

export interface CellHeaders {
  row: string;
  column: string;
  /** The words of the row or of the column carry a star. */
  isStarred: boolean;
  /** The columns ask and a row is whose, or what, the answers are about: it is their group. */
  isByColumn: boolean;
}

interface Header {
  text: string;
  isStarred: boolean;
}

interface Row {
  cells: Seen[];
  columns: number[];
  places: Map<Seen, number>;
  /** First cell with words and no control, asked once: a row may be very long. */
  head: { text: string; place: number; isMarked: boolean } | null;
}

export function* buildTableMap(scan: Scan): Generator<void, TableMap> {
  const rows = new Map<Seen, Row>();
  const headers = new Map<Seen, Header[]>();
  const columns = columnsOf(scan);
  yield* inTurns(scan.cells, (cell) => {
    const row = cell.parent;
    const table = row ? tableOf(row) : null;
    if (!row || !table || table.fieldEnd === table.fieldStart) return;
    let known = rows.get(row);
    if (!known) {
      known = { cells: [], columns: [], places: new Map(), head: null };
      rows.set(row, known);
    }
    known.places.set(cell, known.cells.length);
    known.cells.push(cell);
    known.columns.push(columns.get(cell) as number);
  });
  const names = new Map<Seen, string>();
  const sections = new Map<Seen, string>();
  const byColumn = new Set<Seen>();
  const over = new Map<Seen, string>();
  for (const [row, { cells, columns }] of rows) {
    const table = tableOf(row) as Seen;
    if (!names.has(table)) names.set(table, captionOf(table));
    // « Manon », beside « Salaires » and « Indemnités », each a row.
    const first = cells[0] as Seen;
    if (isOverRows(first)) over.set(table, readPiece(scan, first).main);
    else if (!columns[0]) over.delete(table);
    if (row.fieldEnd > row.fieldStart) {
      names.set(row, (over.get(table) || sections.get(table)) ?? '');
      if (headers.has(table) && !byColumn.has(table) && isMixed(scan, row)) byColumn.add(table);
      continue;
    }
    if (cells.length < 2) {
      const text = spanOf(cells[0] as Seen) > 1 ? readPiece(scan, cells[0] as Seen).main : '';
      if (text && text.length <= LONGEST_SECTION && !/[.:]$/.test(text)) sections.set(table, text);
      continue;
    }
    if (row.parent?.tag !== 'thead' && !cells.every(isHeader) && !isPlainHead(cells, headers.has(table)))
      continue;
    const known = headers.get(table) ?? [];
    cells.forEach((cell, i) => {
      const { main: text, hasMarker: isStarred } = readPiece(scan, cell);
      for (let c = columns[i] as number; c < (columns[i] as number) + spanOf(cell); c++)
        if (text) known[c] = { text, isStarred };
    });
    headers.set(table, known);
  }
  nameRows(scan, rows, byColumn, sections, names);
  return {
    headersOf: (seen) => {
      const found = headersOf(scan, rows, headers, seen);
      if (found?.column) found.isByColumn = byColumn.has(found.table);
      return found;
    },
    nameOf: (seen) => names.get(seen),
  };
}

/** A row that holds cases of several kinds: amounts are typed as text or as numbers. */
function isMixed(scan: Scan, row: Seen): boolean {
  const kindAt = (i: number) => scan.candidates[i]?.kind.replace('number', 'text');
  for (let i = row.fieldStart + 1; i < row.fieldEnd; i++)
    if (kindAt(i) !== kindAt(row.fieldStart)) return true;
  return false;
}

/**
 * Names the rows of tables whose columns are the questions, asked again for each row. Not where a row is a total, or
 * opens a part of the table: its lines are then what is asked.
 */
function nameRows(
  scan: Scan,
  rows: Map<Seen, Row>,
  byColumn: Set<Seen>,
  sections: Map<Seen, string>,
  names: Map<Seen, string>,
): void {
  if (byColumn.size === 0) return;
  const named: [table: Seen, row: Seen, text: string][] = [];
  for (const [row, known] of rows) {
    const table = tableOf(row) as Seen;
    if (!byColumn.has(table)) continue;
    known.head ??= headOf(scan, known);
    if (sections.has(table) || /\btotal\b/i.test(known.head.text)) byColumn.delete(table);
    else if (row.fieldEnd > row.fieldStart) named.push([table, row, known.head.text]);
  }
  for (const [table, row, text] of named) if (byColumn.has(table)) names.set(row, text);
}

function captionOf({ el, tag }: Seen): string {
  const caption = tag === 'table' ? findIn(el, ':scope > caption') : null;
  return caption ? collapse(textContentOf(caption) ?? '') : '';
}

/** A longer line above the rows is an explanation. */
const LONGEST_SECTION = 80;

function headersOf(
  scan: Scan,
  rows: Map<Seen, Row>,
  headers: Map<Seen, Header[]>,
  seen: Seen,
): (CellHeaders & { table: Seen }) | null {
  let cell: Seen | null = seen;
  for (let up = 0; cell && !isCell(cell); up++) {
    if (up > 12) return null;
    cell = cell.parent;
  }
  const row = cell?.parent ? rows.get(cell.parent) : undefined;
  const table = cell?.parent ? tableOf(cell.parent) : null;
  if (!cell || !row || !table) return null;
  const place = row.places.get(cell) ?? 0;
  const header = headers.get(table)?.[row.columns[place] as number];
  const column = header?.text ?? '';
  row.head ??= headOf(scan, row);
  const { head } = row;
  let text = '';
  let named = -1;
  const before = row.cells[place - 1];
  // After a cell with a case of its own, both are of the row.
  if (head.place < place && (head.isMarked || column || (before && before.fieldEnd > before.fieldStart))) {
    text = head.text;
    named = head.place;
  } else if (before) {
    named = place - 1;
    text = cellWords(scan, before);
  }
  const isStarred = header?.isStarred || (text !== '' && readPiece(scan, row.cells[named] as Seen).hasMarker);
  return text || column ? { row: text, column, isStarred, isByColumn: false, table } : null;
}

function headOf(scan: Scan, row: Row): { text: string; place: number; isMarked: boolean } {
  let plain = { text: '', place: Number.POSITIVE_INFINITY, isMarked: false };
  for (const [place, cell] of row.cells.entries()) {
    if (isOverRows(cell)) continue;
    if (cell.tag !== 'th' && cell.role !== 'rowheader' && plain.text) continue;
    const text = cellWords(scan, cell);
    if (!text) continue;
    if (cell.tag === 'th' || cell.role === 'rowheader') return { text, place, isMarked: true };
    plain = { text, place, isMarked: false };
  }
  return plain;
}

const isOverRows = (cell: Seen): boolean => spanOf(cell, 'rowspan') > 1;

function cellWords(scan: Scan, cell: Seen): string {
  return cell.fieldEnd > cell.fieldStart ? '' : readPiece(scan, cell).main;
}

/** A first row of plain cells that starts with an empty corner: columns are named there all the same. */
function isPlainHead(cells: Seen[], hasHead: boolean): boolean {
  const [corner, ...rest] = cells;
  return (
    !hasHead &&
    corner !== undefined &&
    corner.itemEnd === corner.itemStart &&
    rest.length > 1 &&
    rest.every((cell) => cell.itemEnd > cell.itemStart)
  );
}

/** The table of a row, through the few boxes that may hold its rows. */
export function tableOf(row: Seen): Seen | null {
  for (let at: Seen | null = row, up = 0; at && up < 6; at = at.parent, up++) {
    if (at.tag === 'table' || at.role === 'table' || at.role === 'grid') return at;
  }
  return null;
}

function isCell(seen: Seen): boolean {
  return seen.tag === 'td' || seen.tag === 'th' || CELL_ROLES.has(seen.role);
}

function isHeader(cell: Seen): boolean {
  return cell.tag === 'th' || cell.role === 'columnheader';
}

/** How many columns, or rows, a cell takes. */
export function spanOf({ el }: Seen, name: 'colspan' | 'rowspan' = 'colspan'): number {
  const span = Number(attributeOf(el, name) ?? 1);
  return span >= 1 && span <= 100 ? Math.floor(span) : 1;
}

/** The place of each cell in its row, after those that rows above still take; the place of each row is that of its first. */
export function columnsOf({ cells: all }: Scan): Map<Seen | null, number> {
  const places = new Map<Seen | null, number>();
  const rows = new Map<Seen | null, { place: number; taken: number[] }>();
  /** By table: how many rows each column is taken for, the last one met among them. */
  const tables = new Map<Seen | null, number[]>();
  for (const cell of all) {
    let row = rows.get(cell.parent);
    if (!row) {
      const table = tableAround(cell);
      row = { place: 0, taken: (tables.get(table) ?? []).map((left) => left - 1) };
      rows.set(cell.parent, row);
      tables.set(table, row.taken);
    }
    while ((row.taken[row.place] ?? 0) > 0) row.place++;
    places.set(cell, row.place);
    if (!places.has(cell.parent)) places.set(cell.parent, row.place);
    const end = row.place + spanOf(cell);
    while (row.place < end) row.taken[row.place++] = spanOf(cell, 'rowspan');
  }
  return places;
}

export function tableAround({ parent }: Seen): Seen | null {
  return (parent && tableOf(parent)) ?? parent?.parent ?? null;
}
