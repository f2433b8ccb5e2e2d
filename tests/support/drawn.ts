import type { Page } from '@playwright/test';

/** How the lines round a case are placed in this page: « static » where their style was kept out. */
export async function ringPositions(page: Page): Promise<string[]> {
  const line = await page.context().newCDPSession(page);
  await line.send('DOM.enable');
  await line.send('CSS.enable');
  const { root } = await line.send('DOM.getDocument', { depth: -1, pierce: true });
  const positions: string[] = [];
  for (const nodeId of ringsIn(root)) {
    const { computedStyle } = await line.send('CSS.getComputedStyleForNode', { nodeId });
    positions.push(computedStyle.find(({ name }) => name === 'position')?.value ?? '');
  }
  await line.detach();
  return positions;
}

function ringsIn({ nodeId, attributes = [], children = [], shadowRoots = [] }: DebugNode): number[] {
  return [...(isRing(attributes) ? [nodeId] : []), ...[...children, ...shadowRoots].flatMap(ringsIn)];
}

/** What is needed here of a node as the browser's debugger tells it. */
interface DebugNode {
  nodeId: number;
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
  const own = isRing(attributes) ? [Number(/, (-?\d+)px\)/.exec(given(attributes, 'style'))?.[1])] : [];
  return [...own, ...[...children, ...shadowRoots].flatMap(topsIn)];
}

const given = (attributes: string[], name: string): string => attributes[attributes.indexOf(name) + 1] ?? '';

const isRing = (attributes: string[]): boolean =>
  attributes.includes('class') && given(attributes, 'class').split(' ').includes('ring');
