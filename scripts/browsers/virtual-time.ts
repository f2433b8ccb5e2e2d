import type { Page } from '@playwright/test';

/** Time is granted in slices as long as they are, so that timers, the network and messages keep their order. */
const slice = 25;

/**
 * Puts a page, its content scripts and its frames at an instant (milliseconds since 1970) in a time zone; from there its
 * clock goes at the ordinary speed until the returned function is called or the page is closed. Playwright's own clock
 * does not reach content scripts; the browser's does. It is lost when the page changes process: call this in the process
 * where it must hold, then load the page.
 */
export async function setClock(page: Page, instant: number, timeZone: string): Promise<() => void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTimezoneOverride', { timezoneId: timeZone });
  let isGoing = true;
  const grant = async (first: { initialVirtualTime?: number } = {}) => {
    const spent = new Promise((resolve) => session.once('Emulation.virtualTimeBudgetExpired', resolve));
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: slice, ...first });
    // A page that is being replaced never says that its slice is spent.
    await Promise.race([spent, wait(200)]);
  };
  await grant({ initialVirtualTime: instant / 1000 });
  const go = async () => {
    while (isGoing) {
      const start = performance.now();
      await grant();
      await wait(slice - (performance.now() - start));
    }
  };
  go().catch(() => undefined); // The page was closed.
  return () => {
    isGoing = false;
  };
}

/** Noon of a day (ISO date) in a time zone, in milliseconds since 1970. */
export function noonOf(day: string, timeZone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: '12:00' }).epochMilliseconds;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
