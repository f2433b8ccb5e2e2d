/** A month or a most said once, over or under several cases: it counts as read, and is of the cases beside it. */
import { expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';
import { look } from '../../support/rules-unread.ts';

const [asks, first, last] = ['Avez-vous suivi un stage ?', 'Premier jour de stage', 'Dernier jour de stage'];
const rule = 'Dates de novembre uniquement';

test('« Dates de novembre uniquement » counts as read', () => {
  expect(look([aDate(first, '16/11/2026'), aDate(last, '27/11/2026')], rule)).toEqual(['complete']);
});

test('under the day itself, and right under both', () => {
  const days = (hint: string | null) => [
    aYesNo(asks, 'Oui'),
    aDate(first, '26/10/2026', { hint }),
    aDate(last, '13/11/2026'),
    aYesNo('Êtes-vous malade ?', 'Non'),
  ];
  expect(wrongIn(days(rule))).toEqual([first]);
  const blocks = ['Demande en ligne', asks, first, last, rule, 'Êtes-vous malade ?'];
  expect(wrongIn(days(null), { blocks })).toEqual([first]);
});

test('a most of hours counts as read', () => {
  const hours = ['Heures chez Sodexo', 'Heures chez Mme Perrot'].map((label, at) =>
    aField(label, { valueType: 'hours', text: `${82 - at}` }),
  );
  const most = 'Heures entières, sans les minutes ; 420 heures au maximum pour le mois.';
  expect(look(hours, most)).toEqual(['complete']);
});

test('a most « pour le mois », under the one case that it is of', () => {
  const meals = (text: string) =>
    aField('Nombre de repas', { valueType: 'count', text, hint: '20 au maximum pour le mois' });
  expect(wrongIn([meals('40')])).toEqual(['Nombre de repas']);
  expect(wrongIn([meals('18')])).toEqual([]);
});
