import type { BienvuChromium } from '../browsers/chromium.ts';
import { readSnapshot } from '../browsers/read-panel.ts';
import type { ServedPage } from '../browsers/serve-page.ts';
import { noonOf, setClock } from '../browsers/virtual-time.ts';
import { actAsPerson } from './act.ts';
import { type Answer, answerFrom } from './answer.ts';
import type { Case } from './case.ts';
import { prefill } from './prefill.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

interface Bench {
  browser: BienvuChromium;
  serve(page: ServedPage): void;
}

/** Opens the case's page at its address and on its day, acts, and reads what the panel concluded. */
export async function runCase({ browser, serve }: Bench, given: Case): Promise<Answer> {
  serve({ url: given.url, html: given.html });
  const noon = noonOf(given.today, given.timeZone);
  const { page, tabId } = await browser.openTab();
  const panel = await browser.context.newPage();
  try {
    await setClock(page, noon, given.timeZone);
    if (Object.keys(given.prefilled).length > 0) await page.addInitScript(prefill, given.prefilled);
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    await page.goto(given.url, { waitUntil: 'load', timeout: 15_000 });

    // The real panel. Its clock is set in the extension's process, then it is loaded again under it.
    const address = browser.addressOf(`sidepanel.html?tab=${tabId}`);
    await panel.goto(browser.addressOf('manifest.json'));
    await setClock(panel, noon, given.timeZone);
    await panel.goto(address);
    await page.bringToFront();
    await readSnapshot(panel, tabId, { quiet: 700, longest: 6_000 });

    await actAsPerson(page, given);
    const snapshot = await readSnapshot(panel, tabId, { quiet: 2_000, longest: 12_000 });
    return answerFrom(given.name, snapshot);
  } finally {
    await Promise.all([page.close(), panel.close()]);
    await browser.station.evaluate(() => chrome.storage.session.clear());
  }
}
