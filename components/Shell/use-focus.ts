import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the focus goes without her: to the title of a new screen, as it changes; and when what had it goes away at her own
 * press (« Enlever ») or by itself, to what is left around it, else to the title. Never to nothing: she would be sent back
 * to the top, and a screen reader would say nothing.
 */
export function useFocus(main: RefObject<HTMLElement | null>, screenKey: string): void {
  const shown = useRef(screenKey);
  useEffect(() => {
    if (shown.current === screenKey) return;
    shown.current = screenKey;
    focusTitle(main.current);
    main.current?.ownerDocument.defaultView?.scrollTo(0, 0);
  }, [main, screenKey]);
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), [main]);
}

function focusTitle(area: HTMLElement | null): void {
  area?.querySelector('h1')?.focus({ preventScroll: true });
}

function keepFocus(area: HTMLElement): () => void {
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
    const near = around.find((one) => one.isConnected && !one.classList.contains('screen'));
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
