import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Page as FirefoxPage, KeyInput } from 'puppeteer-core';
import { makeFile } from '../../scripts/assess/sample-file.ts';
import type { Moment } from './sample-moments.ts';

/** More stops than any practice page has. */
const mostStops = 80;

/** What a walk needs of a browser's page: its keys, and to ask where the focus is. */
export interface KeyedPage {
  press(key: string): Promise<unknown>;
  /** Tab, towards the beginning. */
  pressBack(): Promise<unknown>;
  type(text: string): Promise<unknown>;
  selectAll(): Promise<unknown>;
  ask<Answer>(question: (...told: string[]) => Answer, ...told: string[]): Promise<Answer>;
  /** Chooses a file where the focus is; absent where the browser cannot be told which. */
  choose?(path: string): Promise<unknown>;
  /** Called once the page is no longer looked at. */
  onEnd(act: () => void): void;
}

/** A page of Chromium, as the walk needs it. */
export function keysOf(page: Page): KeyedPage {
  return {
    press: (key) => page.keyboard.press(key),
    pressBack: () => page.keyboard.press('Shift+Tab'),
    type: (text) => page.keyboard.type(text),
    selectAll: () => page.keyboard.press('ControlOrMeta+a'),
    // The question goes over as text, with what it is told.
    ask: (question, ...told) => page.evaluate(`(${question})(...${JSON.stringify(told)})`),
    choose: async (path) => {
      // The first key after a change of window may be lost: pressed again as a person would.
      for (let turn = 0; ; turn++) {
        const opened = page.waitForEvent('filechooser', { timeout: 3_000 });
        const [chooser] = await Promise.allSettled([opened, page.keyboard.press('Space')]);
        if (chooser.status === 'fulfilled') return chooser.value.setFiles(path);
        if (turn === 2) throw chooser.reason;
      }
    },
    onEnd: (act) => void page.once('close', act),
  };
}

/** A page of Firefox, as the walk needs it. */
export function keysOfFirefox(page: FirefoxPage): KeyedPage {
  return {
    press: (key) => page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput),
    pressBack: async () => {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    },
    type: (text) => page.keyboard.type(text),
    selectAll: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
    },
    ask: (question, ...told) =>
      page.evaluate(`(${question})(...${JSON.stringify(told)})`) as Promise<ReturnType<typeof question>>,
    choose: async (path) => {
      const [chooser] = await Promise.all([
        page.waitForFileChooser({ timeout: 5_000 }),
        page.keyboard.press(' '),
      ]);
      await chooser.accept([path]);
    },
    onEnd: (act) => void page.once('close', act),
  };
}

/**
 * Does an act of a practice page without a mouse: the Tab key to the case, then the keys a person uses there. Throws when
 * the case cannot be reached so.
 */
export async function actByKeys(page: KeyedPage, [selector, act]: Moment['acts'][number]): Promise<void> {
  await tabTo(page, selector);
  const kind = await page.ask(() => {
    const { localName, type = '' } = document.activeElement as HTMLInputElement;
    return localName === 'input' ? type : localName;
  });
  if (typeof act === 'object') return chooseByKeys(page, act);
  if (kind === 'radio') return turnTo(page, selector, 'checked');
  if (kind === 'select') return turnTo(page, selector, String(act));
  if (kind === 'checkbox') return tick(page, selector);
  if (act === true) return pressButton(page, kind === 'a' ? 'Enter' : 'Space', selector);
  await page.selectAll();
  await (act === '' ? page.press('Delete') : page.type(act));
  // The case is left, as by whoever goes on.
  await page.press('Tab');
}

/**
 * Tab from stop to stop until the element, or a radio of its group, has the focus; backwards when it stands above, as
 * somebody does who sees it there. In Firefox a turn past an end goes through the window's own buttons, and keys pressed
 * after it no longer reach the page.
 */
async function tabTo(page: KeyedPage, selector: string): Promise<void> {
  const isAbove = await page.ask((wanted = '') => {
    const target = document.querySelector(wanted);
    const here = document.activeElement ?? document.body;
    return target !== null && (here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }, selector);
  for (let stop = 0; stop < mostStops; stop++) {
    const isThere = await page.ask((wanted = '') => {
      const target = document.querySelector(wanted) as HTMLInputElement | null;
      const here = document.activeElement as HTMLInputElement | null;
      const isItsGroup = target?.type === 'radio' && here?.type === 'radio' && here.name === target.name;
      return target !== null && (here === target || isItsGroup);
    }, selector);
    if (isThere) return;
    await (isAbove ? page.pressBack() : page.press('Tab'));
  }
  throw new Error(`The Tab key never comes to ${selector}.`);
}

/** The space bar on the choice itself, or the arrow key, until it is made. */
async function turnTo(page: KeyedPage, selector: string, wanted: string): Promise<void> {
  const isDone = () =>
    page.ask(
      (where = '', choice = '') => {
        const element = document.querySelector(where) as HTMLInputElement & HTMLSelectElement;
        return choice === 'checked' ? element.checked : element.selectedOptions[0]?.text.trim() === choice;
      },
      selector,
      wanted,
    );
  const isHere = await page.ask((where = '') => document.activeElement?.matches(where) ?? false, selector);
  if (wanted === 'checked' && isHere) await page.press('Space');
  for (let turn = 0; turn < 20; turn++) {
    if (await isDone()) return;
    await page.press('ArrowDown');
  }
  throw new Error(`The arrow keys never choose « ${wanted} » in ${selector}.`);
}

/** The space bar, again when the box shows that it was not heard: a key may be lost as the window comes to the front. */
async function tick(page: KeyedPage, selector: string): Promise<void> {
  const isTicked = () =>
    page.ask((where = '') => (document.querySelector(where) as HTMLInputElement).checked, selector);
  const before = await isTicked();
  for (let turn = 0; turn < 3; turn++) {
    await page.press('Space');
    for (let look = 0; look < 10; look++) {
      if ((await isTicked()) !== before) return;
      await pause(50);
    }
  }
  throw new Error(`The space bar never ticks ${selector}.`);
}

/** The key that presses it, again when the page saw no click: see `tick`. */
async function pressButton(page: KeyedPage, key: string, selector: string): Promise<void> {
  await page.ask((where = '') => {
    const target = document.querySelector<HTMLElement & { isUnpressed?: boolean }>(where);
    if (!target) return;
    target.isUnpressed = true;
    target.addEventListener('click', () => delete target.isUnpressed, { capture: true, once: true });
  }, selector);
  // Gone with its page, it was pressed too.
  const isUnpressed = () =>
    page.ask(
      (where = '') =>
        document.querySelector<HTMLElement & { isUnpressed?: boolean }>(where)?.isUnpressed === true,
      selector,
    );
  for (let turn = 0; turn < 3; turn++) {
    await page.press(key);
    for (let look = 0; look < 10; look++) {
      if (!(await isUnpressed())) return;
      await pause(50);
    }
  }
  throw new Error(`The keyboard never presses ${selector}.`);
}

async function chooseByKeys(
  page: KeyedPage,
  file: Extract<Moment['acts'][number][1], object>,
): Promise<void> {
  // Looked at as long as the page stands: a file taken away would be an empty one.
  const folder = mkdtempSync(join(tmpdir(), 'bienvu-file-'));
  page.onEnd(() => rmSync(folder, { recursive: true }));
  const path = join(folder, file.name);
  writeFileSync(path, makeFile(file).buffer);
  if (!page.choose) throw new Error('No file can be chosen in this browser.');
  await page.choose(path);
}
