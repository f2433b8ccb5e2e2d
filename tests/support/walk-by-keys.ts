import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeFile } from '../../scripts/assess/sample-file.ts';
import type { Moment } from './sample-moments.ts';

/** More stops than any practice page has. */
const mostStops = 80;

/**
 * Does an act of a practice page without a mouse: the Tab key to the case, then the keys a person uses there. Throws when
 * the case cannot be reached so.
 */
export async function actByKeys(page: Page, [selector, act]: Moment['acts'][number]): Promise<void> {
  await tabTo(page, selector);
  const kind = await page.evaluate(() => {
    const { localName, type = '' } = document.activeElement as HTMLInputElement;
    return localName === 'input' ? type : localName;
  });
  if (typeof act === 'object') return chooseByKeys(page, act);
  if (kind === 'radio') return turnTo(page, 'ArrowDown', selector, 'checked');
  if (kind === 'checkbox') return page.keyboard.press('Space');
  if (kind === 'select') return turnTo(page, 'ArrowDown', selector, String(act));
  if (act === true) return page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  if (act === '') await page.keyboard.press('Delete');
  else await page.keyboard.type(act);
  // The case is left, as by whoever goes on.
  await page.keyboard.press('Tab');
}

/** Tab from stop to stop until the element, or a radio of its group, has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    const isThere = await page.evaluate((wanted) => {
      const target = document.querySelector(wanted) as HTMLInputElement | null;
      const here = document.activeElement as HTMLInputElement | null;
      const isItsGroup = target?.type === 'radio' && here?.type === 'radio' && here.name === target.name;
      return target !== null && (here === target || isItsGroup);
    }, selector);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never comes to ${selector}.`);
}

/** An arrow key, or first the space bar, until the choice is made. */
async function turnTo(page: Page, key: string, selector: string, wanted: string): Promise<void> {
  const isDone = () =>
    page.evaluate(
      ([where, choice]) => {
        const element = document.querySelector(where as string) as HTMLInputElement & HTMLSelectElement;
        return choice === 'checked' ? element.checked : element.selectedOptions[0]?.text.trim() === choice;
      },
      [selector, wanted],
    );
  if (
    wanted === 'checked' &&
    (await page.evaluate((where) => document.activeElement?.matches(where), selector))
  )
    await page.keyboard.press('Space');
  for (let turn = 0; turn < 20; turn++) {
    if (await isDone()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The arrow keys never choose « ${wanted} » in ${selector}.`);
}

async function chooseByKeys(page: Page, file: Extract<Moment['acts'][number][1], object>): Promise<void> {
  // Looked at as long as the page stands: a file taken away would be an empty one.
  const folder = mkdtempSync(join(tmpdir(), 'bienvu-file-'));
  page.once('close', () => rmSync(folder, { recursive: true }));
  const path = join(folder, file.name);
  writeFileSync(path, makeFile(file).buffer);
  const chooser = page.waitForEvent('filechooser', { timeout: 5_000 });
  await page.keyboard.press('Space');
  await (await chooser).setFiles(path);
}
