/** The middle value of `count` runs. */
export async function medianOf(count: number, run: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let turn = 0; turn < count; turn++) values.push(await run());
  return median(values);
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
}

/** The first run, as when a page has just opened, and the middle one of those that follow in the same page. */
export async function firstAndAgain(
  count: number,
  run: () => Promise<number>,
): Promise<{ first: number; again: number }> {
  const first = round(await run());
  return { first, again: await medianOf(count, run) };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
