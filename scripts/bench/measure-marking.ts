import type { Page } from '@playwright/test';
import type { TermForms } from '../../core/words.ts';
import { openPortal, type PortalTab, portalPage } from '../../tests/support/portal.ts';
import { storeSettings } from '../../tests/support/settings.ts';
import type { BienvuChromium } from '../browsers/chromium.ts';
import { bundle } from './bundle.ts';
import { type Cost, costOf } from './main-thread.ts';
import { addedHost } from './measure-page.ts';
import { round } from './median.ts';

/** A site without a guide: there the always-on script is alone, and the reader's cost is not counted in. */
const url = addedHost.replace('*', 'mesure');

/**
 * Walking and marking by the production build, against mark.js and a bare walk, on the same pages and in the same browser.
 * The page is made, painted and quiet; then Bienvu is switched on, and all its main-thread tasks are added up.
 */
export async function measureMarking(browser: BienvuChromium, terms: TermForms[]) {
  const code = await bundle('tests/measure/marking.ts');
  const words = terms.map(({ headword }) => headword);
  const sizes = [];
  for (const nodes of [1_000, 10_000, 100_000]) {
    const quiet = nodes > 10_000 ? 2_500 : 1_000;
    // Beyond, a run of mark.js takes half a minute.
    const runs = nodes > 10_000 ? 1 : 3;
    const measure = (action: (page: Page) => Promise<unknown>) =>
      cheapestOf(runs, async () => {
        const { page } = await openQuietPage(browser, code, nodes);
        const cost = await costOf(page, () => action(page), quiet);
        const marks = await page.evaluate(() => CSS.highlights.get('bienvu-word')?.size ?? 0);
        await page.close();
        return { ...cost, marks };
      });
    const idle = await measure(async () => undefined);
    const bienvu = await measure(() => storeSettings(browser, { isOn: true }));
    if (bienvu.marks === 0)
      throw new Error(`No word was marked on ${nodes} nodes: the figure would mean nothing.`);
    const markJs = await measure((page) =>
      page.evaluate(`measured.markWithMarkJs(${JSON.stringify(words)})`),
    );
    const walk = await measure((page) => page.evaluate('measured.walkTextNodes()'));
    const net = (cost: Cost) => round(Math.max(0, cost.total - idle.total));
    sizes.push({
      nodes,
      bienvu: net(bienvu),
      longestTask: round(bienvu.longestTask),
      markJs: net(markJs),
      bareWalk: net(walk),
      ratioToMarkJs: round(net(bienvu) / net(markJs)),
      ratioToBareWalk: round(net(bienvu) / net(walk)),
    });
  }
  await storeSettings(browser, { isOn: true });
  return { terms: terms.length, sizes };
}

async function openQuietPage(browser: BienvuChromium, code: string, nodes: number): Promise<PortalTab> {
  await storeSettings(browser, { isOn: false });
  await browser.station.waitForTimeout(300);
  const tab = await openPortal(browser, { url, html: portalPage('') });
  await tab.page.evaluate(code);
  await tab.page.evaluate(`measured.makePage({ nodes: ${nodes}, fields: 0 })`);
  await tab.page.waitForTimeout(nodes > 10_000 ? 1_500 : 500);
  if (tab.ours.isThere()) throw new Error('Bienvu was there before it was switched on.');
  return tab;
}

/** The run the rest of the machine disturbed least. */
async function cheapestOf<Result extends Cost>(runs: number, run: () => Promise<Result>): Promise<Result> {
  const results: Result[] = [];
  for (let turn = 0; turn < runs; turn++) results.push(await run());
  return results.reduce((best, one) => (one.total < best.total ? one : best));
}
