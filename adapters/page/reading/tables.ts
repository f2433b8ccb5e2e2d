/** Row and column headers of the cells of a table, worked out once per table that holds a control. */
import { attributeOf } from './safe-dom.ts';
import type { Scan, Seen } from './seen.ts';
import { readPiece } from './text.ts';

export interface TableMap {
  /** Words of the row, then of the column; null when the control is in no table or in one that only lays out. */
  headersOf: (seen: Seen) => CellHeaders | null;
}

export interface CellHeaders {
  row: string;
  column: string;
}

interface Row {
  cells: Seen[];
  columns: number[];
}

const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

export function* buildTableMap(scan: Scan): Generator<void, TableMap> {
  const rows = new Map<Seen, Row>();
  const headers = new Map<Seen, string[]>();
  for (const [i, cell] of scan.cells.entries()) {
    if (i % 128 === 0) yield;
    const row = cell.parent;
    const table = row ? tableOf(row) : null;
    if (!row || !table || table.fieldEnd === table.fieldStart) continue;
    let known = rows.get(row);
    if (!known) {
      known = { cells: [], columns: [] };
      rows.set(row, known);
    }
    const last = known.cells.length - 1;
    const column = last < 0 ? 0 : (known.columns[last] as number) + spanOf(known.cells[last] as Seen);
    known.cells.push(cell);
    known.columns.push(column);
  }
  for (const [row, { cells, columns }] of rows) {
    const table = tableOf(row) as Seen;
    const isHead = row.parent?.tag === 'thead' || cells.every((cell) => isHeader(cell));
    if (!isHead || cells.length < 2 || row.fieldEnd > row.fieldStart) continue;
    const known = headers.get(table) ?? [];
    cells.forEach((cell, i) => {
      const text = readPiece(scan, cell).main;
      for (let c = columns[i] as number; c < (columns[i] as number) + spanOf(cell); c++)
        if (text) known[c] = text;
    });
    headers.set(table, known);
  }
  return { headersOf: (seen) => headersOf(scan, rows, headers, seen) };
}

function headersOf(
  scan: Scan,
  rows: Map<Seen, Row>,
  headers: Map<Seen, string[]>,
  seen: Seen,
): CellHeaders | null {
  let cell: Seen | null = seen;
  for (let up = 0; cell && !isCell(cell); up++) {
    if (up > 12) return null;
    cell = cell.parent;
  }
  const row = cell?.parent ? rows.get(cell.parent) : undefined;
  const table = cell?.parent ? tableOf(cell.parent) : null;
  if (!cell || !row || !table) return null;
  const place = row.cells.indexOf(cell);
  const column = headers.get(table)?.[row.columns[place] as number] ?? '';
  const words = (other: Seen): string =>
    other.fieldEnd > other.fieldStart ? '' : readPiece(scan, other).main;
  let text = '';
  for (let i = 0; i < place && !text; i++) {
    const other = row.cells[i] as Seen;
    if (other.tag === 'th' || other.role === 'rowheader') text = words(other);
  }
  if (column) for (let i = 0; i < place && !text; i++) text = words(row.cells[i] as Seen);
  else if (!text && place > 0) text = words(row.cells[place - 1] as Seen);
  return text || column ? { row: text, column } : null;
}

function tableOf(row: Seen): Seen | null {
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

function spanOf(cell: Seen): number {
  const span = Number(attributeOf(cell.el, 'colspan') ?? 1);
  return span >= 1 && span <= 100 ? Math.floor(span) : 1;
}
