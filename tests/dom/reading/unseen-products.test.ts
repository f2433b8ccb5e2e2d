import { describe, expect, test } from 'vitest';
import { labelsOf, read } from './open-page.ts';

const form = '<form><label>Nom <input></label><button>Continuer</button></form>';
const stepOf = async (html: string) => (await read(html + form)).step;
const needed = async (html: string) => (await read(`<form>${html}</form>`)).fields.map((f) => f.required);
const errorsOf = async (html: string) => (await read(html)).fields.map((f) => f.error);

describe('needed, told by a mark of its own', () => {
  test.each([
    [
      'a star in the cell before the words',
      '<table><tr><td>*</td><td>Voie</td><td><input></td></tr></table>',
    ],
    [
      'a picture in the cell before',
      '<table><tr><td><img alt="obligatoire" src="data:,"></td><td>Voie</td><td><input></td></tr></table>',
    ],
    [
      'a star before the label',
      '<div><b>*</b> <div><label for="a">Nom</label></div><div><input id="a"></div></div>',
    ],
    ['a star after the case', '<p><label for="a">Nom</label> <input id="a"> <span>*</span></p>'],
    ['a class of the label', '<label class="text--asterisk" for="a">Nom</label><input id="a">'],
    ['a star in brackets before the words', '<label>(*) Nom <input></label>'],
  ])('%s', async (_name, html) => {
    expect(await needed(`${html}<p><label>Ville <input></label></p>`)).toEqual([true, false]);
  });

  test('a star beside two cases says nothing of either; one of the next case neither', async () => {
    expect(
      await needed('<div><i>*</i><p><label>Nom <input></label></p><p><label>Ville <input></label></p></div>'),
    ).toEqual([false, false]);
  });

  test('« Si oui, lequel ? » is not needed where all is', async () => {
    expect(
      await needed(
        '<p>Répondez à toutes les questions.</p><label>Nom <input></label><label>Si oui, lequel ? <input></label>',
      ),
    ).toEqual([true, false]);
  });
});

describe('the step, drawn by other libraries', () => {
  test('at the end of a heading, or in the words of a bar', async () => {
    expect(await stepOf('<h1>Demande de logement - 1/4</h1>')).toMatchObject({ index: 1, total: 4 });
    expect(await stepOf('<h1>Budget 2026-12/25</h1>')).toBeNull();
    expect(
      await stepOf('<div role="progressbar" aria-valuetext="Étape 2 sur 5 : Ressources"><i></i></div>'),
    ).toEqual({ index: 2, total: 5, title: 'Ressources' });
  });

  test('lines between the steps are none; the present one may be marked further inside', async () => {
    const line = '<div class="Line-root is-active"><span></span></div>';
    const item = (word: string, cls: string) =>
      `<div class="Item-root"><span><span class="Icon ${cls}"><svg></svg></span><b>${word}</b></span></div>`;
    expect(
      await stepOf(
        `<div class="Stepper-root">${item('Vous', 'is-done')}${line}${item('Foyer', 'is-active')}${line}${item('Envoi', '')}</div>`,
      ),
    ).toMatchObject({ index: 2, total: 3 });
  });

  test('steps named one by one, with capitals inside the name', async () => {
    expect(
      await stepOf(
        '<div id="fil"><span class="etape passee">Période</span><span class="etape etapeEnCours">Montants</span><span class="etape">Fin</span></div>',
      ),
    ).toEqual({ index: 2, total: 3, title: 'Montants' });
    expect(
      await stepOf(
        '<ul class="wizard"><li class="inactive">A</li><li class="stepActive">B</li><li class="inactive">C</li></ul>',
      ),
    ).toMatchObject({ index: 2, total: 3 });
  });

  test('pages named in words in a bar; not « Précédent » and « Suivant »', async () => {
    const bar = (words: string[]) =>
      `<ul class="pagination">${words.map((word, i) => `<li class="${i === 1 ? 'active' : ''}"><span>${word}</span></li>`).join('')}</ul>`;
    expect(await stepOf(bar(['Accueil', 'Demandeur', 'Envoi']))).toMatchObject({ index: 2, total: 3 });
    expect(await stepOf(bar(['Précédent', 'Demandeur', 'Suivant']))).toBeNull();
  });
});

