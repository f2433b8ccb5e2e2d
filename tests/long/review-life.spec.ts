import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BienvuChromium, launchChromium } from '../../scripts/browsers/chromium.ts';
import { ensureBuild } from '../../scripts/machine/build-extension.ts';
import { localPlaces } from '../../scripts/machine/build-places.ts';
import { askForCode, chooseRow, sayWhoHelps, sees, typeCode } from '../../scripts/review/play-review.ts';
import { startPlaces } from '../../scripts/review/two-browsers.ts';
import { ownHostCount } from '../support/our-world.ts';
import { killWorker, openPanel, openPortal, type PortalTab, passFirstVisit } from '../support/portal.ts';
import { readSample } from '../support/samples.ts';
import { setAccess } from '../support/site-access.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';
const where = localPlaces('second');

describe('a review in Chromium while what carries it is killed', () => {
  let places: Awaited<ReturnType<typeof startPlaces>>;
  let his: Browser;
  let hers: BienvuChromium;
  let tab: PortalTab;
  let panel: Page;
  let helper: Page;

  beforeAll(async () => {
    places = await startPlaces(null, where);
    his = await chromium.launch({
      executablePath: process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  afterAll(async () => {
    await his?.close();
    await places?.close();
  });
  beforeEach(async () => {
    hers = await launchChromium({ build: await ensureBuild('chrome', { where }) });
    tab = await openPortal(hers, { url, html: readSample('caf', 'quarterly-declaration') });
    panel = await openPanel(hers, tab);
    await passFirstVisit(panel);
    helper = await his.newPage({ viewport: { width: 360, height: 640 }, locale: 'fr-FR' });
  }, 240_000);
  afterEach(async () => {
    await helper.close();
    await hers.close();
  });

  const press = (on: Page, name: string | RegExp) => on.getByRole('button', { name }).first().click();
  const kill = () => killWorker(hers);
  const meet = async (between: () => Promise<unknown> = async () => undefined) => {
    const code = await askForCode(panel);
    await between();
    await sayWhoHelps(helper, places.helperPage);
    await typeCode(helper, code, 0);
    await between();
    await chooseRow(panel, helper, 0);
    await sees(helper, 'Commune');
  };

  it('R1: the worker, at each step: the end is the one of a review nobody hurt', async () => {
    await kill();
    await meet(kill);
    await kill();
    await press(helper, /Commune/);
    await kill();
    await press(helper, 'Vu sans la réponse');
    await sees(panel, 'Vu sans la réponse');
    await kill();
    await press(panel, /^Commune/);
    await press(panel, 'J’ai un doute');
    await sees(helper, 'Elle dit : « J’ai un doute ».');
    await kill();
    await press(panel, 'Montrer ma réponse');
    await sees(helper, 'Rennes');
    await kill();
    await helper.getByText('À relire ensemble').click();
    await helper.getByLabel('Un petit mot').fill('On regarde le bail.');
    await press(helper, 'Donner ce mot');
    await sees(panel, 'On regarde le bail.');
    await kill();
    await press(helper, 'Lui montrer la ligne');
    await press(panel, 'Toutes les lignes');
    await sees(panel, 'Claire vous montre cette ligne.');
    await kill();
    await tab.page.locator('#commune').fill('Nantes');
    await tab.page.locator('#commune').blur();
    await sees(panel, 'Ancien avis : votre réponse a changé.');
    await sees(helper, 'Ancien avis : sa réponse a changé.');
    await kill();
    await press(helper, 'Finir ma relecture');
    await press(helper, 'Lui dire que j’ai fini');
    await sees(panel, 'Claire a fini.');
    await kill();
    await press(panel, 'Finir la relecture');
    await press(panel, 'Finir');
    await sees(helper, 'Elle a terminé.');
    await expect.poll(() => places.log.measure().characters, { timeout: 5_000 }).toBe(0);
  }, 120_000);

  it('65: the panel, between the code and the answer: that code is void, and nothing of it is kept', async () => {
    const code = await askForCode(panel);
    await panel.reload();
    await passFirstVisit(panel);
    await panel.getByRole('button', { name: 'Faire relire par quelqu’un' }).waitFor();
    const kept = await hers.station.evaluate(() => chrome.storage.session.get(null));
    expect(Object.keys(kept).filter((key) => key.includes('review'))).toEqual([]);
    await sayWhoHelps(helper, places.helperPage);
    await helper.getByLabel('Les chiffres du code').fill(code);
    await press(helper, 'Rejoindre');
    // Whoever types it now meets nobody: no row of pictures, no line.
    await helper.waitForTimeout(6_000);
    expect(await helper.locator('.picture-row, .helper-line').count()).toBe(0);
    expect(await askForCode(panel)).not.toBe(code);
  }, 90_000);

  it('51: access to the site is taken away: his lines stay as they were, nothing new is shown', async () => {
    await meet();
    await setAccess(hers, 'ON_CLICK');
    await sees(panel, 'Cette personne voit encore la page d’avant, pas celle-ci.');
    await tab.page.locator('#commune').fill('Passereau');
    await tab.page.locator('#commune').blur();
    await helper.waitForTimeout(2_000);
    await sees(helper, 'Commune');
    expect(await helper.content()).not.toContain('Passereau');
  }, 90_000);

  it('R27: the whole extension is loaded anew: the page is left whole, and nothing more is shown', async () => {
    await meet();
    const failures: string[] = [];
    tab.page.on('pageerror', (error) => failures.push(error.message));
    await hers.station.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await tab.page.waitForTimeout(4_000);
    await tab.page.locator('#commune').fill('Nantes');
    await tab.page.locator('#commune').blur();
    await tab.page.evaluate(() => document.body.append('Une attestation, un justificatif.'));
    // The new one may draw its own layer; nothing of the former stays beside it.
    expect(await tab.page.evaluate(ownHostCount)).toBeLessThanOrEqual(1);
    await helper.waitForTimeout(1_500);
    expect(await helper.content()).not.toContain('Nantes');
    // What was left of the former in the page heard her write, and found nobody to tell: without an error.
    expect(failures).toEqual([]);
  }, 120_000);
});
