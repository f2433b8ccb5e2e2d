import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { unpackedId } from '../../../scripts/browsers/extension-copy.ts';
import { bubbleText } from '../../support/our-world.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  type PortalTab,
  portalPage,
  waitForSnapshot,
} from '../../support/portal.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/documents';

/** Names a page may give to a font of its own in the hope that our text asks for it. */
const families = [
  ...['Arial', 'Verdana', 'Helvetica', 'Segoe UI', 'Roboto', 'Tahoma', 'Georgia', 'Times New Roman'],
  ...['Courier New', 'Trebuchet MS', 'Noto Sans', 'DejaVu Sans', 'Liberation Sans', 'Cantarell', 'Ubuntu'],
  ...['Atkinson Hyperlegible Next', 'Inter', 'Open Sans', 'system-ui', 'sans-serif'],
];

const spyFonts = families
  .map((name, at) => `@font-face { font-family: "${name}"; src: url(/font-${at}.woff2); }`)
  .join('\n');

const html = portalPage(`<style>${spyFonts}
  html, body, input { font-family: serif } .spy { font-family: "Verdana" }</style>
  <h1>Mes documents</h1>
  <p id="line">Vous pouvez télécharger votre attestation de paiement.</p>
  <form><label for="a">Adresse e-mail</label><input id="a" value="vrai@exemple.fr"></form>`);

/** Runs in the page before anything of ours: lies about values, and notes every root made in its own world. */
function lieAndListen(): void {
  const noted: string[] = [];
  Object.assign(globalThis, { noted });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    noted.push(this.nodeName);
    return attachShadow.call(this, init);
  };
  Object.defineProperty(HTMLInputElement.prototype, 'value', { get: () => 'faux@exemple.fr' });
  for (const name of ['keydown', 'keypress', 'keyup', 'input'])
    addEventListener(name, (event) => noted.push(`${name} ${(event as KeyboardEvent).key}`), true);
}

