import { setTimeout as pause } from 'node:timers/promises';
import { type KeyboardPage, pressBefore, pressOn } from '../keyboard.ts';

/** More than the slowest screen takes on a loaded machine. */
const patience = 10_000;

/** What somebody does in the panel without a mouse, and what they see there. */
export interface PanelHand {
  /** Waits for a screen by its one title. */
  isAt(title: string | RegExp): Promise<void>;
  /** Waits for a sentence anywhere on the screen. */
  isSaid(text: string): Promise<void>;
  shows(text: string): Promise<boolean>;
  title(): Promise<string>;
  press(name: string | RegExp, key?: ' '): Promise<void>;
  /** The link above the title, by where it leads. */
  goBack(to: string): Promise<void>;
}

export function panelHand(panel: KeyboardPage): PanelHand {
  const title = async () => tidy(await panel.evaluate(() => document.querySelector('h1')?.textContent ?? ''));
  const words = async () => tidy(await panel.evaluate(() => document.body.textContent ?? ''));
  const shows = async (text: string) => (await words()).includes(tidy(text));
  return {
    title,
    shows,
    isAt: (wanted) => until(async () => isLike(await title(), wanted), `The title « ${wanted} »`, title),
    isSaid: (text) => until(() => shows(text), `« ${text} »`, words),
    press: (name, key) => pressOn(panel, name, key),
    goBack: (to) => pressBefore(panel, to),
  };
}

const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const isLike = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text === tidy(wanted) : wanted.test(text);

/** Throws with what is there instead, once `patience` has passed. */
async function until(isSo: () => Promise<boolean>, what: string, seen: () => Promise<string>): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > deadline)
      throw new Error(`${what} is not there, but: ${(await seen()).slice(0, 600)}`);
    await pause(30);
  }
}
