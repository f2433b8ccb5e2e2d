import { sumCounts } from './counts.ts';
import type { StageResult } from './run-stages.ts';

/** Prints the slowest stages and, alone on the last line, the counts; sets the exit code. */
export function finishWith(results: StageResult[]): void {
  const { passed, failed } = sumCounts(results);
  const slowest = results.toSorted((a, b) => b.seconds - a.seconds).slice(0, 3);
  console.log(`Slowest: ${slowest.map((one) => `${one.name} ${one.seconds.toFixed(0)} s`).join(', ')}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = results.every((one) => one.hasPassed) ? 0 : 1;
}
