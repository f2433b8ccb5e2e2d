import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BienvuFirefox, launchFirefox } from '../../../scripts/browsers/firefox.ts';
import { buildFolder } from '../../../scripts/machine/build-extension.ts';
import { storedSettings } from '../../support/settings.ts';

declare const browser: typeof import('wxt/browser')['browser'];

/** Kept anew, settings of a former version have what has come since. */
const keptSettings = { ...storedSettings, isSpaced: false, isShared: 'no' };

/** As a person allows it in the browser's own page; the extension then starts again. */
const allow = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const id = 'bienvu@bienvu.org';
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
  return 'allowed';
})()`;

describe('in a private window of Firefox', { timeout: 60_000 }, () => {
  let firefox: BienvuFirefox;
  /** An ordinary page of the extension. */
  let station: Page;
  let panel: Page;
  beforeAll(async () => {
    firefox = await launchFirefox({ build: buildFolder('firefox') });
    await firefox.inWindow(allow);
    station = await firefox.openOwn('manifest.json');
    await station.evaluate(async (text) => {
      await browser.storage.local.set({ settings: JSON.parse(text), settings$: { v: 1 } });
      const url = browser.runtime.getURL('/sidepanel.html');
      await browser.windows.create({ incognito: true, url });
    }, JSON.stringify(keptSettings));
    panel = await findPanel(true);
  }, 60_000);
  afterAll(() => firefox.close());

  /** A panel that stands in a private window, or in an ordinary one. */
  async function findPanel(isPrivate: boolean): Promise<Page> {
    for (let turn = 0; turn < 100; turn++) {
      for (const page of await firefox.browser.pages()) {
        const isIt = await page
          .evaluate(
            (wanted) =>
              browser.extension.inIncognitoContext === wanted && document.querySelector('main') !== null,
            isPrivate,
          )
          .catch(() => false);
        if (isIt) return page;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('No panel stands there.');
  }
  const onDisk = async () =>
    JSON.parse(await station.evaluate(async () => JSON.stringify(await browser.storage.local.get(null))));
  const saysIt = () =>
    panel.waitForFunction(() => document.body.textContent?.includes('je ne garde rien ici.'), {
      polling: 100,
    });
  const press = (text: string) =>
    panel.evaluate((wanted) => {
      const all = [...document.querySelectorAll('button, label')] as HTMLElement[];
      all.find((one) => one.textContent?.includes(wanted))?.click();
    }, text);

  it('says that nothing is kept, and keeps nothing of what is chosen there', async () => {
    await saysIt();
    await press('ouvrir les réglages');
    await saysIt();
    await press('العربية');
    await panel.waitForFunction(() => document.documentElement.lang === 'ar', { polling: 100 });
    expect(await onDisk()).toEqual({ settings: keptSettings, settings$: { v: 1 } });

    // The ordinary windows know nothing of it, not even when one of them writes.
    // Not the one opened at install: starting again may have closed it. And a new tab of puppeteer's would be private.
    await station.evaluate(async () => {
      const windowId = (await browser.tabs.getCurrent())?.windowId;
      await browser.tabs.create({ windowId, url: browser.runtime.getURL('/sidepanel.html') });
    });
    const home = await findPanel(false);
    await home.waitForFunction(() => document.body.textContent?.includes('Mon carnet'), { polling: 100 });
    expect(await home.evaluate(() => document.documentElement.lang)).toBe('fr');
    const files = await station.evaluate(async () => (await indexedDB.databases()).length);
    expect(files).toBe(0);
  });

  it('what was chosen goes with its window', async () => {
    await panel.close();
    await station.evaluate(async () => {
      await browser.windows.create({ incognito: true, url: browser.runtime.getURL('/sidepanel.html') });
    });
    panel = await findPanel(true);
    await saysIt();
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await onDisk()).toEqual({ settings: keptSettings, settings$: { v: 1 } });
  });
});
