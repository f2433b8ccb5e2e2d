type Scheduler = { yield?: () => Promise<void> };

/** Longest stretch of work at once, in milliseconds: far below what a person feels. */
export const sliceBudget = 8;

/** Lets the page's own tasks (a key press, a paint) go first. */
export function breathe(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

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
    await breathe();
    deadline = performance.now() + budget;
  }
  return false;
}
