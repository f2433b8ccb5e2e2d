import { boxOf, isDrawn } from '../reading/safe-dom.ts';
import { findAll } from '../safe-document.ts';
import type { Box } from './placement.ts';

/** What may never be covered: what she fills in and what she presses. A hidden case has no box. */
const obstacleSelector =
  'input,select,textarea,button,summary,[contenteditable]:not([contenteditable=false i]),' +
  '[role=button],[role=textbox],[role=combobox],[role=listbox],[role=checkbox],[role=radio],[role=switch],[role=slider],' +
  '[role=spinbutton],[role=searchbox],[role=tab],label:has(>input)';

/** What stays there for good also keeps off the words that stand for a case, which pressing chooses, and off the amounts of a table. */
export const lastingObstacles = `${obstacleSelector},label,th,td:not(:has(*))`;

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
      boxes.push(box);
    }
  };
  add(findAll(document, selector));
  for (const root of roots) add(root.querySelectorAll(selector));
  return boxes;
}
