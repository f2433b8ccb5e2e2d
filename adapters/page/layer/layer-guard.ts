import { documentElementOf } from '../reading/safe-dom.ts';

const mostReinserts = 3;
const mostChanges = 100;
const changeWindow = 2000;
const checkEvery = 1000;
/** Below this a person sees nothing, and could be lured into pressing what she does not see. */
const leastOpacity = 0.6;
const mostHiddenChecks = 3;

/**
 * Puts the host in the page and keeps it as it was made: attributes and children the page adds go, a removed host comes
 * back three times. When the page goes on (a hundred changes in two seconds, a fourth removal, a page made see-through
 * for three seconds), the host leaves for good and `onGone` is called: the panel alone serves. Ends with the signal.
 */
export function guardHost(
  document: Document,
  host: HTMLElement,
  drawing: HTMLElement,
  signal: AbortSignal,
  onGone: () => void,
): void {
  const ending = new AbortController();
  let reinserts = 0;
  let hiddenChecks = 0;
  let changes: number[] = [];

  const leave = () => {
    ending.abort();
    observer.disconnect();
    clearInterval(check);
    host.remove();
  };
  const giveUp = () => {
    if (ending.signal.aborted) return;
    leave();
    onGone();
  };
  const isInPlace = () => host.parentNode === documentElementOf(document);
  const insert = () => {
    documentElementOf(document)?.append(host);
    watch();
  };
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    const html = documentElementOf(document);
    if (html) observer.observe(html, { childList: true });
    observer.observe(host, { attributes: true, childList: true });
  };
  const restore = () => {
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    if (host.firstChild) host.replaceChildren();
    if (!isInPlace() && documentElementOf(document)) {
      if (++reinserts > mostReinserts) return giveUp();
      insert();
    }
    observer.takeRecords();
  };
  const observer = new MutationObserver((records) => {
    const now = performance.now();
    const touched = records.filter(({ target }) => target === host).length + (isInPlace() ? 0 : 1);
    if (touched === 0) return;
    for (let one = 0; one < touched; one++) changes.push(now);
    changes = changes.filter((at) => now - at < changeWindow);
    if (changes.length > mostChanges) giveUp();
    else restore();
  });
  const check = setInterval(() => {
    if (!isInPlace()) restore();
    const isHidden = isPageSeeThrough(document);
    hiddenChecks = isHidden ? hiddenChecks + 1 : 0;
    // Hidden at once; some pages fade in while they load, so it is said only when it lasts.
    drawing.hidden = isHidden;
    if (hiddenChecks >= mostHiddenChecks) giveUp();
  }, checkEvery);
  signal.addEventListener('abort', leave);
  insert();
}

function isPageSeeThrough(document: Document): boolean {
  const html = documentElementOf(document);
  if (!html || document.visibilityState === 'hidden') return false;
  const style = getComputedStyle(html);
  return (
    Number(style.opacity) <= leastOpacity ||
    style.display === 'none' ||
    (style.clipPath !== 'none' && style.clipPath !== '') ||
    /opacity\(\s*0?\.?[0-5]/.test(style.filter)
  );
}
