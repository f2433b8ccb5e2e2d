/** Where her children live, told twice by choices. */
import { expect, test } from 'vitest';
import { aSelect, wrongIn } from '../../support/filled-in.ts';

const lives = [
  'Sans conjoint, avec mes deux enfants à temps plein',
  'Sans conjoint, avec mes deux enfants une semaine sur deux',
  'Sans conjoint et sans mes enfants',
];
const homes = [
  'Chez moi, en permanence',
  'Chez leur père, en permanence',
  'En alternance',
  'Chez leurs grands-parents',
];
const where = 'Chez qui Inès et Tom habitent-ils depuis la séparation ?';
const look = (life: number, home: number, asks = where) =>
  wrongIn([
    aSelect('Depuis cette date, comment vivez-vous ?', lives, lives[life] ?? ''),
    aSelect(asks, homes, homes[home] ?? ''),
  ]);

test('the children live with her, or with the other parent', () => {
  expect(look(0, 1)).toEqual([where]);
  expect(look(0, 2)).toEqual([where]);
  expect(look(1, 0)).toEqual([where]);
  expect(look(2, 0)).toEqual([where]);
});

test('what agrees, what is of before, and what is in no form known', () => {
  for (const [life, home] of [
    [0, 0],
    [1, 2],
    [2, 1],
    [0, 3],
  ] as const)
    expect(look(life, home)).toEqual([]);
  expect(look(0, 1, 'Chez qui Inès et Tom habitaient-ils avant la séparation ?')).toEqual([]);
});
