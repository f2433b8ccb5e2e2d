import { describe, expect, test } from 'vitest';
import { read } from './open-page.ts';

/** Labels of the fields said to be needed. */
async function needed(html: string): Promise<string[]> {
  return (await read(`<form>${html}</form>`)).fields.filter((f) => f.required).map((f) => f.label);
}

describe('whether an answer is needed', () => {
  const other = '<div><label>Autre <input></label></div>';
  test.each([
    ['attribute', '<div><label>Nom <input required></label></div>'],
    ['aria', '<div><label>Nom <input aria-required="true"></label></div>'],
    ['star', '<div><label>Nom * <input></label></div><p>* champs obligatoires</p>'],
    ['word', '<div><label>Nom (obligatoire) <input></label></div>'],
    [
      'picture',
      '<div><label for="n">Nom <svg role="img" aria-label="obligatoire" width="9" height="9"></svg></label><input id="n"></div>',
    ],
    ['class', '<div class="form-group required"><label>Nom <input></label></div>'],
    [
      'class around the label alone',
      '<div><div class="required-field"><label for="n">Nom</label></div><div><input id="n"></div></div>',
    ],
    [
      'star drawn by the style sheet',
      '<style>.need::after{content:" *"}</style><div><label class="need" for="n">Nom</label><input id="n"></div>',
    ],
    [
      'red letters, where the page says what they mean',
      '<style>.rouge{color:#c1121f}</style><p>Les champs en rouge sont obligatoires.</p><div><label class="rouge" for="n">Nom</label><input id="n"></div>',
    ],
    [
      'bold letters, by what holds the label',
      '<style>.need{font-weight:bold}</style><p>Les intitulés en gras doivent être renseignés.</p><div class="need"><label for="n">Nom</label><input id="n"></div>',
    ],
  ])('%s', async (_name, html) => {
    expect(await needed(html + other)).toEqual(['Nom']);
  });

  test('red letters alone say nothing', async () => {
    expect(
      await needed('<style>.rouge{color:#c1121f}</style><div><label class="rouge">Nom <input></label></div>'),
    ).toEqual([]);
  });

  test('an error that says the answer is missing', async () => {
    expect(
      await needed(
        `<div><label for="n">Nom</label><input id="n"><p class="error">Ce champ est obligatoire</p></div>
         <div><label for="m">Mail</label><input id="m"><p class="error">Le format est faux</p></div>`,
      ),
    ).toEqual(['Nom']);
  });

  test('a star in the head of a column', async () => {
    expect(
      await needed(
        `<table><thead><tr><th>Organisme</th><th>Montant <span title="obligatoire">*</span></th></tr></thead>
         <tbody><tr><td><input></td><td><input></td></tr></tbody></table>`,
      ),
    ).toEqual(['Montant']);
  });

  test('the box that shows a password is not needed', async () => {
    expect(
      await needed(
        `<style>.need label::after{content:"*"}</style><div class="need"><label for="p">Mot de passe</label><input type="password" id="p">
         <div><input type="checkbox" id="s"><label for="s">Afficher</label></div></div>
         <label>Nom <input></label><label>Rue <input></label><label>Ville <input></label>`,
      ),
    ).toEqual(['Mot de passe']);
  });

  test('a sentence for the whole page, but for what says otherwise', async () => {
    const fields =
      '<div><label>Nom <input></label></div><div><label>Téléphone (facultatif) <input></label></div>';
    expect(
      await needed(`<p>Sauf mention contraire, tous les champs sont obligatoires.</p>${fields}`),
    ).toEqual(['Nom']);
    expect(
      await needed(
        `<p>Tous les champs marqués d'un astérisque sont obligatoires.</p>${fields.replace('(facultatif)', '')}`,
      ),
    ).toEqual([]);
  });

  test('where only the optional is marked, the rest is needed', async () => {
    expect(await needed('<label>Nom <input></label><label>Nom d’usage (facultatif) <input></label>')).toEqual(
      ['Nom'],
    );
  });

  test('a box that need not be ticked says nothing of the cases', async () => {
    const box = '<label><input type="checkbox"> J’ai comparé ces montants (facultatif)</label>';
    expect(await needed(`<label>Pensions <input></label>${box}`)).toEqual([]);
  });
});

describe('errors', () => {
  test('pointed to, beside, in the summary; never the page-wide message', async () => {
    const page = await read(
      `<div class="alert alert-danger" role="alert"><p>Le formulaire contient des erreurs</p><ul><li><a href="#c">Indiquez la commune</a></li></ul></div>
       <div><label for="a">Nom</label><input id="a" aria-describedby="ea"><span id="ea" class="invalid-feedback">Nom manquant</span></div>
       <div><label for="b">Prénom</label><input id="b"><p class="error">Prénom manquant</p></div>
       <div><label for="c">Commune</label><input id="c"></div>
       <div><label for="d">Code postal</label><input id="d" aria-describedby="hd"><p id="hd" class="hint">Cinq chiffres</p></div>`,
    );
    expect(page.fields.map((f) => f.error)).toEqual([
      'Nom manquant',
      'Prénom manquant',
      'Indiquez la commune',
      null,
    ]);
    expect(page.alerts[0]).toContain('Le formulaire contient des erreurs');
  });
});
