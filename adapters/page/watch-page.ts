import { isOwnHost } from './own-host.ts';
import { elementNode, viewOf } from './reading/safe-dom.ts';

/** What happened since the last call. Several at once are given together. */
export interface PageChange {
  /** What changed in the page; empty when too much changed to be told one by one. */
  records: readonly MutationRecord[];
  /** More changed than is worth following one by one: read everything again. */
  isFlood: boolean;
  /** The address changed without a new page. */
  hasNavigated: boolean;
  /** The page came back from the back/forward cache. */
  wasRestored: boolean;
  /** She wrote or chose something. */
  hasInput: boolean;
}

export interface PageWatch {
  /** Also follows what happens in a shadow root or in a frame's document. */
  include(root: ShadowRoot | Document): void;
  /** What she wrote in or chose, and what holds it: from the first moment on, since a case may be read only after. */
  readonly touched: WeakSet<EventTarget>;
}

const attributeFilter = (
  'class style hidden open inert contenteditable disabled required readonly checked selected type role for href src ' +
  'aria-hidden aria-invalid aria-required aria-disabled aria-checked aria-selected aria-expanded aria-current ' +
  'aria-label aria-labelledby aria-describedby aria-errormessage aria-busy aria-pressed aria-valuenow aria-valuetext'
).split(' ');
const answering = ['input', 'change'];
const quietTime = 150;
/** What she writes is seen sooner: somebody may be looking with her from afar. */
const quietAfterInput = 80;
const longestWait = 500;
/** Under a storm of changes, once a second is enough. */
const stormWait = 1000;
const stormSize = 300;
const mostRecords = 2000;

/**
 * Calls back when the page changed, 150 ms after it went quiet (80 ms after she wrote), 500 ms at the latest, and once a
 * second when it changes without end. Only looks: no listener here prevents or stops anything. Ends with the signal.
 */
export function watchPage(
  document: Document,
  callback: (change: PageChange) => void,
  signal: AbortSignal,
): PageWatch {
  const window = viewOf(document);
  const touched = new WeakSet<EventTarget>();
  if (!window || signal.aborted) return { include: () => undefined, touched };
  let records: MutationRecord[] = [];
  let isFlood = false;
  let wasRestored = false;
  let hasInput = false;
  let address = document.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastCall = Number.NEGATIVE_INFINITY;
  let secondStart = 0;
  let inSecond = 0;
  let wasStorm = false;

  const call = () => {
    timer = undefined;
    const now = performance.now();
    const hasNavigated = document.location.href !== address;
    address = document.location.href;
    lastCall = now;
    const change = { records, isFlood, hasNavigated, wasRestored, hasInput };
    records = [];
    isFlood = wasRestored = hasInput = false;
    if (!signal.aborted) callback(change);
  };
  const plan = (quiet = quietTime) => {
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    const latest = wasStorm ? Math.max(lastCall + stormWait, now) : firstChange + longestWait;
    const at = wasStorm ? latest : Math.min(now + quiet, latest);
    // Under a storm the timer stays as it is: setting it anew for each change is itself a cost.
    if (timer !== undefined && wasStorm) return;
    clearTimeout(timer);
    timer = setTimeout(call, Math.max(0, at - now));
  };
  const count = (more: number) => {
    const now = performance.now();
    if (now - secondStart > stormWait) {
      wasStorm = inSecond > stormSize;
      secondStart = now;
      inSecond = 0;
    }
    inSecond += more;
    if (inSecond > stormSize) wasStorm = true;
  };
  const observer = new MutationObserver((all) => {
    const news = all.filter((record) => !isOwn(record));
    if (news.length === 0) return;
    count(news.length);
    if (isFlood || records.length + news.length > mostRecords) {
      isFlood = true;
      records = [];
    } else for (const record of news) records.push(record);
    plan();
  });
  const observe = (root: Node) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter,
    });
  observe(document);

  const options = { signal, passive: true, capture: true };
  const lookAtAddress = () => {
    if (document.location.href !== address) plan();
  };
  for (const event of ['popstate', 'hashchange']) window.addEventListener(event, lookAtAddress, options);
  (window as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    lookAtAddress,
    options,
  );
  const poll = setInterval(lookAtAddress, stormWait);
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.isTrusted || !event.persisted) return;
      wasRestored = true;
      plan();
    },
    options,
  );
  const hear = (event: Event) => {
    const { isTrusted, target, type } = event;
    const isAnswer = answering.includes(type);
    // A box that the page draws itself tells of presses and keys alone; a case only clicked in was not answered.
    if (!isTrusted || (!isAnswer && 'defaultValue' in (target as Element))) return;
    for (const node of event.composedPath()) touched.add(node);
    if (!isAnswer) return;
    hasInput = true;
    plan(quietAfterInput);
  };
  // What happens in a frame is told to its own document alone.
  const listen = (root: EventTarget) => {
    for (const event of [...answering, 'click', 'keydown']) root.addEventListener(event, hear, options);
  };
  listen(window);
  // A frame's document comes late, in the place of an empty one, and changes nothing around it.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target as HTMLIFrameElement).contentDocument) return;
      isFlood = true;
      plan();
    },
    options,
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(poll);
  });
  return {
    touched,
    include(root) {
      if (signal.aborted) return;
      observe(root);
      listen(root);
    },
  };
}

/** Our own host coming or going is no change of the page. */
function isOwn({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const isHost = (node: Node) => node.nodeType === elementNode && isOwnHost(node as Element);
  return type === 'childList' && [...addedNodes].every(isHost) && [...removedNodes].every(isHost);
}
