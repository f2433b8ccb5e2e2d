/** How many are announced, and how many a page tells by boxes, by names in a sentence, by a part or a row for each. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage, aYesNo } from '../../support/page-model.ts';
import { told } from '../../support/recap.ts';

const look = (fields: Field[], blocks: string[] = [], given: Partial<PageModel> = {}) =>
  told(
    assessed(
      aPage('www.mairie-exemple.fr', ['Votre foyer'], {
        blocks: ['Votre foyer', ...blocks],
        fields,
        buttons: [aButton('Suivant', 'next')],
        ...given,
      }),
      '2026-11-24',
    ),
  ).problems;

const count = (label: string, text: string, hint: string | null = null) =>
  aField(label, { kind: 'number', valueType: 'household', text, hint });
const boxes = (question: string, labels: string[], ticked: number) =>
  labels.map((label, at) =>
    aField(label, { kind: 'checkbox', question, group: question, text: at < ticked ? 'on' : '' }),
  );
const name = (label: string, text: string, place: Parameters<typeof aField>[1]) =>
  aField(label, { valueType: 'name', text, ...place });

describe('boxes ticked', () => {
  const children = ['Lina (petite section)', 'Adam (CE1)', 'Noé (CM2)'];

  test.each([
    ['Combien d’enfants vivent chez vous ?', 'Enfants connus : cochez ceux qui vivent chez vous', children],
    ['Nombre d’enfants vivant au foyer', 'Cochez les enfants vivant au foyer', children],
    ['Nombre d’enfants à charge', 'Cochez vos enfants à charge', children],
    [
      'Nombre d’employeurs en novembre',
      'Lesquels ? Sélectionnez-les tous.',
      ['Les Halles', 'Adéquat', 'Mairie'],
    ],
    ['Nombre d’employeurs en novembre', 'Lesquels ?', ['Les Halles', 'Adéquat', 'Mairie']],
    [
      'Nombre d’occupants, vous y compris',
      'Qui habite ici ? Cochez toutes les personnes.',
      ['Vous', 'Paul', 'Lina'],
    ],
  ])('« %s », « %s »', (label, question, labels) => {
    const asked = (text: string, add = 'Précédent') =>
      look([count(label, text), ...boxes(question, labels, 2)], [], {
        buttons: [aButton(add, 'other'), aButton('Suivant', 'next')],
      });
    expect(asked('1')).toEqual([['count', label]]);
    expect(asked('2')).toEqual([]);
    expect(asked('3')).toEqual([['count', label]]);
    // The others may be told there.
    expect(asked('3', 'Ajouter un autre')).toEqual([]);
    expect(asked('1', 'Ajouter un autre')).toEqual([['count', label]]);
  });

  test('« Soit, au total », right under them', () => {
    const label = 'Soit, au total, combien d’enfants inscrits ?';
    const asked = (text: string) =>
      look([...boxes('Cochez chaque enfant qui mangera à la cantine', children, 3), count(label, text)]);
    expect(asked('2')).toEqual([['count', label]]);
    expect(asked('3')).toEqual([]);
  });

  test('all of them, under a count of those who have not grown up', () => {
    const label = 'Nombre d’enfants mineurs à charge';
    const asked = (question: string) => look([count(label, '2'), ...boxes(question, children, 3)]);
    expect(asked('Cochez vos enfants à charge')).toEqual([]);
    expect(asked('Cochez vos enfants mineurs à charge')).toEqual([['count', label]]);
  });

  test('none of them, or one box for others, tells nothing', () => {
    const asked = (labels: string[], ticked: number) =>
      look([
        count('Nombre d’enfants à charge', '1'),
        ...boxes('Cochez vos enfants à charge', labels, ticked),
      ]);
    expect(asked(children, 0)).toEqual([]);
    expect(asked(['Lina', 'Autre enfant'], 2)).toEqual([]);
  });
});

describe('names in a sentence', () => {
  test.each([
    ['Enfants à charge : Nolan (6 ans) et Apolline (3 ans)', 2],
    ['Vos enfants : Nolan, 6 ans, Marie-Lou, 4 ans et Apolline, 3 ans', 3],
    ['Enfants connus : Anne-Sophie et Jean-Baptiste', 2],
  ])('« %s »', (sentence, children) => {
    const label = 'Nombre d’enfants à charge';
    const asked = (text: number, ...over: string[]) => look([count(label, `${text}`)], [...over, sentence]);
    expect(asked(children)).toEqual([]);
    expect(asked(children - 1)).toEqual([['count', label]]);
    // One more may have come, unless it is of today.
    expect(asked(children + 1)).toEqual([]);
    expect(asked(children + 1, 'Votre profil à ce jour')).toEqual([['count', label]]);
  });

  test('with whom she lives, herself counted or not', () => {
    const sentence = 'Vous nous avez dit vivre avec Mehdi, Sarah et Lou.';
    const asked = (label: string, text: string, answer: 'Oui' | 'Non' = 'Oui') =>
      look([aYesNo('Vivent-elles toutes encore avec vous ?', answer), count(label, text)], [sentence]);
    const [without, whole] = ['Nombre de personnes, sans vous compter', 'Nombre de personnes, vous comprise'];
    expect(asked(whole, '4')).toEqual([]);
    expect(asked(whole, '3')).toEqual([['count', whole]]);
    expect(asked('Combien de personnes au foyer (ne vous comptez pas) ?', '3')).toEqual([]);
    expect(asked('Combien de personnes au foyer (ne vous comptez pas) ?', '4')).toHaveLength(1);
    expect(asked(whole, '5')).toEqual([['count', whole]]);
    expect(asked(whole, '3', 'Non')).toEqual([]);
    // Nothing says whether she is counted.
    expect(asked('Nombre de personnes au foyer', '2')).toEqual([]);
    expect(asked(without, '3')).toEqual([]);
  });
});

describe('a part or a row for each', () => {
  const label = 'Combien de personnes compte votre foyer ?';
  const counted = (text: string) => count(label, text, 'Vous comprise.');

  test('« Mon conjoint » and « Mon enfant », and she', () => {
    const parts = ['Mon conjoint', 'Mon enfant'].map((group) =>
      name('Prénom et nom', 'Lou Exemple', { group }),
    );
    const last = aField('Je n’ai pas d’autre personne à ajouter', { kind: 'checkbox', text: 'on' });
    expect(look([counted('2'), ...parts])).toEqual([['count', label]]);
    expect(look([counted('3'), ...parts, last])).toEqual([]);
    expect(look([counted('4'), ...parts])).toEqual([]);
    expect(look([counted('4'), ...parts, last])).toEqual([['count', label]]);
    expect(
      look([counted('2'), ...parts.map((field) => ({ ...field, value: { state: 'empty' as const } }))]),
    ).toEqual([]);
  });

  test('« en plus du demandeur », in rows', () => {
    const question = 'Personnes vivant au domicile, en plus du demandeur';
    const rows = (given: number, all: number) =>
      Array.from({ length: all }, (_, at) =>
        name(`Nom et prénom, personne ${at + 1}`, at < given ? 'Lou Exemple' : '', {
          question,
          group: question,
        }),
      );
    expect(look([counted('3'), ...rows(3, 3)])).toEqual([['count', label]]);
    expect(look([counted('4'), ...rows(3, 3)])).toEqual([]);
    expect(look([counted('5'), ...rows(3, 3)])).toEqual([]);
    // There was room for one more.
    expect(look([counted('5'), ...rows(3, 4)])).toEqual([['count', label]]);
  });

  test('names one after the other, hers among them', () => {
    const names = [
      'Odile GARNIER (vous)',
      'Luc GARNIER, votre mari',
      'Tom GARNIER',
      'Mia MOREL, votre fille',
    ];
    expect(look([counted('3')], names)).toEqual([['count', label]]);
    expect(look([counted('4')], names)).toEqual([]);
    expect(look([counted('5')], names)).toEqual([]);
    expect(look([counted('1')], ['Odile GARNIER (vous)', 'Luc GARNIER, votre ex-conjoint'])).toEqual([]);
    expect(look([counted('1')], ['Odile GARNIER (vous)', 'Tom GARNIER, votre fils, à Rennes'])).toEqual([]);
    const none = aYesNo('Quelqu’un d’autre habite-t-il avec vous ?', 'Non');
    expect(look([counted('5'), none], names)).toEqual([['count', label]]);
  });

  test.each([
    [
      'Odile GARNIER Vous · née le 19/07/1991',
      'Luc MOREL Concubin · né le 05/02/1990',
      'Mia MOREL Enfant · née le 11/04/2021',
    ],
    [
      'Odile GARNIER (vous) – 19/07/1991',
      'Luc MOREL (conjoint) – 05/02/1990',
      'Mia MOREL (enfant) – 11/04/2021',
    ],
    [
      'Odile Garnier, Demandeur, née le 19/07/1991',
      'Luc Morel, Conjoint, né le 05/02/1990',
      'Mia Morel, Enfant, née le 11/04/2021',
    ],
  ])('rows with the tie and the birth of each: %s', (...rows) => {
    expect(look([counted('2')], rows)).toEqual([['count', label]]);
    expect(look([counted('3')], rows)).toEqual([]);
    expect(look([counted('2')], rows.slice(1))).toEqual([]);
  });
});
