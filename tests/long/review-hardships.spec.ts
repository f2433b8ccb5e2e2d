import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserServer, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../adapters/browser/messages.ts';
import { type BienvuChromium, launchChromium } from '../../scripts/browsers/chromium.ts';
import { type ServedPage, servePage } from '../../scripts/browsers/serve-page.ts';
import { ensureBuild } from '../../scripts/machine/build-extension.ts';
import { localPlaces } from '../../scripts/machine/build-places.ts';
import { askForCode, chooseRow, sayWhoHelps, sees, typeCode } from '../../scripts/review/play-review.ts';
import { startPlaces } from '../../scripts/review/two-browsers.ts';
import {
  openPanel,
  openPortal,
  type PortalTab,
  passFirstVisit,
  portalPage,
  waitForSnapshot,
} from '../support/portal.ts';
import { allowInPrivate, openPrivate } from '../support/private-window.ts';
import { readSample } from '../support/samples.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';
const where = localPlaces('second');
const quarterly = () => readSample('caf', 'quarterly-declaration');
const oneDay = 86_400_000;

const press = (on: Page, name: string | RegExp) => on.getByRole('button', { name }).first().click();

describe('a review through what happens to computers and people', () => {
  let places: Awaited<ReturnType<typeof startPlaces>>;
  let server: BrowserServer;
  let his: Browser;
  let hers: BienvuChromium;
  let tab: PortalTab;
  let panel: Page;
  let helper: Page;

  beforeAll(async () => {
    places = await startPlaces(null, where);
  }, 240_000);
  afterAll(() => places.close());
  afterEach(async () => {
    wake(server);
    await his.close();
    await server.close();
    await hers.close();
  });

  /** `shift`: milliseconds by which each side's clock is wrong. */
  async function open(served: ServedPage, shift = { hers: 0, his: 0 }): Promise<void> {
    await openBrowsers();
    await hers.context.addInitScript(wrongClock, shift.hers);
    await helper.addInitScript(wrongClock, shift.his);
    tab = await openPortal(hers, served);
    panel = await openPanel(hers, tab);
    await passFirstVisit(panel);
  }

  async function openBrowsers(): Promise<void> {
    hers = await launchChromium({ build: await ensureBuild('chrome', { where }) });
    server = await chromium.launchServer({
      executablePath: process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    his = await chromium.connect(server.wsEndpoint());
    helper = await his.newPage({ viewport: { width: 360, height: 640 }, locale: 'fr-FR' });
  }

  async function meet(first = 'Commune'): Promise<void> {
    const code = await askForCode(panel);
    await sayWhoHelps(helper, places.helperPage);
    await typeCode(helper, code, 0);
    await chooseRow(panel, helper, 0);
    await sees(helper, first);
  }

  const write = async (text: string) => {
    await tab.page.locator('#commune').fill(text);
    await tab.page.locator('#commune').blur();
  };

  const finish = async () => {
    await press(helper, 'Finir ma relecture');
    await press(helper, 'Lui dire que j’ai fini');
    await sees(panel, 'Claire a fini.');
    await press(panel, 'Finir la relecture');
    await press(panel, 'Finir');
    await sees(helper, 'Elle a terminé.');
  };

  it.each([
    ['hers a day late, his a day early', { hers: -oneDay, his: oneDay }],
    ['hers a day early, his a day late', { hers: oneDay, his: -oneDay }],
  ])(
    'R13: wrong clocks, %s, set right in the middle: nothing is decided by them',
    async (_, shift) => {
      await open({ url, html: quarterly() }, shift);
      await meet();
      await press(panel, /^Commune/);
      await press(panel, 'Montrer ma réponse');
      await press(helper, /Commune/);
      await sees(helper, 'Rennes');
      const secondsLeft = async () =>
        Number(/encore (\d+) secondes/.exec((await helper.textContent('main')) ?? '')?.[1]);
      expect(await secondsLeft()).toBeGreaterThan(100);
      expect(await secondsLeft()).toBeLessThanOrEqual(120);
      for (const page of [panel, helper]) await page.evaluate('globalThis.wrongBy = 0');
      await helper.waitForTimeout(3_000);
      expect(await secondsLeft()).toBeGreaterThan(90);
      await sees(helper, 'Rennes');
      await helper.getByText('Rien à dire').click();
      await press(panel, 'Toutes les lignes');
      await sees(panel, 'Rien à dire');
      await write('Nantes');
      await sees(helper, 'Ancien avis : sa réponse a changé.');
      await finish();
    },
    120_000,
  );

  it('R31: his telephone sleeps, the relay lets it go; awake, he finds all that was said meanwhile', async () => {
    await open({ url, html: quarterly() });
    await meet();
    stopAll(server);
    await write('Nantes');
    await press(panel, /^Commune/);
    await press(panel, 'J’ai un doute');
    // Two signs of life without an answer, 25 seconds each, and 45 seconds of silence.
    await panel.getByText('Liaison coupée depuis 45 secondes.').waitFor({ timeout: 75_000 });
    wake(server);
    await sees(helper, 'Elle dit : « J’ai un doute ».');
    await sees(helper, 'En liaison');
    await press(helper, /Commune/);
    await press(helper, 'Vu sans la réponse');
    await press(panel, 'Toutes les lignes');
    await sees(panel, 'Vu sans la réponse');
    expect(await panel.getByText('Liaison coupée').count()).toBe(0);
    await finish();
  }, 180_000);

  it('R30: she is cut off: what both said meanwhile arrives; asking is said to be impossible, and beside still works', async () => {
    await open({ url, html: quarterly() });
    await meet();
    await hers.context.setOffline(true);
    await places.restart();
    await sees(panel, 'Liaison coupée. Je la cherche.');
    await press(panel, /^Commune/);
    await press(panel, 'J’ai un doute');
    await press(helper, /Commune/);
    await press(helper, 'Vu sans la réponse');
    await helper.getByLabel('Un petit mot').fill('On regarde le bail.');
    await press(helper, 'Donner ce mot');
    await panel.waitForTimeout(2_000);
    expect(await panel.content()).not.toContain('On regarde le bail.');
    await hers.context.setOffline(false);
    await sees(panel, 'On regarde le bail.');
    await sees(helper, 'Elle dit : « J’ai un doute ».');
    await press(panel, 'Toutes les lignes');
    await finish();

    await press(panel, 'Revenir à ma page');
    await hers.context.setOffline(true);
    await press(panel, 'Faire relire par quelqu’un');
    await press(panel, 'Nous sommes au téléphone');
    await sees(panel, 'À distance, rien ne répond pour le moment.');
    await panel.reload();
    await passFirstVisit(panel);
    await press(panel, 'Regarder à deux');
    await press(panel, 'Un proche');
    await sees(panel, 'Cette personne regarde. C’est vous qui écrivez et qui envoyez.');
  }, 180_000);

  it('R32: she sends while he writes: nothing holds her back, both are told, and the end is not said', async () => {
    const html = portalPage(
      `<h1>Déclaration trimestrielle de ressources</h1><h2>Étape 4 sur 4. Récapitulatif</h2>
      <form onsubmit="event.preventDefault(); document.body.innerHTML =
        '<h1>Votre déclaration a bien été envoyée</h1><p>Numéro de confirmation : 2026-118</p>'">
      <p><label>Commune <input id="commune" value="Rennes"></label></p>
      <button>Envoyer ma déclaration</button></form>`,
      'Déclaration trimestrielle',
    );
    await open({ url, html });
    await meet();
    await press(helper, /Commune/);
    await press(helper, 'Vu sans la réponse');
    await helper.getByLabel('Un petit mot').pressSequentially('Attendez, je re');
    await tab.page.getByRole('button', { name: 'Envoyer ma déclaration' }).click();
    await tab.page.getByText('Votre déclaration a bien été envoyée').waitFor();
    await sees(helper, 'Elle a appuyé sur le dernier bouton.');
    // Its last button was pressed, and its words are none that Bienvu knows of there.
    await sees(panel, 'Je ne sais pas si c’est parti.');
    await sees(panel, 'La relecture n’était pas finie.');
    expect(await panel.content()).not.toMatch(/Claire a fini|Revu/);
    await press(panel, 'Finir la relecture');
    await press(panel, 'Finir');
    await sees(panel, 'Plus rien n’est montré. Le code est oublié.');
    expect(await panel.content()).not.toMatch(/Claire a fini|>Revu/);
  }, 120_000);

  it('R20: a page that fills slowly: nothing is said of it as whole, and each line comes when it is there', async () => {
    const html = portalPage(
      `<h1>Déclaration trimestrielle de ressources</h1><h2>Étape 1 sur 4. Votre situation</h2>
      <form><p><label>Commune <input id="commune" value="Rennes"></label></p>
      <p><label>Pays <select id="country"><option>Chargement…</option></select></label></p>
      <div id="later" aria-busy="true"></div></form>
      <script>
        setTimeout(() => { country.innerHTML = '<option>France<option>Portugal'; }, 2500);
        setTimeout(() => {
          later.innerHTML = '<p><label>Nom du bailleur <input id="landlord" value="Dupont"></label></p>';
          later.removeAttribute('aria-busy');
        }, 4000);
      </script>`,
      'Déclaration trimestrielle',
    );
    await open({ url, html });
    await tab.page.reload();
    const verdict = async (isLoading: boolean) => {
      const isSo = ({ assessment }: Snapshot) => assessment?.page.isLoading === isLoading;
      return (await waitForSnapshot(hers.station, tab.tabId, isSo, 10_000)).assessment?.verdict;
    };
    expect(await verdict(true)).toBe('incomplete-view');
    expect(await verdict(false)).not.toBe('incomplete-view');
    await meet();
    await sees(helper, 'Pays');
    await sees(helper, 'Nom du bailleur');
    expect(await helper.content()).not.toMatch(/Dupont|Rennes/);
  }, 120_000);

  it('R25: a review from a private window is asked for, closed and taken up again there, and nowhere else', async () => {
    await openBrowsers();
    const station = await allowInPrivate(hers);
    const page = await openPrivate(hers, station, 'about:blank');
    await servePage(page, { url, html: quarterly() });
    panel = await openPrivate(hers, station, hers.addressOf('sidepanel.html'));
    expect(await panel.evaluate(() => chrome.extension.inIncognitoContext)).toBe(true);
    await page.goto(url);
    const tabId = await panel.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((one) => one.url?.includes('wwwd.caf.fr'))?.id ?? null;
    });
    await panel.goto(hers.addressOf(`sidepanel.html?tab=${tabId}`));
    await passFirstVisit(panel);
    await page.locator('#commune').fill('Nantes');
    await page.locator('#commune').blur();
    await meet();
    await press(helper, /Commune/);
    await press(helper, 'Vu sans la réponse');
    await sees(panel, 'Vu sans la réponse');
    await press(panel, /^Commune/);
    await press(panel, 'Montrer ma réponse');
    await sees(helper, 'Nantes');
    await press(panel, 'Toutes les lignes');
    // Its window gone, no other has it: neither an ordinary one nor another private visit.
    await panel.close();
    await sees(helper, 'Elle a fermé Bienvu.');
    panel = await openPrivate(hers, station, hers.addressOf(`sidepanel.html?tab=${tabId}`));
    await sees(panel, 'Vu sans la réponse');
    await Promise.all([panel.close(), page.close()]);
    panel = await openPrivate(hers, station, hers.addressOf('sidepanel.html'));
    const ordinary = await hers.context.newPage();
    await ordinary.goto(hers.addressOf('sidepanel.html'));
    for (const one of [panel, ordinary]) {
      await one.getByText('Je bloque').waitFor();
      await one.waitForTimeout(1_500);
      expect(await one.content()).not.toMatch(/relecture|Claire|Commune/);
    }
    expect(JSON.stringify(await station.evaluate(() => chrome.storage.local.get(null)))).not.toMatch(
      /Nantes|Claire|Commune|review/,
    );
  }, 120_000);
});

/** Runs before the page's own scripts: its calendar is wrong by so much, until it is set right. */
function wrongClock(shift: number): void {
  const world = globalThis as typeof globalThis & { wrongBy: number };
  world.wrongBy = shift;
  const now = Date.now.bind(Date);
  Date.now = () => now() + world.wrongBy;
  world.Date = new Proxy(Date, {
    construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [target.now()]),
  });
}

/** All processes of a browser, which this test started. */
function processesOf(server: BrowserServer): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      parents.set(Number(name), Number(parent));
    } catch {
      // It is gone already.
    }
  }
  const found = [server.process().pid ?? -1];
  for (const id of found) for (const [child, parent] of parents) if (parent === id) found.push(child);
  return found;
}

/** As a telephone that sleeps: nothing runs, nothing answers. */
function stopAll(server: BrowserServer): void {
  for (const id of processesOf(server)) process.kill(id, 'SIGSTOP');
}

function wake(server: BrowserServer): void {
  for (const id of processesOf(server)) process.kill(id, 'SIGCONT');
}
