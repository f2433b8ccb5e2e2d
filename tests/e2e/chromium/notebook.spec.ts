import { describe, expect, it } from 'vitest';
import { readSample } from '../../support/samples.ts';
import { storeSettings } from '../../support/settings.ts';
import { sitBeside } from '../../support/sit-beside.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://candidat.francetravail.fr/actualisation';

describe('« Mon carnet »', () => {
  const seat = sitBeside(
    { url, html: readSample('france-travail', 'monthly-actualisation') },
    async () => undefined,
  );

  const filesOnDisk = () =>
    seat.browser.station.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const isShared = async (answer: string) => {
    await storeSettings(seat.browser, { isShared: answer });
    await seat.openPanel();
  };
  /** Answers the questions, with what she earned when she says some. */
  const fillIn = async (earned?: string) => {
    await seat.tab.page.locator('#formationNon').check();
    await seat.goOn();
    await seat.tab.page.locator(`[name=Travail][value=${earned ? 'oui' : 'non'}]`).check();
    if (earned) {
      await seat.tab.page.locator('#nbHeuresTrav').fill('20');
      await seat.tab.page.locator('#montSalaire').fill(earned);
    }
    for (const name of ['Stage', 'Maladie', 'Retraite', 'Invalidite'])
      await seat.tab.page.locator(`[name=${name}][value=non]`).check();
    await seat.tab.page.locator('[name=Recherche][value=oui]').check();
    // What was written is seen before she goes on.
    if (earned) await seat.when(({ assessment }) => JSON.stringify(assessment?.review).includes(earned));
  };
  /** Answers what must be and presses the last button: the practice page gives its receipt. */
  const send = async (earned?: string) => {
    await fillIn(earned);
    await seat.goOn();
    await seat.goOn();
    await seat.panel.getByText('C’est envoyé.').waitFor();
  };

  const wipe = async () => {
    await seat.panel.getByRole('button', { name: 'Fermer et oublier' }).click();
    await seat.panel.locator('main').getByRole('button', { name: 'Fermer et oublier' }).click();
    await expect.poll(filesOnDisk).toEqual([]);
  };

  it('is kept by her act alone, found again at home, and wiped by « Fermer et oublier »', async () => {
    await isShared('no');
    await send();
    await seat.panel.getByRole('heading', { name: 'La prochaine fois' }).waitFor();
    expect(await filesOnDisk()).toEqual([]);
    await seat.panel.getByRole('button', { name: 'Garder dans mon carnet' }).click();
    await seat.panel.getByText('C’est dans votre carnet.').waitFor();
    expect(await filesOnDisk()).toEqual(['notebook']);

    const home = await seat.browser.context.newPage();
    await home.goto(seat.browser.addressOf('sidepanel.html'));
    await home.getByRole('button', { name: 'Mon carnet' }).click();
    await home.getByText('France Travail').first().waitFor();
    await home.getByText('vu sur la page').waitFor();
    // Line by line, in two presses.
    await home.getByRole('button', { name: 'Enlever de mon carnet' }).click();
    await home.getByRole('button', { name: 'Effacer pour toujours' }).click();
    await home.getByText('Il n’y a rien dans votre carnet.').waitFor();
    expect(await filesOnDisk()).toEqual([]);
    await home.close();

    await seat.panel.reload();
    await seat.panel.getByRole('button', { name: 'Garder dans mon carnet' }).click();
    await seat.panel.getByText('C’est dans votre carnet.').waitFor();
    await seat.panel.getByRole('button', { name: 'Fermer et oublier' }).click();
    await seat.panel.getByText('J’efface aussi votre carnet.').waitFor();
    await seat.panel.locator('main').getByRole('button', { name: 'Fermer et oublier' }).click();
    await expect.poll(filesOnDisk).toEqual([]);
  });

  it('keeps her amounts by a choice of its own, and asks about them once she has written another', async () => {
    await isShared('no');
    await send('412');
    const choice = seat.panel.getByRole('checkbox', { name: 'Garder aussi mes réponses' });
    expect(await choice.isChecked()).toBe(false);
    await choice.check();
    await seat.panel.getByRole('button', { name: 'Garder dans mon carnet' }).click();
    await seat.panel.getByText('C’est dans votre carnet.').waitFor();

    await seat.tab.page.reload();
    await fillIn('500');
    await seat.panel
      .getByRole('button', { name: /^Relire/u })
      .first()
      .click();
    const wrote = seat.panel.getByText('La dernière fois, vous aviez écrit 412');
    const answers = seat.panel.locator('main').getByRole('button');
    const yes = answers.filter({ hasText: /^(C’est bien ça|Oui|Salaire brut)/u });
    for (;;) {
      await wrote.or(yes).first().waitFor();
      if (await wrote.isVisible()) break;
      await yes.first().click();
    }
    expect(await seat.tab.page.content()).not.toContain('412');
    await wipe();
  });

  it('takes her kept amounts out alone, and the line stays', async () => {
    await isShared('no');
    await send('412');
    await seat.panel.getByRole('checkbox', { name: 'Garder aussi mes réponses' }).check();
    await seat.panel.getByRole('button', { name: 'Garder dans mon carnet' }).click();
    await seat.panel.getByRole('button', { name: 'Ouvrir mon carnet' }).click();
    await seat.panel.getByRole('button', { name: 'Enlever ces réponses' }).click();
    await seat.panel.getByText('Vos montants et vos heures sont gardés').waitFor({ state: 'hidden' });
    await seat.panel.getByRole('button', { name: 'Enlever de mon carnet' }).waitFor();
    await seat.panel.reload();
    await seat.panel.getByRole('button', { name: 'Ouvrir mon carnet' }).click();
    await seat.panel.getByRole('button', { name: 'Enlever de mon carnet' }).waitFor();
    expect(await seat.panel.getByRole('button', { name: 'Enlever ces réponses' }).count()).toBe(0);
    await wipe();
  });

  it('what went and the ways to keep it stay one press away once she reloads its page or leaves it', async () => {
    await isShared('no');
    await send('412');
    const facts = seat.panel.locator('.receipt');
    const sent = await facts.textContent();
    const way = seat.panel.getByRole('button', { name: 'Votre dernier envoi' });
    await seat.tab.page.reload();
    await way.click();
    expect(await facts.textContent()).toBe(sent);
    // A form begun since is of another time.
    await fillIn('500');
    await seat.tab.page.evaluate(() => {
      document.body.innerHTML = '<h1>Mon espace</h1>';
      history.pushState(null, '', '/mon-espace');
    });
    await seat.when(({ assessment }) => assessment?.place === null);
    expect(await facts.textContent()).toBe(sent);
    await seat.panel.getByRole('checkbox', { name: 'Garder aussi mes réponses' }).check();
    await seat.panel.getByRole('button', { name: 'Garder dans mon carnet' }).click();
    await seat.panel.getByRole('button', { name: 'Ouvrir mon carnet' }).click();
    await seat.panel.getByText('Vos montants et vos heures sont gardés').waitFor();
    await wipe();
  });

  it('reminds by a diary’s file that names nothing', async () => {
    await isShared('no');
    await send();
    const [download] = await Promise.all([
      seat.panel.waitForEvent('download'),
      seat.panel.getByRole('button', { name: 'Me le rappeler' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Un rappel pour vous.ics');
    const stream = await download.createReadStream();
    const text = (await stream.toArray()).map(String).join('');
    expect(text).toContain('SUMMARY:Un rappel pour vous\r\n');
    expect(text).not.toMatch(/travail|actualisation/iu);
  });

  it('prints on our own page, whose title names the paper', async () => {
    await isShared('no');
    await send();
    const [paper] = await Promise.all([
      seat.browser.context.waitForEvent('page'),
      seat.panel.getByRole('button', { name: 'Imprimer mes notes de ce jour' }).click(),
    ]);
    await paper.getByText('Mes notes de ce jour').waitFor();
    await paper.getByText('Ce n’est pas le reçu du site.').waitFor();
    await paper.getByText('Vos papiers à envoyer').waitFor();
    await paper.getByText('La prochaine fois').waitFor();
    expect(await paper.title()).toMatch(/^Mes notes France Travail, \d{1,2}(er)? \p{L}+ \d{4}$/u);
    expect(new URL(paper.url()).search).toBe('');
    await paper.close();
  });

  it.each(['yes', 'unsure'])(
    'on a computer others use (%s) nothing is offered but the photograph',
    async (answer) => {
      await isShared(answer);
      await send();
      await seat.panel.getByRole('button', { name: 'J’ai pris la photo' }).waitFor();
      await seat.panel.getByText('Notez ces jours sur un papier.').waitFor();
      for (const name of ['Garder dans mon carnet', 'Me le rappeler', 'Imprimer mes notes de ce jour'])
        expect(await seat.panel.getByRole('button', { name }).count()).toBe(0);
      expect(await filesOnDisk()).toEqual([]);
      const home = await seat.browser.context.newPage();
      await home.goto(seat.browser.addressOf('sidepanel.html'));
      await home.getByText('Où allez').waitFor();
      expect(await home.getByText('Mon carnet').count()).toBe(0);
      await home.close();
    },
  );

  it('goes when she says that somebody else uses the computer, by a second press: an arrow key wipes nothing', async () => {
    await isShared('no');
    await send();
    await seat.panel.getByRole('button', { name: 'Garder dans mon carnet' }).click();
    await seat.panel.getByText('C’est dans votre carnet.').waitFor();
    await seat.panel.getByRole('button', { name: /ouvrir les réglages/u }).click();
    await seat.panel.locator('input[name=shared]:checked').press('ArrowDown');
    await seat.panel.getByText('Rien n’est encore effacé.').waitFor();
    await seat.panel.getByRole('radio', { name: 'Oui' }).first().click();
    await seat.panel.waitForTimeout(300);
    expect(await filesOnDisk()).toEqual(['notebook']);
    await seat.panel.getByRole('button', { name: 'Effacer pour toujours' }).click();
    await expect.poll(filesOnDisk).toEqual([]);
  });
});
