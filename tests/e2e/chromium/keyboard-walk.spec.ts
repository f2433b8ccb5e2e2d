import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../adapters/browser/messages.ts';
import { packOf } from '../../../packs/index.ts';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { noonOf, setClock } from '../../../scripts/browsers/virtual-time.ts';
import { launchWithBienvu, openPanel, openPortal, waitForSnapshot } from '../../support/portal.ts';
import { samplesToWalk, shapeOf, shapeWanted } from '../../support/sample-moments.ts';
import { readSample } from '../../support/samples.ts';
import { actByKeys, keysOf } from '../../support/walk-by-keys.ts';

const origins = samplesToWalk
  .map(({ expected }) => new URL(expected.url))
  .filter(({ host }) => !packOf(host))
  .map(({ origin }) => `${origin}/*`);

describe('a whole walk without a mouse, the panel beside it', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu({ viewport: { width: 1280, height: 900 }, grantedOrigins: origins });
  });
  afterAll(() => browser.close());

  it.each(samplesToWalk)(
    '$portal $name: every case is come to, and the end is what the panel says',
    async ({ portal, name, expected }) => {
      const { url, today, timeZone, moments } = expected;
      const html = readSample(portal, name);
      const noon = noonOf(today, timeZone);
      const tab = await openPortal(browser, { url, html }, (page) => setClock(page, noon, timeZone));
      const panel = await openPanel(browser, tab);
      await meetByKeys(panel);
      await tab.page.bringToFront();
      for (const moment of moments) {
        for (const act of moment.acts) await actByKeys(keysOf(tab.page), act);
        const isSame = (snapshot: Snapshot) =>
          JSON.stringify(shapeOf(snapshot, moment)) === JSON.stringify(shapeWanted(moment));
        // What differs is shown by the comparison that follows.
        await waitForSnapshot(browser.station, tab.tabId, isSame, 8_000).catch(() => undefined);
        const last = await waitForSnapshot(browser.station, tab.tabId);
        expect(shapeOf(last, moment), moment.name).toEqual(shapeWanted(moment));
      }
      await Promise.all([panel.close(), tab.page.close()]);
    },
    90_000,
  );

  /** Leaves the panel's first screen by the keyboard, and sees that there is somewhere to go on from. */
  async function meetByKeys(panel: Page): Promise<void> {
    await panel.bringToFront();
    const later = panel.getByRole('button', { name: 'Répondre plus tard' });
    const isFirst = await later.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
    if (isFirst) {
      for (let stop = 0; stop < 30; stop++) {
        if (await later.evaluate((button) => button === document.activeElement)) break;
        await panel.keyboard.press('Tab');
      }
      await panel.keyboard.press('Enter');
    }
    await panel.getByRole('main').first().waitFor({ timeout: 5_000 });
    expect(await panel.evaluate(() => document.querySelectorAll('button, a[href]').length)).toBeGreaterThan(
      0,
    );
  }
});
