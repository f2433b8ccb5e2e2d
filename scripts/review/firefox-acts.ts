/** The acts of a person in Firefox, as done on the screen: nothing here knows more than what is shown. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BienvuFirefox } from '../browsers/firefox.ts';

declare const browser: typeof import('wxt/browser')['browser'];

const patience = { polling: 100, timeout: 10_000 };

/** Waits until the page says it. A space may be a narrow one. */
export async function says(page: Page, text: string, timeout = patience.timeout): Promise<void> {
  const isSaid = (wanted: string) => document.body.textContent.replaceAll(/\s/g, ' ').includes(wanted);
  await page.waitForFunction(isSaid, { ...patience, timeout }, text).catch(() => tellWhatIsThere(page, text));
}

async function tellWhatIsThere(page: Page, wanted: string): Promise<never> {
  const there = await page.evaluate(() => document.body.textContent.slice(0, 1500));
  throw new Error(`Firefox does not show « ${wanted} ». It shows: ${there}`);
}

/** A real click on the first button, link or choice whose words contain `name`. */
export async function press(page: Page, name: string): Promise<void> {
  const find = (wanted: string) =>
    [...document.querySelectorAll<HTMLElement>('button, a, label, summary, [role=button]')].find(
      (one) => one.textContent.replaceAll(/\s/g, ' ').includes(wanted) && one.checkVisibility(),
    );
  const found = await page.waitForFunction(find, patience, name).catch(() => tellWhatIsThere(page, name));
  // Firefox gives presses and keys to the tab in front only.
  await page.bringToFront();
  // Away from the bar that stays at the bottom, as a person scrolls.
  await (found as ElementHandle).evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await (found as ElementHandle).click();
}

/** Types in the case whose label contains `name`. */
export async function typeIn(page: Page, name: string, text: string): Promise<void> {
  const find = (wanted: string) =>
    [...document.querySelectorAll('label')].find((one) =>
      one.textContent.replaceAll(/\s/g, ' ').includes(wanted),
    )?.control;
  const found = await page.waitForFunction(find, patience, name).catch(() => tellWhatIsThere(page, name));
  await page.bringToFront();
  await (found as ElementHandle).type(text);
}

/** The row read aloud, touched among those she is offered. `row`: its words, in any spacing. */
export async function chooseRowInFirefox(panel: Page, row: string): Promise<void> {
  await says(panel, 'Touchez la ligne que vous entendez.');
  const bare = (text: string) => text.replaceAll(/[\s,]/g, '');
  for (const one of await panel.$$('li button')) {
    if (bare(await one.evaluate((button) => button.textContent)) !== bare(row)) continue;
    await one.click();
    return;
  }
  throw new Error(`The row read aloud, ${row}, is not offered.`);
}

/**
 * Answers what Firefox itself asks, by its own button. Returns the question. Firefox takes no press in the first half
 * second, so that nobody agrees by accident.
 */
export async function answerPrompt(firefox: BienvuFirefox, answer: 'yes' | 'no'): Promise<string> {
  const asked = await firefox.inWindow(`(async () => {
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    for (let turn = 0; turn < 100; turn++) {
      const { panel } = PopupNotifications;
      const question = panel.state === 'open' && panel.firstElementChild;
      if (question && question.id === 'addon-webext-permissions-notification') {
        const text = question.textContent;
        await pause(700);
        question[${JSON.stringify(answer)} === 'yes' ? 'button' : 'secondaryButton'].click();
        return text;
      }
      await pause(100);
    }
    return '';
  })()`);
  if (asked === '') throw new Error('Firefox asked nothing.');
  return asked;
}

/** Number of the tab whose address contains `part`, as the extension knows it. `station`: any of its pages. */
export async function tabIdInFirefox(station: Page, part: string): Promise<number> {
  return station.evaluate(async (wanted) => {
    const tabs = await browser.tabs.query({});
    return tabs.find(({ url }) => url?.includes(wanted))?.id ?? -1;
  }, part);
}
