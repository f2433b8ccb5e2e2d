import { describe, expect, test } from 'vitest';
import { createReadMemory, readPage } from '../../../adapters/page/read-page.ts';
import { tellMeanings } from '../../../core/reading/tell-meanings.ts';
import { fieldNamed, openPage, read } from './open-page.ts';

describe('choices', () => {
  test('radios of one name are one field, named by the question', async () => {
    const page = await read(
      `<fieldset><legend>Avez-vous travaillé ?</legend><label><input type="radio" name="t"> Oui</label>
       <label><input type="radio" name="t" checked> Non</label></fieldset>`,
    );
    expect(page.fields).toHaveLength(1);
    expect(page.fields[0]).toMatchObject({
      label: 'Avez-vous travaillé ?',
      kind: 'radio',
      valueType: 'yes-no',
      options: ['Oui', 'Non'],
      value: { state: 'filled', text: 'Non' },
    });
  });

  test('the same name in two forms makes two fields', async () => {
    const group = (q: string) =>
      `<form><p>${q}</p><label><input type="radio" name="r">Oui</label><label><input type="radio" name="r">Non</label></form>`;
    const page = await read(group('Première question ?') + group('Seconde question ?'));
    expect(page.fields.map((f) => f.label)).toEqual(['Première question ?', 'Seconde question ?']);
  });

  test('radios by role are grouped by their group', async () => {
    const page = await read(
      `<div role="radiogroup" aria-label="Votre situation"><div role="radio" aria-checked="true">Seul</div><div role="radio" aria-checked="false">En couple</div></div>`,
    );
    expect(page.fields).toHaveLength(1);
    expect(fieldNamed(page, 'Votre situation')).toMatchObject({
      options: ['Seul', 'En couple'],
      value: { text: 'Seul' },
    });
  });

  test('radios named by their row and their column are « Oui » and « Non »', async () => {
    const row = (at: number, question: string) =>
      `<tr><th scope="row" id="l${at}">${question}</th>${['O', 'N']
        .map((column) => `<td><input type="radio" name="r${at}" aria-labelledby="l${at} ${column}"></td>`)
        .join('')}<td><input aria-label="Précisions ${at}"></td></tr>`;
    const page = await read(
      `<table><thead><tr><th>L’enfant…</th><th id="O">Oui</th><th id="N">Non</th><th>Précisions</th></tr></thead>
       <tbody>${row(1, 'porte-t-il des lunettes ?')}${row(2, 'sait-il nager ?')}</tbody></table>`,
    );
    const radios = page.fields.filter(({ kind }) => kind === 'radio');
    expect(radios.map(({ options, valueType }) => [options, valueType])).toEqual([
      [['Oui', 'Non'], 'yes-no'],
      [['Oui', 'Non'], 'yes-no'],
    ]);
  });

  test('each box to tick is a field under its question', async () => {
    const page = await read(
      `<fieldset><legend>Vos ressources</legend><label><input type="checkbox" checked> Salaire</label><label><input type="checkbox"> Pension</label></fieldset>`,
    );
    expect(page.fields.map((f) => [f.label, f.question, f.value.state])).toEqual([
      ['Salaire', 'Vos ressources', 'filled'],
      ['Pension', 'Vos ressources', 'empty'],
    ]);
  });

  test('a date in three parts is three fields under its question', async () => {
    const page = await read(
      `<fieldset><legend>Date de naissance</legend><label>Jour <input maxlength="2"></label><label>Mois <input maxlength="2"></label><label>Année <input maxlength="4"></label></fieldset>`,
    );
    expect(page.fields.map((f) => [f.label, f.question, f.valueType])).toEqual([
      ['Jour', 'Date de naissance', 'date-part'],
      ['Mois', 'Date de naissance', 'date-part'],
      ['Année', 'Date de naissance', 'date-part'],
    ]);
  });

  test('a pair of yes/no buttons is a field; in a dialog without fields it is a decision', async () => {
    const pair =
      '<button type="button" aria-pressed="false">Oui</button><button type="button" aria-pressed="true">Non</button>';
    const asked = await read(`<div><p>Chômeur indemnisé ?</p><div>${pair}</div></div>`);
    expect(fieldNamed(asked, 'Chômeur indemnisé ?')).toMatchObject({
      kind: 'button-group',
      value: { state: 'filled', text: 'Non' },
    });
    expect(asked.buttons).toEqual([]);
    const dialog = await read(`<dialog open><p>Quitter ?</p><div>${pair}</div></dialog>`);
    expect(dialog.fields).toEqual([]);
    expect(dialog.buttons).toHaveLength(2);
    // A question of its own, in an assistant drawn as a dialog.
    const assistant = await read(
      `<div role="dialog"><div role="group" aria-labelledby="q"><p id="q">Chômeur indemnisé ?</p><div>${pair}</div></div></div>`,
    );
    expect(fieldNamed(assistant, 'Chômeur indemnisé ?')).toMatchObject({ kind: 'button-group' });
  });

  test('a pair that does not say which is pressed is unread, never taken for empty', async () => {
    const page = await read(
      '<div><p>Seul ?</p><div><button type="button">Oui</button><button type="button">Non</button></div></div>',
    );
    expect(page.fields[0]?.value).toEqual({ state: 'unread' });
  });

  test('a list: wordings, chosen wording, and the first line that only says « choose » is empty', async () => {
    const page = await read(
      `<label for="a">Pays</label><select id="a"><option value="">Choisir</option><option value="1" selected>France</option></select>
       <label for="b">Ville</label><select id="b"><option value="">Choisir</option><option value="1">Lyon</option></select>`,
    );
    expect(fieldNamed(page, 'Pays')).toMatchObject({
      options: ['France'],
      value: { state: 'filled', text: 'France' },
    });
    expect(fieldNamed(page, 'Ville').value).toEqual({ state: 'empty' });
  });

  test('widgets by role', async () => {
    const page = await read(
      `<span id="l1">Commune</span><div role="combobox" aria-labelledby="l1" aria-controls="pop" tabindex="0">Lyon</div><ul role="listbox" id="pop"><li role="option">Lyon</li></ul>
       <div role="switch" aria-checked="true" aria-label="Être prévenu">x</div>
       <span id="l2">Message</span><div contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="l2">Bonjour</div>
       <div role="spinbutton" aria-valuenow="3" aria-label="Enfants">3</div>`,
    );
    expect(
      page.fields.map((f) => [f.label, f.kind, f.value.state === 'filled' ? f.value.text : f.value.state]),
    ).toEqual([
      ['Commune', 'combobox', 'Lyon'],
      ['Être prévenu', 'checkbox', 'Être prévenu'],
      ['Message', 'textarea', 'Bonjour'],
      ['Enfants', 'number', '3'],
    ]);
  });

  test('a date in three cases without labels: the words before are the question of all three', async () => {
    const page = await read(
      `<table><tr><td>Date de naissance</td><td><input maxlength="2"> / <input maxlength="2"> / <input maxlength="4"></td></tr></table>`,
    );
    expect(page.fields.map((f) => [f.question, f.valueType])).toEqual([
      ['Date de naissance', 'date-part'],
      ['Date de naissance', 'date-part'],
      ['Date de naissance', 'date-part'],
    ]);
  });
});

