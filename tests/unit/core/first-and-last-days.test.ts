/** The last day of a contract before its first; so many days of illness, all before the month. */
import { expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const ft = {
  host: 'candidat.francetravail.fr',
  title: 'M’actualiser pour février 2027',
  today: '2027-03-04',
};

test('the last day of a contract, before its first', () => {
  const look = (first: string, last: string) =>
    wrongIn([aDate('Première journée travaillée', first), aDate('Dernière journée prévue au contrat', last)]);
  expect(look('03/05/2027', '30/04/2027')).toHaveLength(1);
  expect(look('03/05/2027', '30/10/2027')).toEqual([]);
});

test('so many days of illness, all before the month that is declared', () => {
  const first = 'Premier jour de l’arrêt (JJ/MM/AAAA)';
  const look = (day: string, days: string) =>
    wrongIn(
      [
        aYesNo('Arrêt maladie en février', 'Oui'),
        aDate(first, day),
        aField('Durée notée par le médecin, en jours', { valueType: 'duration', text: days }),
      ],
      ft,
    );
  expect(look('16/01/2027', '4')).toEqual([first]);
  expect(look('16/01/2027', '30')).toEqual([]);
  expect(look('16/02/2027', '4')).toEqual([]);
});
