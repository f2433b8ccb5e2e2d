/** A row begun with one cell left, where the other rows have it. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aSelect, casesOf, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const org = casesOf('organisation');
const look = (fields: Field[], says: string[] = []) => wrongIn(fields, { says });
const rule = 'Une ligne par employeur, 4 cases par ligne.';

/** « Brut €, ligne 2 », its row whole but for that. */
const pays = (nameOf: (name: string, row: number) => string, left: string): Field[] =>
  [1, 2].flatMap((row) => {
    const give = (name: string, text: string): string => (row === 2 && name === left ? '' : text);
    return [
      org(nameOf('Employeur', row), give('Employeur', 'Cantine de Sète')),
      ...[casesOf('hours')(nameOf('H. du mois', row), give('H. du mois', row === 1 ? '42' : '3'))],
      anAmount(nameOf('Brut €', row), give('Brut €', row === 1 ? '512,82' : '36,06')),
      aSelect(nameOf('Contrat fini', row), ['oui', 'non'], give('Contrat fini', 'non'), {
        valueType: 'yes-no',
      }),
    ];
  });
const names: [string, (name: string, row: number) => string][] = [
  ['after', (name, row) => `${name}, ligne ${row}`],
  ['before', (name, row) => `Ligne ${row} – ${name}`],
];
describe.each(names)('employers, %s', (_at, nameOf) => {
  test.each(['Brut €', 'H. du mois', 'Employeur', 'Contrat fini'])('%s', (left) => {
    expect(look(pays(nameOf, left), [rule])).toEqual([nameOf(left, 2)]);
  });
  test.each(['Brut €', 'H. du mois'])('%s, without a rule', (left) =>
    expect(look(pays(nameOf, left))).toEqual([nameOf(left, 2)]),
  );
});

const money = (left = '', second = 'Pension'): Field[] =>
  [1, 2].flatMap((row) => [
    org(`Organisme, ligne ${row}`, row === 1 ? 'Carsat' : 'Agirc'),
    aField(`Nature, ligne ${row}`, { text: row === 1 ? 'Retraite' : second }),
    anAmount(`Montant €, ligne ${row}`, row === 1 ? '640' : left),
  ]);
test('any sum', () => {
  expect(look(money())).toEqual(['Montant €, ligne 2']);
  expect(look(money('12'))).toEqual([]);
  expect(look(money('', ''))).toEqual([]);
});

test.each([
  'Chaque ligne compte quatre cases.',
  'Une ligne = 4 cases.',
  'Les quatre cases de chaque ligne sont à remplir.',
  'Quatre cases à remplir par employeur.',
])('%s', (said) => {
  expect(look(pays(names[0]?.[1] ?? String, 'Contrat fini'), [said])).toEqual(['Contrat fini, ligne 2']);
  expect(look(pays(names[0]?.[1] ?? String, ''), [said])).toEqual([]);
});
