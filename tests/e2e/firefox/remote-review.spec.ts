import { type Browser, type Page as ChromiumPage, chromium } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BienvuFirefox, launchFirefox } from '../../../scripts/browsers/firefox.ts';
import { ensureBuild } from '../../../scripts/machine/build-extension.ts';
import { localPlaces } from '../../../scripts/machine/build-places.ts';
import {
  answerPrompt,
  chooseRowInFirefox,
  press,
  says,
  tabIdInFirefox,
} from '../../../scripts/review/firefox-acts.ts';
import { sayWhoHelps, sees, typeCode } from '../../../scripts/review/play-review.ts';
import { startPlaces } from '../../../scripts/review/two-browsers.ts';
import { readSample } from '../../support/samples.ts';

declare const browser: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';
const extension = `WebExtensionPolicy.getByID('bienvu@bienvu.org').extension`;
// The Chromium tests have a relay of their own at the same time.
const where = localPlaces('second');

/** She in Firefox, where Firefox itself asks her; whoever helps on a telephone's width in Chromium, with nothing installed. */
describe('a review from afar, she in Firefox, the helper’s page in Chromium', () => {
  let places: Awaited<ReturnType<typeof startPlaces>>;
  let firefox: BienvuFirefox;
  let his: Browser;
  let page: Page;
  let panel: Page;
  let station: Page;
  let helper: ChromiumPage;
  let hasAgreed = false;

  beforeAll(async () => {
    const build = await ensureBuild('firefox', { where });
    places = await startPlaces(null, where);
    firefox = await launchFirefox({ build, hasPrompts: true });
    his = await chromium.launch({
      executablePath: process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    helper = await his.newPage({ viewport: { width: 360, height: 640 }, locale: 'fr-FR', hasTouch: true });
    station = await firefox.openOwn('manifest.json');
    ({ page } = await firefox.openPortal({ url, html: readSample('caf', 'quarterly-declaration') }));
    panel = await firefox.openOwn(`sidepanel.html?tab=${await tabIdInFirefox(station, 'wwwd.caf.fr')}`);
    await press(panel, 'Répondre plus tard');
  }, 240_000);
  afterAll(async () => {
    await firefox?.close();
    await his?.close();
    await places?.close();
  });

  /** She asks for a code, he types it, she touches his row; he sees her questions. */
  async function meet(): Promise<void> {
    await press(panel, 'Nous sommes au téléphone');
    // Firefox asks the first time only.
    if (!hasAgreed) await answerPrompt(firefox, 'yes');
    hasAgreed = true;
    await says(panel, 'Dites ce code au téléphone');
    await suspendBackground();
    const code = await panel.$$eval('.code-digits > li', (all) => all.map((one) => one.textContent).join(''));
    await sayWhoHelps(helper, places.helperPage);
    await typeCode(helper, code, 0);
    expect(await helper.locator('.helper-line').count()).toBe(0);
    await suspendBackground();
    await chooseRowInFirefox(panel, (await helper.locator('.picture-row').textContent()) ?? '');
    await sees(helper, 'Commune');
    await says(panel, 'Claire regarde.');
  }

  /** As Firefox does after half a minute, whatever the sockets of other pages do. */
  const suspendBackground = async () => {
    const startedAt = await wakeBackground();
    expect(startedAt).toBeGreaterThan(suspended);
    suspended = startedAt;
    const running = await runningBackground();
    // Firefox leaves a background in peace that still owes an answer, and comes back later.
    const isGone = async () => {
      await firefox.inWindow(`${extension}.terminateBackground()`);
      return (await runningBackground()) !== running;
    };
    await expect.poll(isGone, { timeout: 10_000 }).toBe(true);
  };
  /** Number of the background that runs now; empty when none does. */
  const runningBackground = () => firefox.inWindow(`${extension}.backgroundContext?.contextId`);
  /** When the background that is there now, or comes for this, was started. */
  const wakeBackground = () =>
    station.evaluate(async () => {
      const background = (await browser.runtime.getBackgroundPage()) as typeof globalThis;
      return background.performance.timeOrigin;
    });
  /** Start of the last background that was suspended. */
  let suspended = 0;

  it('a no to Firefox leaves everything as it is: no code, nobody reached', async () => {
    await press(panel, 'Faire relire par quelqu’un');
    await press(panel, 'Nous sommes au téléphone');
    expect(await answerPrompt(firefox, 'no')).toMatch(/personal|personnel/i);
    await says(panel, 'Je lui envoie un lien');
    expect(places.log.measure().characters).toBe(0);
  });

  it('code, pictures, first line, opinion, answer shown, change, end; the background suspended at each step', async () => {
    await meet();
    expect(await helper.content()).not.toMatch(/Rennes|Tilleuls/);

    await helper
      .getByRole('button', { name: /Commune/ })
      .first()
      .click();
    await suspendBackground();
    await helper.getByRole('button', { name: 'Vu sans la réponse' }).click();
    await says(panel, 'Vu sans la réponse');
    await press(panel, 'Commune');
    await press(panel, 'Montrer ma réponse');
    await sees(helper, 'Rennes');
    await suspendBackground();
    await helper.getByText('Une question').click();
    await helper.getByLabel('Un petit mot').fill('Vous êtes bien encore là-bas ?');
    await helper.getByRole('button', { name: 'Donner ce mot' }).click();
    await says(panel, 'Vous êtes bien encore là-bas ?');

    await page.bringToFront();
    await page.click('#commune', { count: 3 });
    await page.keyboard.type('Nantes');
    await page.keyboard.press('Tab');
    await sees(helper, 'Ancien avis : sa réponse a changé.');
    await panel.bringToFront();
    await says(panel, 'Ancien avis : votre réponse a changé.');

    await helper.getByRole('button', { name: 'Finir ma relecture' }).click();
    await helper.getByRole('button', { name: 'Lui dire que j’ai fini' }).click();
    await press(panel, 'Toutes les lignes');
    await says(panel, 'Claire a fini.');
    await says(panel, 'Ce qui a été vu a changé depuis.');
    await press(panel, 'Finir la relecture');
    await suspendBackground();
    await press(panel, 'Finir');
    await says(panel, 'Plus rien n’est montré. Le code est oublié.');
    await sees(helper, 'Elle a terminé.');
    expect(await helper.content()).not.toMatch(/Rennes|Nantes|Commune/);
    await expect.poll(() => places.log.measure().characters, { timeout: 5_000 }).toBe(0);
    expect(await wakeBackground()).toBeGreaterThan(suspended);
  }, 60_000);

  it('what she agreed to is taken back in Firefox’s own settings: the review ends for both', async () => {
    await press(panel, 'Revenir à ma page');
    await press(panel, 'Faire relire par quelqu’un');
    await meet();
    await station.evaluate(async () => {
      const { data_collection: kinds } = (await browser.permissions.getAll()) as {
        data_collection?: string[];
      };
      await browser.permissions.remove({ data_collection: kinds } as Parameters<
        typeof browser.permissions.remove
      >[0]);
    });
    await sees(helper, 'Elle a terminé.');
    await says(panel, 'La relecture est finie.');
    await expect.poll(() => places.log.measure().characters, { timeout: 5_000 }).toBe(0);
  }, 60_000);
});
