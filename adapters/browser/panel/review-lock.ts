/** One panel at a time holds the review: two would give the same number to two messages. */
const name = 'bienvu-review';

/**
 * Takes the lock, and gives it back when the signal is aborted or the page goes away. False when another still has it
 * after `patience` milliseconds.
 */
export function takeReviewLock(signal: AbortSignal, patience: number): Promise<boolean> {
  const taken = Promise.withResolvers<boolean>();
  const held = new Promise<void>((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  navigator.locks
    .request(name, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) }, () => {
      taken.resolve(true);
      return held;
    })
    .catch(() => taken.resolve(false));
  return taken.promise;
}
