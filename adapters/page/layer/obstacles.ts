import { isOwnHost } from '../own-host.ts';
import { boxOf, isDrawn } from '../reading/safe-dom.ts';
import { elementsAt, findAll } from '../safe-document.ts';
import type { Box } from './placement.ts';

/** What may never be covered: what she fills in and what she presses. */
const obstacleSelector =
  'input:not([type=hidden i]),select,textarea,button,summary,[contenteditable]:not([contenteditable=false i]),' +
  '[role=button],[role=textbox],[role=combobox],[role=listbox],[role=checkbox],[role=radio],[role=switch],[role=slider],' +
  '[role=spinbutton],[role=searchbox],[role=tab],label:has(>input)';

/** What stays there for good also keeps off the words that stand for a case: pressing them chooses it. */
export const lastingObstacles = `${obstacleSelector},label`;

/** Boxes of the cases and buttons in sight, those of the given shadow roots included. Reads layout once. */
export function obstaclesIn(
  document: Document,
  roots: readonly ShadowRoot[],
  selector = obstacleSelector,
): Box[] {
  const { innerWidth, innerHeight } = window;
  const boxes: Box[] = [];
  const add = (elements: Iterable<Element>) => {
    for (const element of elements) {
      const box = boxOf(element);
      const isInSight = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
      if (!isInSight || box.width < 2 || box.height < 2 || !isDrawn(element)) continue;
      boxes.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom });
    }
  };
  add(findAll(document, selector));
  for (const root of roots) add(root.querySelectorAll(selector));
  return boxes;
}

const sampleStep = 12;

/** Points of a box, close enough together that no letter fits between. */
function* pointsOf(box: Box): Generator<[x: number, y: number]> {
  const columns = Math.max(1, Math.ceil((box.right - box.left) / sampleStep));
  const rows = Math.max(1, Math.ceil((box.bottom - box.top) / sampleStep));
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      yield [
        Math.min(box.left + ((box.right - box.left) * column) / columns, window.innerWidth - 1),
        box.top + ((box.bottom - box.top) * row) / rows,
      ];
    }
  }
}

/** Whether this box of the window lies on nothing but the ground around `element`: no text, no picture, no control. */
export function isOnGround(document: Document, box: Box, element: Element): boolean {
  for (const [x, y] of pointsOf(box)) {
    const under = elementsAt(document, x, y).find((one) => !isOwnHost(one));
    if (!under?.contains(element)) return false;
  }
  return true;
}
