import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { relayOrigins } from '../../../../adapters/browser/review-places.ts';
import names from '../../../../locales/fr/pictures.json' with { type: 'json' };
import { type Gateway, startGateway } from '../../../../relay/gateway.ts';
import { MemoryLog } from '../../../../relay/memory-log.ts';
import { type BienvuChromium, launchChromium } from '../../../../scripts/browsers/chromium.ts';
import { servePage } from '../../../../scripts/browsers/serve-page.ts';
import { ensureBuild } from '../../../../scripts/machine/build-extension.ts';
import { localPlaces } from '../../../../scripts/machine/build-places.ts';
import { countRings } from '../../../support/drawn.ts';
import {
  killWorker,
  openPanel,
  openPortal,
  type PortalTab,
  passFirstVisit,
  portalPage,
} from '../../../support/portal.ts';
import { formsOf } from '../../../support/review/forms-of.ts';
import { ScriptedHelper } from '../../../support/review/scripted-helper.ts';
import { until } from '../../../support/review/two-sides.ts';
import { readSample } from '../../../support/samples.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';
const where = localPlaces();
const relay = { name: relayOrigins(where.places)[0] ?? '', urls: where.places?.relay ?? [] };

/** Runs in the page before anything of ours: notes whatever is written, pressed or sent there, ours or not. */
function noteAll(): void {
  const noted: string[] = [];
  Object.assign(globalThis, { noted });
  const names = [
    'click',
    'pointerdown',
    'keydown',
    'beforeinput',
    'input',
    'change',
    'submit',
    'reset',
    'toggle',
  ];
  for (const name of names)
    addEventListener(name, ({ target }) => noted.push(`${name} ${(target as Element).id}`), true);
  addEventListener('DOMContentLoaded', () => {
    const isOurs = (node: Node) => node.nodeName === 'DIV' && node.parentNode === document.documentElement;
    new MutationObserver((all) => {
      for (const { target, type, addedNodes, removedNodes, attributeName } of all) {
        const others = [...addedNodes, ...removedNodes].filter((node) => node.nodeName !== 'DIV');
        if (type === 'childList' ? others.length > 0 : !isOurs(target))
          noted.push(`${type} ${target.nodeName} ${attributeName}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** All that stands in the page's cases. */
const inCases = () =>
  [...document.querySelectorAll('input, select, textarea')].map((one) => {
    const { value, checked } = one as HTMLInputElement;
    return [one.id, value, checked];
  });

describe('a review from afar, her side, in the panel', () => {
  let browser: BienvuChromium;
  let gateway: Gateway;
  let log: MemoryLog;
  let tab: PortalTab;
  let panel: Page;
  let contacted: string[];
  /** A helper left behind would come back to the next test's relay. */
  let helpers: ScriptedHelper[] = [];

  beforeAll(async () => {
    browser = await launchChromium({ build: await ensureBuild('chrome', { where }) });
  }, 240_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    log = new MemoryLog();
    gateway = await startGateway({ log, port: where.relayPort });
    tab = await openPortal(browser, { url, html: readSample('caf', 'quarterly-declaration') });
    panel = await openPanel(browser, tab);
    contacted = [];
    panel.on('request', (request) => contacted.push(new URL(request.url()).origin));
    panel.on('websocket', (socket) => contacted.push(new URL(socket.url()).origin));
    await passFirstVisit(panel);
  });
  afterEach(async () => {
    await Promise.all([panel.close(), tab.page.close(), ...helpers.map((one) => one.leave())]);
    helpers = [];
    // The background says « away » for the panel just closed, and keeps the link meanwhile.
    await browser.station.waitForTimeout(500);
    await browser.station.evaluate(() =>
      navigator.locks.request('bienvu-review', () => chrome.storage.session.clear()),
    );
    await gateway.close();
    await log.close();
  });

  const press = (name: string | RegExp) => panel.getByRole('button', { name }).first().click();
  const sees = (text: string | RegExp) => panel.getByText(text).first().waitFor();
  const value = async (text: string) => {
    await tab.page.locator('#commune').fill(text);
    await tab.page.locator('#commune').blur();
  };

  const keptOfReview = async () => {
    const kept = await browser.station.evaluate(() => chrome.storage.session.get(null));
    return Object.keys(kept).filter((key) => key.includes('review'));
  };

  async function join(code: string): Promise<ScriptedHelper> {
    const helper = await ScriptedHelper.byCode(code, { relay });
    helpers.push(helper);
    return helper;
  }

  async function askForCode(): Promise<string> {
    await press('Faire relire par quelqu’un');
    await sees('La CAF, les impôts, la banque ne le demandent jamais.');
    await press('Nous sommes au téléphone');
    await sees('Dites ce code au téléphone');
    return (await panel.locator('.code-digits > li').allTextContents()).join('');
  }

  async function agree(helper: ScriptedHelper): Promise<void> {
    const words = helper.row.map((id) => names[id]);
    await sees('Touchez la ligne que vous entendez.');
    const rows = panel.getByRole('listitem').getByRole('button');
    const texts = (await rows.allTextContents()).map((text) => text.replaceAll(', ', ' '));
    const at = texts.findIndex((text) => text.replaceAll(' ', '') === words.join('').replaceAll(' ', ''));
    expect(texts, words.join()).toHaveLength(5);
    expect(at).toBeGreaterThanOrEqual(0);
    await rows.nth(at).click();
  }

  const meet = async () => {
    const helper = await join(await askForCode());
    await agree(helper);
    return helper;
  };

  it('code, pictures, first line, opinion, change, expired opinion, shown answer, end', async () => {
    const code = await askForCode();
    expect(code).toMatch(/^\d{10}$/);
    const helper = await join(code);
    await sees('Qui tient cette page pourrait lire aussi. Montrez seulement ce que vous diriez en face.');
    expect(helper.lines()).toEqual([]);
    await agree(helper);
    expect((await helper.sees('Commune')).answer).toBeNull();
    await sees('Claire regarde.');
    await sees('« Claire » est le nom donné par cette personne.');

    await helper.mark('Commune', 'unseen', 'Vérifiez le nom de la ville.');
    await sees('Vu sans la réponse');
    await sees('Avis de la personne qui vous aide, pas de la CAF.');

    await value('Nantes');
    await sees('Ancien avis : votre réponse a changé.');
    await helper.sees('Commune', ({ mark }) => mark?.state === 'expired');

    await press(/^Commune/);
    await press('J’ai un doute');
    await helper.sees('Commune', ({ reply }) => reply === 'doubt');
    await press('Montrer ma réponse');
    const shown = await helper.sees('Commune', ({ answer }) => answer?.value === 'Nantes');
    expect(shown.allowed).toContain('nothing');
    await press('Toutes les lignes');
    await sees('Claire voit cette réponse');
    // What stood there before goes with it, and she sees that it does.
    await sees('Écrit avant vous : Rennes');
    await sees(/Encore 1\d\d secondes/);
    await press('Cacher maintenant');
    await helper.sees('Commune', ({ answer }) => answer === null);

    await helper.point('Numéro et voie');
    await sees('Claire vous montre cette ligne.');
    // Marked in the page by itself; where she is there does not move.
    const scrolled = () => tab.page.evaluate(() => [scrollY, document.activeElement?.id]);
    const before = await scrolled();
    await expect.poll(() => countRings(tab.page), { timeout: 5000 }).toBe(1);
    expect(await scrolled()).toEqual(before);
    await helper.say({ t: 'point', snap: helper.state.person.snap, id: null });
    await expect.poll(() => countRings(tab.page)).toBe(0);
    await helper.point('Numéro et voie');
    await expect.poll(() => countRings(tab.page), { timeout: 5000 }).toBe(1);
    await press(/^Numéro et voie/);
    await press('Me montrer');
    await sees('C’est entouré dans la page.');
    await expect.poll(() => countRings(tab.page), { timeout: 5000 }).toBe(1);
    await press('Toutes les lignes');

    await helper.mark('Commune', 'nothing');
    await helper.done();
    await sees(/Revu, sauf \d+ réponses que je n’ai pas vues\./);
    await expect.poll(() => countRings(tab.page), { timeout: 5000 }).toBe(1);
    await press('Finir la relecture');
    await press('Finir');
    await expect.poll(() => countRings(tab.page)).toBe(0);
    await sees('Plus rien n’est montré. Le code est oublié.');
    await until('his end', () => helper.link.state.condition === 'ended');
    await expect.poll(keptOfReview, { timeout: 5000 }).toEqual([]);
    await until('the relay to have forgotten', () => log.measure().characters === 0);

    // Nothing but what she showed, and nobody but the relay.
    const said = JSON.stringify(helper.heard);
    for (const hidden of ['12 rue des Tilleuls', '35000']) {
      for (const form of formsOf(hidden)) expect(said).not.toContain(form);
    }
    expect(said).not.toContain('Situation familiale');
    const own = new URL(panel.url()).origin;
    expect([...new Set(contacted)].filter((origin) => origin !== own)).toEqual([relay.name]);
  }, 90_000);

  it('27: over a whole review nothing is written, pressed or sent in her page', async () => {
    await tab.page.addInitScript(noteAll);
    await tab.page.reload();
    const before = await tab.page.evaluate(inCases);
    const helper = await meet();
    await helper.sees('Commune');
    await helper.mark('Commune', 'unseen', 'Écrivez plutôt Nantes.');
    await helper.point('Commune');
    await expect.poll(() => countRings(tab.page), { timeout: 5000 }).toBe(1);
    await press(/^Commune/);
    await press('Montrer ma réponse');
    await helper.sees('Commune', ({ answer }) => answer?.value === 'Rennes');
    await helper.mark('Commune', 'together', 'Nantes');
    await press('Me montrer');
    await sees('C’est entouré dans la page.');
    await press('Corrigé');
    await helper.sees('Commune', ({ reply }) => reply === 'corrected');
    await helper.done();
    await sees('Claire a fini.');
    await helper.link.bye();
    await sees('Plus rien n’est montré. Le code est oublié.');
    expect(await tab.page.evaluate('noted')).toEqual([]);
    expect(await tab.page.evaluate(inCases)).toEqual(before);
    expect(before.flat()).toContain('Rennes');
    // And it is heard when she writes herself.
    await value('Nantes');
    expect(await tab.page.evaluate('noted')).toContain('input commune');
  }, 60_000);

  it('38: our script in a page cannot say for her that she is away, nor ask for what her panel may', async () => {
    const helper = await meet();
    await helper.sees('Commune');
    const heard = helper.heard.length;
    await tab.ours.evaluate(`(() => {
      for (const name of ['sharing', 'panel']) chrome.runtime.connect({ name }).disconnect();
      for (const act of ['reveal', 'showAll', 'end', 'conceal', 'reply'])
        chrome.runtime.sendMessage({ type: 'remote', act: { do: act, id: 'commune', ids: null } }).catch(() => 0);
    })()`);
    await panel.waitForTimeout(3_000);
    const news = helper.heard.slice(heard).filter((event) => event.t !== 'status' || event.state !== 'here');
    expect(news).toEqual([]);
    expect(helper.state.person).toMatchObject({ status: 'here', reveals: {}, hasLeft: false });
  }, 60_000);

  it('a row that is not his stops everything, and nothing was shown', async () => {
    const helper = await join(await askForCode());
    await sees('Touchez la ligne que vous entendez.');
    await press('Aucune de ces lignes');
    await sees('Ce n’est peut-être pas la personne que vous avez appelée.');
    await sees('Aucune réponse n’a été montrée.');
    await until('his end', () => helper.link.state.condition === 'ended');
    expect(helper.lines()).toEqual([]);
  });

  it('closed and opened again, the review goes on with the opinions that waited', async () => {
    const helper = await meet();
    await helper.sees('Commune');
    await press('Avoir sa réponse plus tard');
    await sees('Relecture demandée.');
    await sees('Rien n’est envoyé.');
    await press('Rester ici');
    await press(/^Commune/);
    await press('Montrer ma réponse');
    await helper.sees('Commune', ({ answer }) => answer?.value === 'Rennes');
    await panel.close();
    // Nothing stays shown behind her back.
    await helper.sees('Commune', ({ answer }) => answer === null);
    await until('her to be away', () => helper.state.person.status === 'away');
    await helper.mark('Commune', 'nothing', 'Je regarde ce soir.');
    // It opens on the review, without a word of a first visit.
    panel = await openPanel(browser, tab);
    await sees('« Je regarde ce soir. »');
    await value('Brest');
    await sees('Ancien avis : votre réponse a changé.');
  }, 60_000);

  it('goes on when the panel is loaded anew and the worker is killed', async () => {
    const helper = await meet();
    await helper.sees('Commune');
    for (const remark of ['Un.', 'Deux.', 'Trois.']) {
      await killWorker(browser);
      await panel.reload();
      await helper.mark('Commune', 'unseen', remark);
      await sees(`« ${remark} »`);
      await until('her to be back', () => helper.state.person.status === 'here', 10_000);
    }
    expect(helper.link.state).toMatchObject({ condition: 'live', failures: 0, dropped: 0 });
  }, 90_000);

  it('is held by one panel at a time', async () => {
    const helper = await meet();
    await helper.sees('Commune');
    const second = await openPanel(browser, tab);
    await passFirstVisit(second);
    await second.getByRole('button', { name: 'Faire relire par quelqu’un' }).click();
    await second.getByText('La relecture est ouverte ailleurs.').waitFor();
    await panel.close();
    panel = second;
    await sees('Claire regarde.');
    await helper.mark('Commune', 'unseen', 'Toujours là.');
    await sees('« Toujours là. »');
  }, 60_000);

  it('shows nothing of another site, in the same tab', async () => {
    const helper = await meet();
    await helper.sees('Commune');
    const html = portalPage('<h1>Mon espace</h1><label>Canari <input value="Passereau"></label>');
    const elsewhere = 'https://candidat.francetravail.fr/espacepersonnel/';
    await servePage(tab.page, { url: elsewhere, html });
    await tab.page.goto(elsewhere);
    await sees('Cette personne voit encore la page d’avant, pas celle-ci.');
    await panel.waitForTimeout(1500);
    expect(JSON.stringify(helper.heard)).not.toMatch(/Canari|Passereau/);
  }, 60_000);

  it('« Fermer et oublier » ends it for both', async () => {
    const helper = await meet();
    await helper.sees('Commune');
    await press('Fermer et oublier');
    const closed = panel.waitForEvent('close').catch(() => undefined);
    await panel.getByRole('main').getByRole('button', { name: 'Fermer et oublier' }).click();
    await until('his end', () => helper.link.state.condition === 'ended');
    await Promise.race([closed, panel.waitForTimeout(3000).catch(() => undefined)]);
    expect(await keptOfReview()).toEqual([]);
    expect(log.measure().characters).toBe(0);
  }, 60_000);

  it('« Fermer et oublier » in a second panel ends what the first one holds', async () => {
    const helper = await meet();
    await helper.sees('Commune');
    const second = await openPanel(browser, tab);
    await passFirstVisit(second);
    const first = panel;
    const closed = first.waitForEvent('close').catch(() => undefined);
    await second.getByRole('button', { name: 'Fermer et oublier' }).first().click();
    await second.getByRole('main').getByRole('button', { name: 'Fermer et oublier' }).click();
    await until('his end', () => helper.link.state.condition === 'ended');
    await expect.poll(keptOfReview, { timeout: 6000 }).toEqual([]);
    // Closed, or begun anew: nothing of the review is on it.
    await Promise.race([closed, first.getByText('Répondre plus tard').waitFor()]);
    expect(log.measure().characters).toBe(0);
    await second.close().catch(() => undefined);
  }, 60_000);

  it('is refused on a sign-in page, with a sentence', async () => {
    const html = `<!doctype html><html lang="fr"><title>Connexion</title><h1>Se connecter</h1>
      <form><label>Mot de passe <input type="password"></label></form></html>`;
    const door = await openPortal(browser, { url: 'https://wwwd.caf.fr/connexion', html });
    const beside = await openPanel(browser, door);
    await passFirstVisit(beside);
    await beside.getByText('Ici, vous ne pouvez pas faire relire').first().waitFor();
    expect(await beside.getByRole('button', { name: 'Faire relire par quelqu’un' }).count()).toBe(0);
    await Promise.all([beside.close(), door.page.close()]);
  });
});