describe('buttons that hold an answer', () => {
  test('a button that opens a list is one case, with its choices', async () => {
    const { fields, buttons } = await read(
      `<form><label for="c">Pays</label><div><button type="button" id="c" aria-expanded="false" aria-controls="l">FRANCE</button>
       <div style="display:none"><ul role="listbox" id="l"><li role="option">FRANCE</li><li role="option">BELGIQUE</li></ul></div></div>
       <label for="m">Mode</label><button type="button" id="m" aria-expanded="false" aria-haspopup="listbox">-- Choisissez --</button>
       <button type="button" aria-expanded="false" aria-controls="p">Plus de détails</button><div id="p">Détails</div></form>`,
    );
    expect(fields).toMatchObject([
      {
        label: 'Pays',
        kind: 'select',
        options: ['FRANCE', 'BELGIQUE'],
        value: { state: 'filled', text: 'FRANCE' },
      },
      { label: 'Mode', kind: 'select', value: { state: 'empty' } },
    ]);
    expect(buttons.map(({ text }) => text)).toEqual(['Plus de détails']);
  });

  test('« Oui » and « Non » in a group of their own answer its question, even in a dialog', async () => {
    const pair =
      '<button type="button" aria-pressed="true">Oui</button><button type="button" aria-pressed="false">Non</button>';
    const asked = await read(
      `<dialog open><fieldset><legend>Avez-vous un comité ?</legend>${pair}</fieldset></dialog>`,
    );
    expect(asked.fields).toMatchObject([
      { label: 'Avez-vous un comité ?', kind: 'button-group', value: { state: 'filled', text: 'Oui' } },
    ]);
  });

  test('in the row of a table too, each in its cell, under the question both are named by', async () => {
    const row = (name: string) =>
      `<tr><td><input aria-labelledby="n" value="${name}"></td>${['Oui', 'Non']
        .map((word) => `<td><button aria-labelledby="q">${word}</button></td>`)
        .join('')}<td><button>Supprimer</button></td></tr>`;
    const { fields, buttons } = await read(
      `<form><table><tr><th id="n">Nom</th><th id="q" colspan="2">Est-il venu ?</th></tr>${row('A')}${row('B')}</table></form>`,
    );
    expect(fields.map(({ label, kind }) => [label, kind])).toEqual([
      ['Nom', 'text'],
      ['Est-il venu ?', 'button-group'],
      ['Nom', 'text'],
      ['Est-il venu ?', 'button-group'],
    ]);
    expect(buttons.map(({ text }) => text)).toEqual(['Supprimer', 'Supprimer']);
  });

  test('« Oui » and « Non » keep their question when what the answer makes appear stands in their box', async () => {
    const { fields } = await read(
      `<div role="group" aria-labelledby="q"><h3 id="q">Souhaitez-vous rester inscrit ?</h3>
       <button type="button" aria-pressed="false">Oui</button> <button type="button" aria-pressed="true">Non</button>
       <div><label>Pour quelle raison ? <select><option>Retraite</option></select></label></div></div>`,
    );
    expect(fields.map(({ label, kind }) => [label, kind])).toEqual([
      ['Souhaitez-vous rester inscrit ?', 'button-group'],
      ['Pour quelle raison ?', 'select'],
    ]);
    expect(fields[0]?.value).toEqual({ state: 'filled', text: 'Non' });
  });

  test('radios each in a shadow root of its own are one field, by the group around them', async () => {
    const root = await openPage(
      '<section role="radiogroup" aria-labelledby="q"><h2 id="q">Que s’est-il passé ?</h2><x-one></x-one><x-one></x-one></section>',
    );
    for (const [at, host] of [...root.querySelectorAll('x-one')].entries())
      host.attachShadow({
        mode: 'open',
      }).innerHTML = `<label><input type="radio" name="r" ${at === 1 ? 'checked' : ''}> ${at === 0 ? 'Un mariage' : 'Une séparation'}</label>`;
    const { fields } = tellMeanings(readPage(root, { memory: createReadMemory() }));
    expect(fields).toMatchObject([
      {
        label: 'Que s’est-il passé ?',
        kind: 'radio',
        options: ['Un mariage', 'Une séparation'],
        value: { state: 'filled', text: 'Une séparation' },
      },
    ]);
  });
});
