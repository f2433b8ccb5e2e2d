import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSample } from '../../support/samples.ts';
import { storeSettings } from '../../support/settings.ts';
import { sitBeside } from '../../support/sit-beside.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';

describe('the card to hand over', () => {
  const seat = sitBeside({ url, html: readSample('caf', 'quarterly-declaration') }, async (seat) => {
    await storeSettings(seat.browser, { isShared: 'no' });
    await seat.openPanel();
    await seat.atStep(1);
  });

  const press = (name: string | RegExp) => seat.panel.getByRole('button', { name }).first().click();
  const makeCard = async () => {
    await press('Je bloque');
    await press(/Je ne sais pas quoi répondre/u);
    await press('Faire une carte à donner');
    await seat.panel.getByRole('heading', { name: 'Voici ce que la carte dira' }).waitFor();
  };

  it('says where and why, is taken along as a text, and opens the same part elsewhere', async () => {
    await makeCard();
    const [download] = await Promise.all([seat.panel.waitForEvent('download'), press(/Emporter la carte/u)]);
    expect(download.suggestedFilename()).toBe('Carte Bienvu.txt');
    const path = await download.path();
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^Carte Bienvu\n/);
    expect(text).toMatch(/^Où : CAF\. .*partie 1 sur 4$/m);
    expect(text).toContain('La question : Je ne sais pas quoi répondre');

    const helper = await seat.browser.context.newPage();
    await helper.goto(seat.browser.addressOf('sidepanel.html'));
    await helper.getByRole('button', { name: /Ouvrir une carte/u }).click();
    await helper.locator('input[type=file]').setInputFiles(path);
    await helper.getByText('CAF, partie 1 sur 4').waitFor();
    await helper.getByText('Je ne sais pas quoi répondre').waitFor();
    await helper.getByRole('button', { name: 'Ouvrir ce guide' }).waitFor();
    await helper.close();
  });

  it('each line can be taken out, and then it is nowhere', async () => {
    await makeCard();
    const lines = seat.panel.locator('.card-line');
    const before = await lines.count();
    await seat.panel.getByRole('button', { name: /^Enlever\s.*CAF/u }).click();
    await expect.poll(() => lines.count()).toBe(before - 1);
    await press('Montrer la carte');
    await seat.panel.locator('svg.qr-picture').waitFor();
    expect(await seat.panel.locator('main').textContent()).not.toContain('CAF');
  });

  it('carries nothing of what she typed, nor of her name in the page', async () => {
    await seat.tab.page.evaluate(() => {
      const title = document.querySelector('h1');
      if (title) title.textContent = `${title.textContent} Karim Durand`;
    });
    for (const input of await seat.tab.page.locator('input[type=text]:visible').all())
      await input.fill('987,65');
    await makeCard();
    const [download] = await Promise.all([seat.panel.waitForEvent('download'), press(/Emporter la carte/u)]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).not.toMatch(/Karim|Durand|987/u);
  });

  it('is printed from our own page, and no address tells what is on it', async () => {
    await makeCard();
    const [paper] = await Promise.all([
      seat.browser.context.waitForEvent('page'),
      press('Imprimer la carte'),
    ]);
    await paper.locator('svg.qr-picture').waitFor();
    expect(await paper.title()).toBe('Carte à donner');
    expect(new URL(paper.url()).search).toBe('');
    await paper.close();
  });

  it('what is no card is said to be none', async () => {
    const helper = await seat.browser.context.newPage();
    await helper.goto(seat.browser.addressOf('sidepanel.html'));
    await helper.getByRole('button', { name: /Ouvrir une carte/u }).click();
    await helper.getByRole('textbox').fill('Bonjour, voici ma carte : <b>12</b>');
    await helper.getByRole('button', { name: 'Lire la carte' }).click();
    await helper.getByText('Je ne reconnais pas de carte dans ce texte.').waitFor();
    await helper.close();
  });

  it('the right door: no list was given, so the numbers, each with its source', async () => {
    await press('Je bloque');
    await press(/Un lieu près de chez moi/u);
    await seat.panel.getByText('Personne ne m’a donné la liste').waitFor();
    const first = seat.panel.locator('.contact').first();
    expect(await first.textContent()).toMatch(/3230/u);
    expect(await first.textContent()).toMatch(/Source/u);
  });
});

describe('the card of the health cover', () => {
  const seat = sitBeside(
    { url: 'https://assure.ameli.fr/PortailAS/demande', html: readSample('ameli', 'c2s-request') },
    async (seat) => {
      await storeSettings(seat.browser, { isShared: 'no' });
      await seat.openPanel();
      await seat.atStep(1);
    },
  );

  it('opens its own part at the next helper’s', async () => {
    const press = (name: string | RegExp) => seat.panel.getByRole('button', { name }).first().click();
    await press('Je bloque');
    await press(/Je n’y arrive pas/u);
    await press('Faire une carte à donner');
    const [download] = await Promise.all([seat.panel.waitForEvent('download'), press(/Emporter la carte/u)]);
    const path = await download.path();
    expect(readFileSync(path, 'utf8')).toContain('Assurance maladie. Demander l’aide pour la santé.');
    const helper = await seat.browser.context.newPage();
    await helper.goto(seat.browser.addressOf('sidepanel.html'));
    await helper.getByRole('button', { name: /Ouvrir une carte/u }).click();
    await helper.locator('input[type=file]').setInputFiles(path);
    await helper.getByRole('heading', { name: 'Dire qui est compté avec vous' }).waitFor();
    await helper.getByRole('button', { name: 'Ouvrir ce guide' }).click();
    await helper.getByText('La carte parle de cette partie.').waitFor();
    await helper.close();
  });
});
