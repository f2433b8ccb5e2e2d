import { readdirSync, readFileSync } from 'node:fs';
import { type BienvuChromium, launchChromium } from '../../../scripts/browsers/chromium.ts';
import { type BienvuFirefox, launchFirefox } from '../../../scripts/browsers/firefox.ts';
import { ensureBuild } from '../../../scripts/machine/build-extension.ts';
import type { BuildPlaces } from '../../../scripts/machine/build-places.ts';
import { answerPrompt, tabIdInFirefox } from '../../../scripts/review/firefox-acts.ts';
import { type Screen, screenInChromium, screenInFirefox } from '../../../scripts/review/screen.ts';
import { type Kept, openKept } from '../kept.ts';
import { openPortal } from '../portal.ts';

declare const browser: typeof import('wxt/browser')['browser'];
declare const chrome: typeof browser;

/** One of the two browsers with the extension, its profile kept when it goes. */
export interface DiskSide {
  profile: string;
  openPortal(url: string, html: string): Promise<{ page: Screen; panel: Screen }>;
  openHelper(): Promise<Screen>;
  /** Firefox's own question is answered; Chromium asks none. */
  agree(): Promise<void>;
  /** All that is kept in the browser's memory for the extension, as text. */
  inMemory(): Promise<string>;
  /** What « own-file » keeps under a name, and the key to it; null: nothing. */
  kept(name: string): Promise<Kept | null>;
  close(): Promise<void>;
  /** As a power cut: nothing is said to anybody. */
  kill(): Promise<void>;
}

export async function openSide(name: 'chrome' | 'firefox', where: BuildPlaces): Promise<DiskSide> {
  const build = await ensureBuild(name, { where });
  return name === 'chrome'
    ? chromiumSide(await launchChromium({ build, keepsProfile: true }))
    : firefoxSide(await launchFirefox({ build, keepsProfile: true, hasPrompts: true }));
}

function chromiumSide(chromium: BienvuChromium): DiskSide {
  return {
    profile: chromium.profile,
    openPortal: async (url, html) => {
      const tab = await openPortal(chromium, { url, html });
      const panel = await chromium.context.newPage();
      await panel.goto(chromium.addressOf(`sidepanel.html?tab=${tab.tabId}`));
      return { page: screenInChromium(tab.page), panel: screenInChromium(panel) };
    },
    openHelper: async () => {
      const page = await chromium.context.newPage();
      await page.goto(chromium.addressOf('helper.html?lang=fr'));
      return screenInChromium(page);
    },
    agree: async () => undefined,
    inMemory: () =>
      chromium.station.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null))),
    kept: (name) => openKept(chromium.station, name),
    close: () => chromium.close(),
    kill: () => killAllOf(chromium.profile),
  };
}

function firefoxSide(firefox: BienvuFirefox): DiskSide {
  return {
    profile: firefox.profile,
    openPortal: async (url, html) => {
      const station = await firefox.openOwn('manifest.json');
      const { page } = await firefox.openPortal({ url, html });
      const id = await tabIdInFirefox(station, new URL(url).host);
      const panel = await firefox.openOwn(`sidepanel.html?tab=${id}`);
      return { page: screenInFirefox(page), panel: screenInFirefox(panel) };
    },
    openHelper: async () => screenInFirefox(await firefox.openOwn('helper.html?lang=fr')),
    agree: async () => void (await answerPrompt(firefox, 'yes')),
    inMemory: async () => {
      const page = await firefox.openOwn('manifest.json');
      return page.evaluate(async () => JSON.stringify(await browser.storage.session.get(null)));
    },
    kept: async (name) => openKept(await firefox.openOwn('manifest.json'), name),
    close: () => firefox.close(),
    kill: () => killAllOf(firefox.profile),
  };
}

/** Ends, without a word, every process started for this profile's folder, whose name is drawn at random. */
async function killAllOf(profile: string): Promise<void> {
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      if (readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(profile))
        process.kill(Number(name), 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}
