/** Boxes and cases that stand in turn, line after line: one of the two left where the other was given. */
import { describe, expect, test } from 'vitest';
import { aBox, boxLines, charges, oneTicked } from '../../support/boxes.ts';
import { hours, wrongIn } from '../../support/filled-in.ts';

const sumAlone = boxLines(['Salaire', false, '640'], ['Pension', false, ''], ['Rente', false, '']);

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
        aBox('Lundi', true),
        ...hours(['Heures : 7']),
        aBox('Mardi', true),
        ...hours(['Heures, mardi']),
      ]),
    ).toEqual(['Heures, mardi']));
  test.each(rules)('%s', (rule) => {
    expect(wrongIn(oneTicked, { says: [rule] })).toEqual(['Montant : Salaire']);
    expect(wrongIn(charges, { says: [rule] })).toEqual(['Montant case 6EL']);
    expect(wrongIn(boxLines(['Salaire', true, '640'], ['Pension', false, '']), { says: [rule] })).toEqual([]);
    expect(wrongIn(sumAlone, { says: [rule] })).toEqual(['Salaire']);
  });
});

test('an amount beside a box not ticked', () => {
  expect(wrongIn(boxLines(['Loyer', true, '540'], ['Crédit', false, '120'], ['Impôts', false, '']))).toEqual([
    'Crédit',
  ]);
});
