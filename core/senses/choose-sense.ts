import { cuesByTerm } from './cues.ts';
import { readFeatures } from './features.ts';
import type { SenseWeights } from './first-weights.ts';
import model from './model.json' with { type: 'json' };
import { scoreSenses } from './score.ts';
import type { WordContext } from './word-context.ts';

export type { WordContext } from './word-context.ts';

export interface SenseChoice {
  /** Full sense id ('telecharger.upload'), or null below the bar: the card then shows the senses side by side. */
  sense: string | null;
  /** Of the likeliest sense, 0 to 1; cross-validated by source, not by line. */
  confidence: number;
  /** Key in locales/<lang>/words.json ('because.fileField'), or null when no sense is chosen. */
  because: string | null;
}

interface Model {
  bar: number;
  /** By term or full sense id. */
  ownBars: Record<string, number>;
  terms: Record<string, SenseWeights>;
}

const trained: Model = model;

/** Signs that say more than the words around: from where the word stands. */
const BECAUSE_OF_PLACE: [sign: string, because: string][] = [
  ['at:file', 'fileField'],
  ['at:fileLink', 'fileLink'],
  ['portal:', 'portal'],
];

/**
 * Chooses the sense a word has where it stands, or none when the page does not tell.
 *
 * `termId` without signs of its own gives null. Pure; the same context always gives the same answer.
 */
export function chooseSense(termId: string, context: WordContext): SenseChoice {
  const weights = trained.terms[termId];
  if (!weights) return { sense: null, confidence: 0, because: null };
  const features = readFeatures(termId, context);
  const chances = Object.entries(scoreSenses(weights, features)).sort((a, b) => b[1] - a[1]);
  const [sense, confidence] = chances[0] ?? ['', 0];
  const bar = trained.ownBars[`${termId}.${sense}`] ?? trained.ownBars[termId] ?? trained.bar;
  if (sense === 'ambiguous' || confidence < bar) return { sense: null, confidence, because: null };
  const because = explain(termId, sense, weights, Object.keys(features));
  return { sense: `${termId}.${sense}`, confidence, because: `because.${because}` };
}

/** The sign that pulled most towards the sense. */
function explain(termId: string, sense: string, weights: SenseWeights, signs: string[]): string {
  for (const [sign, because] of BECAUSE_OF_PLACE) {
    const found = signs.find((name) => name.startsWith(sign));
    if (found && (weights[sense]?.[found] ?? 0) > 1) return because;
  }
  let best = 'sentence';
  let most = 0.4;
  cuesByTerm[termId]?.forEach(([because, , target], index) => {
    const weight = target === sense && signs.includes(`c${index}`) ? (weights[sense]?.[`c${index}`] ?? 0) : 0;
    if (weight > most) [best, most] = [because, weight];
  });
  return best;
}
