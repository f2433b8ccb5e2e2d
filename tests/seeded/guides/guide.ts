import type { Draft, SeededCase, Truth } from '../case.ts';
import { finish } from '../case.ts';
import { type Chance, chanceOf } from '../chance.ts';

/** One kind of case of a guide: how it is made, and what it then is. */
export interface Sort {
  what: string;
  kind: Truth['kind'];
  /** How many times it is made; once unless given. */
  times?: number;
  /** For planted ones, the second value says where the error must be found. */
  make(chance: Chance): Draft | [Draft, ...string[]];
}

/** The set of a guide, the same for the same seed. */
export function casesOf(guide: string, sorts: readonly Sort[], seed: number): SeededCase[] {
  return sorts.flatMap(({ what, kind, times = 1, make }, place) =>
    Array.from({ length: times }, (_, turn) => {
      const chance = chanceOf(seed * 100_003 + place * 997 + turn * 31 + hash(guide));
      const made = make(chance);
      const [draft, ...near] = Array.isArray(made) ? made : [made];
      const name = `${guide.replace('/', '-')}-${kind}-${what.replace(/[^a-z0-9]+/gi, '-')}-${turn + 1}`;
      return finish(name, draft, { guide, kind, what, planted: near.map((one) => ({ near: one })) }, chance);
    }),
  );
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}
