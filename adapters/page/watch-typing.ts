interface TypingOptions {
  signal: AbortSignal;
  /** Whether somebody looks at the answers now: then they are also read again each second. */
  isWatched: () => boolean;
}

interface Typing {
  /** Whether she was in this case and left it: before that, a mark beside it would only disturb her. */
  wasLeft(element: Element): boolean;
}

const settleMs = 150;
const pollMs = 1000;

/**
 * Calls back when a case was left, and each second while a panel is open: a browser or a script can fill a case without
 * any event. Only listens: nothing of the page's events is changed.
 */
export function watchTyping(
  document: Document,
  onTyping: () => void,
  { signal, isWatched }: TypingOptions,
): Typing {
  const left = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onTyping, settleMs);
  };
  const passive = { capture: true, passive: true, signal };
  document.addEventListener(
    'focusout',
    (event) => {
      const [target] = event.composedPath();
      if (target instanceof Element) left.add(target);
      settle();
    },
    passive,
  );
  const poll = setInterval(() => {
    if (isWatched() && document.visibilityState === 'visible') onTyping();
  }, pollMs);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearInterval(poll);
  });
  return { wasLeft: (element) => left.has(element) };
}
