import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTwoBrowsers, type TwoBrowsers } from '../../../../scripts/review/two-browsers.ts';
import {
  openPanel,
  openPortal,
  type PortalTab,
  passFirstVisit,
  portalPage,
} from '../../../support/portal.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/demande';
const html = portalPage(`
  <h1>Ma demande</h1>
  <form>
    <label for="pay">Salaire de juillet</label><input id="pay" value="1180">
    <label for="rent">Loyer</label><input id="rent" value="432">
    <label for="nir">Numéro de sécurité sociale</label><input id="nir" value="2 84 05 75 112 345 47">
    <button>Continuer</button>
  </form>`);

/** What a telephone reads in the drawing on this screen. */
async function takePhoto(page: Page): Promise<string> {
  const size = 400;
  const drawing = page.getByRole('img', { name: 'Le lien, en dessin' });
  const points = await drawing.evaluate(async (svg, side) => {
    const image = new Image(side, side);
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    const canvas = new OffscreenCanvas(side, side);
    const paper = canvas.getContext('2d');
    if (!paper) throw new Error('No canvas');
    paper.fillStyle = 'white';
    paper.fillRect(0, 0, side, side);
    paper.drawImage(image, 0, 0, side, side);
    return [...paper.getImageData(0, 0, side, side).data];
  }, size);
  return decodeQR({ width: size, height: size, data: Uint8ClampedArray.from(points) });
}

describe('looking together on her screen and on the telephone of who sits beside her', () => {
  let two: TwoBrowsers;
  let tab: PortalTab;
  let panel: Page;
  let phone: Page;
  beforeAll(async () => {
    two = await startTwoBrowsers();
  }, 240_000);
  afterAll(() => two.close());
  beforeEach(async () => {
    tab = await openPortal(two.hers, { url, html });
    panel = await openPanel(two.hers, tab);
    await panel.setViewportSize({ width: 1280, height: 900 });
    await passFirstVisit(panel);
    await panel.bringToFront();
    phone = await two.openHelper();
  });
  afterEach(async () => {
    await Promise.all([panel.close(), tab.page.close(), phone.context().close()]);
    await two.hers.station.waitForTimeout(500);
    await two.hers.station.evaluate(() =>
      navigator.locks.request('bienvu-review', () => chrome.storage.session.clear()),
    );
  });

  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
  const bare = (text: string | null) => (text ?? '').replace(/[\s,]/g, '');

  async function drawing(): Promise<string> {
    await press(panel, 'Regarder à deux');
    await press(panel, 'Avec son téléphone');
    await sees(panel, 'Vos réponses restent cachées.');
    await press(panel, 'Montrer le dessin');
    const link = await takePhoto(panel);
    expect(await panel.locator('.link-text').textContent()).toBe(link);
    return link;
  }

  async function scan(on: Page, link: string): Promise<void> {
    await on.goto(link);
    await on.getByLabel('Votre prénom').fill('Claire');
    await on.getByText('Quelqu’un de proche').click();
    await press(on, 'Rejoindre');
  }

  async function join(): Promise<void> {
    await scan(phone, await drawing());
    await sees(phone, 'Montrez ces images');
    await sees(panel, 'Touchez la ligne que montre son téléphone.');
    const row = bare(await phone.locator('.picture-row').textContent());
    const rows = panel.getByRole('listitem').getByRole('button');
    const texts = (await rows.allTextContents()).map(bare);
    expect(texts).toContain(row);
    await rows.nth(texts.indexOf(row)).click();
    await phone.locator('.helper-line').first().waitFor();
  }

  it('the drawing, her row, his opinion on her screen, an answer held, the end', async () => {
    await join();
    expect(phone.url()).not.toContain('#');
    await sees(panel, 'Claire regarde.');
    await sees(panel, '1 sur 3');
    expect(await phone.locator('main').textContent()).not.toMatch(/1180|1 180|432|2 84/);

    const hold = panel.getByRole('button', { name: 'Gardez appuyé pour voir la réponse' });
    await press(phone, 'Salaire de juillet');
    await hold.hover();
    await panel.mouse.down();
    await sees(phone, /^1[\s\u202f]?180$/);
    await panel.mouse.up();
    await expect.poll(async () => bare(await phone.locator('main').textContent())).not.toContain('1180');
    // Seen once: an opinion on it may be given, from his telephone and nowhere else.
    await phone.getByText('À relire ensemble').click();
    await sees(panel, 'À relire ensemble');
    expect(await panel.getByRole('button', { name: 'À relire ensemble' }).count()).toBe(0);

    await press(phone, 'Loyer');
    await press(phone, 'Lui montrer la ligne');
    await sees(panel, 'Claire vous montre cette ligne.');
    await press(panel, 'Voir cette ligne');
    await panel.locator('h1').filter({ hasText: 'Loyer' }).waitFor();

    await press(panel, 'J’ai un doute');
    await sees(phone, 'Elle dit : « J’ai un doute ».');

    await press(phone, 'Finir ma relecture');
    await press(phone, 'Lui dire que j’ai fini');
    await press(panel, 'Finir');
    await sees(panel, /Revu, sauf \d réponses pas vues à deux\.|Revu, sauf une réponse/);
    await press(panel, 'Finir la relecture');
    await press(panel, 'Finir');
    await sees(panel, 'Plus rien n’est montré.');
    await sees(phone, 'Cette page a tout oublié.');
    const local = await two.hers.station.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
    );
    expect(local).not.toMatch(/1180|Salaire|Claire/);
  }, 90_000);

  it('ends with the screen it began on', async () => {
    await join();
    await panel.close();
    await sees(phone, 'Elle a terminé.');
    const kept = () =>
      two.hers.station.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
    await expect.poll(kept).not.toContain('review-link');
    panel = await openPanel(two.hers, tab);
    await passFirstVisit(panel);
    await panel.getByRole('button', { name: 'Faire relire par quelqu’un' }).waitFor();
    expect(await panel.getByText('Revenir à la relecture').count()).toBe(0);
  }, 60_000);

  it('serves one telephone, and stops when its row is not the one she sees', async () => {
    const link = await drawing();
    await scan(phone, link);
    await sees(panel, 'Touchez la ligne que montre son téléphone.');
    const second = await two.openHelper();
    await scan(second, link);
    await second.locator('h1').filter({ hasNotText: 'Je rejoins' }).waitFor();
    await sees(second, 'Ce dessin ne sert plus');
    expect(await second.getByRole('button', { name: 'Recommencer' }).count()).toBe(0);
    await second.context().close();
    await press(panel, 'Aucune de ces lignes');
    await sees(panel, 'Ce n’était peut-être pas son téléphone.');
    await sees(panel, 'Aucune réponse n’a été montrée.');
    await sees(phone, 'Cette personne a arrêté');
    await press(panel, 'Regarder sur cet écran seulement');
    await press(panel, 'Un proche');
    await sees(panel, '1 sur 3');
  }, 60_000);

  it('is refused on a sign-in page', async () => {
    await press(panel, 'Regarder à deux');
    await sees(panel, 'Avec son téléphone');
    await tab.page.evaluate(() => {
      document.body.innerHTML =
        '<h1>Se connecter</h1><form><label>Mot de passe <input type="password"></label></form>';
    });
    await press(panel, 'Avec son téléphone');
    await sees(panel, 'Sur cette page, son téléphone ne peut rien voir.');
    expect(await panel.getByRole('button', { name: 'Montrer le dessin' }).count()).toBe(0);
  });
});
