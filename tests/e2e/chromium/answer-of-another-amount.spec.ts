import { afterAll, beforeAll, expect, it } from 'vitest';
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

const url = 'https://candidat.francetravail.fr/actualisation';
const ask = (name: string, label: string, isYes = false) =>
  `<fieldset><legend>${label}</legend>
    <label><input type="radio" name="${name}" value="oui"${isYes ? ' checked' : ''}> Oui</label>
    <label><input type="radio" name="${name}" value="non"${isYes ? '' : ' checked'}> Non</label></fieldset>`;
const html = portalPage(`<h1>Actualisation de novembre 2026</h1><form>
  ${ask('travail', 'Avez-vous travaillé ?', true)}
  <label for="heures">Heures travaillées dans le mois</label> <input id="heures" value="60">
  <label for="brut">Montant total de votre ou vos salaires bruts (en euros)</label> <input id="brut" inputmode="decimal">
  ${ask('maladie', 'Avez-vous été en arrêt maladie ?')}
  ${ask('recherche', "Êtes-vous toujours à la recherche d'un emploi ?", true)}
  <button type="button">Continuer</button></form>`);

let browser: BienvuChromium;
let tab: PortalTab;
beforeAll(async () => {
  browser = await launchWithBienvu({ viewport: { width: 1280, height: 900 } });
  tab = await openPortal(browser, { url, html, today: '2026-11-30' });
});
afterAll(() => browser.close());

it('asks again on which line of her paper she read an amount, once she wrote another', async () => {
  await tab.page.locator('#brut').fill('960');
  const panel = await openPanel(browser, tab);
  await passFirstVisit(panel);
  const { assessment } = await waitForSnapshot(browser.station, tab.tabId, (snapshot) =>
    Boolean(snapshot.assessment?.findings.some(({ asks, fieldId }) => asks && fieldId)),
  );
  expect(assessment?.verdict).toBe('complete');
  await panel.getByRole('button', { name: 'Relire avant d’envoyer' }).click();
  const answers = ['Salaire brut', 'C’est bien ça', 'Oui'].map((name) =>
    panel.getByRole('button', { name, exact: true }),
  );
  const end = panel.getByText(/^Vous avez (?:tout relu|relu cette page)\./u);
  const withSomebody = panel.getByRole('heading', { name: /relire avec quelqu’un/u });
  for (;;) {
    await answers
      .reduce((any, one) => any.or(one), end)
      .first()
      .waitFor();
    if (await end.isVisible()) break;
    if (await withSomebody.isVisible()) {
      await panel.getByRole('button', { name: 'Non', exact: true }).click();
      continue;
    }
    for (const one of answers)
      if (await one.isVisible()) {
        await one.click();
        break;
      }
  }
  const calm = panel.getByText('Je n’ai rien vu d’oublié sur cette page.');
  await calm.waitFor();
  await tab.page.locator('#brut').fill('9600');
  await panel.getByText('Il reste un point à voir.').waitFor();
  expect(await calm.count()).toBe(0);
});
