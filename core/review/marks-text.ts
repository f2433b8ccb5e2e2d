import type { HelperPart } from './state.ts';

/**
 * Every mark as one text, page by page, whatever the order they were made in: the end of a reading, at this snapshot,
 * sums them up. Entries sort by their line's name, which each bears once.
 */
export function marksText({ marks, past }: HelperPart, snap: number): string {
  return JSON.stringify([snap, [...past, { marks }].map((page) => Object.entries(page.marks).sort())]);
}
