/** A box in the window, in px from its left top. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Side = 'right' | 'left' | 'above' | 'below';

export interface Spot {
  left: number;
  top: number;
  side: Side;
  /** Where the arrow's middle stands along the edge that faces the word; null when it could not point at the word. */
  arrow: number | null;
}

export interface BubbleRoom {
  /** The word, one box. */
  word: Box;
  /** How far the block's text goes left and right: beyond is margin. */
  text: { left: number; right: number };
  size: { width: number; height: number };
  window: { width: number; height: number };
  /** Cases and buttons in sight: none may be covered. */
  obstacles: readonly Box[];
  dir: 'ltr' | 'rtl';
}

const gap = 18;
const edge = 16;
const arrowInset = 38;
/** Farther than this, the bubble no longer seems to belong to the word. */
const farthest = 480;
const nearest = 60;

export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/**
 * Where the bubble may stand: in the free margin beside the word, else above, else below; never over a case, a button or
 * the word itself, never out of the window. Null when there is no such place: the panel shows the word instead.
 */
export function placeBubble(room: BubbleRoom): Spot | null {
  const beside: Side[] = room.dir === 'rtl' ? ['left', 'right'] : ['right', 'left'];
  return (
    placeBeside(room, beside[0] ?? 'right') ??
    placeBeside(room, beside[1] ?? 'left') ??
    placeOver(room, 'above') ??
    placeOver(room, 'below')
  );
}

function placeBeside(room: BubbleRoom, side: Side): Spot | null {
  const { word, text, size, window, obstacles } = room;
  const middle = (word.top + word.bottom) / 2;
  const tops = [middle - arrowInset, middle - size.height + arrowInset, middle - size.height / 2]
    .map((top) => clamp(top, edge / 2, window.height - size.height - edge / 2))
    .filter((top) => top < word.bottom && top + size.height > word.top);
  const start =
    side === 'right'
      ? Math.max(word.right, text.right) + gap
      : Math.min(word.left, text.left) - gap - size.width;
  for (const top of tops) {
    for (const left of [start, ...pastObstacles(obstacles, size, side)]) {
      const distance = side === 'right' ? left - word.right : word.left - left - size.width;
      const isBeyond = side === 'right' ? left >= start : left <= start;
      if (!isBeyond || distance > farthest) continue;
      if (!isFree({ left, top }, room)) continue;
      // From far, an arrow would seem to point at another word of the line.
      return { left, top, side, arrow: distance > nearest ? null : arrowAt(middle - top, size.height) };
    }
  }
  return null;
}

/** Lefts that stand just past an obstacle, nearest to the word first. */
function pastObstacles(obstacles: readonly Box[], size: { width: number }, side: Side): number[] {
  return side === 'right'
    ? obstacles.map(({ right }) => right + gap).sort((one, other) => one - other)
    : obstacles.map(({ left }) => left - gap - size.width).sort((one, other) => other - one);
}

function placeOver(room: BubbleRoom, side: Side): Spot | null {
  const { word, size, window, obstacles, dir } = room;
  const top = side === 'above' ? word.top - gap + 4 - size.height : word.bottom + gap - 4;
  const middle = (word.left + word.right) / 2;
  const wanted = dir === 'rtl' ? middle - size.width + arrowInset : middle - arrowInset;
  const most = window.width - size.width - edge;
  const lefts = [wanted, ...obstacles.flatMap(({ left, right }) => [right + 8, left - 8 - size.width])]
    .map((left) => clamp(left, edge, most))
    .sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted));
  for (const left of lefts) {
    if (left > word.right || left + size.width < word.left) continue;
    if (isFree({ left, top }, room)) return { left, top, side, arrow: arrowAt(middle - left, size.width) };
  }
  return null;
}

/** The arrow starts from a straight part of the edge, and is left out where it would point beside the word. */
function arrowAt(wanted: number, length: number): number | null {
  return wanted >= 28 && wanted <= length - 28 ? wanted : null;
}

function isFree({ left, top }: { left: number; top: number }, room: BubbleRoom): boolean {
  const box = { left, top, right: left + room.size.width, bottom: top + room.size.height };
  const isInside =
    left >= edge / 2 &&
    top >= 0 &&
    box.right <= room.window.width - edge / 2 &&
    box.bottom <= room.window.height;
  return isInside && !overlaps(box, room.word) && !room.obstacles.some((obstacle) => overlaps(box, obstacle));
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/**
 * Tops where the corner tab may stand along the end edge, best first: low, clear of the very bottom, then up, then down.
 * The caller takes the first one that covers nothing.
 */
export function tabTops(windowHeight: number, tabHeight: number): number[] {
  if (tabHeight <= 0) return [];
  const wanted = windowHeight - 120 - tabHeight;
  const tops: number[] = [];
  for (let top = wanted; top >= 8; top -= tabHeight) tops.push(top);
  for (let top = wanted + tabHeight; top <= windowHeight - tabHeight - 8; top += tabHeight / 2)
    tops.push(top);
  return tops.filter((top) => top >= 0);
}
