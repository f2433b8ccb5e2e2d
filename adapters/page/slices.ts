/** Longest stretch of work at once, in milliseconds: far below what a person feels. */
export const sliceBudget = 8;

/**
 * Runs a generator to its end in slices of `budget` milliseconds, with a pause between two. Stops where it is when the
 * signal is aborted. Resolves to whether it came to its end.
 */
export async function runInSlices<Item>(
  work: Iterator<Item>,
  onItem: (item: Item) => void,
  signal: AbortSignal,
  budget = sliceBudget,
): Promise<boolean> {
  let deadline = performance.now() + budget;
  while (!signal.aborted) {
    const { done, value } = work.next();
    if (done) return true;
    onItem(value);
    if (performance.now() < deadline) continue;
    // The page's own tasks (a key press, a paint) go first.
    await scheduler.yield();
    deadline = performance.now() + budget;
  }
  return false;
}
