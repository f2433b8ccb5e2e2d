import { describe, expect, test } from 'vitest';
import { fieldNamed, labelsOf, read } from './open-page.ts';

const groupOf = async (html: string, label: string) =>
  fieldNamed(await read(`<form>${html}</form>`), label).group;

describe('the title of a part that no markup makes a heading', () => {
  const part = (who: string) =>
    `<div><div class="font-bold">${who}</div><p>Il recevra un lien.</p><label>Nom ${who} <input></label><label>Rue <input></label></div>`;

  test('a line in bold that opens an element of several cases', async () => {
    expect(await groupOf(part('Parent 1') + part('Parent 2'), 'Nom Parent 2')).toBe('Parent 2');
    expect(
      await groupOf(
        '<div><p><b>Bailleur</b></p><label>Nom <input></label><label>Rue <input></label></div>',
        'Rue',
      ),
    ).toBe('Bailleur');
  });

  test('not a sentence, nor over a heading nearer to the case', async () => {
    const cases = '<label>Nom <input></label><label>Rue <input></label>';
    expect(await groupOf(`<div><p class="bold">Remplissez tout.</p>${cases}</div>`, 'Rue')).toBeNull();
    expect(await groupOf(`<div><p class="bold">Bonjour</p><h3>Adresse</h3>${cases}</div>`, 'Rue')).toBe(
      'Adresse',
    );
  });

  test('a line in bold that names a case names no part', async () => {
    expect(
      await groupOf('<div><p class="bold">Nom</p><input><label>Rue <input></label></div>', 'Rue'),
    ).toBeNull();
  });

  test('a question goes on for the cases that follow it', async () => {
    const asked = (question: string) =>
      `<li class="q"><div><p>${question}</p><fieldset><label><input type="radio" name="${question}"> oui</label><label><input type="radio" name="${question}"> non</label></fieldset></div>
       <div><label>Date ${question} <input></label></div></li>`;
    const html = `<ul>${asked('En stage ?')}${asked('En congé ?')}</ul>`;
    expect(await groupOf(html, 'Date En congé ?')).toBe('En congé ?');
    expect(await groupOf(html, 'En congé ?')).toBeNull();
  });

  test('the second title of a page is a part’s', async () => {
    const card = (title: string, name: string) =>
      `<div class="card"><h1>${title}</h1><label>${name} <input></label></div>`;
    const html = `<h1>Dossier</h1>${card('Vous', 'Nom')}${card('Votre conjoint', 'Prénom')}`;
    expect(await groupOf(html, 'Prénom')).toBe('Votre conjoint');
  });
});

describe('groups by labels', () => {
  test('boxes to tick, the last one to be written', async () => {
    const box = (name: string) => `<div><label><input type="checkbox"> ${name}</label></div>`;
    const html = `<div><label>Difficultés</label>${box('Froid')}${box('Escaliers')}<div><label for="o">Autre</label><input id="o"></div></div>`;
    expect(await groupOf(html, 'Escaliers')).toBe('Difficultés');
  });

  test('a label around or above three cases, each told by what is written in it', async () => {
    const around = `<form><label>Date de naissance<div><div><label for="j"><span class="hint">Exemple : 14</span></label><input type="number" id="j" placeholder="Jour"></div><div><input type="number" placeholder="Mois"></div></div></label></form>`;
    expect((await read(around)).fields).toMatchObject([
      { label: 'Jour', group: 'Date de naissance', valueType: 'date-part' },
      { label: 'Mois', group: 'Date de naissance', valueType: 'date-part' },
    ]);
    const above = `<form><div><label for="none">Né le</label><input placeholder="JJ"><input placeholder="MM"><input placeholder="AAAA"></div></form>`;
    expect((await read(above)).fields.map(({ label, group }) => [label, group])).toEqual([
      ['JJ', 'Né le'],
      ['MM', 'Né le'],
      ['AAAA', 'Né le'],
    ]);
    expect(
      await labelsOf('<input aria-label="Jour de naissance" placeholder="JJ"><input placeholder="MM">'),
    ).toEqual(['Jour de naissance', 'MM']);
  });
});

describe('labels that hold or lack words', () => {
  test('a number after the list of its prefixes; figures in a case are an example', async () => {
    expect(
      await labelsOf(
        '<form><div><label>Téléphone</label><div><select><option>+33</option></select><input placeholder="612345678"></div></div></form>',
      ),
    ).toEqual(['Téléphone', 'Téléphone']);
  });

  test('what a widget shows, or a folded explanation, is no part of the label around it', async () => {
    expect(
      await labelsOf(
        '<form><label>Niveau<div><div class="css-1-placeholder">Sélectionnez</div><input role="combobox"></div></label><label for="d">Date<details><summary>Comment la trouver ?</summary><p>Là</p></details></label><input id="d"></form>',
      ),
    ).toEqual(['Niveau', 'Date']);
  });

  test('a file is named by the heading of its card before what stands beside it', async () => {
    const card = (title: string, state: string) =>
      `<form><div class="card"><h4>${title}</h4><p>Moins de trois mois</p><p>${state}</p><div><input type="file"></div></div></form>`;
    const { fields } = await read(card('* Assurance', 'Document reçu') + card('Domicile', ''));
    expect(fields.map(({ label, required }) => [label, required])).toEqual([
      ['Assurance', true],
      ['Domicile', false],
    ]);
  });

  test('« Plusieurs choix possibles » is a help', async () => {
    const { fields } = await read(
      '<form><fieldset><legend><span>Ressources</span> <span>Plusieurs choix possibles</span></legend><label><input type="checkbox"> RSA</label><label><input type="checkbox"> ASS</label></fieldset></form>',
    );
    expect(fields[0]?.group).toBe('Ressources');
  });
});
