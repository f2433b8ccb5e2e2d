import { cleanText } from '../review/clean-text.ts';
import {
  type Directory,
  directorySchema,
  listVersion,
  mostPlaces,
  type Row,
  type RowFault,
  readRow,
} from './schema.ts';
import { parseJson, readListCell, readTable } from './table.ts';

/** More is no list of places near somebody, and is not read. In octets. */
export const largestList = 4_000_000;

/** Why a file is not taken. `row`: no place is understood; the first, from 1, and what is wrong there. */
export type Refusal =
  | { why: 'too-big' | 'not-list' | 'none' | 'other-version' }
  | ({ why: 'row'; row: number } & RowFault);

/** `leftOut`: how many places were not understood, or stood there already. */
export type ReadList =
  | { state: 'read'; directory: Directory; leftOut: number }
  | ({ state: 'refused' } & Refusal);

const refuse = (why: Exclude<Refusal['why'], 'row'>): ReadList => ({ state: 'refused', why });

/**
 * Reads a list of places that somebody gave her: ours (with its name), or rows as either standard publishes them, as json
 * or as a table of text. A place that is not understood is left out, and counted.
 * @param fileName what the list is called where it does not say
 */
export function readList(text: string, fileName: string): ReadList {
  if (text.length > largestList) return refuse('too-big');
  const found = rowsOf(text.replace(/^\ufeff/u, ''));
  if (found === 'other-version') return refuse(found);
  if (!found) return refuse('not-list');
  if (found.rows.length === 0) return refuse('none');
  if (found.rows.length > mostPlaces) return refuse('too-big');
  const name = cleanText(typeof found.name === 'string' ? found.name : nameOf(fileName), 60);
  const envelope = directorySchema.safeParse({ ...found.rest, schemaVersion: listVersion, name, places: [] });
  if (!envelope.success) return refuse('not-list');
  const { places, firstFault } = readRows(found.rows);
  if (firstFault && places.length === 0) return { state: 'refused', why: 'row', row: 1, ...firstFault };
  const directory = { ...envelope.data, places };
  return { state: 'read', directory, leftOut: found.rows.length - places.length };
}

/** Each place that is understood, once; of two with the same id, the first. */
function readRows(rows: readonly unknown[]): { places: Row[]; firstFault: RowFault | undefined } {
  const places = new Map<string, Row>();
  let firstFault: RowFault | undefined;
  for (const row of rows.map(readRow)) {
    if ('is' in row) firstFault ??= row;
    else if (!places.has(row.id)) places.set(row.id, row);
  }
  return { places: [...places.values()], firstFault };
}

interface Found {
  rows: unknown[];
  name: unknown;
  /** Keys that ours does not have: the schema refuses them. */
  rest: object;
}

const published = (rows: unknown[]): Found => ({ rows, name: null, rest: {} });

function rowsOf(text: string): Found | 'other-version' | null {
  if (!/^\s*[[{]/u.test(text)) {
    // A picture, a spreadsheet or a letter is no list, rather than a list whose first place is not understood.
    if (/^(?!.*\bnom\b).*\S/iu.test(text)) return null;
    const rows = readTable(text);
    return rows && published(rows.map((row) => row && withLists(row)));
  }
  const file = parseJson(text);
  if (Array.isArray(file)) return published(file);
  if (typeof file !== 'object' || file === null) return null;
  const { places, name = null, schemaVersion, ...rest } = file as Record<string, unknown>;
  if (places === undefined) {
    // A page of an interface.
    const page = [rest.items, rest.data].find(Array.isArray);
    return page ? published(page) : null;
  }
  if (schemaVersion !== listVersion) return 'other-version';
  return Array.isArray(places) ? { rows: places, name, rest } : null;
}

/** A table of text has cells alone: what the standards hold as a list is written in one. */
function withLists(row: Record<string, string>): Record<string, string | string[]> {
  const lists = { a_apporter: false, reseaux_porteurs: true, labels_nationaux: true };
  const read = Object.entries(lists).flatMap(([name, areCodes]) => {
    const cell = row[name];
    return cell === undefined ? [] : [[name, readListCell(cell, areCodes)] as const];
  });
  return { ...row, ...Object.fromEntries(read) };
}

const nameOf = (fileName: string): string => fileName.replace(/\.[a-z0-9]{1,5}$/iu, '') || fileName;
