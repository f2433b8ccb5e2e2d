/** The errors told so far of each case, none of them twice. */
import { collapse, fold } from '../../../core/reading/normalise.ts';
import type { Unit } from './units.ts';

export type ErrorList = Map<Unit, string[]>;

/** What is longer is not a message about one case. */
export const LONGEST_ERROR = 400;

/** « Erreur 3 : » says nothing that the rest does not. */
export const PREFIX = /^(erreur|error)\s*\d*\s*:\s*/i;

/** Adds a message to those of a case, unless another one holds it; those it holds go. */
export function add(errors: ErrorList, unit: Unit, text: string): void {
  const words = collapse(text.replace(PREFIX, ''));
  if (!/\p{L}{2}/u.test(words) || words.length > LONGEST_ERROR || PROMISE.test(words)) return;
  const known = errors.get(unit) ?? [];
  const bare = bareOf(words);
  if (known.some((other) => bareOf(other).includes(bare))) return;
  errors.set(unit, [...known.filter((other) => !bare.includes(bareOf(other))), words]);
}

/** « En validant, j'accepte… »: what the person says, in red or not. */
const PROMISE = /^(en \p{L}+ant\b[^«"]*?[ ,])?(je |j['’])/iu;

/** « « Nom » est vide » and « Nom est vide » say the same. */
function bareOf(text: string): string {
  return collapse(fold(text).replace(/["«»“”]/g, ' '));
}
