import type { Page as ChromiumPage } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BienvuChromium, launchChromium } from '../../scripts/browsers/chromium.ts';
import { type BienvuFirefox, launchFirefox } from '../../scripts/browsers/firefox.ts';
import { ensureBuild } from '../../scripts/machine/build-extension.ts';
import { localPlaces } from '../../scripts/machine/build-places.ts';
import { answerPrompt, press, says, typeIn } from '../../scripts/review/firefox-acts.ts';
import { askForCode, chooseTheRow, sees } from '../../scripts/review/play-review.ts';
import { startPlaces } from '../../scripts/review/two-browsers.ts';
import { openPanel, openPortal, type PortalTab, passFirstVisit } from '../support/portal.ts';
import { readSample } from '../support/samples.ts';

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';
const where = localPlaces('second');

let places: Awaited<ReturnType<typeof startPlaces>>;
let hers: BienvuChromium;
let his: BienvuFirefox;
let tab: PortalTab;
let panel: ChromiumPage;
let helper: Page;

beforeAll(async () => {
  const [chrome, firefox] = [await ensureBuild('chrome', { where }), await ensureBuild('firefox', { where })];
  places = await startPlaces(null, where);
  hers = await launchChromium({ build: chrome });
  his = await launchFirefox({ build: firefox, hasPrompts: true });
  tab = await openPortal(hers, { url, html: readSample('caf', 'quarterly-declaration') });
  panel = await openPanel(hers, tab);
  await passFirstVisit(panel);
  helper = await his.openOwn('helper.html?lang=fr');
}, 240_000);
afterAll(async () => {
  await his?.close();
  await hers?.close();
  await places?.close();
});

it('she in Chromium, whoever helps in the extension’s page in Firefox: from the code to the end', async () => {
  const code = await askForCode(panel);
  await typeIn(helper, 'Votre prénom', 'Claire');
  await press(helper, 'Quelqu’un de proche');
  await press(helper, 'Taper les 10 chiffres');
  await helper.type('input[inputmode=numeric]', code);
  await press(helper, 'Rejoindre');
  // Firefox asks him too: his name and his remarks are handed on.
  await answerPrompt(his, 'yes');
  await says(helper, 'Lisez ces images à voix haute');
  await chooseTheRow(panel, await helper.$eval('.picture-row', (row) => row.textContent));
  await says(helper, 'Commune');
  expect(await helper.content()).not.toMatch(/Rennes|Tilleuls/);

  await press(helper, 'Commune');
  await press(helper, 'Vu sans la réponse');
  await sees(panel, 'Vu sans la réponse');
  await panel
    .getByRole('button', { name: /^Commune/ })
    .first()
    .click();
  await panel.getByRole('button', { name: 'Montrer ma réponse' }).click();
  await says(helper, 'Rennes');
  await press(helper, 'À relire ensemble');
  await typeIn(helper, 'Un petit mot', 'On regarde le bail.');
  await press(helper, 'Donner ce mot');
  await sees(panel, 'On regarde le bail.');
  await press(helper, 'Lui montrer la ligne');
  await panel.getByRole('button', { name: 'Toutes les lignes' }).click();
  await sees(panel, 'Claire vous montre cette ligne.');

  await tab.page.locator('#commune').fill('Nantes');
  await tab.page.locator('#commune').blur();
  await says(helper, 'Ancien avis : sa réponse a changé.');
  await sees(panel, 'Ancien avis : votre réponse a changé.');

  await press(helper, 'Finir ma relecture');
  await press(helper, 'Lui dire que j’ai fini');
  await sees(panel, 'Claire a fini.');
  await says(helper, 'C’est dit. Elle lit');
  await press(helper, 'Fermer et oublier');
  await says(helper, 'Cette page a tout oublié.');
  await sees(panel, 'Plus rien n’est montré. Le code est oublié.');
  expect(await helper.content()).not.toMatch(/Rennes|Nantes|Commune/);
  expect(await helper.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await expect.poll(() => places.log.measure().characters, { timeout: 5_000 }).toBe(0);
}, 120_000);
