import { explain } from './explain.ts';
import { readFeatures } from './features.ts';
import { mayHideSending, sideBySide } from './may-send.ts';
import model from './model.json' with { type: 'json' };
import { scoreSenses } from './score.ts';
import type { SenseWeights } from './structure.ts';
import type { WordContext } from './word-context.ts';

export type { WordContext } from './word-context.ts';

export interface SenseChoice {
  /** Full sense id ('telecharger.upload'), or null below the bar: the card then shows the senses side by side. */
  sense: string | null;
  /** Of the likeliest sense, 0 to 1; cross-validated by source, not by line. */
  confidence: number;
  /** Key in locales/<lang>/words.json ('because.fileField'), or null when no sense is chosen. */
  because: string | null;
  /** Full ids of the two senses to show side by side when none is chosen; absent where nothing ranks them. */
  likeliest?: string[];
}

interface Model {
  bar: number;
  /** Higher bars, of a term or of one sense of it: where the signs mislead more, or a wrong sense costs more. */
  bars: Record<string, number>;
  terms: Record<string, SenseWeights>;
}

const trained: Model = model;

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
  const because = explain(termId, sense, weights, features);
  const id = `${termId}.${sense}`;
  const bar = trained.bars[id] ?? trained.bars[termId] ?? trained.bar;
  if (sense === 'ambiguous' || confidence < bar || !because || mayHideSending(id, context))
    return {
      sense: null,
      confidence,
      because: null,
      likeliest: sideBySide(
        chances.filter(([name]) => name !== 'ambiguous').map(([name]) => `${termId}.${name}`),
      ),
    };
  return { sense: id, confidence, because: `because.${because}` };
}
