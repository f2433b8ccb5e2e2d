/** What both a browser test's own session and Playwright's have. */
interface Session {
  send(method: 'Performance.enable', params: { timeDomain: 'threadTicks' }): Promise<unknown>;
  send(method: 'Performance.getMetrics'): Promise<{ metrics: { name: string; value: number }[] }>;
}

/**
 * Milliseconds of processor that the page's thread spends until `act` is done. What other tests do meanwhile on a busy
 * machine does not count; nor does the time for which the page waits.
 * https://chromedevtools.github.io/devtools-protocol/tot/Performance/
 */
export async function threadTime(session: Session, act: () => unknown): Promise<number> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await spent(session);
  await act();
  return (await spent(session)) - before;
}

async function spent(session: Session): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime');
  if (!time) throw new Error('The browser does not tell the time of its thread');
  return time.value * 1000;
}
