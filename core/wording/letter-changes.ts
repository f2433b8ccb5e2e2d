/** Letters to a word of the machine: a column of the table of changes is worked out so many rows at a time. */
const rows = 32;

/** For each of the usual letters and digits, in which rows it stands. Kept between comparisons: a page compares thousands of pairs. */
const usual = 128;
let inRows = new Int32Array(usual);
/** The same of the others, « œ » or Arabic letters. */
const unusual = new Map<number, Int32Array>();
/** Of each row, whether it needs one change more, or one less, than the row above. */
let more = new Int32Array(1);
let less = new Int32Array(1);

/**
 * Letters to change, add or drop to turn `wording`, not empty, into `text`; with `anywhere`, into the stretch of `text` that
 * needs the fewest.
 *
 * A column of the table of changes at a time, its differences as bits (Myers, « A fast bit-vector algorithm for approximate
 * string matching », Journal of the ACM, 1999).
 */
export function letterChanges(text: string, wording: string, anywhere: boolean): number {
  const words = prepare(wording);
  const lastRow = (wording.length - 1) % rows;
  let changes = wording.length;
  let fewest = changes;
  for (let column = 0; column < text.length; column++) {
    const code = text.charCodeAt(column);
    const own = code < usual ? null : unusual.get(code);
    // What the row above the first costs more than in the column before.
    let above = anywhere ? 0 : 1;
    for (let word = 0; word < words; word++) {
      const same = own === null ? (inRows[code * words + word] as number) : (own?.[word] ?? 0);
      above = step(word, same, above, word === words - 1 ? lastRow : rows - 1);
    }
    changes += above;
    if (changes < fewest) fewest = changes;
  }
  return anywhere ? fewest : changes;
}

/** Fills in where each letter of the wording stands. Returns how many words of rows it has. */
function prepare(wording: string): number {
  const words = Math.ceil(wording.length / rows);
  if (inRows.length < usual * words) inRows = new Int32Array(usual * words);
  else inRows.fill(0);
  unusual.clear();
  if (more.length < words) [more, less] = [new Int32Array(words), new Int32Array(words)];
  more.fill(-1);
  less.fill(0);
  for (let row = 0; row < wording.length; row++) {
    const code = wording.charCodeAt(row);
    const [word, bit] = [Math.floor(row / rows), 1 << (row % rows)];
    const where = code < usual ? inRows : (unusual.get(code) ?? new Int32Array(words));
    const at = code < usual ? code * words + word : word;
    where[at] = (where[at] as number) | bit;
    if (code >= usual) unusual.set(code, where);
  }
  return words;
}

/**
 * One word of one column.
 * @param same its rows whose letter is that of the column
 * @param above what the row over it costs more than in the column before: 1, 0 or -1
 * @returns the same of its row `last`
 */
function step(word: number, same: number, above: number, last: number): number {
  const [up, down] = [more[word] as number, less[word] as number];
  const kept = same | down;
  const equal = above < 0 ? same | 1 : same;
  const along = (((equal & up) + up) ^ up) | equal;
  const dearer = down | ~(along | up);
  const cheaper = up & along;
  const [dearerNext, cheaperNext] = [
    (dearer << 1) | (above > 0 ? 1 : 0),
    (cheaper << 1) | (above < 0 ? 1 : 0),
  ];
  more[word] = cheaperNext | ~(kept | dearerNext);
  less[word] = dearerNext & kept;
  return ((dearer >>> last) & 1) - ((cheaper >>> last) & 1);
}