describe('errors, said in other ways', () => {
  test('a list in red without a class, by the name or the link of the case', async () => {
    expect(
      await errorsOf(
        `<ul style="color:red"><li>Le champ « Nom » est vide.</li><li>Date de naissance : format attendu jj/mm/aaaa</li><li><a href="#c">Donnez le bon numéro</a></li></ul>
         <form><p><label>Nom <input></label></p><p><label>Date de naissance <input></label></p><p><label>IBAN <input id="c"></label></p></form>`,
      ),
    ).toEqual([
      'Le champ « Nom » est vide.',
      'Date de naissance : format attendu jj/mm/aaaa',
      'Donnez le bon numéro',
    ]);
  });

  test('a name, a star or a rule in red is none', async () => {
    expect(
      await errorsOf(
        `<form><p style="color:red">* Les champs marqués sont obligatoires</p><div><label style="color:red" for="a">Nom de famille</label><input id="a"></div>
         <div><label class="rouge" for="b">Ville de naissance</label><input id="b"></div></form>`,
      ),
    ).toEqual([null, null]);
  });

  test('by a class that names a colour, above or below', async () => {
    expect(
      await errorsOf(
        `<form><div><label for="a">Adresse</label><p class="text-sm text-red-600">Les deux adresses diffèrent.</p><input id="a"></div>
         <div><label for="b">Nom</label><input id="b"><small class="ko">Ce nom est déjà inscrit</small></div></form>`,
      ),
    ).toEqual(['Les deux adresses diffèrent.', 'Ce nom est déjà inscrit']);
  });

  test('in a label of its own, before or after the one that names the case', async () => {
    const html = `<form><label class="error" for="a">Décrivez les faits.</label><label for="a">Faits</label><input id="a">
      <label class="label--error" for="b">Ville</label><input id="b"></form>`;
    expect(await labelsOf(html)).toEqual(['Faits', 'Ville']);
    expect((await errorsOf(html))[0]).toBe('Décrivez les faits.');
  });

  test('in the title of a case said to be wrong', async () => {
    expect(
      await errorsOf(
        `<form><label>Nom <input title="Erreur : le nom est obligatoire"></label><label>Code <input aria-invalid="true" title="Veuillez saisir 5 chiffres"></label>
         <label>Pays <input title="Veuillez saisir un pays"></label></form>`,
      ),
    ).toEqual(['le nom est obligatoire', 'Veuillez saisir 5 chiffres', null]);
  });

  test('in one sentence over a grid of choices, for each of its rows', async () => {
    const row = (name: string) =>
      `<tr><th>${name}</th><td><input type="radio" name="${name}"></td><td><input type="radio" name="${name}"></td></tr>`;
    expect(
      await errorsOf(
        `<form><div><p class="error">Cette question est obligatoire.</p><table><tr><td></td><th>Oui</th><th>Non</th></tr>${row('Loyer')}${row('Soins')}</table></div></form>`,
      ),
    ).toEqual(['Cette question est obligatoire.', 'Cette question est obligatoire.']);
  });

  test('a summary speaks of the cases of its own form, and of the one that is needed', async () => {
    expect(
      await errorsOf(
        `<form><p id="erreur-1">Ville inconnue. Nom manquant.</p><label>Nom <input required></label><label>Nom <input></label></form>
         <form><label>Nom <input required></label></form>`,
      ),
    ).toEqual(['Nom manquant.', null, null]);
  });
});

describe('the question of choices', () => {
  test('before a table that only lays them out, and beside the first of a group with a legend', async () => {
    const pair = (name: string) =>
      `<label for="${name}0">Oui</label></td><td><input type="radio" name="${name}" id="${name}1"><label for="${name}1">Non</label>`;
    expect(
      await labelsOf(
        `<form><div><div><label>Travail à l'étranger ?</label></div><div><table><tr><td><input type="radio" name="a" id="a0">${pair('a')}</td></tr></table></div></div>
         <fieldset><legend>Logement</legend><div><label>Vous êtes</label><div><input type="radio" name="b" id="b0"><label for="b0">Locataire</label></div><div><input type="radio" name="b" id="b1"><label for="b1">Hébergé</label></div></div><label>Surface <input></label></fieldset></form>`,
      ),
    ).toEqual(["Travail à l'étranger ?", 'Vous êtes', 'Surface']);
  });
});

test('links that open a session are buttons to the person', async () => {
  const page = await read(`<main><p>Déjà inscrit ? <a href="#">Connectez-vous</a></p>${form}</main>`);
  expect(page.buttons.map(({ text, role }) => [text, role])).toEqual([
    ['Connectez-vous', 'login'],
    ['Continuer', 'next'],
  ]);
});

test('a file asked for by a zone drawn as a button', async () => {
  expect(
    await labelsOf(
      '<form><div><label>Justificatif</label><span><div><span role="button"><input type="file" style="display:none"><p>Cliquez ou glissez un fichier ici</p></span></div></span></div></form>',
    ),
  ).toEqual(['Justificatif']);
});
