/** Totals that name the lines they add by a mark; and what makes no difference to a sum. */
import { expect, test } from 'vitest';
import { amounts, wrongIn } from '../../support/filled-in.ts';
import { caf, ft, tableOf, told } from '../../support/recap.ts';

const returned = (total: string) =>
  caf([
    'Revenus',
    'Salaires de janvier à mai (1AJ) : 9 846 €',
    'Retraite de base : 7 203 €',
    'Retraite complémentaire : 2 518 €',
    'Total des pensions (1AS) : 9 721 €',
    'Intérêts (2TR) : 31 €',
    `Total déclaré (1AJ + 1AS + 2TR) : ${total}`,
  ]);

test('a total that adds a total and other lines, each by its mark', () => {
  expect(told(returned('19 598 €')).problems).toEqual([]);
  expect(told(returned('19 958 €')).problems).toEqual([['sum', 'Total déclaré (1AJ + 1AS + 2TR)']]);
});

test('in cases, by letters; of a mark that no line bears, nothing is told', () => {
  const budget = (name: string, total: string) =>
    amounts(['A. Loyer : 540', 'B. Énergie : 96', 'C. Garde : 120', `${name} : ${total}`], {
      group: 'Charges',
    });
  expect(wrongIn(budget('Total (A + B)', '636'))).toEqual([]);
  expect(wrongIn(budget('Total (A + B)', '663'))).toEqual(['Total (A + B)']);
  expect(wrongIn(budget('Total (A + D)', '663'))).toEqual([]);
});

test('a loan of nothing is added or not, all the same', () => {
  const charges = (loan: string) =>
    amounts(['Loyer : 540', 'Assurances : 45,60', `Crédits : ${loan}`, 'Total des charges : 702'], {
      group: 'Charges',
    });
  expect(wrongIn(charges('0'))).toEqual(['Total des charges']);
  expect(wrongIn(charges('80'))).toEqual([]);
});

test('months in a column between a person and « Aucune ressource » are no other answer', () => {
  const rows = tableOf(
    ['Personne', 'Période', 'Montant'],
    [
      ['M. Kaci', 'Août, septembre, octobre 2026', '645,00 €'],
      ['Mme Kaci', 'Août, septembre, octobre 2026', 'Aucune ressource (case cochée)'],
    ],
  );
  expect(told(caf([], rows)).problems).toEqual([]);
});

test('« Vous n’avez pas travaillé », shown again over a salary', () => {
  const shown = (answer: string) =>
    told(ft(['Mes activités', 'Activité en novembre 2026', answer, 'Salaire brut', '512 €'])).problems;
  expect(shown('Vous n’avez pas travaillé')).toEqual([['contradiction', 'Salaire brut']]);
  expect(shown('Vous avez travaillé')).toEqual([]);
});
