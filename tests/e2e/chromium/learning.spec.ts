import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { markedWords, middleOf, waitForMarks } from '../../support/marks.ts';
import { bubbleText } from '../../support/our-world.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  type PortalTab,
  passFirstVisit,
  portalPage,
} from '../../support/portal.ts';

const url = 'https://wwwd.caf.fr/wps/myportal/documents';
const html = portalPage(`
  <nav><p>Aide : l’allocataire et son conjoint</p></nav>
  <h1>Mes documents</h1>
  <p>Vous pouvez télécharger votre attestation. <span id="other">Le chocolat est servi chaud.</span></p>`);

describe('words she meets, asks about and learns', () => {
  let browser: BienvuChromium;
  let tab: PortalTab;
  let panel: Page;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    tab = await openPortal(browser, { url, html });
    await waitForMarks(tab.page);
    panel = await openPanel(browser, tab);
    await passFirstVisit(panel);
  });
  afterEach(async () => {
    await browser.station.evaluate('chrome.storage.session.clear()');
    await Promise.all([panel.close(), tab.page.close()]);
  });

  const marks = () => markedWords(tab.page);
  const title = () => panel.locator('h1').textContent();
  const openSettings = async () => {
    await panel.locator('.shell-name').click();
    await panel.getByRole('heading', { name: 'Réglages' }).waitFor();
  };
  /** Selects with the mouse, as a person does, from the start of the text to its end. */
  const select = async (text: string) => {
    const { x, y } = await middleOf(tab.page, text);
    await tab.page.bringToFront();
    await tab.page.mouse.dblclick(x, y);
  };

  it('« C’est quoi ? » explains the word she selects, and says honestly that it knows none', async () => {
    await select('attestation');
    await panel.getByRole('button', { name: 'C’est quoi' }).click();
    expect(await title()).toBe('attestation');
    await select('chocolat');
    // From the card itself: she need not go back first.
    await panel.getByText('Vous avez choisi : chocolat').waitFor();
    await panel.getByRole('button', { name: 'C’est quoi' }).click();
    await panel.getByText('Je ne connais pas ce mot.').waitFor();
    expect(await panel.getByRole('searchbox').inputValue()).toBe('chocolat');
  });

  it.each([
    ['telecharjé', 'télécharger'],
    ['atestation', 'attestation'],
    ['justificatiffe', 'justificatif'],
    ['alocatère', 'allocataire'],
  ])('the search finds by ear: « %s »', async (heard, word) => {
    await panel.getByRole('button', { name: 'Chercher un mot' }).click();
    await panel.getByRole('searchbox').fill(heard);
    await panel.locator('.word-line').first().click();
    expect(await title()).toBe(word);
  });

  it('« Je le connais » takes the line away; the key and one press bring it back', async () => {
    const { x, y } = await middleOf(tab.page, 'attestation');
    await tab.page.bringToFront();
    await tab.page.mouse.click(x, y);
    await expect.poll(() => tab.ours.evaluate<string>(bubbleText)).toContain('Je le connais');
    await pressInBubble('Je le connais');
    await expect.poll(marks).not.toContain('attestation');
    for (let turn = 0; turn < 6; turn++) {
      await tab.page.keyboard.press('F2');
      await tab.page.waitForTimeout(300);
      if ((await tab.ours.evaluate<string>(bubbleText)).startsWith('attestation')) break;
    }
    expect(await tab.ours.evaluate<string>(bubbleText)).toContain('Souligner de nouveau');
    await pressInBubble('Souligner de nouveau');
    await expect.poll(marks).toContain('attestation');
  });

  const openKnownWords = async () => {
    await panel.getByRole('button', { name: 'Chercher un mot' }).click();
    // By the search: a word whose sense the page does not tell is folded in the list.
    await panel.getByRole('searchbox').fill('attestation');
    await panel.locator('.word-line', { hasText: 'attestation' }).first().click();
    await panel.getByRole('button', { name: 'Je le connais' }).click();
    await expect.poll(marks).not.toContain('attestation');
    await openSettings();
    await panel.getByRole('button', { name: 'Les mots que je connais' }).click();
  };

  it('the words she knows are listed, to be read again and underlined again', async () => {
    await openKnownWords();
    await panel.locator('.word-line', { hasText: 'attestation' }).click();
    await panel.getByRole('button', { name: 'Souligner de nouveau' }).click();
    await expect.poll(marks).toContain('attestation');
  });

  it('all of them are underlined again at once', async () => {
    await openKnownWords();
    await panel.getByRole('button', { name: 'Les souligner tous de nouveau' }).click();
    await panel.getByText('Aucun mot ici pour le moment.').waitFor();
    await expect.poll(marks).toContain('attestation');
  });

  it('underlines this part’s words, all of them, or none, as she chooses', async () => {
    expect(await marks()).toContain('attestation');
    expect(await marks()).not.toContain('allocataire');
    await openSettings();
    await panel.getByText('Tous', { exact: true }).click();
    await expect.poll(marks).toContain('allocataire');
    await panel.getByText('Aucun', { exact: true }).click();
    await expect.poll(marks).toEqual([]);
    // Still reached by the key: help is never out of reach.
    await tab.page.bringToFront();
    await tab.page.keyboard.press('F2');
    await expect.poll(() => tab.ours.evaluate<string>(bubbleText)).not.toBe('');
  });

  /** A press of the mouse on one of the bubble's two acts. */
  async function pressInBubble(name: string): Promise<void> {
    const at = await tab.ours.evaluate<{ x: number; y: number } | null>(`(() => {
      const host = [...document.querySelectorAll('div')].find((one) => Symbol.for('bienvu.host') in one);
      const button = [...chrome.dom.openOrClosedShadowRoot(host).querySelectorAll('.bubble button')]
        .find((one) => one.textContent === ${JSON.stringify(name)});
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    })()`);
    if (!at) throw new Error(`The bubble has no « ${name} ».`);
    await tab.page.mouse.click(at.x, at.y);
  }
});
