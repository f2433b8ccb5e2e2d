import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { servePage } from '../../../scripts/browsers/serve-page.ts';
import { launchWithBienvu } from '../../support/portal.ts';
import { allowInPrivate, openPrivate } from '../../support/private-window.ts';
import { readSample } from '../../support/samples.ts';
import { storedSettings } from '../../support/settings.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const served = {
  url: 'https://candidat.francetravail.fr/actualisation',
  html: readSample('france-travail', 'monthly-actualisation'),
};
const nothingKept = 'Fenêtre privée : je ne garde rien ici.';

/** What the ordinary windows keep: settings of a computer that is hers alone, and a notebook. */
/** Kept anew, settings of a former version have what has come since. */
const keptSettings = { ...storedSettings, isSpaced: false, isShared: 'no' };

describe('in a private window', { timeout: 90_000 }, () => {
  let browser: BienvuChromium;
  /** An ordinary page of the extension. */
  let station: Page;
  beforeAll(async () => {
    browser = await launchWithBienvu();
    station = await allowInPrivate(browser);
    await station.evaluate(async (settings) => {
      await chrome.storage.local.set({ settings, settings$: { v: 1 } });
      const opening = indexedDB.open('notebook', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('sealed');
      await new Promise<void>((done) => {
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      });
    }, keptSettings);
  }, 60_000);
  afterAll(() => browser.close());
  // With its last page a private window goes, and what was said there.
  afterEach(async () => {
    const others = browser.context.pages().filter((page) => page !== station);
    await Promise.all(others.map((page) => page.close()));
  });

  const kept = async (page: Page) => ({
    files: await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
    disk: await page.evaluate(() => chrome.storage.local.get(null)),
  });
  const ordinary = {
    files: ['notebook'],
    disk: { settings: keptSettings, settings$: { v: 1 } },
  };
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

  it('what is sent is not kept, and it is said; what the ordinary windows keep is neither shown nor touched', async () => {
    const page = await openPrivate(browser, station, 'about:blank');
    await servePage(page, served);
    const panel = await openPrivate(browser, station, browser.addressOf('sidepanel.html'));
    expect(await panel.evaluate(() => chrome.extension.inIncognitoContext)).toBe(true);

    // At home: the sentence stands where the notebook would.
    await panel.getByText(nothingKept).waitFor();
    expect(await button(panel, /Mon carnet/u).count()).toBe(0);

    await page.goto(served.url);
    const tabId = await panel.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url, title }) => `${url} ${title}`.includes('ctualis'))?.id ?? null;
    });
    await panel.goto(browser.addressOf(`sidepanel.html?tab=${tabId}`));
    const goOn = () => page.locator('button.principal:visible').click();
    await page.locator('#formationNon').check();
    await goOn();
    for (const name of ['Travail', 'Stage', 'Maladie', 'Retraite', 'Invalidite'])
      await page.locator(`[name=${name}][value=non]`).check();
    await page.locator('[name=Recherche][value=oui]').check();
    await goOn();
    await goOn();
    await panel.getByText('C’est envoyé.').waitFor();
    await panel.getByText(nothingKept).waitFor();
    await panel.getByText('Notez ces jours sur un papier.').waitFor();
    for (const name of ['Garder dans mon carnet', 'Me le rappeler', 'Imprimer mes notes de ce jour'])
      expect(await button(panel, name).count()).toBe(0);

    // A choice made here serves here, and is not written down.
    await button(panel, /ouvrir les réglages/u).click();
    await panel.getByText(nothingKept).waitFor();
    await panel.getByRole('radio', { name: 'العربية' }).click();
    await panel.locator('[lang=ar]').first().waitFor();
    expect(await kept(panel)).toEqual({ files: [], disk: ordinary.disk });
    expect(await kept(station)).toEqual(ordinary);
    // Nor does it reach the ordinary windows, which know their own.
    const home = await browser.context.newPage();
    await home.goto(browser.addressOf('sidepanel.html'));
    await button(home, /Mon carnet/u).waitFor();
    await button(home, /ouvrir les réglages/u).click();
    await home.getByRole('radio', { name: 'Grande', exact: true }).click();
    await expect
      .poll(async () => (await kept(station)).disk)
      .toMatchObject({ settings: { textSize: '125', lang: 'fr' } });
    await home.getByRole('radio', { name: 'Normale' }).click();
    await expect.poll(() => kept(station)).toEqual(ordinary);
    await Promise.all([panel.close(), page.close()]);
    expect(await kept(station)).toEqual(ordinary);
  });

  it('« Fermer et oublier » leaves the ordinary windows what they keep', async () => {
    const panel = await openPrivate(browser, station, browser.addressOf('sidepanel.html'));
    await panel.getByText(nothingKept).waitFor();
    await button(panel, 'Fermer et oublier').first().click();
    const forgotten = panel.waitForEvent('close');
    await panel.locator('main').getByRole('button', { name: 'Fermer et oublier' }).click();
    await forgotten;
    expect(await kept(station)).toEqual(ordinary);
  });

  it('a list of places serves until the window closes', async () => {
    const panel = await openPrivate(browser, station, browser.addressOf('sidepanel.html'));
    await button(panel, 'Je bloque').click();
    await button(panel, /Avec les heures/u).click();
    await button(panel, /Ouvrir une liste de lieux/u).click();
    await panel.locator('input[type=file]').setInputFiles('packs/places.example.json');
    await panel.getByText('Je l’oublie quand vous fermez.').waitFor();
    expect(await button(panel, /Garder cette liste/u).count()).toBe(0);
    expect(await kept(panel)).toEqual({ files: [], disk: ordinary.disk });
  });
});
