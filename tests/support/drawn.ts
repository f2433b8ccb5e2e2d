import type { Page } from '@playwright/test';

/** What is needed here of a node as the browser's debugger tells it. */
interface DebugNode {
  attributes?: string[];
  children?: DebugNode[];
  shadowRoots?: DebugNode[];
}

/** How many cases or words are ringed in this page: our layer is closed, so that only the debugger sees into it. */
export async function countRings(page: Page): Promise<number> {
  return (await ringTops(page)).length;
}

/** Where the lines round each of them begin, in pixels of the window. */
export async function ringTops(page: Page): Promise<number[]> {
  const line = await page.context().newCDPSession(page);
  const { root } = await line.send('DOM.getDocument', { depth: -1, pierce: true });
  await line.detach();
  return topsIn(root);
}

function topsIn({ attributes = [], children = [], shadowRoots = [] }: DebugNode): number[] {
  const given = (name: string) => attributes[attributes.indexOf(name) + 1] ?? '';
  const isRing = attributes.includes('class') && given('class').split(' ').includes('ring');
  const own = isRing ? [Number(/, (-?\d+)px\)/.exec(given('style'))?.[1])] : [];
  return [...own, ...[...children, ...shadowRoots].flatMap(topsIn)];
}
