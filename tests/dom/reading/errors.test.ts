import { describe, expect, test } from 'vitest';
import { read } from './open-page.ts';

const errorsOf = async (html: string) => (await read(`<form>${html}</form>`)).fields.map((f) => f.error);

describe('which case an error is about', () => {
  test('an id given to every case: the one the message stands with', async () => {
    const row = (name: string, error = '') =>
      `<div class="group"><label for="${name}">${name}</label><div><input id="${name}" aria-describedby="error-text"></div>${error}</div>`;
    expect(
      await errorsOf(
        row('Nom', '<p id="error-text" class="error">Indiquez un nom</p>') + row('Rue') + row('Ville'),
      ),
    ).toEqual(['Indiquez un nom', null, null]);
  });

  test('below a line of cases, the one said to be wrong', async () => {
    expect(
      await errorsOf(
        `<div><div><input aria-label="Jour"><input aria-label="Mois"><input aria-label="Année" aria-invalid="true"></div>
         <p role="alert">L'année manque au calendrier</p></div>`,
      ),
    ).toEqual([null, null, "L'année manque au calendrier"]);
  });

  test('a label in red, or what the person promises, is none', async () => {
    expect(
      await errorsOf(
        `<div><label class="is-error">Date de fin</label><div class="is-error"><input aria-invalid="true"></div></div>
         <div><label for="n">Numéro</label><input id="n"><p class="text-danger">En validant cette étape, j'accepte le règlement.</p></div>`,
      ),
    ).toEqual([null, null]);
  });

  test('said twice, with the name in quotes and without', async () => {
    expect(
      await errorsOf(
        '<div><p class="error">IBAN doit être rempli</p><label for="i">IBAN</label><input id="i" aria-describedby="e"><p id="e" class="error">« IBAN » doit être rempli</p></div>',
      ),
    ).toHaveLength(1);
  });
});
