import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { copyExtension, unpackedId } from './extension-copy.ts';

/** The extension's API, as code evaluated in one of its pages finds it. */
declare const chrome: typeof import('wxt/browser')['browser'];

/** A Chromium without a screen, carrying a copy of the production build. */
export interface BienvuChromium {
  context: BrowserContext;
  extensionId: string;
  /** Opens a tab and tells the extension's number for it. */
  openTab(): Promise<{ page: Page; tabId: number }>;
  /** Address of one of the extension's own pages. */
  addressOf(path: string): string;
  /** An extension page that shows nothing, from which the extension's own API can be called. */
  station: Page;
  /** Where all that Chromium writes stands. */
  profile: string;
  close(): Promise<void>;
}

interface Options {
  build: string;
  grantedOrigins?: string[];
  /** Chromium's back/forward cache, which Playwright switches off. */
  hasBackForwardCache?: boolean;
  args?: string[];
  /** Folders of other extensions to have beside ours. */
  others?: string[];
  viewport?: { width: number; height: number };
  /** Leaves the profile's folder there when it closes. */
  keepsProfile?: boolean;
}

/**
 * The address bar's suggestions are two pages of their own in every window, a quarter of all the work; nobody types there.
 * Written as a choice of chrome://flags: Playwright's list of what it switches off would be lost to a second one.
 */
const withoutSuggestions = {
  browser: { enabled_labs_experiments: ['webui-omnibox-popup@2', 'webui-omnibox-aim-popup@2'] },
};

export async function launchChromium(options: Options): Promise<BienvuChromium> {
  const extension = copyExtension(options.build, options.grantedOrigins);
  const profile = mkdtempSync(join(tmpdir(), 'bienvu-profile-'));
  writeFileSync(join(profile, 'Local State'), JSON.stringify(withoutSuggestions));
  const extensions = [extension, ...(options.others ?? [])].join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    locale: 'fr-FR',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--load-extension=${extensions}`,
      `--disable-extensions-except=${extensions}`,
      '--lang=fr-FR',
      ...(options.args ?? []),
    ],
    ignoreDefaultArgs: options.hasBackForwardCache ? ['--disable-back-forward-cache'] : [],
  });
  const extensionId = unpackedId(extension);
  const addressOf = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const station = context.pages()[0] ?? (await context.newPage());
  try {
    await station.goto(addressOf('manifest.json'));
    await waitUntilInstalled(station, addressOf('sidepanel.html'));
  } catch (error) {
    await context.close();
    for (const folder of [extension, profile]) rmSync(folder, { recursive: true, force: true });
    throw new Error(`Chromium did not take the extension of ${options.build}. ${(error as Error).message}`);
  }

  return {
    context,
    extensionId,
    addressOf,
    station,
    profile,
    async openTab() {
      const before = await tabIds(station);
      const page = await context.newPage();
      const tabId = (await tabIds(station)).find((id) => !before.includes(id));
      if (tabId === undefined) throw new Error('The new tab has no number.');
      return { page, tabId };
    },
    async close() {
      await context.close();
      for (const folder of options.keepsProfile ? [extension] : [extension, profile])
        rmSync(folder, { recursive: true, force: true });
    },
  };
}

function tabIds(station: Page): Promise<number[]> {
  return station.evaluate(async () =>
    (await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])),
  );
}

/** Three browsers that start together on a slow machine take tens of seconds. */
const mostSeconds = 60;

/**
 * The background registers its page script and opens its first screen after the install event: before the one, a page
 * opened would get nothing; before the other, the tab that comes may be taken for the one a test opens.
 */
async function waitUntilInstalled(station: Page, welcome: string): Promise<void> {
  const isRegistered = () =>
    station.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
  const isWelcomed = () =>
    station
      .context()
      .pages()
      .some((page) => page.url() === welcome);
  const end = Date.now() + 1_000 * mostSeconds;
  while (Date.now() < end) {
    if (isWelcomed() && (await isRegistered())) return;
    await station.waitForTimeout(50);
  }
  throw new Error(
    `The extension registered no script, or showed no first screen, within ${mostSeconds} seconds.`,
  );
}
