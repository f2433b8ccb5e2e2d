import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { servePage } from '../../../scripts/browsers/serve-page.ts';
import { noonOf, setClock } from '../../../scripts/browsers/virtual-time.ts';
import { currentSnapshot } from '../portal.ts';
import { keysOf } from '../walk-by-keys.ts';
import type { Desk } from './desk.ts';

/** An empty tab and its panel in Chromium. The page opened in it stands at noon of `today`. */
export async function chromiumDesk(browser: BienvuChromium, today: string, timeZone: string): Promise<Desk> {
  const { page, tabId } = await browser.openTab();
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 380, height: 760 });
  await panel.goto(browser.addressOf(`sidepanel.html?tab=${tabId}`));
  return {
    page: keysOf(page),
    panel,
    // Chromium gives keys to both, but a page behind another one may not open the window where a file is chosen.
    turnTo: (which) => (which === 'page' ? page : panel).bringToFront(),
    async open(served) {
      await servePage(page, served);
      await setClock(page, noonOf(today, timeZone), timeZone);
      await page.goto(served.url, { waitUntil: 'load' });
    },
    snapshot: () => currentSnapshot(browser.station, tabId),
    close: () => Promise.all([panel.close(), page.close()]),
  };
}
