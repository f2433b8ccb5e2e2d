/** Counts that no calendar and no contract has, a birth that is another's, what a choice asks for together. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aSelect, casesOf, hours, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const duration = casesOf('duration');
const percent = casesOf('percent');
const look = (fields: Field[], says: string[] = [], given = {}) => wrongIn(fields, { says, ...given });

test.each([
  ['Nombre de mois travaillés en 2026', '30', '3'],
  ['Nombre de mois de versement dans l’année', '13', '12'],
  ['Nombre de mois travaillés sur le trimestre', '9', '3'],
  ['Nombre de semaines travaillées dans l’année', '104', '52'],
])('%s', (label, wrong, right) => {
  expect(look([duration(label, wrong)])).toEqual([label]);
  expect(look([duration(label, right)])).toEqual([]);
});

test('months of nothing that is told, parts of a whole', () => {
  expect(look([duration('Nombre de mois de retard', '30')])).toEqual([]);
  expect(look([percent('Taux d’incapacité (en %)', '800')])).toEqual(['Taux d’incapacité (en %)']);
  expect(look([percent('Taux d’incapacité (en %)', '80')])).toEqual([]);
  expect(look([percent('Taux d’augmentation (en %)', '120')])).toEqual([]);
});

test('more than twice the hours of the contract', () => {
  const label = 'Heures travaillées en novembre';
  const ft = {
    host: 'candidat.francetravail.fr',
    title: 'Actualisation du mois de novembre 2026',
    today: '2026-11-30',
  };
  const of = (many: string, ...says: string[]) => look(hours([`${label} : ${many}`]), says, ft);
  const part = 'Contrat à temps partiel : 24 heures par semaine';
  expect(of('240', part)).toEqual([label]);
  expect(of('104', part)).toEqual([]);
  expect(of('151', part)).toEqual([]);
  expect(of('240', part, 'Second contrat : 30 heures par semaine')).toEqual([]);
});

describe('the birth of one of the household', () => {
  const says = ['Lina, née le 03/02/2014', 'Noé, né le 14/07/2011'];
  const label = 'Date de naissance de Lina';
  test('in the case of the other', () => {
    expect(look([aDate(label, '14/07/2011')], says)).toEqual([label]);
    expect(look([aDate(label, '03/02/2014')], says)).toEqual([]);
    expect(look([aDate('Date de naissance', '14/07/2011', { group: 'Lina' })], says)).toEqual([
      'Date de naissance',
    ]);
    expect(look([aDate('Date de naissance', '03/02/2014', { group: 'Lina' })], says)).toEqual([]);
  });
  test('of somebody who is not known, of a day that is to be put right', () => {
    expect(look([aDate('Date de naissance de Inès', '14/07/2011')], says)).toEqual([]);
    expect(look([aDate('Date de naissance de la mère de Lina', '14/07/1981')], says)).toEqual([]);
    const other = ['Enfant Lina Petit, née le 03/02/2014'];
    expect(look([aDate('Date de naissance', '05/05/2026', { group: 'Enfant' })], other)).toEqual([]);
    expect(look([aDate(label, '04/02/2014')], says, { title: 'Corriger une date de naissance' })).toEqual([]);
  });
});

test.each([
  'Pour les locataires, le loyer et le nom du bailleur sont tous deux demandés.',
  'Si vous êtes locataire, indiquez votre loyer et le nom du bailleur.',
])('%s', (said) => {
  const cells = (who: string, owner: string) => [
    aSelect('Vous êtes', ['Propriétaire', 'Locataire', 'Hébergé'], who),
    anAmount('Loyer', who === 'Locataire' ? '512' : ''),
    aField('Nom du bailleur', { text: owner }),
  ];
  expect(look(cells('Locataire', ''), [said])).toEqual(['Nom du bailleur']);
  expect(look(cells('Locataire', 'Office du Lac'), [said])).toEqual([]);
  expect(look(cells('Propriétaire', ''), [said])).toEqual([]);
});
