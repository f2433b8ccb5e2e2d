/** A count that a recap tells, against the rows, cards or lines that tell them one by one. */
import { expect, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aPage } from '../../support/page-model.ts';

/** A line of text, a name with its answer, or a table: its heads, then its rows. */
type Item = string | [name: string, answer: string] | { head: string[]; rows: string[][] };

function recapOf(host: string, title: string, items: Item[], titles: string[] = []): PageModel {
  const blocks = [title];
  const answers: PageModel['answers'] = [];
  for (const item of items)
    if (typeof item === 'string') blocks.push(item);
    else if (Array.isArray(item)) {
      const at = blocks.push(item.join(' ')) - 1;
      answers.push({ block: at, from: item[0].length + 1, name: at, column: null });
    } else {
      const first = blocks.length;
      blocks.push(...item.head);
      for (const row of item.rows) {
        const name = blocks.length;
        blocks.push(...row);
        for (let at = 1; at < row.length; at++)
          answers.push({ block: name + at, from: 0, name, column: first + at });
      }
    }
  const buttons = [aButton('Retour', 'previous'), aButton('Envoyer ma demande', 'submit-final')];
  return aPage(host, [title, ...titles], { blocks, answers, buttons });
}

const names = ['Noé', 'Léa', 'Tom'];
const some = (count: number): string[] => names.slice(0, count);
const persons = (count: number): Item => ({
  head: ['Personne', 'Nom et prénom', 'Date de naissance'],
  rows: [
    ['Demandeuse', 'DA SILVA Inès', '22/05/1989'],
    ...some(count).map((name, at) => ['Enfant', `DA SILVA ${name}`, `30/01/201${at + 3}`]),
  ],
});
const c2s = (items: Item[], titles?: string[]) =>
  recapOf('assure.ameli.fr', 'Ma demande de Complémentaire santé solidaire', items, titles);
const change = (items: Item[], titles?: string[]) =>
  recapOf('wwwd.caf.fr', 'Déclarer un changement de situation', items, titles);
const send = (items: Item[]) => recapOf('wwwd.caf.fr', 'Transmettre un document', items);
const ft = (items: Item[]) =>
  recapOf('candidat.francetravail.fr', 'Actualisation du mois de novembre 2026', items);

const each = 'Chaque enfant à charge doit figurer dans ce tableau.';
const pages: Record<string, (count: number) => PageModel> = {
  'children of an age, each of them in the table': (count) =>
    c2s([['Enfants de moins de 25 ans à votre charge', '2'], each, persons(count)]),
  'children told after their names': (count) =>
    c2s([
      ['Nombre d’enfants à charge', '2'],
      {
        head: ['Nom et prénom', 'Lien', 'Né(e) le'],
        rows: [
          ['DA SILVA Inès', 'Demandeuse', '22/05/1989'],
          ...some(count).map((name) => [`DA SILVA ${name}`, 'Enfant', '30/01/2014']),
        ],
      },
    ]),
  'children of a sentence': (count) => c2s(['Vous avez déclaré 2 enfants à charge.', persons(count)]),
  'people to cover': (count) => c2s([['Nombre de personnes à couvrir', '3'], persons(count)]),
  'people of a sentence': (count) =>
    c2s(['Vous demandez la Complémentaire santé solidaire pour 3 personnes :', persons(count)]),
  'employers of a table': (count) =>
    ft([
      ['Nombre d’employeurs', '2'],
      {
        head: ['Employeur', 'Heures', 'Salaire brut'],
        rows: some(count).map((name) => [`${name} SARL`, '40', '500 €']),
      },
    ]),
  'contracts of a table': (count) =>
    ft([
      ['Contrats à déclarer', '2'],
      {
        head: ['Contrat', 'Employeur', 'Heures', 'Salaire brut'],
        rows: some(count).map((name, at) => [`Contrat ${at + 1}`, `${name} SARL`, '40', '500 €']),
      },
    ]),
  'contracts on cards': (count) =>
    change([
      ['Nombre de contrats', '2'],
      ...some(count).flatMap((name, at): Item[] => [
        `Contrat ${at + 1}`,
        ['Employeur', `${name} SARL`],
        ['Date de début', `0${at + 1}/09/2026`],
      ]),
    ]),
  'papers of a table': (count) =>
    send([
      ['Documents à envoyer', '2'],
      {
        head: ['Document', 'Fichier'],
        rows: some(count).map((name) => [`Quittance ${name}`, `${name}.pdf`]),
      },
    ]),
  'papers in lines': (count) =>
    send([
      ['Nombre de pièces jointes', '2'],
      ...some(count).map((name, at): Item => [`Pièce ${at + 1}`, `${name}.pdf`]),
    ]),
  'any other noun': (count) =>
    change([
      ['Colocataires', '2'],
      {
        head: ['Colocataire', 'Nom', 'Part du loyer'],
        rows: some(count).map((name, at) => [`Colocataire ${at + 1}`, `${name} DUPONT`, '300 €']),
      },
    ]),
};

const countedIn = (page: PageModel) =>
  assessed(page, '2026-12-01').problems.filter(({ check }) => check === 'count').length;

test.each(Object.entries(pages))('%s', (_name, page) => {
  expect(countedIn(page(1))).toBe(1);
  expect(countedIn(page(3))).toBe(1);
  expect(countedIn(page(2))).toBe(0);
});

const covered = 'Personnes pour lesquelles vous demandez la Complémentaire santé solidaire.';
test.each<[string, PageModel]>([
  ['fewer may be asked for', c2s([['Enfants à votre charge', '2'], covered, persons(1)])],
  [
    'some are covered by another',
    c2s([['Enfants à votre charge', '2'], ['Enfants couverts par l’autre parent', '1'], each, persons(1)]),
  ],
  [
    'one is there half of the time',
    c2s([['Enfants à votre charge', '2'], ['Dont en résidence alternée', '1'], each, persons(1)]),
  ],
  [
    'two contracts of one employer',
    ft([
      ['Nombre d’employeurs', '1'],
      {
        head: ['Contrat', 'Employeur', 'Salaire brut'],
        rows: [
          ['Contrat 1', 'Noé SARL', '500 €'],
          ['Contrat 2', 'Noé SARL', '250 €'],
        ],
      },
    ]),
  ],
  [
    'under another title, a table of others',
    change(
      [
        ['Nombre de véhicules', '2'],
        'Votre garage',
        { head: ['Véhicule', 'Place'], rows: [['Véhicule 1', 'A']] },
      ],
      ['Votre garage'],
    ),
  ],
  [
    'rooms, of no rows',
    change([['Nombre de pièces', '3'], { head: ['Pièce', 'Surface'], rows: [['Pièce 1', '12 m²']] }]),
  ],
])('%s', (_name, page) => {
  expect(countedIn(page)).toBe(0);
});
