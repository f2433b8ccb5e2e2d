import { isOwnHost } from '../own-host.ts';

export interface WordGestures {
  /** A press on a point of the page that may be a marked word. */
  onPress(x: number, y: number): void;
  /** The pointer rests on a point. Only called while `hasDwell` says so. */
  onRest(x: number, y: number): void;
  /** The pointer moves near a point: a good time to ask for the meaning ahead. */
  onHover(x: number, y: number): void;
  hasDwell(): boolean;
}

const restTime = 500;
const restMove = 5;
const dragMove = 4;
const hoverEvery = 80;

/**
 * Listens to the pointer, and only listens: nothing is prevented or stopped, so the portal gets every event as if we
 * were not there. Events made by the page are ignored. A drag that selects text is no press.
 */
export function watchGestures(gestures: WordGestures, signal: AbortSignal): void {
  let down: { x: number; y: number } | null = null;
  let rest: { x: number; y: number } | null = null;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let lastHover = 0;
  const options = { capture: true, passive: true, signal };
  const isOurs = (event: Event) => event.target instanceof Element && isOwnHost(event.target);
  const stopResting = () => {
    clearTimeout(restTimer);
    rest = null;
  };
  const on = <Type extends 'pointerdown' | 'pointermove' | 'click'>(
    type: Type,
    react: (event: PointerEvent) => void,
  ) =>
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && !isOurs(event)) react(event as PointerEvent);
      },
      options,
    );

  on('pointerdown', ({ clientX: x, clientY: y }) => {
    down = { x, y };
    stopResting();
  });
  on('click', (event) => {
    const { clientX: x, clientY: y, button, detail } = event;
    const start = down;
    down = null;
    if (button !== 0 || detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const isDrag = start !== null && Math.hypot(start.x - x, start.y - y) > dragMove;
    const selection = window.getSelection();
    if (isDrag || (selection !== null && !selection.isCollapsed)) return;
    gestures.onPress(x, y);
  });
  on('pointermove', ({ clientX: x, clientY: y, buttons, pointerType, timeStamp }) => {
    if (pointerType === 'touch' || buttons !== 0) return stopResting();
    if (timeStamp - lastHover > hoverEvery) {
      lastHover = timeStamp;
      gestures.onHover(x, y);
    }
    if (!gestures.hasDwell()) return;
    if (rest && Math.hypot(rest.x - x, rest.y - y) <= restMove) return;
    stopResting();
    rest = { x, y };
    restTimer = setTimeout(() => gestures.onRest(x, y), restTime);
  });
  for (const type of ['wheel', 'keydown', 'blur']) window.addEventListener(type, stopResting, options);
  signal.addEventListener('abort', stopResting);
}
