import { describe, expect, it } from 'vitest';
import {
  launchWithBienvu,
  openPanel,
  openPortal,
  passFirstVisit,
  portalPage,
} from '../../../support/portal.ts';
import { readSample } from '../../../support/samples.ts';
import { sitBeside } from '../../../support/sit-beside.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/demande';
const html = portalPage(`
  <h1>Ma demande</h1>
  <form>
    <label for="pay">Salaire de juillet</label><input id="pay" value="1180">
    <label for="rent">Loyer</label><input id="rent" value="432">
    <label for="couple">Vivez-vous en couple ?</label><input id="couple" value="divorcement">
    <label for="nir">Numéro de sécurité sociale</label><input id="nir" value="2 84 05 75 112 345 47">
    <button>Continuer</button>
  </form>`);

describe('looking together on one screen', () => {
  const seat = sitBeside({ url, html }, async (seat) => {
    await passFirstVisit(await seat.openPanel());
    await seat.panel.bringToFront();
  });

  const press = (name: string) => seat.panel.getByRole('button', { name }).first().click();
  /** As it is read: an unbreakable space is a space. */
  const textOf = async (selector: string) =>
    ((await seat.panel.locator(selector).textContent()) ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');
  const text = () => textOf('main');
  const hold = () => seat.panel.getByRole('button', { name: 'Gardez appuyé pour voir la réponse' });
  const begin = async () => {
    await press('Regarder à deux');
    await press('Un proche');
    await seat.panel.getByText('1 sur 3').waitFor();
  };

  it('begins with every answer hidden, and leaves out what is never shown', async () => {
    await begin();
    await seat.panel.getByText('Cette personne regarde. C’est vous qui écrivez et qui envoyez.').waitFor();
    for (let line = 1; line <= 3; line++) {
      const shown = await text();
      for (const secret of ['1180', '1 180', '432', 'divorcement', 'couple', '2 84']) {
        expect(shown).not.toContain(secret);
      }
      if (line < 3) await press('Ligne suivante');
    }
    expect(await textOf('h1')).toBe('Numéro de sécurité sociale');
    expect(await hold().count()).toBe(0);
  });

  it('shows an answer while the mouse button, a finger or a key is held, and no longer', async () => {
    await begin();
    const isSeen = async () => (await textOf('.masked-box')).replace(/\D/g, '') === '1180';
    await hold().hover();
    await seat.panel.mouse.down();
    await expect.poll(isSeen).toBe(true);
    await seat.panel.mouse.up();
    await expect.poll(isSeen).toBe(false);
    for (const key of ['Space', 'Enter']) {
      await hold().focus();
      await seat.panel.keyboard.down(key);
      await expect.poll(isSeen).toBe(true);
      await seat.panel.keyboard.up(key);
      await expect.poll(isSeen).toBe(false);
    }
    // A finger; its cancel, as when the system takes the gesture.
    for (const end of ['touchEnd', 'touchCancel']) {
      const session = await seat.panel.context().newCDPSession(seat.panel);
      const box = await hold().boundingBox();
      if (!box) throw new Error('The button is not there.');
      const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await expect.poll(isSeen).toBe(true);
      await session.send('Input.dispatchTouchEvent', {
        type: end as 'touchEnd',
        touchPoints: [],
      });
      await expect.poll(isSeen).toBe(false);
      await session.detach();
    }
  });

  it('hides it when the focus, the window or the page is left', async () => {
    await begin();
    const isSeen = async () => (await text()).replace(/[^\d]/g, '').includes('1180');
    for (const leave of [
      () => seat.panel.evaluate(() => window.dispatchEvent(new Event('blur'))),
      () => seat.panel.evaluate(() => (document.activeElement as HTMLElement).blur()),
    ]) {
      await hold().focus();
      await seat.panel.keyboard.down('Space');
      await expect.poll(isSeen).toBe(true);
      await leave();
      await expect.poll(isSeen).toBe(false);
      await seat.panel.keyboard.up('Space');
    }
    // Without holding, for voices: it says how to hide it, and goes with the page.
    await press('Voir sans garder appuyé');
    await expect.poll(isSeen).toBe(true);
    await seat.panel.getByRole('button', { name: 'Cacher la réponse' }).waitFor();
    // The tests' browser keeps every page in sight unless told otherwise.
    const session = await seat.panel.context().newCDPSession(seat.panel);
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    await seat.panel.bringToFront();
    const another = await seat.panel.context().newPage();
    await expect.poll(isSeen).toBe(false);
    await another.close();
    await session.detach();
    await seat.panel.bringToFront();
    await press('Voir sans garder appuyé');
    await expect.poll(isSeen).toBe(true);
    await press('Cacher la réponse');
    await expect.poll(isSeen).toBe(false);
  });

  it('a voice that presses without holding shows, and hides with the next press', async () => {
    await begin();
    const isSeen = async () => (await text()).replace(/[^\d]/g, '').includes('1180');
    await hold().evaluate((button) => (button as HTMLElement).click());
    await expect.poll(isSeen).toBe(true);
    await seat.panel.getByRole('button', { name: 'Cacher la réponse' }).waitFor();
    await hold().evaluate((button) => (button as HTMLElement).click());
    await expect.poll(isSeen).toBe(false);
  });

  it('an opinion needs the answer, expires when it changes, and does not come back', async () => {
    await begin();
    expect(await seat.panel.getByRole('button', { name: 'Rien à dire' }).count()).toBe(0);
    await hold().click();
    await press('Rien à dire');
    await seat.panel.getByLabel('Un petit mot').fill('Bien lu.');
    await seat.panel.getByText('Avis de la personne qui vous aide, pas de la CAF.').waitFor();
    await seat.tab.page.locator('#pay').fill('1420');
    await seat.panel.getByText('Ancien avis : votre réponse a changé.').waitFor();
    await seat.tab.page.locator('#pay').fill('1180');
    await seat.panel.waitForTimeout(800);
    expect(await text()).toContain('Ancien avis : votre réponse a changé.');
    await press('Corrigé');
    await press('Finir');
    const end = await text();
    // Two lines nobody saw, and one case that is not shown to two people.
    expect(end).toContain('Ce qui a été vu a changé depuis. 3 réponses n’ont pas été vues.');
    expect(end).toContain('« Bien lu. »');
    expect(end).toContain('Une souris pour deux : je ne sais pas qui appuie.');
  });

  it('the end says how many answers were not seen', async () => {
    await begin();
    await hold().click();
    await press('À relire ensemble');
    await press('Ligne suivante');
    await press('Vu sans la réponse');
    await press('Finir');
    expect(await textOf('h1')).toBe('Revu, sauf 3 réponses pas vues à deux.');
    await seat.panel.getByText('Parmi elles, une que je ne montre à personne.').waitFor();
  });

  it('what was said is in the panel beside the page too, and no longer once it is forgotten', async () => {
    const beside = await openPanel(seat.browser, seat.tab);
    await passFirstVisit(beside);
    await seat.panel.bringToFront();
    await begin();
    await hold().click();
    await press('À relire ensemble');
    await press('Finir');
    const said = beside.locator('main').getByText('À relire ensemble');
    await beside.bringToFront();
    await beside.getByRole('button', { name: 'Relire avec vous' }).click();
    await said.first().waitFor();
    await seat.panel.bringToFront();
    await press('Oublier ce regard à deux');
    await expect.poll(() => said.count()).toBe(0);
    await beside.close();
  });

  it('« J’ai un doute » is the one of her own re-reading', async () => {
    await begin();
    await press('Ligne suivante');
    await press('J’ai un doute');
    await seat.panel.getByText('Il y a un doute sur cette ligne.').waitFor();
    await press('Finir');
    await press('Relire avant d’envoyer');
    await seat.panel.locator('h1').filter({ hasText: 'Loyer' }).waitFor();
  });

  it('a professional is asked who answers; to act in her place needs a mandate, and the end says so', async () => {
    await press('Regarder à deux');
    await press('France services, ou conseil numérique');
    await seat.panel.getByText('La personne est-elle seule ? Qui répond ?').waitFor();
    await press('Je fais à la place');
    expect(await seat.panel.getByRole('button', { name: 'Commencer à regarder' }).count()).toBe(0);
    expect(await seat.panel.getByRole('link', { name: 'aidantsconnect.beta.gouv.fr' }).count()).toBe(1);
    await seat.panel.getByLabel('Le mandat est signé').check();
    await press('Commencer à regarder');
    await seat.panel.getByText('c’est la personne qui relit').waitFor();
    await press('Finir');
    await seat.panel.getByText('Fait à la place. Mandat signé : dit ici, je ne l’ai pas lu.').waitFor();
    await seat.panel.getByText('La personne relit elle-même avant le dernier bouton.').waitFor();
  });

  it('leaves nothing anywhere, and is forgotten with the rest', async () => {
    await begin();
    await hold().click();
    await press('Une question');
    await seat.panel.getByLabel('Un petit mot').fill('mot-secret');
    const stored = await seat.browser.station.evaluate(async () => ({
      local: JSON.stringify(await chrome.storage.local.get(null)),
      session: JSON.stringify(await chrome.storage.session.get(null)),
      bases: (await indexedDB.databases()).length,
    }));
    for (const secret of ['mot-secret', '1180', 'question', 'Salaire']) {
      expect(stored.local + stored.session).not.toContain(secret);
    }
    expect(stored.bases).toBe(0);
    expect(seat.panel.url()).not.toContain('secret');
    await press('Finir');
    await press('Oublier ce regard à deux');
    // What another open panel would still know is told to one that opens.
    await seat.panel.reload();
    await passFirstVisit(seat.panel);
    await begin();
    expect(await text()).not.toContain('mot-secret');
  });
});

it('ends with its procedure', async () => {
  const browser = await launchWithBienvu({ viewport: { width: 1280, height: 900 } });
  try {
    const declaration = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';
    const tab = await openPortal(browser, {
      url: declaration,
      html: readSample('caf', 'quarterly-declaration'),
    });
    const panel = await openPanel(browser, tab);
    await passFirstVisit(panel);
    await panel.bringToFront();
    await panel.getByRole('button', { name: 'Regarder à deux' }).click();
    await panel.getByRole('button', { name: 'Un proche' }).click();
    await panel.getByText(/^1 sur \d+$/).waitFor();
    await tab.page.goto('about:blank');
    await panel.getByText('Le regard à deux est fini.').waitFor();
    await panel.getByText('Je n’ai rien gardé de ce qui a été dit.').waitFor();
  } finally {
    await browser.close();
  }
});
