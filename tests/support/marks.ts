import type { Page } from '@playwright/test';

const markName = 'bienvu-word';

/** The words underlined in the page, as written there. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate((name) => {
    const ranges = [...((CSS.highlights.get(name) ?? []) as Iterable<StaticRange>)];
    return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    });
  }, markName);
}

/** Waits until at least `count` words are underlined, and gives them. */
export async function waitForMarks(page: Page, count = 1): Promise<string[]> {
  for (let turn = 0; turn < 100; turn++) {
    const words = await markedWords(page);
    if (words.length >= count) return words;
    await page.waitForTimeout(50);
  }
  throw new Error(`Fewer than ${count} words are underlined after five seconds: ${await markedWords(page)}`);
}

/** The middle of the first place where `text` stands in the page, in the window's coordinates. */
export async function middleOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, text);
  if (!box) throw new Error(`« ${text} » is not on the page.`);
  return box;
}
