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

test('a new pension begins in the month declared', () => {
  const look = (question: string, label: string, text: string) =>
    wrongIn(
      [
        aYesNo(question, 'Oui'),
        aDate(label, text),
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
      ],
      { host: 'candidat.francetravail.fr', title: 'Actualisation de novembre 2026', today: '2026-11-30' },
    );
  const asked: [question: string, label: string][] = [
    ['Percevez-vous une nouvelle pension de retraite ?', 'Date d’effet de la pension'],
    ['Avez-vous une nouvelle pension ?', 'Depuis le'],
    ['Avez-vous commencé à percevoir une pension d’invalidité ?', 'À partir du'],
    ['Touchez-vous une rente depuis ce mois ?', 'Depuis quelle date ?'],
  ];
  for (const [question, label] of asked) {
    expect(look(question, label, '04/01/2025')).toEqual([label]);
    expect(look(question, label, '04/11/2026')).toEqual([]);
  }
  // What is not new may have begun long before, and what is decided is decided before.
  expect(look('Percevez-vous toujours une pension ?', 'Depuis le', '04/01/2025')).toEqual([]);
  expect(look('Avez-vous été en arrêt maladie ?', 'Depuis le', '04/10/2026')).toEqual([]);
  expect(look('Avez-vous une nouvelle pension ?', 'Date de notification', '20/10/2026')).toEqual([]);
});
