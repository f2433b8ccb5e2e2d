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
  if (!/\p{L}{2}/u.test(words) || words.length > LONGEST_ERROR) return;
  const known = errors.get(unit) ?? [];
  if (known.some((other) => fold(other).includes(fold(words)))) return;
  errors.set(unit, [...known.filter((other) => !fold(words).includes(fold(other))), words]);
}
