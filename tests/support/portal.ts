import type { Page } from '@playwright/test';
import type { Snapshot } from '../../adapters/browser/messages.ts';
import { type BienvuChromium, launchChromium } from '../../scripts/browsers/chromium.ts';
import { type Requests, type ServedPage, servePage } from '../../scripts/browsers/serve-page.ts';
import { buildFolder } from '../../scripts/machine/build-extension.ts';
import { findOurWorld, type OurWorld } from './our-world.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** A made-up portal's page, open in a tab beside the extension. */
export interface PortalTab {
  page: Page;
  tabId: number;
  requests: Requests;
  ours: OurWorld;
}

type Launch = Omit<Parameters<typeof launchChromium>[0], 'build'>;

/** Chromium with a copy of the production build that the tests' build stage left. */
export function launchWithBienvu(options: Launch = {}): Promise<BienvuChromium> {
  return launchChromium({ build: buildFolder('chrome'), ...options });
}

/** Opens a page at a portal's own address. `before` runs in the tab before the page is asked for. */
export async function openPortal(
  browser: BienvuChromium,
  served: ServedPage,
  before: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<PortalTab> {
  const { page, tabId } = await browser.openTab();
  const requests = await servePage(page, served);
  const ours = await findOurWorld(page, browser.extensionId);
  await before(page);
  await page.goto(served.url, { waitUntil: 'load' });
  return { page, tabId, requests, ours };
}

/**
 * Opens the panel's own page for a tab, in a window of its own: both are in sight, as with a side panel. In a tab behind
 * the portal's, Chromium would draw it once a second.
 */
export async function openPanel(browser: BienvuChromium, { page, tabId }: PortalTab): Promise<Page> {
  const panel = await openWindow(browser);
  await panel.setViewportSize({ width: 380, height: 760 });
  await panel.goto(browser.addressOf(`sidepanel.html?tab=${tabId}`));
  await page.bringToFront();
  return panel;
}

/** Leaves the panel's very first screen, as a person who answers later. */
export async function passFirstVisit(panel: Page): Promise<void> {
  await panel.getByText('Répondre plus tard').click();
}

async function openWindow({ context, station }: BienvuChromium): Promise<Page> {
  const session = await context.newCDPSession(station);
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
  ]);
  await session.detach();
  return page;
}

/**
 * The first snapshot the tab's page sends for which `isWanted` holds. Throws after `patience` milliseconds, with the last
 * one received. `own` is any page of the extension.
 */
export async function waitForSnapshot(
  own: Page,
  tabId: number,
  isWanted: (snapshot: Snapshot) => boolean = () => true,
  patience = 5_000,
): Promise<Snapshot> {
  const deadline = performance.now() + patience;
  let last: Snapshot | null = null;
  while (performance.now() < deadline) {
    last = await currentSnapshot(own, tabId);
    if (last && isWanted(last)) return last;
    await own.waitForTimeout(50);
  }
  throw new Error(
    `No snapshot as wanted within ${patience} ms. She told: ${JSON.stringify(last?.progress)}. The last one: ${JSON.stringify(last)?.slice(0, 1500)}`,
  );
}

/** What the tab's page tells a panel that opens now; null when nobody is there within a second. */
export function currentSnapshot(own: Page, tabId: number): Promise<Snapshot | null> {
  return own.evaluate(
    (id) =>
      new Promise<Snapshot | null>((resolve) => {
        const port = chrome.tabs.connect(id, { frameId: 0, name: 'panel' });
        const finish = (snapshot: Snapshot | null) => {
          port.disconnect();
          resolve(snapshot);
        };
        port.onMessage.addListener((message) => finish(message as Snapshot));
        port.onDisconnect.addListener(() => {
          void chrome.runtime.lastError;
          resolve(null);
        });
        setTimeout(() => finish(null), 1_000);
      }),
    tabId,
  );
}

/** Stops the extension's background worker, as Chromium does after half a minute of silence. */
export async function killWorker(browser: BienvuChromium): Promise<void> {
  const session = await browser.context.newCDPSession(browser.station);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** A page of a person's portal, in French, around `body`. */
export function portalPage(body: string, title = 'Mon Compte'): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
