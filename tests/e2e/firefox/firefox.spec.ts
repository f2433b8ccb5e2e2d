import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../adapters/browser/messages.ts';
import { type BienvuFirefox, launchFirefox } from '../../../scripts/browsers/firefox.ts';
import { buildFolder } from '../../../scripts/machine/build-extension.ts';
import { press, says } from '../../../scripts/review/firefox-acts.ts';
import { portalPage } from '../../support/portal.ts';
import { readSample } from '../../support/samples.ts';

declare const browser: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';

/** Presses the toolbar's button; then how wide the window under it becomes, once Firefox has fitted it to what is in it. */
const popupWidth = `(async () => {
  const id = 'bienvu_bienvu_org';
  CustomizableUI.addWidgetToArea(id + '-browser-action', 'nav-bar');
  const turn = () => new Promise((done) => setTimeout(done, 100));
  const find = () => document.querySelector('panel .webextension-popup-browser')?.getBoundingClientRect().width ?? 0;
  document.getElementById(id + '-BAP').click();
  let width = 0;
  for (let left = 50, same = 0; left > 0 && same < 10; left--) {
    await turn();
    same = find() > 0 && find() === width ? same + 1 : 0;
    width = find();
  }
  document.querySelector('panel.webextension-popup, #customizationui-widget-panel, panel[open]')?.hidePopup?.();
  return String(Math.round(width));
})()`;

