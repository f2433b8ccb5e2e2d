import type { BienvuChromium } from '../../scripts/browsers/chromium.ts';

/** What a person may do to an extension's access in the browser's own page; Chromium's name for it. */
type Access = 'ON_CLICK' | 'ON_ALL_SITES';

/** Chooses on which sites the extension may act, as a person does on Chromium's own page. */
export async function setAccess(browser: BienvuChromium, hostAccess: Access): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    ([extensionId, access]) =>
      // biome-ignore lint/suspicious/noExplicitAny: an API of the browser's own page.
      (globalThis as any).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: access,
      }),
    [browser.extensionId, hostAccess],
  );
  await page.close();
}
