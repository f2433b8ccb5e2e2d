import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Snapshot } from '../../adapters/browser/messages.ts';
import type { BienvuChromium } from '../../scripts/browsers/chromium.ts';
import type { ServedPage } from '../../scripts/browsers/serve-page.ts';
import { launchWithBienvu, openPanel, openPortal, type PortalTab, waitForSnapshot } from './portal.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** One Chromium for a block of tests and, for each of them, a portal's page with its panel beside it. */
export interface Seat {
  readonly browser: BienvuChromium;
  readonly tab: PortalTab;
  readonly panel: Page;
  /** Opens the panel, where the block does not by itself; another one takes its place. */
  openPanel(): Promise<Page>;
  /** The first snapshot of the page for which it holds. */
  when(isWanted: (snapshot: Snapshot) => boolean): Promise<Snapshot>;
  /** Waits until the page stands at this step of its own count. */
  atStep(index: number): Promise<Snapshot>;
  /** Presses the practice page's button that leads on. */
  goOn(): Promise<void>;
}

/**
 * Sits down beside a page: called in a `describe`, it opens before each test and closes after, with nothing told in one
 * test left to the next. `arrive` is done before each test once the page is there; without it the panel is opened.
 */
export function sitBeside(
  served: ServedPage,
  arrive: (seat: Seat) => Promise<unknown> = (seat) => seat.openPanel(),
): Seat {
  let browser: BienvuChromium;
  let tab: PortalTab;
  let panel: Page | null = null;
  const seat: Seat = {
    get browser() {
      return browser;
    },
    get tab() {
      return tab;
    },
    get panel() {
      if (!panel) throw new Error('No panel was opened.');
      return panel;
    },
    async openPanel() {
      panel = await openPanel(browser, tab);
      return panel;
    },
    when: (isWanted) => waitForSnapshot(browser.station, tab.tabId, isWanted),
    atStep: (index) => seat.when(({ assessment }) => assessment?.page.step?.index === index),
    goOn: () => tab.page.locator('button.principal:visible').click(),
  };
  beforeAll(async () => {
    browser = await launchWithBienvu({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    tab = await openPortal(browser, served);
    await arrive(seat);
  });
  afterEach(async () => {
    await Promise.all([panel?.close(), tab.page.close()]);
    panel = null;
    await browser.station.evaluate(() => chrome.storage.session.clear());
  });
  return seat;
}
