/** Payments that the page lists and says to declare, and another sum in the case of their month. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const months = ['août', 'septembre', 'octobre'];
const days = ['05/08/2026', '04/09/2026', '06/10/2026'];
const wrong = 'Pension alimentaire reçue en septembre 2026';
const lines = (line: (day: string) => string) => days.map(line);
const usual = lines((day) => `${day} : 165,00 € versés sur votre compte`);

const look = (
  given: string,
  { title = 'Pension versée par notre intermédiaire', says = 'Elle est à déclarer.', list = usual } = {},
  other = '165,00',
) =>
  wrongIn(
    months.map((month, at) =>
      anAmount(`Pension alimentaire reçue en ${month} 2026`, at === 1 ? given : other),
    ),
    {
      says: [title, ...(says === '' ? [] : [says]), ...list],
      headings: [
        { level: 1, text: 'Demande en ligne' },
        { level: 2, text: title },
      ],
    },
  );

describe('0, or another sum, in one of the months', () => {
  test.each([
    {
      says: 'L’agence (Aripa) collecte la pension fixée par le jugement et vous la reverse. Elle est à déclarer.',
    },
    { title: 'Versements de l’Aripa', says: 'Cette pension alimentaire doit être déclarée.' },
    { title: 'Pension à déclarer', says: '' },
    { title: 'Votre pension alimentaire', says: 'N’oubliez pas de la déclarer.' },
    { title: 'Pension alimentaire', says: 'Vous devez la déclarer chaque mois.' },
    { list: lines((day) => `165,00 € le ${day}`) },
    { list: lines((day) => `Virement du ${day} — 165 €`) },
    { list: days.flatMap((day) => [day, 'Pension alimentaire : 165,00 €']) },
  ])('%o', (page) => {
    expect(look('0', page)).toEqual([wrong]);
    expect(look('156,00', page)).toEqual([wrong]);
    expect(look('165,00', page)).toEqual([]);
    expect(look('', page)).toEqual([]);
  });

  test('another sum than the page lists in each may come from elsewhere', () => {
    expect(look('200', {}, '200')).toEqual([]);
    expect(look('0', {}, '200')).toEqual([wrong]);
  });
});

test.each([
  { says: 'Elle n’est pas à déclarer.' },
  { says: 'Ne la déclarez pas, nous le savons.' },
  { title: 'Pension d’invalidité' },
  { title: 'Prime d’activité' },
  { list: [usual[0] ?? '', '04/09/2026 : 165,00 € rejetés par votre banque', usual[2] ?? ''] },
  { list: [usual[0] ?? '', 'Prochain versement le 04/09/2026 : 165,00 €', usual[2] ?? ''] },
  { list: ['05/08/2025 : 165,00 €', '04/09/2025 : 165,00 €'] },
])('nothing is wrong: %o', (page) => {
  expect(look('0', page)).toEqual([]);
});

test('two payments of one month make one sum', () => {
  const list = [...usual, '28/09/2026 : 40,00 € versés sur votre compte'];
  expect(look('205,00', { list })).toEqual([]);
  expect(look('165,00', { list })).toEqual([wrong]);
});
