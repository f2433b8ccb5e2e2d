/**
 * Milliseconds of processor that this thread spends on `act`. What other tests do meanwhile on a busy machine does not
 * count.
 */
export function cpuTime(act: () => unknown): number {
  const before = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
