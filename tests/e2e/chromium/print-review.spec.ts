import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  type PortalTab,
  passFirstVisit,
  portalPage,
  waitForSnapshot,
} from '../../support/portal.ts';
import { readSample } from '../../support/samples.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/demande';
const labels = ['Prénom', 'Nom', 'Rue', 'Ville', 'Bâtiment', 'Employeur', 'Métier', 'Remarque'];
const values = labels.map((_, at) => `Valeur${'abcdefgh'[at]}`);
const pageOf = (some: string[]) =>
  portalPage(
    `<h1>Ma demande</h1><form>${some.map((label, at) => `<label>${label} <input value="${values[at]}"></label>`).join('')}</form>`,
  );

describe('the sheet of the re-reading', () => {
  let browser: BienvuChromium;
  let tab: PortalTab;
  beforeAll(async () => {
    browser = await launchWithBienvu({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(() => browser.close());
  afterEach(() => tab.page.close());

  /** To the end of the re-reading, saying « C’est bien ça » all along. */
  const reread = async (page: Page) => {
    await page.getByRole('button', { name: 'Relire avec vous' }).click();
    const end = page.getByText('Vous avez relu cette page.');
    const yes = page.getByRole('button', { name: 'C’est bien ça' });
    for (;;) {
      await end.or(yes).first().waitFor();
      if (await end.isVisible()) return;
      await yes.click();
    }
  };

  it.each([
    ['paper-with', true],
    ['paper-without', false],
  ])('%s: seen first, then printed, on half a page', async (screen, withAnswers) => {
    tab = await openPortal(browser, { url, html: pageOf(labels) });
    const panel = await openPanel(browser, tab);
    await panel.goto(browser.addressOf(`sidepanel.html?tab=${tab.tabId}&screen=${screen}`));
    const sheet = panel.locator('.print-sheet');
    await sheet.waitFor();
    for (const [at, label] of labels.entries()) {
      expect(await sheet.textContent()).toContain(label);
      expect((await sheet.textContent())?.includes(values[at] ?? '')).toBe(withAnswers);
    }
    // A browser names the PDF after it.
    expect(await panel.title()).toMatch(/^Ma relecture, [^,]+, le \d{1,2}(?:er)? \p{L}+ \d{4}$/u);
    await panel.evaluate(() => {
      Object.assign(globalThis, { prints: 0, print: () => Object.assign(globalThis, { prints: 1 }) });
    });
    await panel.getByRole('button', { name: 'Imprimer la feuille' }).click();
    expect(await panel.evaluate(() => (globalThis as unknown as { prints: number }).prints)).toBe(1);

    await panel.emulateMedia({ media: 'print' });
    expect(await panel.getByRole('button').filter({ visible: true }).count()).toBe(0);
    // A4 less its margins, 96 px an inch: half of it is 515 px high.
    await panel.setViewportSize({ width: 703, height: 1032 });
    expect((await sheet.boundingBox())?.height).toBeLessThan(515);
    const pdf = (await panel.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    await panel.close();
  });

  it.each([
    ['the amounts', 3],
    ['the recap', 4],
  ])('of %s of a family, at the CAF, is half a page too', async (_, last) => {
    const html = readSample('caf', 'quarterly-declaration');
    tab = await openPortal(browser, {
      url: 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle',
      html,
    });
    const panel = await openPanel(browser, tab);
    const { page } = tab;
    const goOn = () => page.locator('button.principal:visible').click();
    await page.locator('[name=profil][value=non]').check();
    for (let step = 1; step < 3; step += 1) await goOn();
    for (const name of ['pension', 'etranger']) await page.locator(`[name=${name}][value=non]`).check();
    if (last === 4) await goOn();
    await waitForSnapshot(panel, tab.tabId, ({ assessment }) => assessment?.page.step?.index === last);
    const sheet = panel.locator('.print-sheet');
    await panel.goto(browser.addressOf(`sidepanel.html?tab=${tab.tabId}&screen=paper-with`));
    await sheet.getByText('412,30').waitFor();
    await panel.emulateMedia({ media: 'print' });
    await panel.setViewportSize({ width: 703, height: 1032 });
    expect((await sheet.boundingBox())?.height).toBeLessThan(515);
    for (const name of ['Camille Exemple (vous)', 'Dominique Exemple (votre conjoint)'])
      expect((await sheet.textContent())?.split(name)).toHaveLength(2);
    await panel.close();
  });

  it.each([
    ['Regarder à deux', 'Qui regarde avec vous ?'],
    ['Sans mes réponses', 'Voici ce qui sortira sur le papier.'],
  ])('from the side panel, « %s » opens large', async (button, title) => {
    tab = await openPortal(browser, { url, html: pageOf(labels.slice(0, 1)) });
    const side = await browser.context.newPage();
    // The side panel is in no tab.
    await side.addInitScript(() => {
      chrome.tabs.getCurrent = (async () => undefined) as unknown as typeof chrome.tabs.getCurrent;
    });
    await side.goto(browser.addressOf('sidepanel.html'));
    await tab.page.bringToFront();
    await passFirstVisit(side);
    if (button === 'Sans mes réponses') await reread(side);
    const [large] = await Promise.all([
      browser.context.waitForEvent('page'),
      side.getByRole('button', { name: button }).click(),
    ]);
    await large.getByText(title).waitFor();
    expect(large.url()).not.toContain('Valeur');
    await Promise.all([large.close(), side.close()]);
  });
});
