import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { waitForMarks } from '../../support/marks.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  portalPage,
  waitForSnapshot,
} from '../../support/portal.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const html = portalPage(`
  <h1>Mes documents</h1>
  <p>Vous pouvez télécharger votre attestation, puis la joindre à votre demande.</p>
  <form><label for="m">Montant</label><input id="m" value="12"><button>Valider</button></form>`);
const url = 'https://wwwd.caf.fr/wps/myportal/documents';

/** Runs before the page's own scripts: notes every change once the page is parsed, and every shift of its layout. */
const witness = () => {
  const notes = { changes: [] as string[], shifts: [] as string[], before: '' };
  Object.assign(globalThis, { notes });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: object[] })[]) {
      notes.shifts.push(`${entry.value} at ${entry.startTime} ms: ${JSON.stringify(entry.sources)}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    notes.before = document.documentElement.outerHTML;
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes } of records) {
        const added = [...addedNodes].map((node) => (node as Element).outerHTML ?? node.textContent).join();
        notes.changes.push(`${type} ${target.nodeName} ${attributeName ?? ''} ${added}`);
      }
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
};

interface Notes {
  changes: string[];
  shifts: string[];
  before: string;
}

describe('a guest in the page', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());

  it('adds one plain div at most, moves nothing, asks the network nothing', async () => {
    const tab = await openPortal(browser, { url, html }, (page) => page.addInitScript(witness));
    await waitForMarks(tab.page);
    const panel = await openPanel(browser, tab);
    await waitForSnapshot(browser.station, tab.tabId, ({ isRead }) => isRead);
    await tab.page.locator('#m').focus();
    await tab.page.waitForTimeout(800);

    const { changes, shifts, before } = await tab.page.evaluate(
      () => (globalThis as unknown as { notes: Notes }).notes,
    );
    expect(changes.length, changes.join('\n')).toBeLessThanOrEqual(1);
    for (const change of changes) expect(change).toMatch(/^childList (HTML|BODY) {2}<div><\/div>$/);
    const after = await tab.page.evaluate(() => document.documentElement.outerHTML);
    expect(after.replace('<div></div>', '')).toBe(before);
    expect(shifts).toEqual([]);
    expect(tab.requests.atOrigin.filter((asked) => !/favicon/.test(asked))).toEqual([url]);
    expect(tab.requests.elsewhere).toEqual([]);
    await Promise.all([panel.close(), tab.page.close()]);
  });

  it('leaves nothing that the page’s scripts can find on window or document', async () => {
    const tab = await openPortal(browser, { url, html });
    await waitForMarks(tab.page);
    const found = await tab.page.evaluate(() =>
      [...Object.keys(window), ...Object.keys(document)].filter((name) => /bienvu/i.test(name)),
    );
    expect(found).toEqual([]);
    const isVisible = await tab.page.evaluate(() => Symbol.for('bienvu.world') in globalThis);
    expect(isVisible).toBe(false);
    await tab.page.close();
  });

  it('takes one reader, however often it is injected: two would each keep what she told', async () => {
    const tab = await openPortal(browser, { url, html });
    const panel = await openPanel(browser, tab);
    await waitForSnapshot(browser.station, tab.tabId, ({ isRead }) => isRead);
    await tab.ours.evaluate(`(() => {
      const { world } = globalThis[Symbol.for('bienvu.world')];
      const follow = world.onPageChange;
      globalThis.joined = 0;
      world.onPageChange = (listener) => { globalThis.joined += 1; follow(listener); };
    })()`);
    await browser.station.evaluate(
      (tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] }),
      tab.tabId,
    );
    await tab.page.waitForTimeout(500);
    expect(await tab.ours.evaluate('globalThis.joined')).toBe(0);
    await Promise.all([panel.close(), tab.page.close()]);
  });
});
