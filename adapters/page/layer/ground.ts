import { isOwnHost } from '../own-host.ts';
import { elementsAt } from '../safe-document.ts';
import type { Box } from './placement.ts';

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
