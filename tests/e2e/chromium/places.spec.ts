import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BienvuChromium } from '../../../scripts/browsers/chromium.ts';
import { drawLetters, scanProfile } from '../../support/disk/scan-profile.ts';
import { openKept } from '../../support/kept.ts';
import { launchWithBienvu } from '../../support/portal.ts';
import { storeSettings } from '../../support/settings.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const list = 'packs/places.example.json';

describe('a list of places that somebody gave her', () => {
  let browser: BienvuChromium;
  let panel: Page;
  beforeAll(async () => {
    browser = await launchWithBienvu({ viewport: { width: 380, height: 760 } });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    if (!panel.isClosed()) await panel.close();
    await browser.station.evaluate(() => chrome.storage.session.clear());
  });

  const button = (name: string | RegExp) => panel.getByRole('button', { name });
  const filesOnDisk = () =>
    browser.station.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const openDoor = async (isShared: string) => {
    await storeSettings(browser, { isShared });
    panel = await browser.context.newPage();
    await panel.goto(browser.addressOf('sidepanel.html'));
    await button('Je bloque').click();
    await button(/Avec les heures/u).click();
  };
  const openList = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    await button(/Ouvrir une liste de lieux/u).click();
    await panel.locator('input[type=file]').setInputFiles(file);
  };

  const json = (value: unknown) => ({
    name: 'liste.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
  });
  const sample = () => JSON.parse(readFileSync(list, 'utf8'));

  it('serves at once, is kept by her act alone, and is taken out', async () => {
    await openDoor('no');
    await panel.getByText('Personne ne m’a donné la liste').waitFor();
    await openList(list);
    await panel.getByRole('heading', { name: 'Liste inventée, pour l’exemple' }).waitFor();
    await panel.getByText('Nombre de lieux : 3').waitFor();
    await panel.getByText('La date la plus ancienne : 15 janvier 2026').waitFor();
    expect(await filesOnDisk()).toEqual([]);
    await button('Voir un lieu').click();
    await panel.getByText('Médiathèque du Pré Imaginaire', { exact: true }).waitFor();
    await button(/Votre liste de lieux/u).click();
    await button(/Garder cette liste/u).click();
    await panel.getByText('Cette liste est gardée sur cet ordinateur.').waitFor();
    expect(await filesOnDisk()).toEqual(['places']);

    await panel.reload();
    await button('Je bloque').click();
    await button(/Avec les heures/u).click();
    await panel.getByText('Médiathèque du Pré Imaginaire', { exact: true }).waitFor();
    await button(/Votre liste de lieux/u).click();
    await button('Enlever cette liste').click();
    await panel.getByText('Choisissez le fichier').waitFor();
    await expect.poll(filesOnDisk).toEqual([]);
  });

  it('goes with « Fermer et oublier »', async () => {
    const town = drawLetters();
    await openDoor('no');
    await openList(json({ ...sample(), name: town }));
    await button(/Garder cette liste/u).click();
    await panel.getByText('Cette liste est gardée').waitFor();
    const kept = await openKept(browser.station, 'places');
    expect(kept?.text).toContain(town);
    await button('Fermer et oublier').first().click();
    await panel.getByText('J’oublie aussi votre liste de lieux.').waitFor();
    await panel.locator('main').getByRole('button', { name: 'Fermer et oublier' }).click();
    await expect.poll(filesOnDisk).toEqual([]);
    const canaries = new Map<string | Buffer, string>([
      [town, 'a place'],
      [kept?.key ?? '', 'the key to it'],
    ]);
    expect(scanProfile(browser.profile, canaries)).toEqual([]);
  });

  it('on a computer others use, it serves until the panel closes', async () => {
    await openDoor('unsure');
    await openList(list);
    await panel.getByText('Je l’oublie quand vous fermez.').waitFor();
    expect(await button(/Garder cette liste/u).count()).toBe(0);
    await button('Voir un lieu').click();
    await panel.getByText('Médiathèque du Pré Imaginaire', { exact: true }).waitFor();
    expect(await filesOnDisk()).toEqual([]);
  });

  const today = Temporal.Now.plainDateISO();
  const published = {
    source: 'dora',
    original_id: '17',
    id: 'dora--17',
    nom: 'CCAS Imaginaire',
    commune: 'Ville-d’Exemple',
    code_postal: '99999',
    adresse: null,
    telephone: '+33199000003',
    horaires_accueil: 'Mo-Fr 08:30-12:30; PH off',
    reseaux_porteurs: ['ccas-cias'],
    a_apporter: ['La lettre reçue'],
    lien_source: 'https://example.org/17',
    score_qualite: 0.5,
  };
  const old = today.subtract({ months: 8 }).toString();

  it.each([
    [{}, 'Appelez avant d’y aller.'],
    [{ telephone: null }, 'Vérifiez avant d’y aller.'],
  ])(
    'a page as data.inclusion publishes it serves, and an old place says what to do first (%j)',
    async (part, first) => {
      await openDoor('unsure');
      const page = {
        items: [{ ...published, ...part, date_maj: `${old}T08:00:00Z` }, { id: 'x' }],
        total: 2,
      };
      await openList(json(page));
      await panel.getByText('Lieux que je n’ai pas pris : 1.').waitFor();
      await button('Voir un lieu').click();
      await panel.getByText('CCAS Imaginaire', { exact: true }).waitFor();
      const said = (await panel.locator('main').textContent())?.replaceAll('\u00a0', ' ');
      for (const part of [first, 'plus de six mois', '99999 Ville-d’Exemple', '8 h 30', 'La lettre reçue'])
        expect(said).toContain(part);
      expect(said).toMatch(/liste, à la date du \d/u);
      expect(said).not.toContain('null');
    },
  );

  it('a table as LaMednum publishes it serves, with the hours of a place that receives people', async () => {
    const table = [
      'id,pivot,nom,commune,code_postal,adresse,telephone,courriels,horaires,date_maj,services,modalites_acces,a_apporter,score_qualite',
      `a,00000000000000,Médiathèque Imaginaire,Ville-d’Exemple,99999,1 rue de l’Exemple,+33199000001,a@example.org,"Tu-Fr 10:00-12:00",${today} 08:23:00.123+00,Aide aux démarches administratives|Accès internet et matériel informatique,Se présenter;Téléphoner,La lettre reçue,0.5`,
    ].join('\r\n');
    await openDoor('unsure');
    await openList({ name: 'lieux.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${table}`) });
    await panel.getByText('Nombre de lieux : 1').waitFor();
    expect(await panel.getByText('pas pris').count()).toBe(0);
    await button('Voir un lieu').click();
    await panel.getByText('Vous pouvez aller ici.').waitFor();
    const said = (await panel.locator('main').textContent())?.replaceAll('\u00a0', ' ');
    for (const part of ['Médiathèque Imaginaire', '1 rue de l’Exemple', '10 h', 'La lettre reçue'])
      expect(said).toContain(part);
  });

  it.each([
    [json('{'), 'Je ne comprends pas ce fichier. Demandez-en un autre.'],
    [json({ ...sample(), schemaVersion: 9 }), 'Cette liste est faite pour un autre Bienvu.'],
    [
      json({ ...sample(), places: [{ nom: 'x' }] }),
      'Je ne comprends pas le lieu 1 de la liste. Je n’ai rien pris.',
    ],
    [json(' '.repeat(4_000_001)), 'Ce fichier est trop grand. Demandez une liste plus courte.'],
  ])('a bad file is said to be so (%#)', async (file, sentence) => {
    await openDoor('no');
    await openList(file);
    await panel.getByText(sentence).waitFor();
    expect(await button('Enlever cette liste').count()).toBe(0);
    expect(await filesOnDisk()).toEqual([]);
  });
});
