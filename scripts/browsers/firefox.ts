import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { copyExtension } from './extension-copy.ts';
import type { ServedPage } from './serve-page.ts';

/** The extension's API, as code evaluated in one of its pages finds it. */
declare const browser: typeof import('wxt/browser')['browser'];

/** Firefox gives each installation another host name for its pages; tests need to know it beforehand. */
const uuid = '6b0a3c1e-5d1f-4f57-9c4a-0a5a6f5e2b11';
const extensionName = 'bienvu@bienvu.org';

/** A Firefox without a screen, carrying a copy of the production build. */
export interface BienvuFirefox {
  browser: Browser;
  addressOf(path: string): string;
  /** Opens a made-up portal's page in a tab of its own. Requests elsewhere fail and are listed. */
  openPortal(served: ServedPage): Promise<{ page: Page; refused: string[] }>;
  /** Opens an empty tab: the extension's number for it, and how to open a made-up portal's page there, once. */
  openTab(station: Page): Promise<{ page: Page; tabId: number; open(served: ServedPage): Promise<unknown> }>;
  /** Opens one of the extension's own pages in a tab, as soon as it can be read. */
  openOwn(path: string): Promise<Page>;
  /** Runs an expression in Firefox's own window, around the tabs. A promise is waited for; what is not text is lost. */
  inWindow(expression: string): Promise<string>;
  /** Where all that Firefox writes stands. */
  profile: string;
  close(): Promise<void>;
}

export async function launchFirefox(options: {
  build: string;
  grantedOrigins?: string[];
  /** Firefox asks before it gives a permission, as on a person's computer; otherwise it gives it. */
  hasPrompts?: boolean;
  /** Leaves the profile's folder there when it closes. */
  keepsProfile?: boolean;
  prefs?: Record<string, unknown>;
}): Promise<BienvuFirefox> {
  const extension = copyExtension(options.build, options.grantedOrigins);
  const profile = mkdtempSync(join(tmpdir(), 'bienvu-profile-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env.BIENVU_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionName]: uuid }),
      'extensions.webextOptionalPermissionPrompts': options.hasPrompts === true,
      'intl.accept_languages': 'fr-FR, fr',
      ...options.prefs,
    },
  });
  await browser.installExtension(extension);
  const addressOf = (path: string) => `moz-extension://${uuid}/${path}`;

  return {
    browser,
    addressOf,
    profile,
    inWindow: (expression) => evaluateInWindow(browser, expression),
    async openPortal(served) {
      const page = await browser.newPage();
      const refused = await serveInFirefox(page, served);
      await page.goto(served.url, { waitUntil: 'load' });
      return { page, refused };
    },
    async openTab(station) {
      const before = await tabIds(station);
      const page = await browser.newPage();
      const tabId = (await tabIds(station)).find((id) => !before.includes(id));
      if (tabId === undefined) throw new Error('The new tab has no number.');
      const open = async (served: ServedPage) => {
        await serveInFirefox(page, served);
        await page.goto(served.url, { waitUntil: 'load' });
      };
      return { page, tabId, open };
    },
    async openOwn(path) {
      const page = await browser.newPage();
      // Firefox loads the page but never says that it did.
      const given = page
        .goto(addressOf(path), { timeout: 5_000, waitUntil: 'domcontentloaded' })
        .catch(() => undefined);
      await Promise.race([given, untilLoaded(page, addressOf(path))]);
      return page;
    },
    async close() {
      await browser.close();
      for (const folder of options.keepsProfile ? [extension] : [extension, profile])
        rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The remote protocol itself: puppeteer offers nothing for the window around the tabs. */
interface Protocol {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

async function evaluateInWindow(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as Browser & { connection: Protocol };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = tree.result.contexts as { context: string }[];
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`In Firefox's window: ${JSON.stringify(result)}`);
  return String((result.result as { value?: unknown }).value ?? '');
}

function tabIds(station: Page): Promise<number[]> {
  return station.evaluate(async () =>
    (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])),
  );
}

async function untilLoaded(page: Page, address: string): Promise<void> {
  const isThere = () =>
    page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address)
      .catch(() => false);
  while (!page.isClosed() && !(await isThere())) await new Promise((resolve) => setTimeout(resolve, 30));
}

async function serveInFirefox(page: Page, served: ServedPage): Promise<string[]> {
  const { origin } = new URL(served.url);
  const refused: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('http')) return void request.continue().catch(() => undefined);
    if (new URL(url).origin !== origin) {
      refused.push(url);
      return void request.abort().catch(() => undefined);
    }
    const purpose = request.headers()['sec-fetch-dest'] ?? 'document';
    const isText = ['document', 'iframe', 'empty'].includes(purpose);
    void request
      .respond({
        status: isText ? 200 : 404,
        headers: { ...served.headers },
        contentType: 'text/html; charset=utf-8',
        body: isText ? served.html : '',
      })
      .catch(() => undefined);
  });
  return refused;
}
