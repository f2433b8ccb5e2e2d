import type { Page } from '@playwright/test';
import type { BienvuChromium } from '../../scripts/browsers/chromium.ts';

declare const chrome: typeof import('wxt/browser')['browser'] & {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
};

/**
 * Allows Bienvu in private windows, as a person does in the browser's own page. The extension starts again: pages of
 * it that were open are gone, `station` among them.
 */
export async function allowInPrivate({ context, extensionId, addressOf }: BienvuChromium): Promise<Page> {
  const own = await context.newPage();
  await own.goto('chrome://extensions');
  await own.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  for (let turn = 0; turn < 100; turn++) {
    try {
      await own.goto(addressOf('manifest.json'));
      return own;
    } catch {
      await own.waitForTimeout(100);
    }
  }
  throw new Error('The extension did not come back after it was allowed in private windows.');
}

/** Opens an address in a private window of its own. `station`: an ordinary page of the extension. */
export async function openPrivate({ context }: BienvuChromium, station: Page, url: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  await station.evaluate(async (address) => {
    await chrome.windows.create({ incognito: true, url: address });
  }, url);
  const page = await opened;
  await page.waitForLoadState();
  return page;
}
