import { findAll } from '../safe-document.ts';
import { frameAround } from '../words/safe-tree.ts';
import type { PageWorld } from '../world.ts';
import { draw } from './draw.ts';
import { followPage } from './follow-page.ts';
import type { Box } from './placement.ts';

export interface Pointer {
  /**
   * Brings the case into view and draws two lines round it. It neither takes the focus nor touches the case. `isQuiet`:
   * finer lines, and nothing moves.
   */
  show(element: Element, isQuiet?: boolean): void;
  /** The same for words, with finer lines. Scrolls only when they are out of sight. */
  showWord(element: Element, boxes: () => readonly Box[], isQuiet?: boolean): void;
  clear(): void;
}

type PointerWorld = Pick<PageWorld, 'document' | 'signal' | 'layer' | 'onPanelChange'>;

/** Room between what is shown and the inner line; a word has its neighbours close. */
const caseMargin = 6;
const wordMargin = 3;

/** « Me montrer ». The lines go at Escape, when she writes, with the panel, or when it shows something else. */
export function createPointer(world: PointerWorld): Pointer {
  let stop: AbortController | null = null;
  const clear = () => {
    stop?.abort();
    stop = null;
  };
  const showBoxes = (
    element: Element,
    boxes: () => readonly Box[],
    className: string,
    margin: number,
    isQuiet = false,
  ) => {
    clear();
    if (world.signal.aborted) return;
    const first = boxes()[0];
    const isInSight = first && first.top >= 0 && first.bottom <= window.innerHeight;
    if (!isQuiet && (className === 'ring' || !isInSight)) {
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    }
    stop = new AbortController();
    const signal = AbortSignal.any([world.signal, stop.signal]);
    const ring = draw(world.document, 'div', className);
    world.layer().append(ring);
    signal.addEventListener('abort', () => ring.remove());
    const place = () => {
      const box = around(boxes(), margin);
      ring.hidden = box === null;
      if (!box) return;
      ring.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`;
      ring.style.width = `${Math.round(box.right - box.left)}px`;
      ring.style.height = `${Math.round(box.bottom - box.top)}px`;
    };
    place();
    followPage(place, signal);
    const options = { capture: true, passive: true, signal };
    window.addEventListener('input', ({ isTrusted }) => isTrusted && !isQuiet && clear(), options);
    window.addEventListener(
      'keydown',
      ({ isTrusted, key }) => isTrusted && key === 'Escape' && clear(),
      options,
    );
  };
  world.signal.addEventListener('abort', clear);
  world.onPanelChange((hasPanel) => hasPanel || clear());
  return {
    show: (element, isQuiet) => {
      const seen = drawnParts(element);
      const boxes = () => seen.filter(({ isConnected }) => isConnected).map(boxInWindow);
      showBoxes(seen[0] ?? element, boxes, isQuiet ? 'ring fine' : 'ring', caseMargin, isQuiet);
    },
    showWord: (element, boxes, isQuiet) => showBoxes(element, boxes, 'ring fine', wordMargin, isQuiet),
    clear,
  };
}

/** What is drawn of a case: itself, or each choice of a question with its words. */
export const drawnParts = (element: Element): Element[] => answersOf(element).map(seenPart);

/** Choices that a page draws by itself. */
const drawnChoice = '[role=radio],[aria-pressed]';

/** « Oui » and « Non » with their words: lines round one of them would say which to give. */
function answersOf(element: Element): HTMLElement[] {
  const { type, name, form } = element as HTMLInputElement;
  const choices =
    element.matches(drawnChoice) && (element.closest('[role=radiogroup]') ?? element.parentElement);
  if (choices) return [...choices.querySelectorAll<HTMLElement>(drawnChoice)];
  if (type !== 'radio' || !name) return [element as HTMLElement];
  const root = element.getRootNode();
  const all =
    root instanceof ShadowRoot
      ? root.querySelectorAll('[type=radio]')
      : findAll(element.ownerDocument, '[type=radio]');
  return [...(all as Iterable<HTMLInputElement>)]
    .filter((one) => one.name === name && one.form === form)
    .flatMap((one) => [one, ...(one.labels ?? [])]);
}

/** An element's box in the top window: that of a frame's element is moved by where its frame stands. */
export function boxInWindow(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return moveByFrames(element, { left, top, right, bottom });
}

/** A box of a frame's document, in the top window's coordinates. */
export function moveByFrames(node: Node, box: Box): Box {
  let moved = box;
  for (let at = node.ownerDocument; at && at !== document; ) {
    const frame = frameAround(at);
    if (!frame) break;
    moved = shift(moved, frame);
    at = frame.ownerDocument;
  }
  return moved;
}

/** Portals hide a box to tick or a list and draw their own: what is seen is then its label or what holds it. */
function seenPart(element: Element): Element {
  const { width, height } = element.getBoundingClientRect();
  const { labels, parentElement } = element as HTMLInputElement;
  if (!parentElement || (width > 4 && height > 4 && getComputedStyle(element).opacity !== '0'))
    return element;
  return labels?.[0] ?? seenPart(parentElement);
}

function shift(box: Box, frame: Element): Box {
  const { left, top } = frame.getBoundingClientRect();
  const x = left + frame.clientLeft;
  const y = top + frame.clientTop;
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

function around(boxes: readonly Box[], margin: number): Box | null {
  const drawn = boxes.filter(({ left, right, top, bottom }) => right > left && bottom > top);
  if (!drawn[0]) return null;
  return {
    left: Math.min(...drawn.map(({ left }) => left)) - margin,
    top: Math.min(...drawn.map(({ top }) => top)) - margin,
    right: Math.max(...drawn.map(({ right }) => right)) + margin,
    bottom: Math.max(...drawn.map(({ bottom }) => bottom)) + margin,
  };
}
