import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../adapters/browser/messages.ts';
import type { BienvuChromium } from '../../scripts/browsers/chromium.ts';
import { bubbleText } from '../support/our-world.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  type PortalTab,
  portalPage,
  waitForSnapshot,
} from '../support/portal.ts';

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

describe('1 and 2: hidden or covered, and pressed anywhere', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());

  it.each(recipes)(
    '1: %s, fifty presses: nothing is written, sent, kept nor opened but the panel',
    async (_, css) => {
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
    },
  );

  it('2: covered from the top layer sixty times a second: we do not fight for it, and the panel is whole', async () => {
    const tab = await openPortal(browser, { url, html });
    const panel = await openPanel(browser, tab);
    const said = async () => {
      const isWhole = ({ isRead, words }: Snapshot) => isRead && words.length > 0;
      const { words, assessment } = await waitForSnapshot(browser.station, tab.tabId, isWhole);
      return { words: words.map(({ form }) => form), fields: assessment?.page.fields.length };
    };
    const before = await said();
    await openBubble(tab);
    await tab.page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.popover = 'manual';
      cover.style.cssText = 'inset: 0; width: 100%; height: 100%; background: #fff; border: 0';
      setInterval(() => {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
      }, 16);
    });
    await tab.page.waitForTimeout(10_000);
    for (let turn = 1; turn <= 20; turn++)
      await tab.page.mouse.click((turn * 397) % 1270, (turn * 211) % 790);
    const share = await ownShare(tab.page, 5_000);
    console.log(JSON.stringify({ ownShareOfTheMainThread: share }));
    expect(share).toBeLessThan(0.05);
    expect(await said()).toEqual(before);
    expect(tab.requests.elsewhere).toEqual([]);
    await Promise.all([panel.close(), tab.page.close()]);
  }, 60_000);
});

async function openBubble({ page, ours }: PortalTab): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(() => (CSS.highlights.get('bienvu-word')?.size ?? 0) > 0);
  await page.keyboard.press('F2');
  await expect.poll(() => ours.evaluate<string>(bubbleText), { timeout: 5_000 }).not.toBe('');
}

/** Part of the time in which our scripts ran in this page, over so many milliseconds. */
async function ownShare(page: Page, milliseconds: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  await page.waitForTimeout(milliseconds);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const isOurs = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:'))
      .map(({ id }) => id),
  );
  let own = 0;
  for (const [at, node] of (profile.samples ?? []).entries())
    if (isOurs.has(node)) own += profile.timeDeltas?.[at] ?? 0;
  return Math.round((own / (profile.endTime - profile.startTime)) * 10_000) / 10_000;
}
