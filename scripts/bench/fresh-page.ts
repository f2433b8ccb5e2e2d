import type { BrowserContext, Page } from '@playwright/test';
import type { PageSize } from '../../tests/measure/made-page.ts';

/** Gives `work` a page of the size asked, made by the bundle, painted and quiet; closes it afterwards. */
export async function onFreshPage<Result>(
  browser: BrowserContext,
  code: string,
  size: PageSize,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.setContent('<!doctype html><html lang="fr"><title>Page</title><body></body></html>');
    await page.evaluate(code);
    await page.evaluate(`measured.makePage(${JSON.stringify(size)})`);
    await page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))',
    );
    return await work(page);
  } finally {
    await page.close();
  }
}
