import { userEvent } from 'vitest/browser';

/** A real press at a point of the page: the browser makes the events, as for a person. */
export async function pressAt(x: number, y: number): Promise<void> {
  await userEvent.click(document.documentElement, { position: inPage(x, y), force: true });
}

/** A real press in the middle of an element, also one inside a closed root. */
export async function press(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await pressAt(left + width / 2, top + height / 2);
}

export async function hoverAt(x: number, y: number): Promise<void> {
  await userEvent.hover(document.documentElement, { position: inPage(x, y), force: true });
}

export async function key(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
}

/** The middle of the first occurrence of a text inside an element. */
export function middleOf(element: Element, text: string): { x: number; y: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  throw new Error(`« ${text} » is not in the page`);
}

function inPage(x: number, y: number): { x: number; y: number } {
  const { left, top } = document.documentElement.getBoundingClientRect();
  return { x: x - left, y: y - top };
}
