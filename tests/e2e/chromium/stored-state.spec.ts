import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { waitForMarks } from '../../support/marks.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  passFirstVisit,
  portalPage,
  waitForSnapshot,
} from '../../support/portal.ts';
import { storeSettings } from '../../support/settings.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/documents';
const html = portalPage(`
  <h1>Mes documents</h1><p>Vous pouvez télécharger votre attestation.</p>
  <form><label for="m">Montant</label><input id="m" value="987,65"><button>Continuer</button></form>`);

describe('what is stored', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());
  afterEach(() => browser.station.evaluate(() => chrome.storage.session.clear()));

  const stored = () =>
    browser.station.evaluate(async () => ({
      disk: JSON.stringify(await chrome.storage.local.get(null)),
      session: JSON.stringify(await chrome.storage.session.get(null)),
    }));
  const openAndRead = async () => {
    const tab = await openPortal(browser, { url, html });
    await waitForMarks(tab.page);
    const panel = await openPanel(browser, tab);
    await waitForSnapshot(browser.station, tab.tabId, ({ isRead }) => isRead);
    return { tab, panel, close: () => Promise.all([panel.close(), tab.page.close()]) };
  };

  it('nothing of the page goes to disk; to the session, only what a case that she changed first held', async () => {
    const { tab, close } = await openAndRead();
    const texts = ['987,65', '123,45', 'Montant', 'attestation', url];
    const opened = await stored();
    for (const text of texts) expect(opened.session).not.toContain(text);
    await tab.page.locator('#m').fill('123,45');
    await expect.poll(async () => (await stored()).session).toContain('987,65');
    const { disk, session } = await stored();
    for (const text of texts) expect(disk).not.toContain(text);
    const { [`first-values.${tab.tabId}`]: values, ...others } = JSON.parse(session);
    for (const text of texts) expect(JSON.stringify(others)).not.toContain(text);
    for (const text of ['Montant', 'attestation', url]) expect(JSON.stringify(values)).not.toContain(text);
    await close();
    await expect.poll(async () => (await stored()).session).not.toContain('first-values');
  });

  it('« Fermer et oublier » leaves nothing, and nothing comes back from a page that is still open', async () => {
    const { tab, panel } = await openAndRead();
    await tab.page.locator('#m').fill('123,45');
    await expect.poll(async () => (await stored()).session).toContain('987,65');
    await passFirstVisit(panel);
    await panel.getByRole('button', { name: 'Fermer et oublier' }).click();
    await panel.locator('main').getByRole('button', { name: 'Fermer et oublier' }).click();
    await expect.poll(async () => (await stored()).session).not.toContain('987,65');
    // She writes on: the page is read again.
    await tab.page.locator('#m').fill('678,90');
    await tab.page.waitForTimeout(1_000);
    const { disk, session } = await stored();
    for (const text of ['987,65', '123,45', '678,90']) expect(disk + session).not.toContain(text);
    await tab.page.close();
  });

  it('settings of version 1 are understood', async () => {
    await storeSettings(browser, { knownTerms: ['telecharger', 'attestation'] });
    const tab = await openPortal(browser, { url, html });
    await tab.page.waitForTimeout(800);
    // Both words of the page's text are known to her: none is underlined, and the list still has them.
    expect(await tab.page.evaluate(() => CSS.highlights.get('bienvu-word')?.size ?? 0)).toBe(0);
    const { words } = await waitForSnapshot(browser.station, tab.tabId, ({ words }) => words.length > 0);
    expect(words.map(({ termId }) => termId)).toContain('telecharger');
    await tab.page.close();
  });

  it('settings nobody understands give the first ones, without a failure', async () => {
    await browser.station.evaluate(() =>
      chrome.storage.session.set({ settings: { density: 42, colour: 'red' }, settings$: { v: 1 } }),
    );
    const { close } = await openAndRead();
    await close();
  });

  it('a storage that refuses everything takes no word away, and hurts no page', async () => {
    const worker =
      browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
    await worker.evaluate(() => {
      const refuse = () => Promise.reject(new Error('Refused'));
      for (const area of [chrome.storage.session, chrome.storage.local]) Object.assign(area, { set: refuse });
    });
    const tab = await openPortal(browser, { url, html });
    const errors: string[] = [];
    tab.page.on('pageerror', (error) => errors.push(error.message));
    expect(await waitForMarks(tab.page)).toContain('télécharger');
    await tab.page.locator('#m').fill('1');
    await waitForSnapshot(browser.station, tab.tabId, ({ words }) => words.length > 0);
    expect(errors).toEqual([]);
    await tab.page.close();
  });
});
