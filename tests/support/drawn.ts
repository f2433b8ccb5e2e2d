import type { Page } from '@playwright/test';

/** What is needed here of a node as the browser's debugger tells it. */
interface DebugNode {
  attributes?: string[];
  children?: DebugNode[];
  shadowRoots?: DebugNode[];
}

/** How many cases or words are ringed in this page: our layer is closed, so that only the debugger sees into it. */
export async function countRings(page: Page): Promise<number> {
  const line = await page.context().newCDPSession(page);
  const { root } = await line.send('DOM.getDocument', { depth: -1, pierce: true });
  await line.detach();
  return count(root);
}

function count({ attributes = [], children = [], shadowRoots = [] }: DebugNode): number {
  const isRing = attributes[attributes.indexOf('class') + 1]?.split(' ').includes('ring') ?? false;
  const own = attributes.includes('class') && isRing ? 1 : 0;
  return [...children, ...shadowRoots].reduce((sum, child) => sum + count(child), own);
}
