import { describe, expect, test } from 'vitest';
import { read } from './open-page.ts';

const form = '<form><label>Nom <input></label><button>Continuer</button></form>';
const stepOf = async (html: string) => (await read(html + form)).step;

describe('the step in a list drawn by classes', () => {
  test('past steps keep the class of the present one', async () => {
    const bar = (classes: string[]) =>
      `<nav><div class="arrows">${classes.map((cls, i) => `<a class="step ${cls}" href="#"><span>Volet ${'ABCD'[i]}</span></a>`).join('')}</div></nav>`;
    expect(await stepOf(bar(['current done', 'current', 'off', 'off']))).toEqual({
      index: 2,
      total: 4,
      title: 'Volet B',
    });
    expect(await stepOf(bar(['active', 'active', 'active', '']))).toMatchObject({ index: 3, total: 4 });
    expect(await stepOf(bar(['active', '', 'active', '']))).toBeNull();
  });

  test('the list stands in a box beside the line drawn under it', async () => {
    const items = ['', 'current', '']
      .map((cls, i) => `<div class="item ${cls}"><span>Partie ${'ABC'[i]}</span></div>`)
      .join('');
    expect(
      await stepOf(
        `<div class="steps-bar"><div class="in">${items}</div><div class="line" style="height:2px"></div></div>`,
      ),
    ).toEqual({ index: 2, total: 3, title: 'Partie B' });
  });

  test('items named for steps, with their own parts, in a list called a menu', async () => {
    expect(
      await stepOf(
        '<ol class="side-menu"><li class="step">Moi<ul><li>Identité</li><li>Adresse</li></ul></li><li class="step active">Papiers</li><li class="step">Envoi</li></ol>',
      ),
    ).toEqual({ index: 2, total: 3, title: 'Papiers' });
  });

  test('numbers before names, and one drawn as the present one', async () => {
    const row = (names: string[], current: number) =>
      `<div class="top-menu">${names.map((name, i) => `<div class="wrap"><div class="entry ${i === current ? 'entry-active' : ''}"><span>${i + 1}</span><span>${name}</span></div></div>`).join('')}</div>`;
    expect(await stepOf(row(['Identité', 'Logement', 'Travaux'], 2))).toEqual({
      index: 3,
      total: 3,
      title: 'Travaux',
    });
    expect(await stepOf(row(['', '', ''], 1))).toBeNull();
    expect(await stepOf(row(['Identité', 'Logement', 'Travaux'], 5))).toBeNull();
  });

  test('each item says its own number: the present one is asked of the list', async () => {
    expect(
      await stepOf(
        '<ol class="etapes"><li class="etape" aria-label="Étape 1"><button aria-current="">Offre</button></li><li class="etape" aria-label="Étape 2"><button aria-current="step">Situation</button></li><li class="etape" aria-label="Étape 3"><button aria-current="">Envoi</button></li></ol>',
      ),
    ).toMatchObject({ index: 2, total: 3 });
  });

  test('the present item is « on », or in process between finished and waiting ones', async () => {
    const bar = (classes: string[]) =>
      `<ul class="stepper">${classes.map((cls, i) => `<li><a class="${cls}">Volet ${'ABC'[i]}</a></li>`).join('')}</ul>`;
    expect(await stepOf(bar(['off', 'on', 'off']))).toMatchObject({ index: 2, total: 3 });
    expect(await stepOf(bar(['item-finish', 'item-process', 'item-wait']))).toMatchObject({ index: 2 });
    expect(await stepOf(bar(['', '', 'disabled']))).toBeNull();
  });

  test('words for screen readers say which item is the present one', async () => {
    expect(
      await stepOf(
        '<ul><li>Identité</li><li>Ressources <span>(étape en cours)</span></li><li>Envoi</li></ul>',
      ),
    ).toEqual({ index: 2, total: 3, title: 'Ressources' });
  });
});

describe('the step in the title of the document', () => {
  const titled = (title: string, body: string) =>
    read(`<html lang="fr"><head><title>${title}</title></head><body>${body}</body></html>`);

  test('without a total, above a form', async () => {
    expect((await titled('Demande d’aide - Étape 2 : Revenus · portail', form)).step).toEqual({
      index: 2,
      total: null,
      title: 'Revenus',
    });
    expect((await titled('Étape 2 : réunir vos papiers - guide', '<p>À lire</p>')).step).toBeNull();
  });

  test('its total completes a heading that gives none', async () => {
    expect(
      (await titled('Revenus - étape 2 sur 5', `<div class="steps"><h2>Étape 2 : Revenus</h2></div>${form}`))
        .step,
    ).toMatchObject({ index: 2, total: 5 });
  });
});
