/** A page of either browser, as far as its keyboard goes: Playwright's for Chromium, Puppeteer's for Firefox. */
export interface KeyboardPage {
  keyboard: {
    press(key: 'Tab' | Key): Promise<void>;
    down(key: 'Shift'): Promise<void>;
    up(key: 'Shift'): Promise<void>;
  };
  evaluate<Result>(read: () => Result): Promise<Result>;
}

type Key = 'Enter' | ' ' | 'ArrowRight';

const mostStops = 150;

/**
 * What has the focus, in words: its label, else what is written on it; a radio button also says its group, an entry of a
 * list the list's name, as a screen reader does.
 */
function focusedName(page: KeyboardPage): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (one instanceof HTMLInputElement || one instanceof HTMLSelectElement) {
      const label = [...(one.labels ?? [])].map(({ textContent }) => textContent).join(' ');
      return `${one.closest('fieldset')?.querySelector('legend')?.textContent ?? ''} ${label}`;
    }
    // The window itself, or what scrolls in it, is a stop without a name.
    if (!one?.matches('a, button, summary, [role]')) return '';
    const list = one.closest('ul[aria-labelledby]')?.getAttribute('aria-labelledby');
    return `${list ? document.getElementById(list)?.textContent : ''} ${one.textContent}`;
  });
}

const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const bears = (words: string, name: string | RegExp): boolean =>
  typeof name === 'string' ? words.includes(tidy(name)) : name.test(words);

/** Presses Tab until what has the focus bears this name. Throws when a whole turn does not lead there. */
export async function tabTo(page: KeyboardPage, name: string | RegExp): Promise<void> {
  const heard: string[] = [];
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const words = tidy(await focusedName(page));
    if (bears(words, name)) return;
    heard.push(words.slice(0, 60));
  }
  throw new Error(`Tab never reaches « ${name} ». It goes to: ${[...new Set(heard)].join(' | ')}`);
}

/** Goes to what bears this name by Tab alone, unless the way back has left the focus on it, and presses a key there. */
export async function pressOn(page: KeyboardPage, name: string | RegExp, key: Key = 'Enter'): Promise<void> {
  if (!bears(tidy(await focusedName(page)), name)) await tabTo(page, name);
  await page.keyboard.press(key);
}

/**
 * The same, towards the beginning of the page. In Firefox a turn past the end goes through the window's own buttons, and
 * keys pressed after it no longer reach the page.
 */
export async function pressBefore(page: KeyboardPage, name: string | RegExp): Promise<void> {
  await page.keyboard.down('Shift');
  await tabTo(page, name).finally(() => page.keyboard.up('Shift'));
  await page.keyboard.press('Enter');
}
