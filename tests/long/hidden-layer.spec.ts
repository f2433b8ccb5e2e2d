import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../scripts/browsers/chromium.ts';
import { launchWithBienvu, openPanel, openPortal, portalPage } from '../support/portal.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/documents';
const html = portalPage(`<h1>Mes documents</h1>
  <p>Vous pouvez télécharger votre attestation de paiement.</p>
  <form><label for="a">Adresse e-mail</label><input id="a" value="vrai@exemple.fr"></form>`);

/** Ways to hide or cover what we draw while a person is made to press somewhere. */
const recipes: [string, string][] = [
  ['the page see-through', 'html { opacity: 0.001 }'],
  ['its body see-through', 'body { opacity: 0.001 }'],
  ['all its boxes see-through', 'div { opacity: 0.001 !important }'],
  ['a filter', 'html { filter: opacity(0) }'],
  ['a clip', 'div { clip-path: inset(50%) !important }'],
  ['moved away', 'div { transform: translate(-9999px) !important }'],
  ['not visible', 'div { visibility: hidden !important }'],
  ['not displayed', 'div { display: none !important }'],
  [
    'covered',
    'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fff }',
  ],
  [
    'covered, pressed through',
    'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none }',
  ],
  ['half covered', 'body::after { content: ""; position: fixed; inset: 50% 0 0; background: #fff }'],
  ['turned over', 'html { transform: scaleX(-1) }'],
];

describe('1: hidden or covered, and pressed fifty times anywhere', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());

  it.each(recipes)('%s: nothing is written, sent, kept nor opened but the panel', async (_, css) => {
    const tab = await openPortal(browser, { url, html });
    const panel = await openPanel(browser, tab);
    const kept = () =>
      browser.station.evaluate(async () =>
        JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
      );
    const before = await kept();
    const asked = tab.requests.atOrigin.length;
    await tab.page.addStyleTag({ content: css });
    for (let turn = 1; turn <= 50; turn++)
      await tab.page.mouse.click((turn * 397) % 1270, (turn * 211) % 790);
    expect(await tab.page.locator('#a').inputValue()).toBe('vrai@exemple.fr');
    expect(tab.requests.atOrigin.slice(asked)).toEqual([]);
    expect(tab.requests.elsewhere).toEqual([]);
    expect(await kept()).toBe(before);
    await Promise.all([panel.close(), tab.page.close()]);
  });
});
