/** Boxes and cases that stand in turn, line after line: one of the two left where the other was given. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { hours, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const box = (label: string, isTicked: boolean) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '' });
type Line = [label: string, isTicked: boolean, sum: string, caseName?: string];
const lines = (...all: Line[]): Field[] =>
  all.flatMap(([label, isTicked, sum, own = `Montant : ${label}`]) => [
    box(label, isTicked),
    anAmount(own, sum),
  ]);
const charges = lines(
  ['Pension alimentaire versée', true, '', 'Montant case 6EL'],
  ['Dons aux œuvres', false, '', 'Montant case 7UF'],
  ['Cotisations syndicales', true, '132', 'Montant case 7AC'],
);
const alone = lines(['Salaire', true, ''], ['Pension', false, ''], ['Rente', false, '']);
const sumAlone = lines(['Salaire', false, '640'], ['Pension', false, ''], ['Rente', false, '']);

const rules = [
  'Cocher la rubrique concernée, puis servir la case au bout de la ligne. Rubrique cochée = case servie.',
  'À chaque case cochée correspond un montant.',
  'Si vous cochez une ligne, indiquez la somme en face.',
  'Cochez ce que vous avez perçu et inscrivez le montant.',
  'Un montant par ligne cochée.',
  'Pas de ligne cochée sans montant.',
  'Indiquez le montant de chaque ressource cochée.',
  'Toute case cochée doit être suivie d’un chiffre.',
];

describe('a box ticked, and nothing in its case', () => {
  test('beside another with its amount', () => expect(wrongIn(charges)).toEqual(['Montant case 6EL']));
  test('hours of a day', () =>
    expect(
      wrongIn([
        box('Lundi', true),
        ...hours(['Heures : 7']),
        box('Mardi', true),
        ...hours(['Heures, mardi']),
      ]),
    ).toEqual(['Heures, mardi']));
  test.each(rules)('%s', (rule) => {
    expect(wrongIn(alone, { says: [rule] })).toEqual(['Montant : Salaire']);
    expect(wrongIn(charges, { says: [rule] })).toEqual(['Montant case 6EL']);
    expect(wrongIn(lines(['Salaire', true, '640'], ['Pension', false, '']), { says: [rule] })).toEqual([]);
    expect(wrongIn(sumAlone, { says: [rule] })).toEqual(['Salaire']);
  });
});

test('an amount beside a box not ticked', () => {
  expect(wrongIn(lines(['Loyer', true, '540'], ['Crédit', false, '120'], ['Impôts', false, '']))).toEqual([
    'Crédit',
  ]);
});
