/** Lists kept in page order are searched by halving, so that asking for each field stays cheap on huge pages. */

/** Index of the first element whose place is at or after `from`. */
export function firstAt<T>(list: readonly T[], placeOf: (one: T) => number, from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(list[middle] as T) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Elements whose place is in `[from, to)`. */
export function between<T>(list: readonly T[], placeOf: (one: T) => number, from: number, to: number): T[] {
  const found: T[] = [];
  for (let i = firstAt(list, placeOf, from); i < list.length && placeOf(list[i] as T) < to; i++)
    found.push(list[i] as T);
  return found;
}
