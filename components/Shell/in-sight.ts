/** Whether all of it can be seen now: inside the window, and above « Je bloque » where that is stuck. */
export function isInSight(element: Element): boolean {
  const { ownerDocument: document } = element;
  const bar =
    document.querySelector('.shell-bottom')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= Math.min(bar, document.documentElement.clientHeight);
}
