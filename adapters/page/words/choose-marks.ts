/** A word that could be underlined, with its place down the page in px. */
export interface MarkCandidate<Word> {
  word: Word;
  termId: string;
  top: number;
}

/** How many underlined words any screenful may hold: more, and nothing stands out. */
export const marksPerScreen = 7;

/**
 * Chooses the words to underline so that no window of one screen's height, wherever she scrolls, holds more than seven.
 * Words already underlined stay; then words not underlined yet in reach; then repeats. `candidates` in page order.
 */
export function chooseMarks<Word>(
  candidates: readonly MarkCandidate<Word>[],
  screenHeight: number,
  isMarked: (word: Word) => boolean,
  limit = marksPerScreen,
): MarkCandidate<Word>[] {
  const chosen: MarkCandidate<Word>[] = [];
  const tops: number[] = [];
  const take = (wanted: (candidate: MarkCandidate<Word>) => boolean) => {
    for (const candidate of candidates) {
      if (
        chosen.includes(candidate) ||
        !wanted(candidate) ||
        !hasRoom(tops, candidate.top, screenHeight, limit)
      )
        continue;
      chosen.push(candidate);
      tops.push(candidate.top);
      tops.sort((one, other) => one - other);
    }
  };
  const isNew = ({ termId, top }: MarkCandidate<Word>) =>
    !chosen.some((one) => one.termId === termId && Math.abs(one.top - top) < screenHeight);
  take(({ word }) => isMarked(word));
  take(isNew);
  take(() => true);
  return chosen;
}

/** Whether one more at `top` keeps every window of `height` at `limit` or less. `tops` sorted. */
function hasRoom(tops: readonly number[], top: number, height: number, limit: number): boolean {
  const near = tops.filter((one) => Math.abs(one - top) < height);
  if (near.length < limit) return true;
  const all = [...near, top].sort((one, other) => one - other);
  return all.every((first) => all.filter((one) => one >= first && one - first < height).length <= limit);
}
