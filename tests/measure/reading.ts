// Run in a page by scripts/bench: reading a form as the product does, and the measures it is compared with.
import { snapshot } from 'rrweb-snapshot';
import { createReadMemory, readPage, readPageInSlices } from '../../adapters/page/read-page.ts';

export { makePage } from './made-page.ts';

interface Timed {
  milliseconds: number;
  /** How many things were found: a figure of nothing is worth nothing. */
  found: number;
}

/** Reads the whole page at once. */
export function timeReading(): Timed {
  return time(() => readPage(document, { memory: createReadMemory() }).fields.length);
}

/** rrweb's full snapshot of the same page. */
export function timeSnapshot(): Timed {
  return time(() => (snapshot(document) ? document.getElementsByTagName('*').length : 0));
}

/** Reads in slices, as on a portal. */
export async function readSliced(): Promise<number> {
  return (await readPageInSlices(document, { memory: createReadMemory() })).fields.length;
}

function time(work: () => number): Timed {
  const start = performance.now();
  const found = work();
  return { milliseconds: performance.now() - start, found };
}
