import type { Page } from '@playwright/test';

const mostStops = 150;

/** What has the focus, in words: its label, else what is written on it; a radio button also says its group. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (one instanceof HTMLInputElement || one instanceof HTMLSelectElement) {
      const label = [...(one.labels ?? [])].map(({ textContent }) => textContent).join(' ');
      return `${one.closest('fieldset')?.querySelector('legend')?.textContent ?? ''} ${label}`;
    }
    return one === document.body ? '' : (one?.textContent ?? '');
  });
}

/** Presses Tab until what has the focus bears this name. Throws when a whole turn does not lead there. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const heard: string[] = [];
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const words = (await focusedName(page)).replaceAll(/\s+/gu, ' ').trim();
    if (typeof name === 'string' ? words.includes(name) : name.test(words)) return;
    heard.push(words.slice(0, 60));
  }
  throw new Error(`Tab never reaches « ${name} ». It goes to: ${[...new Set(heard)].join(' | ')}`);
}

/** Goes to what bears this name by Tab alone, and presses a key there. */
export async function pressOn(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}
