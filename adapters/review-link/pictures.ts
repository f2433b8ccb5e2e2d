/** The four pictures that tell both sides nobody stands between them: he reads his row, she finds it among four. */
import { randomBytes } from './bytes.ts';

/** Rows offered, the right one among them unless somebody stands between; she may also say none of them. */
const rowsOffered = 4;
/** Places in which any two rows differ: three of four read aloud are enough to tell. */
const differences = 3;

/** The rows she chooses from, in an order drawn anew each time. Numbers from 0 to 63, four a row. */
export function offerRows(right: readonly number[], draw = randomBytes): number[][] {
  const rows = [[...right]];
  while (rows.length < rowsOffered) {
    const row = [...draw(4)].map((byte) => byte & 63);
    if (rows.every((other) => countDifferences(row, other) >= differences)) rows.push(row);
  }
  return shuffle(rows, draw);
}

/** Whether the row she chose is the one both sides derived. null: « aucune de ces lignes ». */
export function isRightRow(chosen: readonly number[] | null, right: readonly number[]): boolean {
  return chosen !== null && chosen.length === right.length && countDifferences(chosen, right) === 0;
}

function countDifferences(one: readonly number[], other: readonly number[]): number {
  return one.filter((number, at) => number !== other[at]).length;
}

/** Each order equally likely: a byte that would favour one is thrown away. */
function shuffle<T>(items: T[], draw: typeof randomBytes): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    let byte: number;
    do byte = draw(1)[0] ?? 0;
    while (byte >= 256 - (256 % (last + 1)));
    const at = byte % (last + 1);
    [mixed[last], mixed[at]] = [mixed[at] as T, mixed[last] as T];
  }
  return mixed;
}
