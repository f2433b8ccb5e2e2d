/** A table of text as places are published: a line of names, then a line for each, cells between commas or semicolons. */

/**
 * Each line by the names of the first, in small letters; empty cells are left out, since neither standard knows « empty ».
 * A line with more cells than names is null: nobody knows which is which. null when it is no table: a quote that never ends.
 */
export function readTable(text: string): (Record<string, string> | null)[] | null {
  const separator = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const lines = readCells(text, separator);
  if (!lines) return null;
  const [first = [], ...rows] = lines.filter((cells) => cells.some((cell) => cell !== ''));
  const names = first.map((name) => name.toLowerCase());
  return rows.map((cells) => {
    if (cells.slice(names.length).some((cell) => cell !== '')) return null;
    return Object.fromEntries(
      cells.flatMap((cell, at) => (cell === '' ? [] : [[names[at] ?? '', cell] as const])),
    );
  });
}

/**
 * A cell that holds a list, in the ways it is published: json, « {a,b} » of a database, « ['a', 'b'] » of Python, or with a
 * bar, a semicolon or an end of line between.
 * @param areCodes its words are codes of the standard, such as « france-service », whatever stands between them
 */
export function readListCell(cell: string, areCodes: boolean): string[] {
  if (areCodes) return cell.match(/[\w-]+/gu) ?? [];
  const parsed = cell.startsWith('[') ? parseJson(cell) : null;
  if (Array.isArray(parsed)) return parsed.map(String);
  const [, inBraces] = /^\{(.*)\}$/su.exec(cell) ?? [];
  const parts = inBraces === undefined ? cell.split(/[|;\n]/u) : braced(inBraces);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** « a,"b, c" » → « a », « b, c ». */
const braced = (text: string): string[] =>
  [...text.matchAll(/"((?:[^"\\]|\\.)*)"|([^",]+)/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll(/\\(.)/gu, '$1') ?? plain ?? '',
  );

/** null: it is no json. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** RFC 4180: a cell between quotes may hold separators, ends of line, and quotes written twice. */
function readCells(text: string, separator: string): string[][] | null {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    line.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (letter === separator) endCell();
    else if (letter === '\n') {
      endCell();
      lines.push(line);
      line = [];
    } else if (letter !== '\r') cell += letter;
  }
  if (isQuoted) return null;
  endCell();
  lines.push(line);
  return lines;
}
