import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import {
  currentSnapshot,
  launchWithBienvu,
  openPanel,
  openPortal,
  portalPage,
} from '../../support/portal.ts';

const page = portalPage(
  '<h1>Boutique</h1><p>Pensez à télécharger votre facture.</p><label>Nom <input></label>',
);

describe('on a site she did not ask us to help on', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());

  it('nothing of ours is there: no script, no style, no element, no request', async () => {
    const tab = await openPortal(browser, { url: 'https://boutique.example/panier', html: page });
    await tab.page.waitForTimeout(800);
    expect(tab.ours.isThere()).toBe(false);
    expect(await currentSnapshot(browser.station, tab.tabId)).toBeNull();
    expect(await tab.page.evaluate(() => [CSS.highlights.size, document.styleSheets.length])).toEqual([0, 0]);
    expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).not.toContain('bienvu');
    expect(tab.requests.elsewhere).toEqual([]);
    await tab.page.close();
  });

  it('a site that only looks like a portal gets nothing either', async () => {
    const tab = await openPortal(browser, { url: 'https://caf.fr.example/mon-compte', html: page });
    await tab.page.waitForTimeout(500);
    expect(tab.ours.isThere()).toBe(false);
    await tab.page.close();
  });

  it('the panel offers « Aider sur ce site » within a second', async () => {
    const tab = await openPortal(browser, { url: 'https://boutique.example/panier', html: page });
    const panel = await openPanel(browser, tab.tabId);
    await panel
      .getByText(/Aider sur ce site/)
      .first()
      .waitFor({ timeout: 1_000 });
    await Promise.all([panel.close(), tab.page.close()]);
  });
});
