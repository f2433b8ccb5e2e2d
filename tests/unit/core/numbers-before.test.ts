/** Names that a page numbers are read as those it does not; where a number is the name of a case, it stays. */
import { expect, test } from 'vitest';
import { withoutNumbers } from '../../../core/check/asks/numbers-before.ts';
import { aField, aPage } from '../../support/page-model.ts';

const labels = (names: string[], blocks: string[] = [], groups: string[] = []) =>
  withoutNumbers(
    aPage('wwwd.caf.fr', ['x'], {
      blocks,
      fields: names.map((name, at) => aField(name, { group: groups[at] ?? null })),
    }),
  ).fields.map(({ label }) => label);

test.each([
  ['1. Date de début', 'Date de début'],
  ['3) Avez-vous travaillé ?', 'Avez-vous travaillé ?'],
  ['2.1 Montant perçu', 'Montant perçu'],
  ['4 – Loyer', 'Loyer'],
  ['b) Montant', 'Montant'],
  ['Question 2 : Êtes-vous seul ?', 'Êtes-vous seul ?'],
  // Numbers that say something.
  ['2 enfants à charge', '2 enfants à charge'],
  ['1AJ – Salaires', '1AJ – Salaires'],
  ['1er enfant', '1er enfant'],
  ['15/03', '15/03'],
])('« %s »', (name, plain) => expect(labels([name])).toEqual([plain]));

test('named by its number, or alike without it: as it is', () => {
  const names = ['1. Salaire', '2. Total'];
  expect(labels(names, ['Reportez la ligne 1 dans le total.'])).toEqual(names);
  expect(labels(names, ['Reportez la case 1AJ dans le total.'])).toEqual(['Salaire', 'Total']);
  const children = ['1. Enfant', '2. Enfant'];
  expect(labels(children)).toEqual(children);
  expect(labels(['Prénom', 'Prénom'], [], ['1. Enfant', '2. Enfant'])).toEqual(['Prénom', 'Prénom']);
  expect(labels(['1. Salaire', '2. Salaire'], [], ['Vous', 'Votre conjoint'])).toEqual([
    'Salaire',
    'Salaire',
  ]);
});
