import { describe, expect, test } from 'vitest';
import { fieldNamed, labelsOf, read } from './open-page.ts';

const form = (html: string) => read(`<form>${html}</form>`);
const placed = async (html: string) => (await form(html)).fields.map(({ label, group }) => [label, group]);
const errorsOf = async (html: string) => (await form(html)).fields.map(({ error }) => error);
const stepOf = async (html: string) => (await read(`${html}<form><input aria-label="Nom"></form>`)).step;

describe('a table that asks the same of each row', () => {
  const head =
    '<caption>Salariés</caption><thead><tr><th>Salarié</th><th>Fin</th><th>Salaire</th><th>Congés</th></tr></thead>';
  const row = (who: string) =>
    `<tr><th>${who}</th><td><input></td><td><input type="number"></td><td><input type="checkbox"></td></tr>`;

  test('the columns name the cases, the row is their group', async () => {
    const page = await form(`<table>${head}<tbody>${row('Léa')}${row('Noé')}</tbody></table>`);
    expect(page.fields.map(({ label, group }) => [label, group])).toEqual([
      ['Fin', 'Léa'],
      ['Salaire', 'Léa'],
      ['Congés', 'Léa'],
      ['Fin', 'Noé'],
      ['Salaire', 'Noé'],
      ['Congés', 'Noé'],
    ]);
    expect(page.fields[0]?.outerGroup).toBe('Salariés');
  });

  test('not where a row is a total: its lines are what is asked', async () => {
    expect(await labelsOf(`<table>${head}<tbody>${row('Loyer')}${row('Total')}</tbody></table>`)).toContain(
      'Total – Salaire',
    );
  });
});

describe('labels', () => {
  test('one tied to the first of several choices names them all', async () => {
    const page = await form(
      `<table><tr><td><label for="m">Sexe (obligatoire)</label></td><td><input type="radio" name="s" id="m"> Masculin
       <input type="radio" name="s"> Féminin</td></tr></table>`,
    );
    expect(page.fields[0]).toMatchObject({ label: 'Sexe', required: true, options: ['Masculin', 'Féminin'] });
  });

  test('one tied to the box drawn around the case', async () => {
    expect(
      await labelsOf(`<label for="box">Téléphone</label><p>+33</p><div id="box"><input type="tel"></div>`),
    ).toEqual(['Téléphone']);
  });

  test('« Non Oui » drawn on a switch: what the switch says it is named by', async () => {
    expect(
      await labelsOf(
        `<h3 id="q">Êtes-vous menacé de coupure ?</h3><label><input type="checkbox" role="switch" aria-labelledby="q"><span>Non</span> <span>Oui</span></label>`,
      ),
    ).toEqual(['Êtes-vous menacé de coupure ?']);
  });

  test('under a heading that names several cases, words inside the case; over one case alone, the heading', async () => {
    expect(
      await labelsOf(
        `<div><h2>Vos coordonnées</h2><p><input placeholder="Nom"></p><p><input placeholder="Courriel"></p></div>
         <div><h2>Où ?</h2><input placeholder="Adresse du lieu *"></div><div><h2>Commentaire</h2><input placeholder="Votre avis"></div>`,
      ),
    ).toEqual(['Nom', 'Courriel', 'Adresse du lieu', 'Commentaire']);
  });

  test('« Aucun fichier » names no case', async () => {
    expect(
      await labelsOf(
        `<div><label for="f">Ajouter vos documents</label><input type="file" id="f"><p>Aucun fichier téléchargé</p></div>`,
      ),
    ).toEqual(['Ajouter vos documents']);
  });

  test('nor does the name of the file just chosen', async () => {
    expect(
      await labelsOf(
        `<div><label for="f">Ajouter le fichier</label><input type="file" id="f"><p>quittance-octobre.docx</p></div>`,
      ),
    ).toEqual(['Ajouter le fichier']);
  });
});

