/** « Premier jour d'arrêt en mars »: a leave begun before has its first day in March on the 1st. */
import { expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aYesNo } from '../../support/page-model.ts';
import { ft } from '../../support/recap.ts';

const look = (label: string, text: string) =>
  wrongIn(
    [
      aYesNo('Avez-vous été en arrêt maladie ?', 'Oui'),
      aDate(label, text),
      aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
    ],
    { host: 'candidat.francetravail.fr', title: 'Actualisation de mars 2027', today: '2027-04-02' },
  );

test('a first day in another month than the one its case names', () => {
  const named = 'Premier jour d’arrêt en mars (JJ/MM/AAAA)';
  expect(look(named, '12/02/2027')).toEqual([named]);
  expect(look(named, '12/03/2027')).toEqual([]);
  // Named by nothing, a leave may have begun before.
  expect(look('Premier jour d’arrêt (JJ/MM/AAAA)', '12/02/2027')).toEqual([]);
  expect(look('Date d’entrée en formation', '12/02/2027')).toEqual([]);
});

test('a first day of work « dans le mois »', () => {
  const named = 'Premier jour travaillé dans le mois';
  expect(look(named, '09/02/2027')).toEqual([named]);
  expect(look(named, '09/03/2027')).toEqual([]);
  expect(look('Premier jour d’absence du mois', '09/02/2027')).toEqual(['Premier jour d’absence du mois']);
  expect(look('Premier jour d’arrêt du mois suivant', '09/02/2027')).toEqual([]);
});

test('on a recap, the end of a contract said to have ended in the month declared', () => {
  const look = (day: string) =>
    ft([
      'Avez-vous travaillé ? Oui',
      'Ce contrat s’est-il terminé en novembre ? Oui',
      `Date de fin du contrat : ${day}`,
      'Êtes-vous toujours à la recherche d’un emploi ? Oui',
    ]).problems.map(({ check }) => check);
  expect(look('19/12/2026')).toEqual(['dates-in-month']);
  expect(look('19/11/2026')).toEqual([]);
});
