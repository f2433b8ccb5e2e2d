/** Which of several spans a day is asked of, and a first day that is not to be moved to that of the month. */
import { expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const [first, last] = ['Premier jour d’arrêt', 'Dernier jour d’arrêt'];
const lookAt = (from: string, to: string, says: string[], today = '2027-02-27') =>
  wrongIn([aDate(first, from), aDate(last, to)], { says, today });

const told = [
  'Avis d’arrêt de travail reçus à votre nom : du 04/02/2027 au 07/02/2027, puis du 15/02/2027 au 21/02/2027.',
  'S’il y a plusieurs arrêts dans le mois, donnez le premier jour du premier arrêt et le dernier jour du dernier.',
];

test('of two leaves, the first day of the first and the last day of the last', () => {
  expect(lookAt('15/02/2027', '21/02/2027', told)).toEqual([first]);
  expect(lookAt('04/02/2027', '07/02/2027', told)).toEqual([last]);
  expect(lookAt('04/02/2027', '21/02/2027', told)).toEqual([]);
  // Of what the page does not know.
  expect(lookAt('02/02/2027', '25/02/2027', told)).toEqual([]);
});

test('the same in three cases each', () => {
  const parts = (group: string, [day = '', month = '', year = '']: string[]) =>
    [
      ['Jour', day],
      ['Mois', month],
      ['Année', year],
    ].map(([label = '', text = '']) => aField(label, { valueType: 'date-part', text, group }));
  const look = (day: string) =>
    wrongIn([...parts(first, [day, '02', '2027']), ...parts(last, ['21', '02', '2027'])], {
      says: told,
      today: '2027-02-27',
    });
  expect(look('15')).toEqual([first]);
  expect(look('04')).toEqual([]);
});

test('the same in lines of a list and in a table, by other words', () => {
  const inList = [
    'Vos arrêts de travail du mois',
    'du 4 au 7 février 2027',
    'du 15 au 21 février 2027',
    'Indiquez le début du premier et la fin du dernier.',
  ];
  expect(lookAt('15/02/2027', '21/02/2027', inList)).toEqual([first]);
  expect(lookAt('04/02/2027', '21/02/2027', inList)).toEqual([]);
  const inTable = ['Arrêts reçus', 'Début', 'Fin', '04/02/2027', '07/02/2027', '15/02/2027', '21/02/2027'];
  const lastOnly = [...inTable, 'Ne déclarez que le dernier arrêt.'];
  expect(lookAt('04/02/2027', '21/02/2027', lastOnly)).toEqual([first]);
  expect(lookAt('15/02/2027', '21/02/2027', lastOnly)).toEqual([]);
  // No rule: of which of them, nothing tells.
  expect(lookAt('15/02/2027', '21/02/2027', inTable)).toEqual([]);
  // A rule of something else.
  expect(lookAt('15/02/2027', '21/02/2027', [...inTable, 'Seule la première déclaration compte.'])).toEqual(
    [],
  );
});

test('a leave begun the month before is not to begin on the 1st', () => {
  const begun = [
    'Vous aviez indiqué un arrêt commencé le 24/11/2026 et toujours en cours.',
    'Redonnez son vrai premier jour : ne le faites pas débuter au 1er du mois.',
  ];
  const look = (from: string, says: string[]) => lookAt(from, '06/12/2026', says, '2026-12-30');
  expect(look('01/12/2026', begun)).toEqual([first]);
  expect(look('24/11/2026', begun)).toEqual([]);
  const since = [
    'Arrêt de travail en cours depuis le 24 novembre 2026.',
    'Écrivez la date de début réelle de l’arrêt, même s’il a commencé le mois précédent.',
  ];
  expect(look('01/12/2026', since)).toEqual([first]);
  expect(look('24/11/2026', since)).toEqual([]);
  // Nothing says that the days of the month alone are not to be given.
  expect(look('01/12/2026', since.slice(0, 1))).toEqual([]);
  // Another leave, that begins on the 1st.
  expect(look('01/12/2026', ['Un arrêt commence le 01/12/2026.', ...since])).toEqual([]);
});

test('nor is one that goes on to end with the month', () => {
  const says = [
    'Votre arrêt de travail va jusqu’au 09/01/2027.',
    'Ne le coupez pas au 31 : donnez le vrai dernier jour de l’arrêt.',
  ];
  const look = (to: string) =>
    wrongIn([aYesNo('Avez-vous été en arrêt ?', 'Oui'), aDate(first, '20/12/2026'), aDate(last, to)], {
      says,
      today: '2026-12-30',
    });
  expect(look('31/12/2026')).toEqual([last]);
  expect(look('09/01/2027')).toEqual([]);
});
