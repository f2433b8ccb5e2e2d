import type { CDPSession, Page } from '@playwright/test';

/** What an action cost the page's main thread, painting included. Milliseconds. */
export interface Cost {
  total: number;
  longestTask: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  args: { name?: string };
}

/**
 * Runs `action` in the page and adds up the main thread's tasks until the page has been painted and quiet again: scripts,
 * style, layout and painting, without the time spent waiting.
 */
export async function costOf(page: Page, action: string): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] },
  });
  await page.evaluate(action);
  await settle(page);
  await stop(session);
  await session.detach();
  return addUp(events);
}

/** Two painted frames and a little quiet after what was asked. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 150)));
      }),
  );
}

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
}

/** The busiest renderer's main thread is the page's: no other page is open. */
function addUp(events: TraceEvent[]): Cost {
  const mains = events.filter(
    (event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  );
  const costs = mains.map(({ pid, tid }) => {
    const durations = events
      .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
      .map((event) => (event.dur ?? 0) / 1000);
    return { total: durations.reduce((sum, one) => sum + one, 0), longestTask: Math.max(0, ...durations) };
  });
  return costs.sort((a, b) => b.total - a.total)[0] ?? { total: 0, longestTask: 0 };
}
