import { pick, seeded, shuffle } from '../support/mutations/random.ts';

/** Choices that are the same each time for the same seed. */
export interface Chance {
  /** One of several. */
  one<Item>(items: readonly [Item, ...Item[]]): Item;
  /** True that often, 0 to 1. */
  is(share: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  mixed<Item>(items: readonly Item[]): Item[];
}

export function chanceOf(seed: number): Chance {
  const random = seeded(seed);
  return {
    one: (items) => pick(items, random) ?? items[0],
    is: (share) => random() < share,
    between: (least, most) => least + Math.floor(random() * (most - least + 1)),
    mixed: (items) => shuffle(items, random),
  };
}
