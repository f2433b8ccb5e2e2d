/** A sum told by the month in the case of the quarter or of the year, or the other way round. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { hours, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-12-12' };
const months = ['Août 2026', 'Septembre 2026', 'Octobre 2026'];
const look = (fields: Field[], said: string, given = {}) => wrongIn(fields, { says: [said], ...given });
const each = (label: string, sum: string) => months.map((month) => anAmount(`${label} – ${month}`, sum));

test.each([
  [
    'Pension alimentaire reçue sur le trimestre',
    '210',
    '630',
    'Jugement : pension alimentaire de 210 € par mois.',
  ],
  ['Loyer annuel', '512', '6144', 'Quittance : loyer mensuel de 512 €'],
  ['Loyer mensuel hors charges', '6144', '512', 'Bail : loyer de 6 144 € par an, payable chaque mois.'],
  ['Bourse par mois', '2490', '249', 'Bourse de 2 490 € pour l’année, versée en dix mensualités.'],
  ['Retraite annuelle', '904,20', '10850,40', 'Retraite : 904,20 € par mois'],
])('%s', (label, wrong, right, said) => {
  expect(look([anAmount(label, wrong)], said)).toEqual([label]);
  expect(look([anAmount(label, right)], said)).toEqual([]);
});

test('in each month, the sum of the quarter', () => {
  const said = 'Pension alimentaire : 210 € par mois, soit 630 € pour les trois mois.';
  expect(look(each('Pension alimentaire', '630'), said, caf)).toHaveLength(3);
  expect(look(each('Pension alimentaire', '210'), said, caf)).toEqual([]);
});

test('what the payslip has of the month, on the line of the year', () => {
  const said = 'Bulletin de décembre : net imposable du mois 1 184 €, cumul net imposable annuel 14 206 €';
  const of = (sum: string) => look([anAmount('1AJ – Salaires de l’année', sum)], said, taxReturn);
  expect(of('1184')).toEqual(['1AJ – Salaires de l’année']);
  expect(of('14206')).toEqual([]);
});

test('hours of a month, in the case of a week', () => {
  const said = 'Contrat de 104 heures par mois.';
  expect(look(hours(['Heures par semaine : 104']), said)).toEqual(['Heures par semaine']);
  expect(look(hours(['Heures par semaine : 24']), said)).toEqual([]);
});

test('two cases of one thing', () => {
  const of = (month: string, year: string) =>
    look([anAmount('Loyer mensuel', month), anAmount('Loyer annuel', year)], '');
  expect(of('6144', '512')).toEqual(['Loyer annuel']);
  expect(of('512', '512')).toEqual(['Loyer annuel']);
  expect(of('512', '6144')).toEqual([]);
});

test.each([
  [
    'begun lately',
    'Pension reçue sur le trimestre',
    '210',
    'Pension de 210 € par mois à partir d’octobre 2026.',
  ],
  ['worked for a month', 'Salaire du trimestre', '1420', 'Salaire de 1 420 € par mois'],
  ['paid at once', 'Bourse du mois', '2490', 'Bourse de 2 490 € pour l’année, versée en une fois.'],
  ['of other money', 'Loyer annuel', '512', 'Pension de 512 € par mois'],
  ['a limit', 'Loyer annuel', '512', 'Loyer maximum de 512 € par mois'],
  ['told of both', 'Loyer annuel', '512', 'Loyer de 512 € par mois ; loyer du garage de 512 € par an'],
  ['of a mean', 'Loyer mensuel moyen de l’année', '512', 'Loyer de 512 € par an'],
])('%s', (_name, label, sum, said) => {
  expect(look([anAmount(label, sum)], said)).toEqual([]);
});

test('one month of the quarter, hours of one week in a month', () => {
  const paid = each('Bourse', '0').with(1, anAmount(`Bourse – ${months[1]}`, '2490'));
  expect(look(paid, 'Bourse de 2 490 € pour l’année', caf)).toEqual([]);
  expect(look(hours(['Heures du mois : 24']), 'Contrat de 24 heures par semaine')).toEqual([]);
});