describe('choices and lists drawn by a library', () => {
  test('a drawn choice with a hidden control inside', async () => {
    const choice = (text: string, checked: boolean) =>
      `<div role="radio" aria-checked="${checked}" tabindex="0"><input type="radio" name="g" tabindex="-1" style="display:none"><span>${text}</span></div>`;
    const page = await form(
      `<label id="l">Remarié ?</label><div role="radiogroup" aria-labelledby="l">${choice('Oui', false)}${choice('Non', true)}</div>`,
    );
    expect(page.fields).toMatchObject([{ label: 'Remarié ?', kind: 'radio', options: ['Oui', 'Non'] }]);
  });

  test('a drawn list over a hidden one: its value is that of the hidden one', async () => {
    const list = (option: string) =>
      `<label for="s">Nature</label><div role="combobox" aria-expanded="false" tabindex="0"><select id="s" hidden><option value="${option}">${option}</option></select><div>Travaux</div><div>Tournage</div></div>`;
    expect((await form(list('Travaux'))).fields).toMatchObject([
      { label: 'Nature', value: { state: 'filled', text: 'Travaux' } },
    ]);
    expect((await form(list(''))).fields).toMatchObject([{ value: { state: 'empty' } }]);
  });

  test('an editor of text is a long answer', async () => {
    const page = await form('<div role="textbox" contenteditable="true" aria-label="Langues"></div>');
    expect(page.fields).toMatchObject([{ kind: 'textarea', valueType: 'free-text' }]);
  });
});

describe('groups', () => {
  test('a legend that is a title drawn as « subtitle »', async () => {
    expect(
      await placed(
        '<fieldset><legend><h2 class="subtitle">Temps</h2></legend><label>Fréquence <input></label></fieldset>',
      ),
    ).toEqual([['Fréquence', 'Temps']]);
  });

  test('switches each named by the words before them are under the heading', async () => {
    const row = (id: string, text: string) =>
      `<div><span id="${id}">${text}</span><button type="button" role="switch" aria-checked="true" aria-labelledby="${id}"></button></div>`;
    expect(
      await placed(
        `<section><h2>Notifications</h2>${row('a', 'Par courriel')}${row('b', 'Par SMS')}</section>`,
      ),
    ).toEqual([
      ['Par courriel', 'Notifications'],
      ['Par SMS', 'Notifications'],
    ]);
  });

  test('a heading that names its case is not also what the case is under', async () => {
    expect(
      await placed('<h2>Disponibilités</h2><div><h3 id="i">Nom</h3><input aria-labelledby="i gone"></div>'),
    ).toEqual([['Nom', 'Disponibilités']]);
  });

  test('a day, a month and a year told by titles or first lines', async () => {
    const list = (first: string) => `<select><option value="">${first}</option><option>1</option></select>`;
    const page = await form(
      `<p>Entrée</p><div>${list('Jour')}${list('Mois')}<input title="Année d'entrée"></div>`,
    );
    expect(page.fields.map(({ valueType }) => valueType)).toEqual(['date-part', 'date-part', 'date-part']);
  });
});

