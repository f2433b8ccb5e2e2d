/**
 * The documented key: F2 goes to the next word and opens its bubble, Shift+F2 to the one before. F2 types nothing, does
 * nothing in a page in either browser, and cannot be a portal's access key, as Alt+Shift and a letter can (Firefox).
 */
export const nextWordKey = 'F2';

/** Listens for the key, and only listens. Keys made by the page, and a key held down, are ignored. */
export function watchWordKey(onStep: (step: 1 | -1) => void, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    ({ isTrusted, key, repeat, shiftKey, ctrlKey, altKey, metaKey }) => {
      if (!isTrusted || repeat || key !== nextWordKey || ctrlKey || altKey || metaKey) return;
      onStep(shiftKey ? -1 : 1);
    },
    { capture: true, passive: true, signal },
  );
}
