/** What sighted people cannot see although it has a box: cut to a pixel, put off screen, or without size. */
import { boxOf } from './safe-dom.ts';
import type { Seen } from './seen.ts';

/**
 * True when the element is drawn out of sight. Layout is read once per element and never written, so that a thousand
 * of these cost one layout. `asControl`: a box without size counts as out of sight too.
 */
export function isOutOfSight(seen: Seen, asControl: boolean): boolean {
  if (seen.isClipped !== null) return seen.isClipped;
  const box = boxOf(seen.el);
  const isTiny = box.width <= 1 && box.height <= 1 && (asControl || box.width + box.height > 0);
  seen.isClipped = isTiny || isAside(seen, box);
  return seen.isClipped;
}

/** Off the top or the left of the page, where no scrolling leads. */
function isAside(seen: Seen, box: DOMRect): boolean {
  if (box.right > 0 && box.bottom > 0) return false;
  const view = seen.el.ownerDocument.defaultView;
  if (!view) return false;
  return box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= -1;
}
