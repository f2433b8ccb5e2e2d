import { cuesByTerm } from './cues.ts';
import { type SenseWeights, structure } from './structure.ts';

/** The hand-given weights that training starts from and is held to. */
export function firstWeights(termId: string): SenseWeights {
  const weights: SenseWeights = {};
  const add = (sense: string, feature: string, weight: number) => {
    weights[sense] ??= {};
    weights[sense][feature] = (weights[sense][feature] ?? 0) + weight;
  };
  cuesByTerm[termId]?.forEach(([, , sense, weight], index) => {
    add(sense, `c${index}`, weight);
  });
  for (const [sense, features] of Object.entries(structure[termId] ?? {})) {
    for (const [feature, weight] of Object.entries(features)) add(sense, feature, weight);
  }
  return weights;
}
