import { focusStops } from './focus-stops.ts';

/** A page of either browser, as far as its keyboard goes: Playwright's for Chromium, Puppeteer's for Firefox. */
export interface KeyboardPage {
  keyboard: {
    press(key: 'Tab' | Key): Promise<void>;
    down(key: 'Shift'): Promise<void>;
    up(key: 'Shift'): Promise<void>;
  };
  evaluate<Result>(read: string | (() => Result)): Promise<Result>;
}

type Key = 'Enter' | ' ' | 'ArrowRight';

const mostStops = 150;

/**
 * What has the focus, in words: its label, else what is written on it; a radio button also says its group, an entry of a
 * list the list's name, as a screen reader does. Evaluated in the page: it stands alone.
 */
function nameOf(one: Element | null): string {
  if (one instanceof HTMLInputElement || one instanceof HTMLSelectElement) {
    const label = [...(one.labels ?? [])].map(({ textContent }) => textContent).join(' ');
    return `${one.closest('fieldset')?.querySelector('legend')?.textContent ?? ''} ${label}`;
  }
  // The window itself, or what scrolls in it, is a stop without a name.
  if (!one?.matches('a, button, summary, [role]')) return '';
  const list = one.closest('ul[aria-labelledby]')?.getAttribute('aria-labelledby');
  return `${list ? document.getElementById(list)?.textContent : ''} ${one.textContent}`;
}

const focusedName = (page: KeyboardPage): Promise<string> =>
  page.evaluate(`(${nameOf})(document.activeElement)`) as Promise<string>;

/** What stands after the focus and before it. None while nothing has it: the Tab key may then begin anywhere. */
const namesAround = (page: KeyboardPage): Promise<{ ahead: string[]; behind: string[] }> =>
  page.evaluate(`(${aroundFocus})(${focusStops}, ${nameOf})`) as Promise<{
    ahead: string[];
    behind: string[];
  }>;

function aroundFocus(stops: () => Element[], name: typeof nameOf) {
  const here = document.activeElement;
  if (!here || here === document.body) return { ahead: [], behind: [] };
  const named = (side: number) =>
    stops().flatMap((one) => (here.compareDocumentPosition(one) & side ? [name(one)] : []));
  return {
    ahead: named(Node.DOCUMENT_POSITION_FOLLOWING),
    behind: named(Node.DOCUMENT_POSITION_PRECEDING),
  };
}

const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const bears = (words: string, name: string | RegExp): boolean =>
  typeof name === 'string' ? words.includes(tidy(name)) : name.test(words);

/** Presses Tab until what has the focus bears this name. Throws when a whole turn does not lead there. */
export async function tabTo(page: KeyboardPage, name: string | RegExp, isBackwards = false): Promise<void> {
  const heard: string[] = [];
  for (let stop = 0; stop < mostStops; ) {
    const { ahead, behind } = await namesAround(page);
    const way = isBackwards ? behind.toReversed() : ahead;
    // As many as seem to be needed, else one: nothing is asked in between.
    const times = Math.max(1, way.findIndex((words) => bears(tidy(words), name)) + 1);
    for (let time = 0; time < times; time++) await page.keyboard.press('Tab');
    stop += times;
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
  await tabTo(page, name, true).finally(() => page.keyboard.up('Shift'));
  await page.keyboard.press('Enter');
}
