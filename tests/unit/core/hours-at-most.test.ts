/** A most of hours said once over the cases of several employers: each of them, and their sum where it is of the month. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const names = ['Nombre d’heures chez Sodexo', 'Nombre d’heures chez Mme Perrot, garde à domicile'];
const hours = (label: string, text: string, given: Parameters<typeof aField>[1] = {}): Field =>
  aField(label, { valueType: 'hours', text, ...given });
const cards = (one: string, two: string, hint: string | null = null): Field[] =>
  [one, two].flatMap((text, at) => [
    hours(names[at] ?? '', text, { hint }),
    anAmount(`Salaire brut chez ${at}`, '702'),
  ]);
const look = (rule: string, one: string, two: string) => [
  wrongIn(cards(one, two), { says: [rule] }),
  wrongIn(cards(one, two, rule)),
];
const both = (wrong: string[]) => [wrong, wrong];
const last = names[1] ?? '';

describe('more hours than the page takes', () => {
  test.each([
    'Heures entières, sans les minutes ; 200 heures au maximum pour le mois',
    'Une carte par employeur. Heures entières, 200 heures au maximum pour le mois. Salaire brut réel.',
    'Maximum 200 h dans le mois, tous employeurs confondus.',
    'Vous ne pouvez pas déclarer plus de 200 heures dans le mois.',
    'Le total des heures ne doit pas dépasser 200 heures pour le mois.',
    'Pas plus de 200 heures au total.',
    'Le nombre d’heures est limité à 200 h pour le mois.',
  ])('of each, and of the sum: %s', (rule) => {
    expect(look(rule, '82', '702')).toEqual(both([last]));
    expect(look(rule, '120', '90')).toEqual(both([last]));
    expect(look(rule, '120', '80')).toEqual(both([]));
  });

  test.each([
    '200 heures au maximum',
    '200 heures au maximum par employeur',
    'Au plus 200 h dans le mois par contrat.',
  ])('of each alone: %s', (rule) => {
    expect(look(rule, '82', '702')).toEqual(both([last]));
    expect(look(rule, '120', '90')).toEqual(both([]));
  });
});

describe('of other hours', () => {
  test.each([
    '40 heures de formation au maximum pour le mois',
    'Si vous êtes apprenti, 35 heures au maximum pour le mois',
    'Réponse sous 48 heures au plus',
    'Les heures supplémentaires sont limitées à 25 heures pour le mois.',
    'Exemple : 42 heures au maximum pour le mois',
  ])('%s', (rule) => expect(look(rule, '120', '90')).toEqual(both([])));

  test('of a week, of two months, of two people, or of a total', () => {
    expect(wrongIn(cards('120', '90'), { says: ['35 heures au maximum par semaine'] })).toEqual([]);
    const rule = '151 heures au maximum pour le mois';
    const lists = [
      [hours('Heures de juin', '151'), hours('Heures de juillet', '140')],
      [hours('Vos heures', '151'), hours('Heures de votre conjoint', '140')],
      [hours('Heures chez Lidl', '80'), hours('Heures chez Aldi', '71'), hours('Total des heures', '151')],
    ];
    for (const fields of lists) expect(wrongIn(fields, { says: [rule] })).toEqual([]);
  });

  test('said in another part of the page', () => {
    const [title, stage, work] = ['Demande en ligne', 'Votre stage', 'Votre travail'];
    const headings = [title, stage, work].map((text, at) => ({ level: at === 0 ? 1 : 2, text }));
    const blocks = [title, stage, '35 heures au maximum', work, 'Heures faites'];
    const fields = [hours('Heures faites', '120', { heading: work })];
    expect(wrongIn(fields, { headings, blocks })).toEqual([]);
  });
});
