import { attributeOf, findAllIn, nearest } from './reading/safe-dom.ts';

interface TypingOptions {
  signal: AbortSignal;
  /** Whether somebody looks at the answers now: then it is also asked each second whether one changed by itself. */
  isWatched: () => boolean;
  /** Whether an answer differs from when it was last asked. */
  hasChanged: () => boolean;
}

interface Typing {
  /** Whether she was in this case and left it, or answered it: before that, a mark beside it would only disturb her. */
  wasLeft(element: Element): boolean;
}

const settleMs = 150;
const pollMs = 1000;
/** What a quick look cannot see, in a frame for instance, is read at least this often: once in so many looks. */
const wholeEvery = 10;

/**
 * Calls back when a case was left and, while a panel is open, when an answer changed by itself: a browser or a script can
 * fill a case without any event. Only listens: nothing of the page's events is changed.
 */
export function watchTyping(
  document: Document,
  onTyping: () => void,
  { signal, isWatched, hasChanged }: TypingOptions,
): Typing {
  const left = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onTyping, settleMs);
  };
  const passive = { capture: true, passive: true, signal };
  const leave = (event: Event) => {
    const [target] = event.composedPath();
    if (target instanceof Element) for (const one of allNamedAs(target)) left.add(one);
    settle();
  };
  document.addEventListener('focusout', leave, passive);
  // A circle is answered once pressed: what she touches next may be the button that sends.
  document.addEventListener('change', leave, passive);
  let looks = 0;
  const poll = setInterval(() => {
    if (!isWatched() || document.visibilityState !== 'visible') return;
    if (hasChanged() || ++looks % wholeEvery === 0) onTyping();
  }, pollMs);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearInterval(poll);
  });
  return { wasLeft: (element) => left.has(element) };
}

/** With it, all of its name: any circle of a question may stand for it. */
function allNamedAs(one: Element): Iterable<Element> {
  const name = attributeOf(one, 'name');
  const form = name && nearest(one, 'form,body');
  return form ? findAllIn(form, `[name="${CSS.escape(name)}"]`) : [one];
}
