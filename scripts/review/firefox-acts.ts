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
  const [age, there] = await page.evaluate(() => [
    Math.round(performance.now() / 1000),
    document.body.textContent.slice(0, 1500),
  ]);
  throw new Error(`Firefox does not show « ${wanted} ». Its page, ${age} s old, shows: ${there}`);
}

/**
 * A real press on the first button, link or choice whose words contain `name`, once it stands still in the tab in front.
 * Firefox gives presses to that tab alone, and loses one that comes while it changes tabs; a letter drawn for the first
 * time may move what stands below. One that reached nothing that can be pressed is given again, as a person does.
 */
export async function press(page: Page, name: string): Promise<void> {
  const find = (wanted: string) =>
    [...document.querySelectorAll<HTMLElement>('button, a, label, summary, [role=button]')].find(
      (one) => one.textContent.replaceAll(/\s/g, ' ').includes(wanted) && one.checkVisibility(),
    );
  const found = await page.waitForFunction(find, patience, name).catch(() => tellWhatIsThere(page, name));
  const button = found as ElementHandle<HTMLElement>;
  await page.bringToFront();
  for (let turn = 0; turn < 3; turn++) {
    await button.evaluate(stillInSight);
    await button.click();
    // It may have closed its own page, or gone on to another.
    const reached = await button.evaluate(whatWasPressed).catch(() => 'itself');
    if (reached === 'itself') return;
    if (reached !== '') throw new Error(`A press on « ${name} » came on « ${reached} ».`);
  }
  throw new Error(`Firefox gave no press on « ${name} ».`);
}

/** Scrolls it away from the bar at the bottom, as a person does, and waits until it stands still; notes what is pressed. */
async function stillInSight(button: HTMLElement): Promise<void> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
  const place = () => JSON.stringify(button.getBoundingClientRect());
  button.scrollIntoView({ block: 'center' });
  await document.fonts.ready;
  // Longer than a frame: on a busy machine one frame was still, and the next one moved it from under the press.
  for (let former = ''; former !== place() || document.hidden; await pause()) former = place();
  const noted = window as { pressed?: EventTarget | null };
  noted.pressed = null;
  addEventListener('pointerdown', ({ target }) => (noted.pressed = target), { capture: true, once: true });
}

/** The words of what was pressed; empty when that can not be pressed, or when nothing was. */
function whatWasPressed(button: HTMLElement): string {
  const { pressed } = window as { pressed?: Element | null };
  if (pressed && button.contains(pressed)) return 'itself';
  return pressed?.closest('button, a, label, summary, [role=button]')?.textContent ?? '';
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
