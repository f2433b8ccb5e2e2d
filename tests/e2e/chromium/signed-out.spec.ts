import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyProgress } from '../../../core/assessment.ts';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { countRings } from '../../support/drawn.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  type PortalTab,
  portalPage,
  waitForSnapshot,
} from '../../support/portal.ts';
import { storeSettings } from '../../support/settings.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/declaration';
const form = portalPage(`
  <h1>Vos ressources</h1>
  <form><label for="m">Salaire d’août</label><input id="m">
  <button>Continuer</button></form>`);
const door = `<h1>Se connecter à mon compte</h1><form><label for="n">Numéro de sécurité sociale</label><input id="n">
  <label for="s">Mot de passe</label><input id="s" type="password"><button>Se connecter</button></form>`;

/** The site's own script shows its door, in the same page. */
const signOut = ({ page }: PortalTab) =>
  page.evaluate((html) => {
    history.replaceState(null, '', '/connexion');
    document.title = 'Connexion';
    document.body.innerHTML = html;
  }, door);

describe('the site signs her out', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
    await storeSettings(browser, { isShared: 'yes' });
  });
  afterAll(() => browser.close());

  it('what she had written is in the panel to copy, nowhere else, and the site is asked nothing', async () => {
    const tab = await openPortal(browser, { url, html: form });
    const panel = await openPanel(browser, tab);
    await tab.page.locator('#m').fill('1 420');
    await waitForSnapshot(
      browser.station,
      tab.tabId,
      ({ assessment }) => assessment?.page.fields[0]?.value.state === 'filled',
    );
    await panel.waitForTimeout(300);
    const asked = tab.requests.atOrigin.length;
    await signOut(tab);
    await panel.getByText('Le site a fermé votre connexion.').waitFor();
    await panel.getByRole('button', { name: 'Voir mes réponses' }).click();
    await panel.getByText('1 420').waitFor();
    // She signs in, the form is empty: what she had written stays until she needs it no more.
    await tab.page.goto(url);
    await waitForSnapshot(
      browser.station,
      tab.tabId,
      ({ assessment }) => (assessment?.page.fields.length ?? 0) > 0,
    );
    await panel.getByText('1 420').waitFor();
    // Its case is there again, empty: one press away.
    await panel.getByRole('button', { name: 'Me montrer' }).click();
    await expect.poll(() => countRings(tab.page)).toBe(1);
    expect(tab.requests.atOrigin.length).toBe(asked + 1);
    const stored = await browser.station.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
    );
    expect(stored).not.toContain('1 420');
    await panel.getByRole('button', { name: 'Je n’en ai plus besoin' }).click();
    await expect.poll(() => panel.getByText('1 420').count()).toBe(0);
    await expect.poll(() => panel.getByText('Voir mes réponses').count()).toBe(0);
    await Promise.all([panel.close(), tab.page.close()]);
  });

  it('a page that says it will soon shut is told so, her last answers are still found at the loss, and the site is asked nothing', async () => {
    const tab = await openPortal(browser, { url, html: form });
    const panel = await openPanel(browser, tab);
    const written = (text: string) =>
      waitForSnapshot(
        browser.station,
        tab.tabId,
        ({ assessment }) =>
          assessment?.page.fields.some(({ value }) => value.state === 'filled' && value.text === text) ??
          false,
      );
    await tab.page.locator('#m').fill('1 420');
    await written('1 420');
    const asked = tab.requests.atOrigin.length;
    await tab.page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<div role="alertdialog"><p>Êtes-vous toujours là ?</p>
        <p>Votre session expire dans <b>5</b> minutes.</p><button>Rester connecté</button></div>`,
      );
    });
    const notice = panel.locator('.note', { hasText: 'Le site annonce qu’il va fermer votre connexion.' });
    await notice.waitFor();
    expect(await notice.textContent()).toContain('«\u00a0Votre session expire dans 5 minutes\u00a0»');
    expect(await notice.textContent()).toContain('Je pourrai vous remontrer vos réponses');
    expect(await panel.getByText('Le site a fermé votre connexion.').count()).toBe(0);
    // She goes on writing under the warning.
    await tab.page.locator('#m').fill('1 500');
    await written('1 500');
    await panel.waitForTimeout(300);
    expect(tab.requests.atOrigin.length).toBe(asked);
    await signOut(tab);
    await panel.getByText('Le site a fermé votre connexion.').waitFor();
    expect(await notice.count()).toBe(0);
    await panel.getByRole('button', { name: 'Voir mes réponses' }).click();
    await panel.getByText('1 500').waitFor();
    await Promise.all([panel.close(), tab.page.close()]);
  });

  it('nothing she told of her steps is known to whoever signs in after her in the same page', async () => {
    const tab = await openPortal(browser, { url, html: form });
    const told = { ...emptyProgress, dismissed: ['address'], sawReceipt: 'yes' as const };
    await waitForSnapshot(browser.station, tab.tabId, ({ isRead }) => isRead);
    await browser.station.evaluate(
      ([tabId, progress]) =>
        chrome.tabs.connect(tabId, { name: 'panel' }).postMessage({ type: 'setProgress', progress }),
      [tab.tabId, told] as const,
    );
    await waitForSnapshot(browser.station, tab.tabId, ({ progress }) => progress.sawReceipt === 'yes');
    const stored = () =>
      browser.station.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
    expect(await stored()).toContain('"sawReceipt":"yes"');
    await signOut(tab);
    await waitForSnapshot(browser.station, tab.tabId, ({ progress }) => progress.sawReceipt === null);
    await expect.poll(stored).not.toContain('"sawReceipt":"yes"');
    await tab.page.goto(url);
    const { progress } = await waitForSnapshot(browser.station, tab.tabId, ({ isRead }) => isRead);
    expect(progress).toEqual(emptyProgress);
    await tab.page.close();
  });

  it('nothing of a page open when all was forgotten is shown afterwards, in a panel opened anew neither', async () => {
    const tab = await openPortal(browser, { url, html: form });
    const first = await openPanel(browser, tab);
    await tab.page.locator('#m').fill('1 420');
    await first.getByRole('button', { name: 'Fermer et oublier' }).click();
    await first.locator('main').getByRole('button', { name: 'Fermer et oublier' }).click();
    await expect
      .poll(() => browser.station.evaluate(() => chrome.storage.session.get('forgotten-tabs')))
      .toMatchObject({ 'forgotten-tabs': expect.arrayContaining([tab.tabId]) });
    const panel = await openPanel(browser, tab);
    await panel.locator('h1').waitFor();
    await waitForSnapshot(
      browser.station,
      tab.tabId,
      ({ assessment }) => assessment?.page.fields[0]?.value.state === 'filled',
    );
    await panel.waitForTimeout(500);
    await signOut(tab);
    await waitForSnapshot(
      browser.station,
      tab.tabId,
      ({ assessment }) => assessment?.page.stopped === 'sign-in',
    );
    await panel.waitForTimeout(500);
    expect(await panel.getByText('Voir mes réponses').count()).toBe(0);
    await Promise.all([panel.close(), tab.page.close()]);
  });
});
