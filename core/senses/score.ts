import type { Features } from './features.ts';
import type { SenseWeights } from './structure.ts';

/** Probability of each sense: a softmax of weighted signs. */
export function scoreSenses(weights: SenseWeights, features: Features): Record<string, number> {
  const raw = Object.entries(weights).map(([sense, byFeature]) => {
    let sum = 0;
    for (const name in features) sum += (byFeature[name] ?? 0) * (features[name] ?? 0);
    return [sense, sum] as const;
  });
  const top = Math.max(...raw.map(([, sum]) => sum));
  const total = raw.reduce((all, [, sum]) => all + Math.exp(sum - top), 0);
  return Object.fromEntries(raw.map(([sense, sum]) => [sense, Math.exp(sum - top) / total]));
}
