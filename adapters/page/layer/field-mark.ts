import type { PageWorld } from '../world.ts';
import type { Shape } from './draw.ts';
import { isOnGround } from './ground.ts';

export interface FieldMarks {
  /** Puts « à regarder » beside these cases; the former marks go. */
  setFieldMarks(elements: readonly Element[]): void;
}

type MarksWorld = Pick<PageWorld, 'document' | 'signal' | 'welcome' | 'layer' | 'drawing'>;

const distance = 16;
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
 * room beside the case there is no mark.
 */
export function createFieldMarks(world: MarksWorld): FieldMarks {
  const { document, signal, welcome, drawing } = world;
  const { draw, drawIcon, followPage } = drawing;
  const pills = new Map<Element, HTMLElement>();
  let following: AbortController | null = null;

  const place = () => {
    for (const [element, pill] of pills) {
      const spot = spotBeside(world, element, pill);
      pill.hidden = spot === null;
      if (spot) pill.style.transform = `translate(${spot.left}px, ${spot.top}px)`;
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

/** Left top of the pill at the end side of the case, or null without free ground there. */
function spotBeside(
  { document, welcome: { dir }, drawing: { boxInWindow, drawnParts } }: MarksWorld,
  element: Element,
  pill: HTMLElement,
): { left: number; top: number } | null {
  if (!element.isConnected) return null;
  const [box, ...others] = drawnParts(element).map(boxInWindow);
  if (!box || box.bottom < 0 || box.top > window.innerHeight || box.right - box.left < 2) return null;
  // « Oui » and « Non » beside each other: after both.
  const line = [box, ...others.filter(({ top, bottom }) => top < box.bottom && bottom > box.top)];
  pill.hidden = false;
  const { offsetWidth: width, offsetHeight: height } = pill;
  const left = Math.round(
    dir === 'rtl'
      ? Math.min(...line.map((one) => one.left)) - distance - width
      : Math.max(...line.map((one) => one.right)) + distance,
  );
  const top = Math.round((box.top + box.bottom - height) / 2);
  const room = { left, top, right: left + width, bottom: top + height };
  const isInside = left >= 4 && room.right <= document.documentElement.clientWidth - 4;
  const isInSight = top >= 0 && room.bottom <= window.innerHeight;
  if (!isInside) return null;
  // Half out of sight nothing can be tested: it keeps its place beside the case while it scrolls away.
  return !isInSight || isOnGround(document, room, element) ? { left, top } : null;
}