describe('what a page, our own page scripts and other extensions do not get', () => {
  let other: string;
  let browser: BienvuChromium;
  let tab: PortalTab;
  beforeAll(async () => {
    other = mkdtempSync(join(tmpdir(), 'other-extension-'));
    const manifest = { manifest_version: 3, name: 'Other', version: '1' };
    writeFileSync(join(other, 'manifest.json'), JSON.stringify(manifest));
    browser = await launchWithBienvu({ others: [other] });
    tab = await openPortal(browser, { url, html }, (page) => page.addInitScript(lieAndListen));
    await tab.page.waitForFunction(() => (CSS.highlights.get('bienvu-word')?.size ?? 0) > 0);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(other, { recursive: true, force: true });
  });

  /** All that the extension remembers. */
  const remembered = () =>
    browser.station.evaluate(async () =>
      JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
    );
  const fontsAsked = () => tab.requests.atOrigin.filter((address) => address.includes('/font-'));

  async function openBubble(): Promise<string> {
    await tab.page.bringToFront();
    await tab.page.keyboard.press('F2');
    await expect.poll(() => tab.ours.evaluate<string>(bubbleText), { timeout: 5_000 }).not.toBe('');
    return tab.ours.evaluate<string>(bubbleText);
  }

  it('6: what our bubble says cannot be read from the page', async () => {
    const said = await openBubble();
    const seen = await tab.page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      const at = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
        [0.1, 0.3, 0.5, 0.7, 0.9].map((y) => document.elementFromPoint(innerWidth * x, innerHeight * y)),
      );
      getSelection()?.selectAllChildren(document.documentElement);
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      let text = String(getSelection()) + document.documentElement.outerHTML;
      while (walker.nextNode()) text += walker.currentNode.textContent;
      return {
        roots: all.filter((one) => one.shadowRoot).length,
        text: text + at.map((one) => one?.textContent).join(),
        noted: (globalThis as unknown as { noted: string[] }).noted.filter((one) => !one.includes(' ')),
      };
    });
    expect(seen.roots).toBe(0);
    expect(seen.noted).toEqual([]);
    const sentences = said.split('\n').filter((one) => one.length > 20);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(seen.text).not.toContain(sentence);
  });

  it('7: no font of the page’s is asked for by what we write', async () => {
    await openBubble();
    await tab.page.waitForTimeout(500);
    expect(fontsAsked()).toEqual([]);
    // And the spy works: the page's own text asks for it.
    await tab.page.evaluate(() => document.getElementById('line')?.classList.add('spy'));
    await expect.poll(() => fontsAsked().length, { timeout: 5_000 }).toBeGreaterThan(0);
  });

  it('13: a page that lies about its cases in its own world is read as it is', async () => {
    const panel = await openPanel(browser, tab);
    const { assessment } = await waitForSnapshot(browser.station, tab.tabId, ({ isRead }) => isRead);
    expect(assessment?.page.fields.map(({ value }) => value)).toMatchObject([{ text: 'vrai@exemple.fr' }]);
    await panel.close();
  });

  it('15, 16: our files can be neither fetched nor framed, and the page has no door to us', async () => {
    const files = ['manifest.json', 'sidepanel.html', 'helper.html', 'popup.html', 'page.js', 'reader.js'];
    const addresses = [...files, 'icons/32.png', 'background.js'].map((file) => browser.addressOf(file));
    const got = await tab.page.evaluate(
      (all) =>
        Promise.all(
          all.map((address) =>
            fetch(address).then(
              () => address,
              () => null,
            ),
          ),
        ),
      addresses,
    );
    expect(got.filter(Boolean)).toEqual([]);
    await tab.page.evaluate(
      (all) => {
        for (const address of all)
          document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
      },
      addresses.filter((one) => one.endsWith('.html')),
    );
    await tab.page.waitForTimeout(500);
    const shown = tab.page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'));
    expect(
      await Promise.all(shown.map((frame) => frame.evaluate(() => document.body.childElementCount))),
    ).toEqual(shown.map(() => 0));
    expect(await tab.page.evaluate('typeof chrome === "undefined" || typeof chrome.runtime')).toMatch(
      /undefined|true/,
    );
  });

  it('38, 40: our own script in a page has no way to what only the panel may do, nor to what is kept', async () => {
    const before = await remembered();
    const verbs = [
      ...['meet', 'choose', 'reveal', 'conceal', 'preview', 'showAll', 'reply', 'retry', 'end', 'stop'],
      ...['focusField', 'setProgress', 'refresh', 'siteChanged', 'allowSite', 'forget', 'saveSettings'],
    ];
    const answers = await tab.ours.evaluate<unknown[]>(`Promise.all(${JSON.stringify(verbs)}.flatMap((verb) =>
      [{ type: verb }, { do: verb, row: [1], id: 'a', ids: null, way: 'code' }].map((message) =>
        Promise.race([
          chrome.runtime.sendMessage(message).then((answer) => answer ?? null, () => null),
          new Promise((resolve) => setTimeout(resolve, 2_000, null)),
        ]))))`);
    expect(answers.filter((answer) => answer !== null)).toEqual([]);
    // A line such as only a panel that shares has: let fall, it would say for her that she is away.
    await tab.ours.evaluate(`(() => {
      for (const name of ['sharing', 'panel']) chrome.runtime.connect({ name }).disconnect();
    })()`);
    const kept = await tab.ours.evaluate<unknown>(
      `Promise.resolve().then(() => chrome.storage.session.get(null)).then((all) => all, () => 'refused')`,
    );
    expect(kept).toBe('refused');
    const powers = `[chrome.tabs, chrome.permissions, chrome.sidePanel, chrome.windows, chrome.scripting?.executeScript]`;
    expect(await tab.ours.evaluate<string>(`String(${powers}.filter(Boolean).length)`)).toBe('0');
    await tab.page.waitForTimeout(300);
    expect(await remembered()).toBe(before);
  });

  it('39: another extension reaches nobody', async () => {
    const page: Page = await browser.context.newPage();
    await page.goto(`chrome-extension://${unpackedId(other)}/manifest.json`);
    const answers = await page.evaluate(async (id) => {
      const said = await chrome.runtime.sendMessage(id, { type: 'hello', host: 'wwwd.caf.fr' }).then(
        (answer) => JSON.stringify(answer ?? null),
        (error: Error) => error.message,
      );
      const port = chrome.runtime.connect(id, { name: 'panel' });
      const line = await new Promise<string>((resolve) =>
        port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message ?? 'closed')),
      );
      return [said, line];
    }, browser.extensionId);
    for (const answer of answers) expect(answer).toMatch(/Could not establish connection/);
    await page.close();
  });
});
