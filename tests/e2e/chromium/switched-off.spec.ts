import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { markedWords, waitForMarks } from '../../support/marks.ts';
import { ownHostCount } from '../../support/our-world.ts';
import { currentSnapshot, launchWithBienvu, openPortal, portalPage } from '../../support/portal.ts';
import { storeSettings } from '../../support/settings.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const html = portalPage('<h1>Mes documents</h1><p>Vous pouvez télécharger votre attestation.</p>');
const url = 'https://wwwd.caf.fr/wps/myportal/documents';

describe('a site switched off', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());

  it('loses everything of ours within a second, and gets it back without a reload', async () => {
    const tab = await openPortal(browser, { url, html });
    await waitForMarks(tab.page);

    await storeSettings(browser, { sitesOff: ['caf'] });
    await tab.page.waitForTimeout(1_000);
    expect(await markedWords(tab.page)).toEqual([]);
    expect(await currentSnapshot(browser.station, tab.tabId)).toBeNull();
    expect(await tab.ours.evaluate(ownHostCount)).toBe(0);

    await storeSettings(browser, { sitesOff: [] });
    await waitForMarks(tab.page);
    await tab.page.close();
  });

  it('gets no script at all when it is opened later, while other portals do', async () => {
    await storeSettings(browser, { sitesOff: ['caf'] });
    await browser.station.waitForTimeout(1_000);
    const off = await openPortal(browser, { url, html });
    const on = await openPortal(browser, { url: 'https://candidat.francetravail.fr/espace', html });
    await waitForMarks(on.page);
    expect(off.ours.isThere()).toBe(false);
    expect(await off.page.evaluate(() => CSS.highlights.size)).toBe(0);
    await Promise.all([off.page.close(), on.page.close()]);
    await storeSettings(browser, { sitesOff: [] });
  });

  it('the whole extension off: no portal gets anything', async () => {
    await storeSettings(browser, { isOn: false });
    // That it is within a second is held above, in a page already open.
    await browser.station.waitForFunction(
      async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0,
      undefined,
      { polling: 50 },
    );
    const tab = await openPortal(browser, { url, html });
    await tab.page.waitForTimeout(500);
    expect(tab.ours.isThere()).toBe(false);
    await tab.page.close();
    await storeSettings(browser, {});
  });
});
