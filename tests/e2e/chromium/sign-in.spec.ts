import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  passFirstVisit,
  portalPage,
  waitForSnapshot,
} from '../../support/portal.ts';

const html = portalPage(
  `<h1>Se connecter à mon compte</h1>
  <form action="/connexion">
    <label for="n">Numéro de sécurité sociale</label><input id="n" value="2 84 05 35 123 456 78">
    <label for="p">Mot de passe</label><input id="p" type="password" value="secret-de-camille">
    <button>Se connecter</button>
  </form>`,
  'Connexion',
);

describe('a sign-in page', () => {
  let browser: BienvuChromium;
  beforeAll(async () => {
    browser = await launchWithBienvu();
  });
  afterAll(() => browser.close());

  it('is not read at all: no case, no value, no finding; the fixed sheet is shown', async () => {
    const tab = await openPortal(browser, { url: 'https://connect.caf.fr/connexionappli', html });
    const panel = await openPanel(browser, tab);
    const snapshot = await waitForSnapshot(browser.station, tab.tabId, ({ isRead }) => isRead);
    expect(snapshot.assessment?.page.stopped).toBe('sign-in');
    expect(snapshot.assessment?.page.fields).toEqual([]);
    expect(snapshot.assessment?.findings).toEqual([]);
    expect(snapshot.assessment?.verdict).toBe('incomplete-view');
    for (const secret of ['secret-de-camille', '84 05 35'])
      expect(JSON.stringify(snapshot)).not.toContain(secret);
    await passFirstVisit(panel);
    await panel
      .getByText(/Se connecter/)
      .first()
      .waitFor({ timeout: 2_000 });
    expect(await panel.evaluate(() => document.body.textContent)).not.toContain('Pas encore envoyé');
    await Promise.all([panel.close(), tab.page.close()]);
  });
});
