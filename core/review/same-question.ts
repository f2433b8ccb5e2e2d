import type { SharedLine } from './events.ts';

/** What makes two lines of one page the same question, whatever they are called inside. */
export const questionOf = ({ label, group, kind }: Pick<SharedLine, 'label' | 'group' | 'kind'>): string =>
  JSON.stringify([group, label, kind]);

/**
 * For each question of before, its place among those of now; undefined where it is not there. Of questions that bear
 * the same name the first goes with the first, if there are as many as before.
 */
export function findAgain(before: string[], now: string[]): (number | undefined)[] {
  const there = Map.groupBy(now.keys(), (at) => now[at]);
  const former = Map.groupBy(before.keys(), (at) => before[at]);
  return before.map((question, at) => {
    const same = former.get(question) ?? [];
    const places = there.get(question);
    return places?.length === same.length ? places[same.indexOf(at)] : undefined;
  });
}
