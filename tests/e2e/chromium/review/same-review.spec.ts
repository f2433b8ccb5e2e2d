import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../../scripts/browsers/chromium.ts';
import { drawLetters, scanProfile } from '../../../support/disk/scan-profile.ts';
import { openKept } from '../../../support/kept.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  type PortalTab,
  waitForSnapshot,
} from '../../../support/portal.ts';
import { readSample } from '../../../support/samples.ts';
import { storeSettings } from '../../../support/settings.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const served = {
  url: 'https://candidat.francetravail.fr/actualisation',
  html: readSample('france-travail', 'monthly-actualisation'),
};

/** Two visits and a sending each: long where the machine is busy. */
describe('« Refaire la même relecture »', { timeout: 90_000 }, () => {
  let browser: BienvuChromium;
  let tab: PortalTab;
  let panel: Page;
  beforeAll(async () => {
    browser = await launchWithBienvu({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await storeSettings(browser, { isShared: 'no' });
    tab = await openPortal(browser, served);
    panel = await openPanel(browser, tab);
    await waitForSnapshot(browser.station, tab.tabId, ({ isRead }) => isRead);
  });
  afterEach(async () => {
    await Promise.all([panel.isClosed() ? null : panel.close(), tab.page.close()]);
    await browser.station.evaluate(async () => {
      await chrome.storage.session.clear();
      for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
    });
  });

  const press = (name: string | RegExp) => panel.getByRole('button', { name }).click();
  /** Every line kept, as it lies on the disk. */
  const onDisk = async (): Promise<{ again: unknown }[]> => {
    const kept = await openKept(browser.station, 'notebook');
    return kept ? JSON.parse(kept.text).entries : [];
  };
  /** Fills, doubts the second page's question on work, and sends: the practice page gives its receipt. */
  const sendWithADoubt = async () => {
    const goOn = () => tab.page.locator('button.principal:visible').click();
    await tab.page.locator('#formationNon').check();
    await goOn();
    for (const name of ['Travail', 'Stage', 'Maladie', 'Retraite', 'Invalidite'])
      await tab.page.locator(`[name=${name}][value=non]`).check();
    await tab.page.locator('[name=Recherche][value=oui]').check();
    await tab.page.locator('[name=Travail][value=non]').focus();
    await tab.page.keyboard.press('F8');
    await panel.getByText('Un doute noté').waitFor();
    await goOn();
    await goOn();
    await panel.getByText('C’est envoyé.').waitFor();
  };
  const keepDoubts = async (who: string) => {
    await press('Garder dans mon carnet');
    await press(/Garder mes doutes/u);
    if (who) {
      await press(/Qui a regardé avec vous/u);
      await panel.getByLabel('Qui a regardé avec vous').fill(who);
    }
    await press('Garder ces doutes');
  };
  /** The next visit: the browser was closed in between, as far as its memory tells. */
  const comeBack = async () => {
    await Promise.all([panel.close(), tab.page.close()]);
    await browser.station.evaluate(() => chrome.storage.session.clear());
    await storeSettings(browser, { isShared: 'no' });
    tab = await openPortal(browser, served);
    panel = await openPanel(browser, tab);
  };

  it('opens on the doubts she kept, says who looked, and kept no answer', async () => {
    await sendWithADoubt();
    expect(await panel.getByRole('button', { name: /Garder mes doutes/u }).count()).toBe(0);
    await keepDoubts('Samira');
    await panel.getByText('Vos doutes sont dans votre carnet.').waitFor();
    const [line] = await onDisk();
    const aName = expect.stringMatching(/^[a-z-]+$/u);
    // Ids of the guide alone: the case, and the part it was in.
    expect(line?.again).toEqual({ cases: [aName], steps: expect.any(Object), who: 'Samira' });
    expect(JSON.stringify(line?.again).replace('Samira', '')).toMatch(/^[a-z":{},[\]-]+$/u);

    await comeBack();
    await panel.getByText(/Vos doutes du .*, avec Samira/u).waitFor();
    await press(/Refaire la même relecture/u);
    await panel.getByText('Vous aviez regardé avec Samira.').waitFor();
    // The question is on the second page of the part: on the first, it is said not to be seen yet.
    await panel.getByText('Cette case ne se voit pas encore ici.').waitFor();
    expect(await panel.getByRole('button', { name: 'Relire ces cases' }).count()).toBe(0);
    await panel.getByRole('button', { name: /Regarder à deux/u }).waitFor();

    await tab.page.locator('#formationNon').check();
    await tab.page.locator('button.principal:visible').click();
    await tab.page.locator('[name=Travail]').first().waitFor();
    const back = panel.getByRole('button', { name: /Refaire la même relecture/u });
    const here = panel.getByRole('button', { name: 'Relire ces cases' });
    await back.or(here).first().waitFor();
    if (await back.isVisible()) await back.click();
    await press(/J’ai encore ces doutes/u);
    await panel.getByText('Un doute noté').waitFor();
    await here.click();
    await panel.getByText('1 sur 1').waitFor();
    await panel.locator('h1', { hasText: /travaillé/u }).waitFor();
  });

  it('goes with « Enlever ces doutes », and with « Fermer et oublier »', async () => {
    const name = drawLetters();
    const canaries = new Map<string | Buffer, string>([[name, 'his name']]);
    await sendWithADoubt();
    await keepDoubts(name);
    // Said once it is on the disk.
    await panel.getByText('Vos doutes sont dans votre carnet.').waitFor();
    await press('Ouvrir mon carnet');
    const kept = await openKept(browser.station, 'notebook');
    expect(kept?.text).toContain(name);
    canaries.set(kept?.key ?? '', 'the key to his name');
    expect(scanProfile(browser.profile, canaries)).toEqual([
      { what: 'the key to his name', file: expect.stringMatching(/^Default\/File System\//) },
    ]);
    await press('Enlever ces doutes');
    await panel.getByRole('button', { name: /Garder mes doutes/u }).waitFor();
    expect((await onDisk()).map(({ again }) => again)).toEqual([null]);
    expect(scanProfile(browser.profile, canaries)).toEqual([]);
    await press(/Garder mes doutes/u);
    await press('Garder ces doutes');
    await panel.getByRole('button', { name: 'Enlever ces doutes' }).waitFor();
    canaries.set((await openKept(browser.station, 'notebook'))?.key ?? '', 'the key to the line');
    await press('Fermer et oublier');
    await panel.locator('main').getByRole('button', { name: 'Fermer et oublier' }).click();
    await expect.poll(onDisk).toEqual([]);
    expect(scanProfile(browser.profile, canaries)).toEqual([]);
  });

  it('takes no telephone number for a name', async () => {
    await sendWithADoubt();
    await keepDoubts('Samira 06 12 34 56 78');
    await panel.getByText('Ici, pas de chiffre, pas d’adresse. Un prénom suffit.').waitFor();
    expect((await onDisk()).map(({ again }) => again)).toEqual([null]);
  });

  it('is not offered where others use the computer', async () => {
    await sendWithADoubt();
    await keepDoubts('Samira');
    await panel.getByText('Vos doutes sont dans votre carnet.').waitFor();
    await Promise.all([panel.close(), tab.page.close()]);
    await storeSettings(browser, { isShared: 'unsure' });
    tab = await openPortal(browser, served);
    panel = await openPanel(browser, tab);
    await panel.getByText('Relire avant d’envoyer').first().waitFor();
    expect(await panel.getByText('Refaire la même relecture').count()).toBe(0);
  });
});
