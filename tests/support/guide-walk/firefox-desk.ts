import type { Page } from 'puppeteer-core';
import type { Snapshot } from '../../../adapters/browser/messages.ts';
import type { BienvuFirefox } from '../../../scripts/browsers/firefox.ts';
import { keysOfFirefox } from '../walk-by-keys.ts';
import type { Desk } from './desk.ts';

declare const browser: typeof import('wxt/browser')['browser'];

/** An empty tab and its panel in Firefox, which keeps its own clock. `station` is any page of the extension. */
export async function firefoxDesk(firefox: BienvuFirefox, station: Page): Promise<Desk> {
  const { page, tabId, open } = await firefox.openTab(station);
  const panel = await firefox.openOwn(`sidepanel.html?tab=${tabId}`);
  let front: Page = panel;
  return {
    page: keysOfFirefox(page),
    panel,
    async turnTo(which) {
      const wanted = which === 'page' ? page : panel;
      if (front !== wanted) await wanted.bringToFront();
      front = wanted;
    },
    open,
    snapshot: () => snapshotOf(station, tabId),
    close: () => Promise.all([panel.close(), page.close()]),
  };
}

/** What a tab's page tells a panel now; null when nobody answers within two seconds. */
export async function snapshotOf(station: Page, tabId: number): Promise<Snapshot | null> {
  // As text: deep objects do not cross the remote protocol whole.
  const text = await station.evaluate(
    (id) =>
      new Promise<string>((done) => {
        const port = browser.tabs.connect(id, { frameId: 0, name: 'panel' });
        port.onMessage.addListener((message: unknown) => {
          port.disconnect();
          done(JSON.stringify(message));
        });
        port.onDisconnect.addListener(() => done('null'));
        setTimeout(() => done('null'), 2_000);
      }),
    tabId,
  );
  return JSON.parse(text) as Snapshot | null;
}
