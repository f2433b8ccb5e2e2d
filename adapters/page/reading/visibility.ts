/** What sighted people cannot see although it has a box: cut to a pixel, put off screen, or without size. */
import { boxOf, windowOf } from './safe-dom.ts';
import { classOf, type Seen } from './seen.ts';

/** So many controls are each measured; on a larger page, those of one look share a measure. */
const MEASURED_CONTROLS = 120;

/**
 * True when the element is drawn out of sight. Elements of one look (tags and classes, all the way up) are measured
 * once; those with a style of their own, each. Layout is read and never written, so that a thousand cost one layout.
 */
export function isOutOfSight(seen: Seen): boolean {
  seen.isClipped ??= byLook(seen, false);
  return seen.isClipped;
}

/** The same for a control, where a box without size counts as out of sight too. `index`: how many came before. */
export function isControlOutOfSight(seen: Seen, index: number): boolean {
  seen.isClipped ??= index < MEASURED_CONTROLS ? measure(seen, true) : byLook(seen, true);
  return seen.isClipped;
}

/** Measured on this very element: for what stands for a hidden control. */
export function isSurelyInSight(seen: Seen): boolean {
  return !measure(seen, false) && !isFolded(seen.parent);
}

function byLook(seen: Seen, asControl: boolean): boolean {
  const look = lookOf(seen, true);
  if (look < 0) return measure(seen, asControl);
  let known = seen.scope.sights[look];
  if (known === undefined) {
    known = measure(seen, asControl);
    seen.scope.sights[look] = known;
  }
  return known;
}

/**
 * The number of a look, the same for elements whose tags and classes agree all the way up; -1 when something on the way
 * has a style of its own. Ids count on the way, not on the element itself: there they are mere names.
 */
function lookOf(seen: Seen, isOwn: boolean): number {
  if (!isOwn && seen.look !== 0) return seen.look;
  const above = seen.parent ? lookOf(seen.parent, false) : 1;
  const look = above < 0 || seen.attributes.includes('style') ? -1 : numberOf(seen, above, isOwn);
  if (!isOwn) seen.look = look;
  return look;
}

function numberOf(seen: Seen, above: number, isOwn: boolean): number {
  const { scope } = seen;
  const looks = isOwn ? scope.ownLooks : scope.looks;
  const id = isOwn ? '' : seen.id;
  let below = looks[above];
  if (!below) {
    below = new Map();
    looks[above] = below;
  }
  const cls = classOf(seen);
  const key = cls === '' && id === '' ? seen.tag : `${seen.tag}.${cls}#${id}`;
  let look = below.get(key);
  if (look === undefined) {
    look = scope.lookCount++;
    below.set(key, look);
  }
  return look;
}

function measure(seen: Seen, asControl: boolean): boolean {
  const box = boxOf(seen.el);
  const most = asControl ? 3 : 1;
  if (box.width <= most && box.height <= most && (asControl || box.width + box.height > 0)) return true;
  return isAside(seen, box) || (asControl && isFolded(seen.parent));
}

/** In a part folded to no height, which cuts what is in it. */
function isFolded(at: Seen | null): boolean {
  if (!at) return false;
  const view = boxOf(at.el).height < 2 && windowOf(at.el);
  return (view && view.getComputedStyle(at.el).overflowY !== 'visible') || isFolded(at.parent);
}

/** Off the top or the left of the page, where no scrolling leads. */
function isAside(seen: Seen, box: DOMRect): boolean {
  if (box.right > 0 && box.bottom > 0) return false;
  const view = windowOf(seen.el);
  if (!view) return false;
  return box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= -1;
}
