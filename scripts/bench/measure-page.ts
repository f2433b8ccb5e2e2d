import { waitForMarks } from '../../tests/support/marks.ts';
import {
  currentSnapshot,
  openPanel,
  openPortal,
  portalPage,
  waitForSnapshot,
} from '../../tests/support/portal.ts';
import { storeSettings } from '../../tests/support/settings.ts';
import type { BienvuChromium } from '../browsers/chromium.ts';
import { medianOf, round } from './median.ts';

const portal = 'https://wwwd.caf.fr/wps/myportal/mesure';
/** On a host granted beforehand, as after « Aider sur ce site ». */
export const addedHost = 'https://site-ajoute.example/*';

const words = portalPage(
  '<h1>Mes documents</h1><p>Vous pouvez télécharger votre attestation.</p><p><input id="m" value="12"></p>',
);

/** From F2 to the frame that shows the bubble, in our own world. */
const openByKey = `new Promise((done) => {
  const host = () => [...document.querySelectorAll('div')].find((one) => Symbol.for('bienvu.host') in one);
  addEventListener('keydown', ({ timeStamp }) => {
    const look = () => {
      const one = host();
      const bubble = one && chrome.dom.openOrClosedShadowRoot(one).querySelector('.bubble');
      if (bubble?.matches(':popover-open')) done(performance.now() - timeStamp);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, { once: true, capture: true });
})`;

/** Milliseconds from the press of the documented key to the definition on screen. */
export function measureBubble(browser: BienvuChromium): Promise<number> {
  return medianOf(5, async () => {
    const tab = await openPortal(browser, { url: portal, html: words });
    await waitForMarks(tab.page);
    await tab.page.bringToFront();
    const opened = tab.ours.evaluate<number>(openByKey);
    await tab.page.waitForTimeout(50);
    await tab.page.keyboard.press('F2');
    const time = await opened;
    await tab.page.close();
    return time;
  });
}

/** Milliseconds from the panel's opening to « this page is not known », on a site without a guide. */
export async function measureUnknownPage(browser: BienvuChromium): Promise<number> {
  const html = portalPage('<h1>Boutique</h1><form><label>Nom <input></label></form>');
  await storeSettings(browser, { isShared: 'yes' });
  return medianOf(3, async () => {
    const tab = await openPortal(browser, { url: addedHost.replace('*', 'x'), html });
    const start = performance.now();
    const panel = await openPanel(browser, tab);
    await panel
      .getByText(/Je ne connais pas cette page/)
      .first()
      .waitFor();
    const time = performance.now() - start;
    await Promise.all([panel.close(), tab.page.close()]);
    return time;
  });
}

/** Requests made by a portal's page beyond its own, and how far its layout was shifted, with reader and panel there. */
export async function measureGuest(
  browser: BienvuChromium,
): Promise<{ requests: number; layoutShift: number }> {
  const tab = await openPortal(browser, { url: portal, html: words }, (page) =>
    page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    }),
  );
  const panel = await openPanel(browser, tab);
  await waitForSnapshot(browser.station, tab.tabId, ({ isRead }) => isRead);
  await tab.page.waitForTimeout(1_500);
  const layoutShift = round(
    await tab.page.evaluate(() => (globalThis as unknown as { shift: number }).shift),
  );
  const own = tab.requests.atOrigin.filter((asked) => asked !== portal && !asked.endsWith('/favicon.ico'));
  const isHeard = (await currentSnapshot(browser.station, tab.tabId)) !== null;
  if (!isHeard) throw new Error('Bienvu was not there: the figures would mean nothing.');
  await Promise.all([panel.close(), tab.page.close()]);
  return { requests: own.length + tab.requests.elsewhere.length, layoutShift };
}
