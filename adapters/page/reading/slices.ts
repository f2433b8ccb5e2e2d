/** Long work in short turns, so that the page answers a key in between. */

/** Milliseconds of one turn: what follows before the next look at the clock must still end within eight. */
const TURN = 4;

/** How many of a list are worked on between two looks at the clock. */
const PER_TURN = 32;

/** Does `work` for each of a list, in turns. Engines leave a loop inside a generator slow: this one holds none of length. */
export function* inTurns<T>(list: readonly T[], work: (one: T, i: number) => void): Generator<void, void> {
  for (let start = 0; start < list.length; start += PER_TURN) {
    if (start > 0) yield;
    turn(list, start, work);
  }
}

function turn<T>(list: readonly T[], start: number, work: (one: T, i: number) => void): void {
  const end = Math.min(start + PER_TURN, list.length);
  for (let i = start; i < end; i++) work(list[i] as T, i);
}

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