describe('in Firefox', () => {
  let firefox: BienvuFirefox;
  let station: Page;
  beforeAll(async () => {
    firefox = await launchFirefox({ build: buildFolder('firefox') });
    station = await firefox.openOwn('manifest.json');
    await station.waitForFunction(
      async () => (await browser.scripting.getRegisteredContentScripts()).length > 0,
      { polling: 100, timeout: 10_000 },
    );
  });
  afterAll(() => firefox.close());

  const tabIdOf = (part: string) =>
    station.evaluate(async (wanted) => {
      const tabs = await browser.tabs.query({});
      return tabs.find(({ url }) => url?.includes(wanted))?.id ?? -1;
    }, part);

  /** What the page tells a panel that opens now; null when nobody answers yet. */
  const askSnapshot = async (tabId: number): Promise<Snapshot | null> => {
    // As text: deep objects do not cross the remote protocol whole.
    const text = await station.evaluate(
      (id) =>
        new Promise<string>((done) => {
          let last: Snapshot | null = null;
          const resolve = (snapshot: Snapshot | null) => done(JSON.stringify(snapshot));
          const port = browser.tabs.connect(id, { frameId: 0, name: 'panel' });
          port.onMessage.addListener((message: unknown) => {
            last = message as Snapshot;
            if (last.isRead) resolve(last);
          });
          port.onDisconnect.addListener(() => resolve(last));
          setTimeout(() => resolve(last), 10_000);
        }),
      tabId,
    );
    return JSON.parse(text) as Snapshot | null;
  };

  const snapshotOf = async (tabId: number): Promise<Snapshot | null> => {
    let last: Snapshot | null = null;
    for (let turn = 0; turn < 20 && !last?.isRead; turn++) {
      last = await askSnapshot(tabId);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return last;
  };

  it('recognises the declaration, its step and its words', async () => {
    const { page, refused } = await firefox.openPortal({
      url,
      html: readSample('caf', 'quarterly-declaration'),
    });
    const snapshot = await snapshotOf(await tabIdOf('wwwd.caf.fr'));
    expect(snapshot?.assessment?.place).toMatchObject({
      procedure: 'quarterly-declaration',
      step: { index: 1, total: 4 },
    });
    expect(snapshot?.words.length).toBeGreaterThan(3);
    await page.waitForFunction(() => (CSS.highlights.get('bienvu-word')?.size ?? 0) > 0, { timeout: 5_000 });
    expect(refused).toEqual([]);
    await page.close();
  });

  it('opens a bubble by the key, closes it by Escape, and types nothing in the portal', async () => {
    const html = portalPage(
      '<p>Vous pouvez télécharger votre attestation.</p><p><input id="note" value="bonjour"></p>',
    );
    const { page } = await firefox.openPortal({ url, html });
    await page.waitForFunction(() => (CSS.highlights.get('bienvu-word')?.size ?? 0) > 0, { timeout: 5_000 });
    await page.focus('#note');
    await page.keyboard.press('F2');
    // Our closed layer takes the focus: for the page, its one div is then the active element.
    await page.waitForFunction(() => document.activeElement?.id !== 'note', { timeout: 3_000 });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.id === 'note', { timeout: 3_000 });
    expect(await page.$eval('#note', (input) => (input as HTMLInputElement).value)).toBe('bonjour');
    await page.close();
  });

  it('7: asks for no font that the page has made, before nor in a bubble', async () => {
    const names = [
      'Arial',
      'Verdana',
      'Times New Roman',
      'DejaVu Sans',
      'Segoe UI',
      'system-ui',
      'sans-serif',
    ];
    const faces = names
      .map((name) => `@font-face { font-family: "${name}"; src: url(/font.woff2) }`)
      .join('');
    const html =
      portalPage(`<style>${faces} html, body { font-family: serif } .spy { font-family: "Verdana" }</style>
      <p id="line">Vous pouvez télécharger votre attestation.</p>`);
    const { page } = await firefox.openPortal({ url, html });
    const asked = () =>
      page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family }) => family),
      );
    await page.waitForFunction(() => (CSS.highlights.get('bienvu-word')?.size ?? 0) > 0, { timeout: 5_000 });
    await page.bringToFront();
    await page.keyboard.press('F2');
    await page.waitForFunction(() => document.activeElement !== document.body, { timeout: 5_000 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await asked()).toEqual([]);
    await page.evaluate(() => document.getElementById('line')?.classList.add('spy'));
    await expect.poll(asked, { timeout: 5_000 }).toHaveLength(1);
    await page.close();
  });

  it('6, 13: the page cannot read what is drawn, and its lies about its cases are not believed', async () => {
    const html = portalPage(`<script>
        const noted = [];
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (init) {
          noted.push(this.nodeName);
          return attachShadow.call(this, init);
        };
        Object.defineProperty(HTMLInputElement.prototype, 'value', { get: () => 'faux' });
      </script>
      <p>Vous pouvez télécharger votre attestation.</p><label>Salaire <input value="1 180"></label>`);
    const { page } = await firefox.openPortal({ url, html });
    await page.waitForFunction(() => (CSS.highlights.get('bienvu-word')?.size ?? 0) > 0, { timeout: 5_000 });
    await page.bringToFront();
    await page.keyboard.press('F2');
    await page.waitForFunction(() => document.activeElement !== document.body, { timeout: 5_000 });
    const seen = await page.evaluate(`[document.activeElement.outerHTML, noted.length,
      [...document.querySelectorAll('*')].filter((one) => one.shadowRoot).length]`);
    expect(seen).toEqual(['<div></div>', 0, 0]);
    const snapshot = await snapshotOf(await tabIdOf('wwwd.caf.fr'));
    expect(snapshot?.assessment?.page.fields).toMatchObject([{ value: { text: '1 180' } }]);
    await page.close();
  });

  it('shows the panel in a tab, for the portal’s tab', async () => {
    const { page } = await firefox.openPortal({ url, html: readSample('caf', 'quarterly-declaration') });
    const panel = await firefox.openOwn(`sidepanel.html?tab=${await tabIdOf('wwwd.caf.fr')}`);
    await press(panel, 'Répondre plus tard');
    for (const said of ['Les mots de cette page', 'Pas encore envoyé']) await says(panel, said);
    await Promise.all([panel.close(), page.close()]);
  });

  it('shows the popup, with « Garder à côté »', async () => {
    const popup = await firefox.openOwn('popup.html');
    await popup.waitForSelector('text/Garder à côté', { timeout: 5_000 });
    await popup.close();
  });

  it('opens it from its real button, wide enough to read', async () => {
    expect(Number(await firefox.inWindow(popupWidth))).toBe(360);
  });

  it('puts nothing in a page of a site she did not ask for', async () => {
    const { page, refused } = await firefox.openPortal({
      url: 'https://boutique.example/panier',
      html: portalPage('<p>Pensez à télécharger votre facture.</p>'),
    });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(refused).toEqual([]);
    await page.close();
  });
});
