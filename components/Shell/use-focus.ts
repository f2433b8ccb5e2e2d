import { type RefObject, useEffect, useRef } from 'react';
import { isInSight } from './in-sight.ts';

/** A control as it is found again once its screen was drawn anew: what it says, and which of those that say it. */
interface Left {
  text: string | null;
  nth: number;
}

/**
 * Where the focus goes without her: to the title of a new screen, as it changes, or to what the screen is opened for
 * (`data-arrival`); on the way back, to the line she had left it by, as a list is read from where one was; and when what had
 * it goes away at her own press (« Enlever ») or by itself, to what is left around it, else to the title. Never to nothing:
 * she would be sent back to the top, and a screen reader would say nothing. `depth`: how many screens are open; `isReturn`:
 * whether she came back to this one.
 */
export function useFocus(
  main: RefObject<HTMLElement | null>,
  screenKey: string,
  depth = 1,
  isReturn = false,
): void {
  const shown = useRef({ screenKey, depth });
  const last = useRef<Left | null>(null);
  const lefts = useRef(new Map<number, Left | null>());
  useEffect(() => {
    const from = shown.current;
    if (from.screenKey === screenKey) return;
    shown.current = { screenKey, depth };
    if (depth > from.depth) lefts.current.set(from.depth, last.current);
    const left = isReturn ? lefts.current.get(depth) : null;
    // Of the screens that were open beyond, nothing holds any more: another may stand at that depth the next time.
    for (const one of lefts.current.keys()) if (one >= depth) lefts.current.delete(one);
    last.current = null;
    const line = left && find(main.current, left);
    if (line) {
      line.scrollIntoView({ block: 'center' });
      line.focus({ preventScroll: true });
    } else {
      const first = focusFirst(main.current);
      main.current?.ownerDocument.defaultView?.scrollTo(0, 0);
      // Large text, or a low window: what stands above fills it, and there would be no question in sight.
      if (first && !isInSight(first)) first.scrollIntoView({ block: 'start' });
    }
  }, [main, screenKey, depth, isReturn]);
  useEffect(
    () =>
      main.current
        ? keepFocus(main.current, (left) => {
            last.current = left;
          })
        : undefined,
    [main],
  );
}

const controls = (area: HTMLElement, text: string | null): HTMLElement[] =>
  [...area.querySelectorAll<HTMLElement>('button, a, summary')].filter((one) => one.textContent === text);

const find = (area: HTMLElement | null, { text, nth }: Left): HTMLElement | undefined => {
  const found = area ? controls(area, text)[nth] : undefined;
  // She had unfolded what it was in.
  if (found && found.localName !== 'summary') found.closest('details')?.setAttribute('open', '');
  return found?.checkVisibility() ? found : undefined;
};

function focusFirst(area: HTMLElement | null): HTMLElement | null {
  const first = area?.querySelector<HTMLElement>('[data-arrival]') ?? area?.querySelector('h1') ?? null;
  first?.focus({ preventScroll: true });
  return first;
}

/** To the title, without moving the screen. */
export function focusTitle(area: HTMLElement | null): void {
  area?.querySelector('h1')?.focus({ preventScroll: true });
}

/** `onControl`: each control that takes the focus. */
function keepFocus(area: HTMLElement, onControl: (left: Left) => void): () => void {
  /** What has the focus, then what stands around it, up to the screen's own whole. */
  let path: HTMLElement[] = [];
  const stopping = new AbortController();
  const { signal } = stopping;
  area.addEventListener(
    'focusin',
    ({ target }) => {
      path = [];
      for (let one = target as HTMLElement | null; one && one !== area; one = one.parentElement)
        path.push(one);
      const { textContent: text } = target as HTMLElement;
      const nth = controls(area, text).indexOf(target as HTMLElement);
      if (nth >= 0) onControl({ text, nth });
    },
    { signal },
  );
  // One that goes away may be left first: only what still stands was left by her.
  area.addEventListener(
    'focusout',
    () => {
      const left = path;
      setTimeout(() => {
        if (path === left && left[0]?.isConnected) path = [];
      });
    },
    { signal },
  );
  const observer = new MutationObserver(() => {
    const [focused, ...around] = path;
    if (!focused || focused.isConnected) return;
    path = [];
    const { activeElement, body } = area.ownerDocument;
    if (activeElement !== null && activeElement !== body) return;
    const near = around.find((one) => one.isConnected && !one.querySelector('h1'));
    if (near) focusAsPlace(near);
    else focusTitle(area);
  });
  observer.observe(area, { childList: true, subtree: true });
  return () => {
    stopping.abort();
    observer.disconnect();
  };
}

/** Focus on something that is no control, as long as it stays there. */
function focusAsPlace(place: HTMLElement): void {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
}
