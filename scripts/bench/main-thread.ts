import type { CDPSession, Page } from '@playwright/test';

/** What an action cost the page's main thread, painting included. Milliseconds of its own work, not of waiting for a core. */
export interface Cost {
  total: number;
  longestTask: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string; data?: { frames?: { url: string; processId: number }[] } };
}

/**
 * Runs `action` and adds up the tasks of the page's main thread from then on, until the page has been painted and quiet for
 * `quiet` milliseconds: scripts, style, layout and painting, without the time spent waiting.
 */
export async function costOf(page: Page, action: () => Promise<unknown>, quiet = 200): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] },
  });
  await action();
  await page.evaluate(
    (pause) =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, pause)));
      }),
    quiet,
  );
  await stop(session);
  await session.detach();
  return addUp(events, page.url());
}

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
}

function addUp(events: TraceEvent[], url: string): Cost {
  const frames = events.flatMap(({ args }) => args.data?.frames ?? []);
  const pid = frames.find((frame) => frame.url === url)?.processId;
  const main = events.find(
    (event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain' && event.pid === pid,
  );
  if (!main) throw new Error(`The trace does not tell the process of ${url}.`);
  const durations = events
    .filter((event) => event.name === 'RunTask' && event.pid === main.pid && event.tid === main.tid)
    .map((event) => (event.tdur ?? 0) / 1000);
  return { total: durations.reduce((sum, one) => sum + one, 0), longestTask: Math.max(0, ...durations) };
}
