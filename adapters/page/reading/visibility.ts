/** What sighted people cannot see although it has a box: cut to a pixel, put off screen, or without size. */
import { boxOf, has } from './safe-dom.ts';
import { classOf, type Seen } from './seen.ts';

/**
 * Elements of one look (tag and classes, its own and its parent's) are measured once; those with a style of their own, and
 * controls, each.
 * True when the element is drawn out of sight. Layout is read once per element and never written, so that a thousand
 * of these cost one layout. `asControl`: a box without size counts as out of sight too.
 */
export function isOutOfSight(seen: Seen, asControl: boolean): boolean {
  if (seen.isClipped !== null) return seen.isClipped;
  if (asControl || has(seen.el, 'style')) {
    seen.isClipped = measure(seen, asControl);
    return seen.isClipped;
  }
  const look = `${seen.tag} ${classOf(seen)} ${seen.parent ? classOf(seen.parent) : ''}`;
  let known = seen.scope.sights.get(look);
  if (known === undefined) {
    const box = boxOf(seen.el);
    // Off screen is a matter of place, not of look: it is not remembered for others.
    if (isAside(seen, box)) return true;
    known = isTiny(box, false);
    seen.scope.sights.set(look, known);
  }
  seen.isClipped = known;
  return known;
}

/** The same, measured on this very element: for what stands for a hidden control. */
export function isSurelyInSight(seen: Seen): boolean {
  return !measure(seen, false);
}

function measure(seen: Seen, asControl: boolean): boolean {
  const box = boxOf(seen.el);
  return isTiny(box, asControl) || isAside(seen, box);
}

function isTiny(box: DOMRect, asControl: boolean): boolean {
  const most = asControl ? 3 : 1;
  return box.width <= most && box.height <= most && (asControl || box.width + box.height > 0);
}

/** Off the top or the left of the page, where no scrolling leads. */
function isAside(seen: Seen, box: DOMRect): boolean {
  if (box.right > 0 && box.bottom > 0) return false;
  const view = seen.el.ownerDocument.defaultView;
  if (!view) return false;
  return box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= -1;
}
