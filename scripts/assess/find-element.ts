import type { FrameLocator, Locator, Page } from '@playwright/test';

/**
 * The first element a selector names. `FRAME |> SELECTOR` enters a frame. Open shadow roots are pierced, as Playwright's
 * CSS does; « xpath= » or « text= » at its start would be read by Playwright too, so CSS is said explicitly.
 */
export function findElement(page: Page, selector: string): Locator {
  const parts = selector.split('|>').map((part) => part.trim());
  const last = parts.pop() ?? '';
  const scope = parts.reduce<Page | FrameLocator>(
    (inside, frame) => inside.frameLocator(`css=${frame}`),
    page,
  );
  return scope.locator(`css=${last}`).first();
}
