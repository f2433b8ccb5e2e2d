import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
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
    await tab.page.evaluate((html) => {
      history.replaceState(null, '', '/connexion');
      document.title = 'Connexion';
      document.body.innerHTML = html;
    }, door);
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
});
