import { describe, expect, test } from 'vitest';
import { fieldNamed, labelsOf, read } from './open-page.ts';

describe('the words that name a field, in order', () => {
  test.each([
    ['for', '<label for="a">Nom</label><input id="a" aria-label="autre" title="encore">', 'Nom'],
    ['wrapping', '<label>Nom <input></label>', 'Nom'],
    [
      'aria-labelledby',
      '<span id="s">Nom de naissance</span> <p>Autre chose</p><input aria-labelledby="s">',
      'Nom de naissance',
    ],
    ['aria-label over near words', '<div>Ailleurs</div><div><input aria-label="Ville"></div>', 'Ville'],
    [
      'legend around one field',
      '<fieldset><legend>Montant du loyer</legend><div><input></div></fieldset>',
      'Montant du loyer',
    ],
    ['label tied to nothing', '<div><label>Nom</label><input></div>', 'Nom'],
    [
      'label whose for is wrong',
      '<div><label for="nulle-part">Commune</label><input aria-label="x"></div>',
      'Commune',
    ],
    [
      'an explanation drawn under the name, with no space between',
      '<label for="b">Entrée en France le<span style="display:block">premier jour du séjour</span></label><input id="b">',
      'Entrée en France le premier jour du séjour',
    ],
    [
      'a name drawn over its explanation',
      '<label for="b"><span style="display:block">Revenu de référence</span>en euros</label><input id="b">',
      'Revenu de référence en euros',
    ],
    ['one word in two looks', '<label for="b">1<span>ère</span> date</label><input id="b">', '1ère date'],
    ['text before', '<p>Téléphone : <input></p>', 'Téléphone'],
    ['definition list', '<dl><dt>Code postal</dt><dd><input></dd></dl>', 'Code postal'],
    ['title', '<input title="Numéro de voie">', 'Numéro de voie'],
    ['placeholder last', '<input placeholder="Votre ville">', 'Votre ville'],
  ])('%s', async (_name, html, label) => {
    expect(await labelsOf(`<form>${html}</form>`)).toEqual([label]);
  });

  test('words for screen readers are used only when nothing is seen', async () => {
    const hide = 'style="position:absolute;width:1px;height:1px;overflow:hidden"';
    expect(
      await labelsOf(
        `<label for="a">Date <span ${hide}>au format jour mois année</span></label><input id="a">
         <label for="b"><span ${hide}>Ligne 2 de l'adresse</span></label><input id="b">`,
      ),
    ).toEqual(['Date', "Ligne 2 de l'adresse"]);
  });

  test('hint, marker and error are told apart from the label', async () => {
    const page = await read(
      `<div><label for="a">Nom <span class="required">*</span> <span class="hint">Celui de votre pièce d'identité</span></label>
       <input id="a" aria-describedby="e"><p id="e" class="error-message">Indiquez votre nom</p></div>`,
    );
    expect(fieldNamed(page, 'Nom')).toMatchObject({
      hint: "Celui de votre pièce d'identité",
      error: 'Indiquez votre nom',
      required: true,
    });
  });

  test('what stands in small words under a name pointed to goes with it', async () => {
    const page = await read(
      '<dl><dt id="q">Date de fin <small>(laissez vide si cela continue)</small></dt><dd><input aria-labelledby="q"></dd></dl>',
    );
    expect(fieldNamed(page, 'Date de fin').hint).toBe('(laissez vide si cela continue)');
  });

  test('the same id twice: each label means the control beside it', async () => {
    const page = await read(
      `<div hidden><label for="x">Caché</label><input id="x"></div>
       <div><label for="x">Premier</label><input id="x" value="1"></div><div><label for="x">Second</label><input id="x" value="2"></div>`,
    );
    expect(page.fields.map((f) => [f.label, f.value])).toEqual([
      ['Premier', { state: 'filled', text: '1' }],
      ['Second', { state: 'filled', text: '2' }],
    ]);
  });

  test('table: row words, then column words', async () => {
    expect(
      await labelsOf(
        `<table><thead><tr><th></th><th>Août</th><th>Septembre</th></tr></thead>
         <tbody><tr><th>Salaire</th><td><input></td><td><input></td></tr><tr><td>Pension</td><td><input></td><td><input></td></tr></tbody></table>`,
      ),
    ).toEqual(['Salaire – Août', 'Salaire – Septembre', 'Pension – Août', 'Pension – Septembre']);
  });

  test('table: cells that are named alike are told apart by their row', async () => {
    const two = (name: string) =>
      ['Déclarant 1', 'Déclarant 2'].map(
        (who, at) =>
          `<td><fieldset><legend>${who}</legend><label><input type="radio" name="${name}${at}"> Oui</label><label><input type="radio" name="${name}${at}"> Non</label></fieldset></td>`,
      );
    const row = (name: string) => `<tr><td>${name}</td>${two(name).join('')}</tr>`;
    expect(await labelsOf(`<table>${row('Frais réels ?')}${row('Pensions ?')}</table>`)).toEqual([
      'Frais réels ? – Déclarant 1',
      'Frais réels ? – Déclarant 2',
      'Pensions ? – Déclarant 1',
      'Pensions ? – Déclarant 2',
    ]);
    // One row alone tells nothing apart.
    expect(await labelsOf(`<table>${row('Frais réels ?')}</table>`)).toEqual(['Déclarant 1', 'Déclarant 2']);
  });

  test('table: a cell that stands for several rows is their group', async () => {
    const row = (name: string) => `<td>${name}</td><td><input></td><td><input></td>`;
    const person = (name: string) =>
      `<tr><th rowspan="2">${name}</th>${row('Salaires')}</tr><tr>${row('Pensions')}</tr>`;
    const page = await read(
      `<table><thead><tr><th>Personne</th><th>Ressource</th><th>Août</th><th>Septembre</th></tr></thead>
       <tbody>${person('Gaël')}${person('Manon')}</tbody></table>`,
    );
    const lines = ['Salaires – Août', 'Salaires – Septembre', 'Pensions – Août', 'Pensions – Septembre'];
    expect(page.fields.map(({ label, group }) => [group, label])).toEqual(
      ['Gaël', 'Manon'].flatMap((name) => lines.map((line) => [name, line])),
    );
  });

  test('table that only lays out: the cell before', async () => {
    expect(
      await labelsOf(
        '<table><tr><td>Nom :</td><td><input></td><td>Prénom :</td><td><input></td></tr></table>',
      ),
    ).toEqual(['Nom', 'Prénom']);
  });

  test('the group tells apart fields that share a label', async () => {
    const page = await read(
      '<h2>Vous</h2><label>Prénom <input></label><h2>Votre conjoint</h2><label>Prénom <input></label>',
    );
    expect(page.fields.map((f) => f.group)).toEqual(['Vous', 'Votre conjoint']);
  });

  test('a card keeps its heading to itself; a link further off names nothing', async () => {
    const page = await read(
      `<header><a href="#">Mon espace</a><form><input placeholder="Que cherchez-vous ?"></form></header>
       <form><div class="card"><h3>Août</h3><label>Salaire <input></label></div><label>Autre <input></label></form>`,
    );
    expect(page.fields.map((f) => [f.label, f.group])).toEqual([
      ['Que cherchez-vous ?', null],
      ['Salaire', 'Août'],
      ['Autre', null],
    ]);
  });

  test('euros at the end of one label around all are no part of the name, and say what is asked', async () => {
    const page = await read(
      '<label>Part du trimestre <input> €</label><p><label for="b">Autres</label><input id="b"> €</p><p><label for="c">Heures du mois</label><input id="c"> heures</p>',
    );
    expect(page.fields.map(({ label, valueType }) => [label, valueType])).toEqual([
      ['Part du trimestre', 'amount'],
      ['Autres', 'amount'],
      ['Heures du mois', 'hours'],
    ]);
  });

  test('euros in the short name of the next case are not those of this one', async () => {
    const page = await read(
      '<div><label for="a">Nom</label><input id="a"></div><div><label for="b">Loyer (€)</label><input id="b"></div>',
    );
    expect(page.fields.map(({ valueType }) => valueType)).toEqual(['name', 'amount']);
  });

  test('a star amid the label marks it and is no part of it', async () => {
    const page = await read('<label>Loyer <span>*</span> <span>chaque mois</span> <input></label>');
    expect(page.fields[0]).toMatchObject({ label: 'Loyer chaque mois', required: true });
  });

  test('the question of a heading, over the line that explains it', async () => {
    expect(
      await labelsOf('<div><h2>Combien vivent chez vous ?</h2><p>Vous aussi</p><input type="number"></div>'),
    ).toEqual(['Combien vivent chez vous ?']);
  });

  test('words in a bare box that is not shown name nothing', async () => {
    expect(
      await labelsOf(
        '<style>p,section{display:none}</style><div><section>Caché<p>Aussi</p></section><span>Ville</span><input></div>',
      ),
    ).toEqual(['Ville']);
  });

  test('two labels side by side, then two controls', async () => {
    expect(
      await labelsOf('<div><label>Nom</label><label>Prénom</label></div><div><input><input></div>'),
    ).toEqual(['Nom', 'Prénom']);
  });
});
