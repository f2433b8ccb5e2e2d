import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isYesNo, stateOf } from '../../../core/values/answer.ts';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { servePage } from '../../../scripts/browsers/serve-page.ts';
import { pressOn, tabTo } from '../../support/keyboard.ts';
import { launchWithBienvu, waitForSnapshot } from '../../support/portal.ts';
import { readSample } from '../../support/samples.ts';

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';

describe('the CAF guide by the keyboard alone, from what to gather to what was received', () => {
  let browser: BienvuChromium;
  let page: Page;
  let panel: Page;
  let tabId: number;
  beforeAll(async () => {
    browser = await launchWithBienvu({ viewport: { width: 1280, height: 900 } });
    ({ page, tabId } = await browser.openTab());
    await servePage(page, { url, html: readSample('caf', 'quarterly-declaration') });
    panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 380, height: 760 });
    await panel.goto(browser.addressOf(`sidepanel.html?tab=${tabId}`));
    await pressOn(panel, 'Répondre plus tard');
  });
  afterAll(() => browser.close());

  const title = (text: string | RegExp) => panel.getByRole('heading', { level: 1, name: text }).waitFor();
  const isSaid = (text: string | RegExp) => panel.getByText(text).first().waitFor();
  const atStep = (index: number) =>
    waitForSnapshot(browser.station, tabId, ({ assessment }) => assessment?.page.step?.index === index);
  /** In an unanswered group Tab stops at its first button; the arrow chooses the next. */
  const sayNo = (question: string) => pressOn(page, question, 'ArrowRight');
  const goOn = () => pressOn(page, 'Continuer');

  it('before: she finds the guide from home, sees what to gather, and ticks what she has', async () => {
    await pressOn(panel, 'Ce qu’il faut préparer');
    await title('Ce qu’il faut préparer');
    await pressOn(panel, 'Votre déclaration des trois mois');
    await isSaid('Ne rien envoyer peut arrêter le paiement.');
    await pressOn(panel, 'Ce qu’il faut réunir');
    await title('Ce qu’il faut réunir');
    await isSaid('Réuni : 0, dit par vous');
    await pressOn(panel, 'Les fiches de paie', ' ');
    await pressOn(panel, 'Le téléphone qui reçoit vos codes', ' ');
    await isSaid('Réuni : 2, dit par vous');
    // Taken back, by the same key.
    await panel.keyboard.press(' ');
    await isSaid('Réuni : 1, dit par vous');
    expect(await panel.locator('.small', { hasText: 'Source' }).count()).toBeGreaterThan(2);
  });

  it('who helps says who they are, and reads how far to go', async () => {
    await pressOn(panel, 'Le guide');
    await pressOn(panel, 'Vous aidez quelqu’un');
    await pressOn(panel, 'Quelqu’un de proche');
    for (const part of ['Ce que je fais', 'Jusqu’où je vais', 'Quand je passe le relais', 'À qui'])
      await panel.getByRole('heading', { name: part }).waitFor();
    await isSaid('La CAF : 3230');
  });

  it('during: the page opens, and what she ticked is still there', async () => {
    for (const back of ['Vous aidez quelqu’un', 'Le guide', 'Les guides']) await pressOn(panel, back);
    await page.goto(url, { waitUntil: 'load' });
    await atStep(1);
    await title('Ce qu’il faut préparer');
    await pressOn(panel, 'Cette page');
    await isSaid('Relire avant d’envoyer');
    await pressOn(panel, 'Ce qu’il faut réunir');
    await isSaid('Réuni : 1, dit par vous');
    await pressOn(panel, 'Cette page');
    await isSaid('Relire avant d’envoyer');
  });

  it('during: at the part about money, where people go wrong and what it costs', async () => {
    await sayNo('Votre profil a-t-il changé');
    await goOn();
    await atStep(2);
    await goOn();
    await atStep(3);
    await isSaid('Ici, on se trompe souvent');
    await isSaid('L’argent reçu en trop se rend.');
    await isSaid(/Ici, un doute\s\? Demandez conseil\./u);
    await tabTo(panel, 'Les autres endroits');
  });

  it('during: she re-reads one thing after the other, to the end', async () => {
    for (const question of await page.locator('section:not([hidden]) legend').allTextContents())
      if (question.includes('?')) await sayNo(question.replaceAll(/\s+/gu, ' ').trim().slice(0, 30));
    // Listed from an older reading, an answer just given would stand among what is still to fill in.
    await waitForSnapshot(
      browser.station,
      tabId,
      ({ assessment }) =>
        assessment?.page.fields.filter(isYesNo).every((field) => stateOf(field) !== 'empty') ?? false,
    );
    await pressOn(panel, 'Relire avant d’envoyer');
    const count = Number(
      / sur (\d+)/u.exec(
        (await panel
          .getByText(/^\d+ sur \d+$/u)
          .first()
          .textContent()) ?? '',
      )?.[1],
    );
    expect(count).toBeGreaterThan(3);
    // One after the other without waiting: the page has not answered the first when she tells the next.
    for (let turn = 0; turn < count; turn++) {
      // « Oui » to it would be money to declare.
      const hasOther = (await panel.getByText('Avez-vous reçu un autre argent').count()) > 0;
      const fine =
        /^(C’est bien ça|Oui$|Montant net social$|Je garde|Je continue quand même|Je vais regarder)/u;
      await pressOn(panel, hasOther ? /^Non$/u : fine);
    }
    // Some points are left aside, and the parts before were not re-read here.
    await title('Vous avez relu cette page.');
    // Three months of the child left as they are, three answers, and all the rest « C'est bien ça »: none of it was lost.
    await isSaid('Vous avez laissé 3 points de côté.');
    // Nothing is left to see, of this part nor of those before: she answered the last of them just as she went on.
    expect(await panel.getByText(/^Il reste .* à (voir|regarder)\.$/u).count()).toBe(0);
    // Those parts she went through without re-reading them: that alone is said of them.
    await isSaid('Dans les parties d’avant');
    await isSaid('Il reste des lignes à relire.');
    expect(await panel.getByText(/^Vous avez laissé/u).count()).toBe(1);
    await waitForSnapshot(
      browser.station,
      tabId,
      ({ progress }) => Object.keys(progress.confirmed).length === count - 6,
    );
    await pressOn(panel, 'Revenir à la page');
  });

  it('after: what was received, what to keep, when it comes back, whom to ask', async () => {
    await goOn();
    await atStep(4);
    await pressOn(page, 'honneur', ' ');
    await pressOn(page, /^Envoyer/u);
    await title('C’est envoyé.');
    await pressOn(panel, 'La suite');
    await title('La suite');
    await isSaid('La CAF vous écrit tous les trois mois.');
    await isSaid('Gardez l’écran qui dit que c’est envoyé. Notez la date.');
    await isSaid('La CAF : 3230');
  });

  it('nothing of what she ticked was stored', async () => {
    const stored = await browser.station.evaluate(async () =>
      JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
    );
    expect(stored).not.toContain('gather');
  });
});

declare const chrome: typeof import('wxt/browser')['browser'];
