const settleTime = 400;

/**
 * Calls `update` in the next frame after each scroll or change of size, and now and then for what moves otherwise
 * (a section that opens, a banner that goes), so that what is drawn beside something stays beside it.
 */
export function followPage(update: () => void, signal: AbortSignal): void {
  let frame = 0;
  const plan = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) update();
    });
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', plan, options);
  window.addEventListener('resize', plan, options);
  const timer = setInterval(plan, settleTime);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    cancelAnimationFrame(frame);
  });
}
