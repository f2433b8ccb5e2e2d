import { fold, hasWords } from './fold.ts';

/** Under this, two wordings are not the same one reworded or worn: unrelated French labels score 0.2 to 0.5. */
export const sameWording = 0.66;

/** The best must beat the second by this, or neither is chosen: no target is better than a wrong one. */
export const clearMargin = 0.06;

/** Nothing longer is compared letter by letter: labels and headings are shorter, and cost stays bounded. */
const longest = 200;

/**
 * How close a visible text is to a known wording, 0 to 1: 1 when equal once folded; high when the wording stands
 * whole inside it; else one less the share of letters to change, over the text or over its best stretch.
 */
export function closeness(text: string, wording: string): number {
  const key = `${text}\n${wording}`;
  const known = compared.get(key);
  if (known !== undefined) return known;
  const score = foldedCloseness(fold(text).slice(0, longest), fold(wording).slice(0, longest));
  if (compared.size > 20_000) compared.clear();
  compared.set(key, score);
  return score;
}

/** A page is read again at each change, mostly with the same labels: what was compared is not compared again. */
const compared = new Map<string, number>();

function foldedCloseness(text: string, wording: string): number {
  if (text === '' || wording === '') return 0;
  if (text === wording) return 1;
  if (wording.length >= 6 && hasWords(text, wording)) return 0.8 + (0.19 * wording.length) / text.length;
  // Even if every letter of the shorter one were right, or most letters are not there at all: no need to align them.
  if (Math.min(text.length, wording.length) / wording.length < sameWording) return 0;
  if (lettersMissing(text, wording) / wording.length > 1 - sameWording) return 0;
  const whole = 1 - distance(text, wording, false) / Math.max(text.length, wording.length);
  // A stretch is only worth looking for when the text is clearly longer, and the wording long enough to mean something.
  if (text.length < wording.length * 1.25 || wording.length < 12) return whole;
  return Math.max(whole, (1 - distance(text, wording, true) / wording.length) * 0.95);
}

/** The closest of several wordings. */
export function closest(text: string, wordings: readonly string[]): number {
  let best = 0;
  for (const wording of wordings) {
    best = Math.max(best, closeness(text, wording));
    if (best === 1) break;
  }
  return best;
}

/**
 * Letters to change, add or drop to turn `wording` into `text`; with `anywhere`, into the stretch of `text` that needs
 * the fewest.
 */
function distance(text: string, wording: string, anywhere: boolean): number {
  let previous = Array.from({ length: text.length + 1 }, (_, column) => (anywhere ? 0 : column));
  for (let row = 1; row <= wording.length; row++) {
    const current = [row];
    for (let column = 1; column <= text.length; column++) {
      const change = (previous[column - 1] ?? 0) + (text[column - 1] === wording[row - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return anywhere ? Math.min(...previous) : (previous[text.length] ?? 0);
}

/** How many letters of `wording` the text does not have, whatever their order: never more than the changes needed. */
function lettersMissing(text: string, wording: string): number {
  const left = new Map<string, number>();
  for (const letter of text) left.set(letter, (left.get(letter) ?? 0) + 1);
  let missing = 0;
  for (const letter of wording) {
    const count = left.get(letter) ?? 0;
    if (count === 0) missing++;
    else left.set(letter, count - 1);
  }
  return missing;
}
