import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Act, Case } from './case.ts';
import { findElement } from './find-element.ts';
import { makeFile } from './sample-file.ts';

/** Milliseconds to wait for an element to be there and ready. */
const patience = 10_000;

/**
 * Does what the case says, in its order, as a person would: by keys, presses and choices. An act that cannot be done is
 * left out; gives the sentences that say which.
 */
export async function actAsPerson(
  page: Page,
  { fill, click }: Pick<Case, 'fill' | 'click'>,
): Promise<string[]> {
  const left: string[] = [];
  const attempt = async (selector: string, done: (element: Locator) => Promise<void>) => {
    try {
      await done(findElement(page, selector));
    } catch (error) {
      left.push(`${selector}: ${(error as Error).message.split('\n')[0]}`);
    }
  };
  for (const [selector, act] of fill) await attempt(selector, (element) => perform(element, act));
  for (const selector of click) await attempt(selector, press);
  return left;
}

async function perform(element: Locator, act: Act): Promise<void> {
  if (act === true) return press(element);
  if (typeof act === 'object') return chooseFile(element, act);
  await element.waitFor({ state: 'attached', timeout: patience });
  const kind = await element.evaluate(kindOf);
  if (kind === 'select') return choose(element, act);
  if (kind === 'exact') await element.fill(act, { timeout: patience });
  else await typeOver(element, act);
  // The case is left as by the Tab key, without landing on another one.
  await element.blur({ timeout: patience });
}

/** 'exact': a case whose parts are keyed one by one (date, month, colour…), filled in one go. */
function kindOf(element: Element): 'select' | 'exact' | 'text' {
  if (element instanceof HTMLSelectElement) return 'select';
  const exact = ['date', 'month', 'week', 'time', 'datetime-local', 'color', 'range'];
  return element instanceof HTMLInputElement && exact.includes(element.type) ? 'exact' : 'text';
}

/** Keys rather than a set value: masks and suggestion lists of portals listen to keys. */
async function typeOver(element: Locator, text: string): Promise<void> {
  // Something the page draws over it, or a machine too busy to hold still, stops a press and not the Tab key.
  await element.click({ timeout: 2_000 }).catch(() => element.focus({ timeout: patience }));
  await element.press('ControlOrMeta+a');
  if (text === '') await element.press('Delete');
  else await element.pressSequentially(text);
}

/**
 * One press. Choices drawn by their label hide or cover the real box: a person then presses the label, or the space bar.
 */
async function press(element: Locator): Promise<void> {
  await element.waitFor({ state: 'attached', timeout: patience });
  const label = element.locator('xpath=ancestor-or-self::label').last();
  const named = element.page().locator(`css=label[for="${await element.getAttribute('id')}"]`);
  const isBox = await element.evaluate(
    (one) => one instanceof HTMLInputElement && ['checkbox', 'radio'].includes(one.type),
  );
  const soon = () => element.click({ timeout: isBox ? 1_000 : 5_000 });
  // Boxes are often drawn by their label alone.
  const byLabel = () => named.or(label).first().click({ timeout: 1_000 });
  const byKey = () => element.press('Space', { timeout: 1_000 });
  // A machine too busy to be ready in time, or to tell that what is there holds still.
  const late = () => element.click({ timeout: patience });
  const asDrawn = () => element.click({ timeout: patience, force: true });
  // The space bar does nothing to a label, and not always something to a choice made by a script.
  const ways = isBox ? [soon, byLabel, byKey, late] : [soon, asDrawn, byLabel, byKey];
  const before = await element.evaluate(isTicked);
  // Gone with its page, it has been pressed.
  const isPressed = async () =>
    (await element.evaluate(isTicked, null, { timeout: 1_000 }).catch(() => null)) !== before;
  const mayStay = before === null || (before && (await element.evaluate(isOneOfSeveral)));
  let first: unknown;
  for (const way of ways) {
    try {
      await way();
      // A press can be lost on a page that is still being drawn: a person sees it, and presses again.
      if (mayStay || (await isSoon(isPressed))) return;
    } catch (error) {
      first ??= error;
      // Pressed all the same, and told too late: one more press would take it back.
      if (before !== null && (await isPressed())) return;
    }
  }
  if (first) throw first;
}

/** Whether a box, or the one a label is of, is ticked; null for what is no box. Sent to the page: it names nothing of here. */
function isTicked(element: Element): boolean | null {
  const box = (element.closest('label') as HTMLLabelElement | null)?.control ?? element;
  if (box instanceof HTMLInputElement && ['checkbox', 'radio'].includes(box.type)) return box.checked;
  const said = box.getAttribute('aria-checked');
  return said === null ? null : said === 'true';
}

/** Whether a press on what is chosen already changes nothing, as in a group of which one is chosen. */
function isOneOfSeveral(element: Element): boolean {
  const box = (element.closest('label') as HTMLLabelElement | null)?.control ?? element;
  return box.getAttribute('type') === 'radio' || box.getAttribute('role') === 'radio';
}

/** Looked at for half a second. */
async function isSoon(isTrue: () => Promise<boolean>): Promise<boolean> {
  for (let turn = 0; turn < 10; turn++) {
    if (await isTrue()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

async function choose(element: Locator, choice: string): Promise<void> {
  const value = await element.evaluate((select, wanted) => {
    const options = [...(select as HTMLSelectElement).options];
    const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
    const found =
      options.find((option) => tidy(option.text) === tidy(wanted)) ??
      options.find((option) => option.value === wanted);
    return found ? options.indexOf(found) : -1;
  }, choice);
  if (value < 0) throw new Error(`No option « ${choice} ».`);
  await element.selectOption({ index: value }, { timeout: patience });
  await element.blur({ timeout: patience });
}

/**
 * From a folder, as a person does: the browser then tells the page itself that something was chosen. Where it makes another
 * kind of the name than the case gives, the file as described takes its place at once.
 */
async function chooseFile(element: Locator, file: Extract<Act, object>): Promise<void> {
  await element.waitFor({ state: 'attached', timeout: patience });
  const made = makeFile(file);
  const path = join(mkdtempSync(join(chosenFiles(), 'file-')), basename(made.name));
  writeFileSync(path, made.buffer);
  await element.setInputFiles(path, { timeout: patience });
  const type = await element.evaluate((input) => (input as HTMLInputElement).files?.[0]?.type ?? null);
  if (type !== null && type !== made.mimeType) await element.setInputFiles(made, { timeout: patience });
}

let folder = '';

/** A page that keeps a file for later reads it then: it stays until everything is played. */
function chosenFiles(): string {
  if (folder === '') {
    folder = mkdtempSync(join(tmpdir(), 'bienvu-files-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  return folder;
}
