import { cleanText } from '../review/clean-text.ts';
import { type Directory, directorySchema, faultOf, findTwice, listVersion, type RowFault } from './schema.ts';
import { parseJson, readListCell, readTable } from './table.ts';

/** More is no list of places near somebody, and is not read. In octets. */
export const largestList = 4_000_000;

/** Why a file is not taken. `row`: which place of the file, from 1, and what is wrong there. */
export type Refusal =
  | { why: 'too-big' | 'not-list' | 'none' | 'twice' | 'other-version' }
  | ({ why: 'row'; row: number } & RowFault);

export type ReadList = { state: 'read'; directory: Directory } | ({ state: 'refused' } & Refusal);

const refuse = (why: Exclude<Refusal['why'], 'row'>): ReadList => ({ state: 'refused', why });

/**
 * Reads a list of places that somebody gave her: ours (with its name), or rows as either standard publishes them, as json
 * or as a table of text. All of it or nothing.
 * @param fileName what the list is called where it does not say
 */
export function readList(text: string, fileName: string): ReadList {
  if (text.length > largestList) return refuse('too-big');
  const found = rowsOf(text.replace(/^\ufeff/u, ''));
  if (found === 'other-version') return refuse(found);
  if (!found) return refuse('not-list');
  if (found.rows.length === 0) return refuse('none');
  for (const [at, row] of found.rows.entries()) {
    const fault = faultOf(row);
    const column = fault?.column == null ? null : cleanText(fault.column, 40);
    if (fault) return { state: 'refused', why: 'row', row: at + 1, is: fault.is, column };
  }
  const name = cleanText(typeof found.name === 'string' ? found.name : nameOf(fileName), 60);
  const parsed = directorySchema.safeParse({
    ...found.rest,
    schemaVersion: listVersion,
    name,
    places: found.rows,
  });
  if (!parsed.success) return refuse(found.rows.length > 5000 ? 'too-big' : 'not-list');
  return findTwice(parsed.data) === undefined ? { state: 'read', directory: parsed.data } : refuse('twice');
}

interface Found {
  rows: unknown[];
  name: unknown;
  /** Keys that ours does not have: the schema refuses them. */
  rest: object;
}

function rowsOf(text: string): Found | 'other-version' | null {
  if (!/^\s*[[{]/u.test(text)) {
    // A picture, a spreadsheet or a letter is no list, rather than a list whose first place is not understood.
    if (/^(?!.*\bnom\b).*\S/u.test(text)) return null;
    const rows = readTable(text);
    return rows && { rows: rows.map(withLists), name: null, rest: {} };
  }
  const file = parseJson(text);
  if (Array.isArray(file)) return { rows: file, name: null, rest: {} };
  if (typeof file !== 'object' || file === null || !('places' in file)) return null;
  const { places, name = null, schemaVersion, ...rest } = file as Record<string, unknown>;
  if (schemaVersion !== listVersion) return 'other-version';
  return Array.isArray(places) ? { rows: places, name, rest } : null;
}

/** A table of text has cells alone: what the standards hold as a list is written in one. */
function withLists(row: Record<string, string>): Record<string, string | string[]> {
  const { a_apporter, reseaux_porteurs, ...rest } = row;
  return {
    ...rest,
    ...(a_apporter !== undefined && { a_apporter: readListCell(a_apporter, false) }),
    ...(reseaux_porteurs !== undefined && { reseaux_porteurs: readListCell(reseaux_porteurs, true) }),
  };
}

const nameOf = (fileName: string): string => fileName.replace(/\.[a-z0-9]{1,5}$/iu, '') || fileName;