describe('whose error it is', () => {
  const boxes = (name: string) =>
    ['Lundi', 'Mardi'].map((day) => `<label><input type="checkbox" name="${name}"> ${day}</label>`).join('');

  test('of boxes that answer one question, all; a banner above the form, none', async () => {
    const message = 'Cochez au moins un jour.';
    expect(await errorsOf(`<div>${boxes('j')}<span class="error">${message}</span></div>`)).toEqual([
      message,
      message,
    ]);
    expect(await errorsOf(`<div><div class="alert error">${message}</div>${boxes('j')}</div>`)).toEqual([
      null,
      null,
    ]);
  });

  test('two promises in one group: which one is not told', async () => {
    expect(
      await errorsOf(
        `<fieldset><label><input type="checkbox"> J'accepte les conditions</label><label><input type="checkbox"> Je certifie l'exactitude</label><p class="error">Cochez cette case</p></fieldset>`,
      ),
    ).toEqual([null, null]);
  });

  test('a date in three cases drawn wrong: the three', async () => {
    const part = (label: string) => `<p><label>${label} <input class="is-invalid"></label></p>`;
    const message = 'La date est obligatoire';
    expect(
      await errorsOf(
        `<div><div>${part('Jour')}${part('Mois')}${part('Année')}</div><p class="error">${message}</p></div><p><label>Nom <input></label></p>`,
      ),
    ).toEqual([message, message, message, null]);
  });

  test('in a grid, the row drawn wrong or named', async () => {
    const row = (name: string, cls: string) =>
      `<tr class="${cls}"><th>${name}</th><td><input type="radio" name="${name}"></td><td><input type="radio" name="${name}"></td></tr>`;
    const grid = (cls: string, text: string) =>
      errorsOf(
        `<div><p class="error">${text}</p><table><tr><td></td><th>Jamais</th><th>Souvent</th></tr>${row('Le car', '')}${row('Le vélo', cls)}</table></div>`,
      );
    expect(await grid('danger', 'Complétez toutes les lignes')).toEqual([
      null,
      'Complétez toutes les lignes',
    ]);
    expect(await grid('', 'Fréquence : Le vélo est requis.')).toEqual([
      null,
      'Fréquence : Le vélo est requis.',
    ]);
  });

  test('of two cases in one box drawn wrong, the one drawn wrong', async () => {
    expect(
      await errorsOf(
        `<div class="has-error"><label for="n">Numéro</label><input id="n" class="ng-invalid"><input title="Clé"><span class="help-block">13 caractères attendus</span></div>`,
      ),
    ).toEqual(['13 caractères attendus', null]);
  });

  test('a line of the summary that stands beside another case is about that one', async () => {
    const text = 'Courriel et confirmation sont différents.';
    expect(
      await errorsOf(
        `<div class="alert error"><ul><li>${text}</li></ul></div><p><label>Courriel <input></label></p><p><label>Confirmation <input></label><small class="error">${text}</small></p>`,
      ),
    ).toEqual([null, text]);
  });

  test('a label after a case drawn wrong may say what is wrong', async () => {
    const field = (cls: string) =>
      `<div><label for="p">Prénom</label><div><input id="p" class="${cls}"></div><label>Le prénom est obligatoire</label></div>`;
    expect(await errorsOf(field('is-error'))).toEqual(['Le prénom est obligatoire']);
    expect(await errorsOf(field(''))).toEqual([null]);
  });
});

describe('the step', () => {
  test('in German, Spanish, Dutch or Italian', async () => {
    for (const text of ['Schritt 3 von 6', 'Paso 3 de 6', 'Stap 3 van 6', 'Passo 3 di 6'])
      expect(await stepOf(`<p>${text}</p>`)).toMatchObject({ index: 3, total: 6 });
  });

  test('« Page 3 » in an element made to count, the only one', async () => {
    expect(await stepOf('<p class="page-number">Page 3</p>')).toEqual({ index: 3, total: null, title: null });
    expect(await stepOf('<div class="question-count"><i>Question</i> <i>7</i></div>')).toMatchObject({
      index: 7,
    });
    expect(await stepOf('<p>Page 3</p>')).toBeNull();
    expect(await stepOf('<p class="page-number">Page 3</p><p class="page-number">Page 4</p>')).toBeNull();
  });

  test('titles drawn as steps, the present one opened', async () => {
    const titles = (current: string) =>
      `<h2 class="stepTitle">Date</h2><h2 class="stepTitle">Saisie</h2><h2 class="${current} stepTitle"><b>3</b> Validation</h2><h2 class="stepTitle next">Fin</h2>`;
    expect(await stepOf(titles('current'))).toEqual({ index: 3, total: 4, title: 'Validation' });
    expect(await stepOf(titles(''))).toBeNull();
  });
});

test('« Jour » alone names no date in three cases', async () => {
  const page = await form(
    '<label>Jour <input></label><label>Mois <input></label><label>Lieu <input></label>',
  );
  expect(fieldNamed(page, 'Jour').valueType).not.toBe('date-part');
});
