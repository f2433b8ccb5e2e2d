import type { Features } from '../../core/senses/features.ts';
import { firstWeights } from '../../core/senses/first-weights.ts';
import { scoreSenses } from '../../core/senses/score.ts';
import type { SenseWeights } from '../../core/senses/structure.ts';

export interface Example {
  termId: string;
  features: Features;
  /** Sense id without the term: 'upload'. */
  sense: string;
}

export interface TrainingOptions {
  /** How strongly a hand-given weight is held; and one that starts at zero. */
  holdKnown: number;
  holdNew: number;
  /** Shares of senses change from one site to the next: they are held most. */
  holdBias: number;
  /** 0: each line counts the same; 1: each sense counts the same, however rare. */
  balance: number;
  steps: number;
  rate: number;
}

export const defaultOptions: TrainingOptions = {
  holdKnown: 1.5,
  holdNew: 18,
  holdBias: 8,
  balance: 0.5,
  steps: 250,
  rate: 0.05,
};

/** What was learnt, and the hand-given weights of the signs that came after: signs are named by rank. */
export function keptWeights(termId: string, learnt: SenseWeights): SenseWeights {
  const rankOf = (sign: string) => Number(/^c(\d+)$/.exec(sign)?.[1] ?? -1);
  const known = Math.max(-1, ...Object.values(learnt).flatMap((byName) => Object.keys(byName).map(rankOf)));
  const first = firstWeights(termId);
  if (known < 0) return first;
  const isNewPortal = (sense: string, name: string) =>
    name.startsWith('portal:') && learnt[sense]?.[name] === undefined;
  return Object.fromEntries(
    Object.entries(first).map(([sense, byName]) => {
      const newer = Object.entries(byName).filter(
        ([name]) => rankOf(name) > known || isNewPortal(sense, name),
      );
      return [sense, { ...learnt[sense], ...Object.fromEntries(newer) }];
    }),
  );
}

/**
 * Multinomial logistic regression of one term, its weights drawn towards the hand-given ones rather than towards
 * zero: with some tens of lines per word, a sign that was never seen keeps what is known of the language. Adam, full
 * batch, no randomness.
 */
export function trainTerm(termId: string, examples: Example[], options = defaultOptions): SenseWeights {
  const start = firstWeights(termId);
  const weights: SenseWeights = structuredClone(start);
  const names = new Set(examples.flatMap((example) => Object.keys(example.features)));
  const senses = Object.keys(weights);
  const slots = senses.flatMap((sense) =>
    [...names].map((name) => ({ sense, name, origin: start[sense]?.[name] ?? 0, m: 0, v: 0 })),
  );
  const usable = examples.filter((example) => senses.includes(example.sense));
  const counts = Map.groupBy(usable, (example) => example.sense);
  const shareOf = (sense: string) =>
    (usable.length / counts.size / (counts.get(sense)?.length ?? 1)) ** options.balance;
  for (let step = 1; step <= options.steps; step++) {
    const slope: SenseWeights = Object.fromEntries(senses.map((sense) => [sense, {}]));
    for (const example of usable) {
      const chance = scoreSenses(weights, example.features);
      for (const sense of senses) {
        const error = shareOf(example.sense) * ((chance[sense] ?? 0) - (sense === example.sense ? 1 : 0));
        const row = slope[sense] ?? {};
        for (const name in example.features)
          row[name] = (row[name] ?? 0) + error * (example.features[name] ?? 0);
      }
    }
    for (const slot of slots) {
      const row = weights[slot.sense] as Record<string, number>;
      const now = row[slot.name] ?? 0;
      const hold =
        slot.name === 'bias' ? options.holdBias : slot.origin !== 0 ? options.holdKnown : options.holdNew;
      const g = (slope[slot.sense]?.[slot.name] ?? 0) + hold * (now - slot.origin);
      slot.m = 0.9 * slot.m + 0.1 * g;
      slot.v = 0.999 * slot.v + 0.001 * g * g;
      const m = slot.m / (1 - 0.9 ** step);
      const v = slot.v / (1 - 0.999 ** step);
      row[slot.name] = now - (options.rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return weights;
}
