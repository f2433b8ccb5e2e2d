/** Long work in short turns, so that the page answers a key in between. */

/** Milliseconds of one turn: what follows before the next look at the clock must still end within eight. */
const TURN = 4;

/** Runs to the end at once. */
export function runWhole<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Runs in turns of a few milliseconds. Throws the signal's reason when it is aborted between two turns. */
export async function runInSlices<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < TURN) continue;
    await scheduler.yield();
    signal?.throwIfAborted();
    began = performance.now();
  }
}
