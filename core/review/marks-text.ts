import type { HelperPart } from './state.ts';

/** Every mark of a snapshot as one text, whatever the order they were made in: the end of a reading sums it up. */
export function marksText({ marks, marksSnap }: HelperPart, snap: number): string {
  const sorted = Object.entries(marksSnap === snap ? marks : {})
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { version, kind, remark }]) => [id, version, kind, remark]);
  return JSON.stringify([snap, sorted]);
}
