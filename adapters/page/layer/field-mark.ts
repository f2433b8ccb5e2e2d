import type { PageWorld } from '../world.ts';
import type { Shape } from './draw.ts';
import { inTheWay } from './ground.ts';
import type { Box } from './placement.ts';

export interface FieldMarks {
  /** Puts « à regarder » beside these cases; the former marks go. */
  setFieldMarks(elements: readonly Element[]): void;
}

type MarksWorld = Pick<PageWorld, 'document' | 'signal' | 'welcome' | 'layer' | 'drawing' | 'shadowRootOf'>;

const distance = 16;
/** Over or under a case it is nearer to it than to the next one. */
const near = 2;
/** Farther along the line, the mark no longer seems to belong to the case. */
const farthest = 400;
const mostMarks = 40;

const lookIcon: Shape[] = [
  [
    'circle',
    {
      cx: '12',
      cy: '12',
      r: '9.8',
      'stroke-dasharray': '4.1 3.6',
      'stroke-width': '2.6',
      'stroke-linecap': 'butt',
    },
  ],
];

/**
 * A quiet pill beside a case. It says neither the answer nor the reason: those are in the panel. Where there is no free
 * room near the case there is no mark.
 */
export function createFieldMarks(world: MarksWorld): FieldMarks {
  const { document, signal, welcome, drawing } = world;
  const { draw, drawIcon, followPage } = drawing;
  const pills = new Map<Element, HTMLElement>();
  let following: AbortController | null = null;

  const place = () => {
    const taken: Box[] = [];
    for (const [element, pill] of pills) {
      const wasHidden = pill.hidden;
      // To be measured, it has to be drawn.
      pill.hidden = false;
      const line = lineOf(world, element);
      const room = line && findRoom(world, element, line, pill, taken);
      pill.hidden = room === undefined ? wasHidden : !room;
      if (line) pill.style.translate = `${line.left}px ${line.top}px`;
      if (!line || !room) continue;
      taken.push(room);
      pill.style.transform = `translate(${room.left - line.left}px, ${room.top - line.top}px)`;
    }
  };
  const setFieldMarks = (elements: readonly Element[]) => {
    if (signal.aborted) return;
    const wanted = new Set(elements.slice(0, mostMarks));
    for (const [element, pill] of pills) {
      if (wanted.has(element)) continue;
      pill.remove();
      pills.delete(element);
    }
    for (const element of wanted) {
      if (pills.has(element)) continue;
      const pill = draw(document, 'span', 'look', drawIcon(document, lookIcon), welcome.strings.look ?? '');
      pill.hidden = true;
      pills.set(element, pill);
      world.layer().append(pill);
    }
    if (pills.size === 0) {
      following?.abort();
      following = null;
      return;
    }
    place();
    if (following) return;
    following = new AbortController();
    followPage(place, AbortSignal.any([signal, following.signal]));
  };
  signal.addEventListener('abort', () => {
    for (const pill of pills.values()) pill.remove();
    pills.clear();
  });
  return {
    setFieldMarks,
  };
}

/** The first line a case is drawn in: « Oui » and « Non » beside each other are one. Null out of sight. */
function lineOf({ drawing: { boxInWindow, drawnParts } }: MarksWorld, element: Element): Box | null {
  if (!element.isConnected) return null;
  const [box, ...others] = drawnParts(element).map(boxInWindow);
  if (!box || box.bottom < 0 || box.top > window.innerHeight || box.right - box.left < 2) return null;
  const line = [box, ...others.filter(({ top, bottom }) => top < box.bottom && bottom > box.top)];
  return {
    ...box,
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
  };
}

/**
 * Where the pill may stand beside the case, after what is said there; else over or under the case. Null without free
 * ground there; undefined half out of sight, where nothing can be tested: it keeps its place while the case scrolls away.
 */
function findRoom(
  world: MarksWorld,
  element: Element,
  line: Box,
  { offsetWidth: width, offsetHeight: height }: HTMLElement,
  taken: readonly Box[],
): Box | null | undefined {
  const middle = (line.top + line.bottom - height) / 2;
  if (middle < 0 || middle + height > window.innerHeight) return undefined;
  const isMirrored = world.welcome.dir === 'rtl';
  /** Along a line of the page, past words and other pills, as far as a control; `most`: px from its beginning. */
  const along = (from: number, y: number, most: number): Box | null => {
    const top = Math.round(y);
    for (let x = from; Math.abs(x - from) <= most; ) {
      const left = Math.round(x);
      const room = { left, top, right: left + width, bottom: top + height };
      if (left < 0 || room.right > world.document.documentElement.clientWidth) return null;
      const found = taken.find((one) => world.drawing.overlaps(one, room)) ?? inTheWay(world, room, element);
      if (!found) return room;
      x = isMirrored ? found.left - distance - width : found.right + distance;
    }
    return null;
  };
  const start = isMirrored ? line.right - width : line.left;
  const most = Math.max(0, line.right - line.left - width);
  return (
    along(isMirrored ? line.left - distance - width : line.right + distance, middle, farthest) ??
    along(start, line.top - near - height, most) ??
    along(start, line.bottom + near, 0)
  );
}
