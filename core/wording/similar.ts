import { fold, hasWords } from './fold.ts';
import { letterChanges } from './letter-changes.ts';

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
  const known = compared.get(wording)?.get(text);
  if (known !== undefined) return known;
  const score = foldedCloseness(foldOnce(text), foldOnce(wording));
  if (++comparisons > 20_000) {
    comparisons = 0;
    compared.clear();
  }
  const ofWording = compared.get(wording) ?? new Map<string, number>();
  compared.set(wording, ofWording.set(text, score));
  return score;
}

const folded = new Map<string, string>();

function foldOnce(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = fold(text.slice(0, longest * 2)).slice(0, longest);
  if (folded.size > 5_000) folded.clear();
  folded.set(text, result);
  return result;
}

/** A page is read again at each change, mostly with the same labels: what was compared is not compared again. */
const compared = new Map<string, Map<string, number>>();
let comparisons = 0;

function foldedCloseness(text: string, wording: string): number {
  if (text === '' || wording === '') return 0;
  if (text === wording) return 1;
  // « Travail » stands in « arrêt de travail », and means nothing there by itself.
  const isTelling =
    wording.length >= 10 ||
    (wording.length >= 6 && (2 * wording.length >= text.length || text.startsWith(wording)));
  if (isTelling && hasWords(text, wording)) return 0.8 + (0.19 * wording.length) / text.length;
  // Even if every letter of the shorter one were right, or most letters are not there at all: no need to align them.
  if (Math.min(text.length, wording.length) / wording.length < sameWording) return 0;
  if (lettersMissing(text, wording) / wording.length > 1 - sameWording) return 0;
  // Each change breaks two pairs of letters at most.
  if (pairsMissing(text, wording) / 2 / wording.length > 1 - sameWording) return 0;
  const room = Math.max(text.length, wording.length);
  const whole = 1 - letterChanges(text, wording, false) / room;
  // A stretch is only worth looking for when the text is longer, be it by « (1AJ) », and the wording long enough to mean
  // something.
  if (text.length < wording.length * 1.15 || wording.length < 12) return whole;
  const inside = 1 - letterChanges(text, wording, true) / wording.length;
  return Math.max(whole, inside * 0.95);
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

const counts = new Uint16Array(128);

function count(code: number, by: number): void {
  counts[code & 127] = (counts[code & 127] ?? 0) + by;
}

/** How many letters of `wording` the text does not have, whatever their order: never more than the changes needed. */
function lettersMissing(text: string, wording: string): number {
  counts.fill(0);
  for (let index = 0; index < text.length; index++) count(text.charCodeAt(index), 1);
  let missing = 0;
  for (let index = 0; index < wording.length; index++) {
    const code = wording.charCodeAt(index) & 127;
    if (counts[code] === 0) missing++;
    else count(code, -1);
  }
  return missing;
}

const pairs = new Uint16Array(1024);

const pairAt = (text: string, index: number): number =>
  ((text.charCodeAt(index) & 31) << 5) | (text.charCodeAt(index + 1) & 31);

/** The same of two letters side by side: few texts have most of those of another. */
function pairsMissing(text: string, wording: string): number {
  pairs.fill(0);
  for (let index = 0; index < text.length - 1; index++)
    pairs[pairAt(text, index)] = (pairs[pairAt(text, index)] ?? 0) + 1;
  let missing = 0;
  for (let index = 0; index < wording.length - 1; index++) {
    const pair = pairAt(wording, index);
    const left = pairs[pair] ?? 0;
    if (left === 0) missing++;
    else pairs[pair] = left - 1;
  }
  return missing;
}
