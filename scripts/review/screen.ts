import type { Page as ChromiumPage } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { press, says, typeIn } from './firefox-acts.ts';

/** A page as a person has it before her, in either browser: what is not shown cannot be done. */
export interface Screen {
  /** Presses what bears this name. */
  press(name: string): Promise<void>;
  sees(text: string): Promise<void>;
  /** Types in the case of this label, or of this selector when it begins with a dot, a # or a [. */
  type(where: string, text: string): Promise<void>;
  /** Words of each element. */
  texts(selector: string): Promise<string[]>;
  content(): Promise<string>;
}

const isSelector = (where: string) => /^[.#[]/.test(where);

export function screenInChromium(page: ChromiumPage): Screen {
  return {
    press: (name) =>
      page.locator('button, a, label, summary').filter({ hasText: name, visible: true }).first().click(),
    sees: (text) => page.getByText(text).first().waitFor(),
    type: (where, text) =>
      (isSelector(where) ? page.locator(where) : page.getByLabel(where)).pressSequentially(text),
    texts: (selector) => page.locator(selector).allTextContents(),
    content: () => page.content(),
  };
}

export function screenInFirefox(page: FirefoxPage): Screen {
  return {
    press: (name) => press(page, name),
    sees: (text) => says(page, text),
    type: async (where, text) => {
      if (!isSelector(where)) return typeIn(page, where, text);
      await page.bringToFront();
      await page.type(where, text);
    },
    texts: (selector) => page.$$eval(selector, (all) => all.map((one) => one.textContent)),
    content: () => page.content(),
  };
}
