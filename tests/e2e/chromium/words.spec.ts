import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { markedWords, middleOf, waitForMarks } from '../../support/marks.ts';
import { bubbleText } from '../../support/our-world.ts';
import { launchWithBienvu, openPortal, type PortalTab, portalPage } from '../../support/portal.ts';

/** Every press that reaches a control of the page is noted: no gesture made to learn a word may do that. */
const html = portalPage(`
  <h1>Mes documents</h1>
  <p>Vous pouvez télécharger votre attestation.</p>
  <form>
    <p><label for="note">Votre message</label> <input id="note" value="bonjour"></p>
    <p><label><input type="checkbox" id="agree"> Je veux enregistrer ma réponse</label></p>
    <p><a href="#ailleurs">Joindre un papier</a></p>
    <p><button>Valider ma demande</button></p>
  </form>
  <p>Ensuite il faudra transmettre le dossier.</p>
  <script>
    notes = [];
    for (const type of ['click', 'submit', 'change']) {
      for (const one of document.querySelectorAll('form, a, button, input, label')) {
        one.addEventListener(type, (event) => { notes.push(type + ' ' + one.localName); event.preventDefault(); });
      }
    }
  </script>`);
const url = 'https://wwwd.caf.fr/wps/myportal/documents';

describe('words on a portal', () => {
  let browser: BienvuChromium;
  let tab: PortalTab;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    tab = await openPortal(browser, { url, html });
    await waitForMarks(tab.page);
  });
  afterEach(() => tab.page.close());

  const notes = () => tab.page.evaluate(() => (globalThis as unknown as { notes: string[] }).notes);
  const bubble = () => tab.ours.evaluate<string>(bubbleText);
  const waitForBubble = async (pattern: RegExp) => {
    await expect.poll(bubble, { timeout: 2_000 }).toMatch(pattern);
  };
  const pressOn = async (page: Page, word: string) => {
    const { x, y } = await middleOf(page, word);
    await page.mouse.click(x, y);
  };

  it('are underlined in text, never inside a link, a button or a label', async () => {
    const words = await markedWords(tab.page);
    expect(words).toContain('télécharger');
    for (const inControl of ['enregistrer', 'Joindre', 'Valider']) expect(words).not.toContain(inControl);
  });

  it('open a bubble by a click, and Escape closes it', async () => {
    await pressOn(tab.page, 'télécharger');
    await waitForBubble(/télécharger/i);
    await tab.page.keyboard.press('Escape');
    await expect.poll(bubble, { timeout: 2_000 }).not.toMatch(/télécharger/i);
    expect(await notes()).toEqual([]);
  });

  it('open by the key, and Escape gives focus and caret back to the case', async () => {
    await tab.page.locator('#note').click();
    await tab.page.locator('#note').evaluate((input: HTMLInputElement) => input.setSelectionRange(3, 3));
    await tab.page.keyboard.press('F2');
    await expect.poll(bubble, { timeout: 2_000 }).not.toBe('');
    await tab.page.keyboard.press('Escape');
    await expect.poll(bubble, { timeout: 2_000 }).toBe('');
    const back = () =>
      tab.page.evaluate(() => {
        const active = document.activeElement as HTMLInputElement;
        return [active.id, active.selectionStart];
      });
    await expect.poll(back, { timeout: 2_000 }).toEqual(['note', 3]);
    await tab.page.keyboard.type('X');
    expect(await tab.page.locator('#note').inputValue()).toBe('bonXjour');
  });

  it('reach every word of the page by the key, those inside controls too, and activate nothing', async () => {
    const seen = new Set<string>();
    for (let turn = 0; turn < 10; turn++) {
      await tab.page.keyboard.press('F2');
      await expect.poll(bubble, { timeout: 2_000 }).not.toBe('');
      await tab.page.waitForTimeout(100);
      seen.add((await bubble()).split('\n')[0] ?? '');
    }
    expect(seen.size).toBeGreaterThanOrEqual(4);
    await tab.page.keyboard.press('Escape');
    expect(await notes()).toEqual([]);
    expect(tab.page.url()).toBe(url);
  });

  it('a press on a word inside a control is the portal’s alone: no bubble', async () => {
    await pressOn(tab.page, 'Valider');
    await tab.page.waitForTimeout(400);
    expect(await bubble()).toBe('');
    expect(await notes()).toContain('click button');
  });

  it('a press elsewhere in the text opens nothing', async () => {
    await pressOn(tab.page, 'Vous pouvez');
    await tab.page.waitForTimeout(400);
    expect(await bubble()).toBe('');
  });
});
