import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { servePage } from '../../../scripts/browsers/serve-page.ts';
import { pressOn } from '../../support/keyboard.ts';
import { launchWithBienvu, waitForSnapshot } from '../../support/portal.ts';
import { readSample } from '../../support/samples.ts';

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';
/** The practice page, whose last button asks once more, as some sites do. */
const asksOnce = readSample('caf', 'quarterly-declaration').replace(
  'event.preventDefault();',
  `event.preventDefault();
    if (!document.getElementById('confirmer')) {
      document.querySelector('main').insertAdjacentHTML('beforeend', '<div role="dialog" aria-label="Confirmation"><p>Voulez-vous confirmer ?</p><button type="button" id="confirmer">Confirmer</button> <button type="button">Annuler</button></div>');
      document.getElementById('confirmer').addEventListener('click', () => event.target.requestSubmit());
      return;
    }
    document.querySelector('[role=dialog]').remove();`,
);

describe('a site that asks once more after its last button, by the keyboard alone', () => {
  let browser: BienvuChromium;
  let page: Page;
  let panel: Page;
  let tabId: number;
  beforeAll(async () => {
    browser = await launchWithBienvu({ viewport: { width: 1280, height: 900 } });
    ({ page, tabId } = await browser.openTab());
    await servePage(page, { url, html: asksOnce });
    panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 380, height: 760 });
    await panel.goto(browser.addressOf(`sidepanel.html?tab=${tabId}`));
    await pressOn(panel, 'Répondre plus tard');
  });
  afterAll(() => browser.close());

  const title = (text: string) => panel.getByRole('heading', { level: 1, name: text }).waitFor();
  const atStep = (index: number) =>
    waitForSnapshot(browser.station, tabId, ({ assessment }) => assessment?.page.step?.index === index);

  it('tells what the site asks, and never that it is sent', async () => {
    await page.goto(url, { waitUntil: 'load' });
    await atStep(1);
    for (const index of [2, 3, 4]) {
      await pressOn(page, 'Continuer');
      await atStep(index);
    }
    await pressOn(page, 'honneur', ' ');
    await pressOn(page, /^Envoyer/u);
    await title('Rien ne dit que c’est parti.');
    await panel.getByText('Le site demande encore : « Confirmer ».').waitFor();
  });

  it('goes back to the page on her word, and tells it is sent once the site says so', async () => {
    await pressOn(panel, 'Continuer sur cette page');
    await title('Récapitulatif');
    await pressOn(page, /^Confirmer/u);
    await title('C’est envoyé.');
  });
});
