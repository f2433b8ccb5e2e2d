import type { Page } from '@playwright/test';
import type { Snapshot } from '../../adapters/browser/messages.ts';
import type { BienvuChromium } from '../browsers/chromium.ts';
import { readSnapshot } from '../browsers/read-panel.ts';
import { servePage } from '../browsers/serve-page.ts';
import { noonOf, setClock } from '../browsers/virtual-time.ts';
import { actAsPerson } from './act.ts';
import { type Answer, answerFrom } from './answer.ts';
import type { Case } from './case.ts';
import { prefill } from './prefill.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** Opens the case's page at its address and on its day, acts, and reads what the panel concluded. */
export async function runCase(browser: BienvuChromium, given: Case): Promise<Answer> {
  const noon = noonOf(given.today, given.timeZone);
  const { page, tabId } = await browser.openTab();
  const panel = await browser.context.newPage();
  try {
    await servePage(page, { url: given.url, html: given.html });
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
    await readSnapshot(panel, tabId, { quiet: 700, longest: 12_000 });

    const left = await actAsPerson(page, given);
    await letPass(page, 1_000);
    const snapshot = await settledSnapshot(panel, tabId);
    const answer = answerFrom(given.name, snapshot);
    return left.length > 0 ? { ...answer, error: left.join('; ') } : answer;
  } finally {
    await Promise.all([page.close(), panel.close()]);
  }
}

/** Readings compared before the last one is taken as it is. */
const mostReadings = 4;

/** What the page tells once it says the same twice: a busy machine may be late with her last act. */
async function settledSnapshot(panel: Page, tabId: number): Promise<Snapshot | null> {
  let last = await readSnapshot(panel, tabId, { quiet: 1_500, longest: 12_000 });
  for (let turn = 1; turn < mostReadings; turn++) {
    const next = await readSnapshot(panel, tabId, { quiet: 800, longest: 12_000, readsAgain: true });
    if (JSON.stringify(next) === JSON.stringify(last)) return next;
    last = next;
  }
  return last;
}

/**
 * Lets the page's own clock go on: on a busy machine it is behind the panel's, and quiet there would say nothing of what
 * the page has still to tell.
 */
async function letPass(page: Page, milliseconds: number): Promise<void> {
  const passed = page.evaluate(
    (time) => new Promise<void>((resolve) => setTimeout(resolve, time)),
    milliseconds,
  );
  // A page left for another takes its clock along.
  await Promise.race([passed.catch(() => undefined), page.waitForTimeout(20 * milliseconds)]);
}
