import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BienvuFirefox, launchFirefox } from '../../../scripts/browsers/firefox.ts';
import { buildFolder } from '../../../scripts/machine/build-extension.ts';
import { press, says } from '../../../scripts/review/firefox-acts.ts';
import { portalPage } from '../../support/portal.ts';

declare const browser: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/documents';
const html = portalPage(`<h1>Mes documents</h1>
  <p>Vous pouvez télécharger votre <span id="word">attestation</span>.</p>
  <p>Le <span id="other">chocolat</span> est servi chaud.</p>`);

describe('words, in Firefox', () => {
  let firefox: BienvuFirefox;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    firefox = await launchFirefox({ build: buildFolder('firefox') });
    const station = await firefox.openOwn('manifest.json');
    await station.waitForFunction(
      async () => (await browser.scripting.getRegisteredContentScripts()).length > 0,
      { polling: 100, timeout: 10_000 },
    );
    page = (await firefox.openPortal({ url, html })).page;
    await page.waitForFunction(() => (CSS.highlights.get('bienvu-word')?.size ?? 0) > 0, { timeout: 10_000 });
    const tabId = await station.evaluate(async () => {
      const tabs = await browser.tabs.query({});
      return tabs.find(({ url: address }) => address?.includes('wwwd.caf.fr'))?.id ?? -1;
    });
    panel = await firefox.openOwn(`sidepanel.html?tab=${tabId}`);
    await press(panel, 'Répondre plus tard');
  });
  afterAll(() => firefox.close());

  const title = () => panel.$eval('h1', (one) => one.textContent);
  const select = (id: string) =>
    page.$eval(`#${id}`, (one) => {
      getSelection()?.selectAllChildren(one);
    });

  it('« C’est quoi ? » explains what she selects, or says that it knows none', async () => {
    await select('word');
    await press(panel, 'C’est quoi');
    expect(await title()).toBe('attestation');
    await select('other');
    await press(panel, 'C’est quoi');
    await says(panel, 'Je ne connais pas ce mot.');
  });

  it('the search finds a word by its sound', async () => {
    await panel.bringToFront();
    await panel.locator('input[type=search]').fill('telecharjé');
    await press(panel, 'télécharger');
    expect(await title()).toBe('télécharger');
  });

  it('« Je le connais » takes the line away, and the card gives it back', async () => {
    const marks = () => page.evaluate(() => CSS.highlights.get('bienvu-word')?.size ?? 0);
    const before = await marks();
    await press(panel, 'Je le connais');
    await expect.poll(marks, { timeout: 5_000 }).toBe(before - 1);
    await press(panel, 'Souligner de nouveau');
    await expect.poll(marks, { timeout: 5_000 }).toBe(before);
  });
});
