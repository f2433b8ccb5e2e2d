import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { type BienvuFirefox, launchFirefox } from '../../../scripts/browsers/firefox.ts';
import { buildFolder } from '../../../scripts/machine/build-extension.ts';
import { firefoxDesk } from './firefox-desk.ts';
import { type GuideToWalk, unknownOrigins } from './guides-to-walk.ts';
import { walkGuide } from './walk-guide.ts';

declare const browser: typeof import('wxt/browser')['browser'];

/** Tests that walk each of `guides` in one Firefox. */
export function walksInFirefox(guides: GuideToWalk[]): void {
  let firefox: BienvuFirefox;
  let station: Page;
  beforeAll(async () => {
    firefox = await launchFirefox({
      build: buildFolder('firefox'),
      grantedOrigins: unknownOrigins,
      // What Firefox makes ready or writes down for tabs to come is nearly a third of the work, and nobody waits for it here.
      prefs: {
        'browser.newtab.preload': false,
        'browser.sessionstore.interval': 600_000,
        'dom.ipc.processPrelaunch.enabled': false,
      },
    });
    station = await firefox.openOwn('manifest.json');
    await station.waitForFunction(
      async () => (await browser.scripting.getRegisteredContentScripts()).length > 0,
      { polling: 100, timeout: 10_000 },
    );
  });
  afterAll(() => firefox.close());

  it.each(guides)(
    '$id',
    async (guide) => {
      const desk = await firefoxDesk(firefox, station);
      await walkGuide(desk, guide, false);
      await desk.close();
    },
    90_000,
  );
}
