/** The figures that one paper tells, each another than the rest. */
import { ofIllness } from '../same-money.ts';

const figures: readonly RegExp[] = [
  /\bnet social\b/,
  /\bnet (?:imposable|fiscal)\b|\bimposable\b/,
  /\bbruts?\b/,
  /\bnet (?:a payer|paye|verse|percu)\b/,
  ofIllness,
  /\bpensions? alimentaires?\b/,
  /\bloyers?\b/,
  /\bheures\b/,
  /\bprimes?\b/,
  /\bretraites?\b/,
  /\bcharges\b/,
  /\b(?:allocations?|chomage)\b/,
];
/** Which of them a folded text names. */
export const figuresIn = (words: string): number[] =>
  figures.flatMap((line, at) => (line.test(words) ? [at] : []));
