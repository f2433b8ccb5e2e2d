import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { copyExtension } from './extension-copy.ts';
import type { ServedPage } from './serve-page.ts';

/** Firefox gives each installation another host name for its pages; tests need to know it beforehand. */
const uuid = '6b0a3c1e-5d1f-4f57-9c4a-0a5a6f5e2b11';
const extensionName = 'bienvu@bienvu.org';

/** A Firefox without a screen, carrying a copy of the production build. */
export interface BienvuFirefox {
  browser: Browser;
  addressOf(path: string): string;
  /** Opens a made-up portal's page in a tab of its own. Requests elsewhere fail and are listed. */
  openPortal(served: ServedPage): Promise<{ page: Page; refused: string[] }>;
  /** Opens one of the extension's own pages in a tab. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function launchFirefox(options: {
  build: string;
  grantedOrigins?: string[];
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
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'fr-FR, fr',
    },
  });
  await browser.installExtension(extension);
  const addressOf = (path: string) => `moz-extension://${uuid}/${path}`;

  return {
    browser,
    addressOf,
    async openPortal(served) {
      const page = await browser.newPage();
      const refused = await serveInFirefox(page, served);
      await page.goto(served.url, { waitUntil: 'load' });
      return { page, refused };
    },
    async openOwn(path) {
      const page = await browser.newPage();
      // Firefox loads the page but never says that it did.
      await page
        .goto(addressOf(path), { timeout: 1_500, waitUntil: 'domcontentloaded' })
        .catch(() => undefined);
      return page;
    },
    async close() {
      await browser.close();
      for (const folder of [extension, profile]) rmSync(folder, { recursive: true, force: true });
    },
  };
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
