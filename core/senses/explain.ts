import { cuesByTerm } from './cues.ts';
import type { Features } from './features.ts';
import type { SenseWeights } from './structure.ts';

/** Signs that say more than the words around: from where the word stands. The last ones are said of one sense only. */
const BECAUSE_OF_PLACE: [sign: string, because: string, sense?: string][] = [
  ['at:file', 'fileField'],
  ['at:fileLink', 'fileLink'],
  ['portal:', 'portal'],
  ['link:toDo', 'getLink', 'download'],
  ['button:toDo', 'getLink', 'download'],
  ['button:toDo', 'draft', 'save'],
];
/** A sign that pulls less than this is one word among others: it is not named alone. */
const NAMED = 0.4;
const SMALLEST = 0.1;

/**
 * Names the sign that pulls most towards the sense: key of its sentence. Null when none does: the sense is then only
 * the word's commonest, no ground to choose it here.
 */
export function explain(
  termId: string,
  sense: string,
  weights: SenseWeights,
  features: Features,
): string | null {
  const pulls = weights[sense] ?? {};
  for (const [sign, because, only = sense] of BECAUSE_OF_PLACE) {
    const found = Object.keys(features).find((name) => name.startsWith(sign));
    if (found && only === sense && (pulls[found] ?? 0) > 1) return because;
  }
  let best: string | null = null;
  let most = SMALLEST;
  cuesByTerm[termId]?.forEach(([because, , target], index) => {
    const pull = target === sense ? (pulls[`c${index}`] ?? 0) * (features[`c${index}`] ?? 0) : 0;
    if (pull > most) [best, most] = [because, pull];
  });
  return most > NAMED ? best : best && 'sentence';
}
