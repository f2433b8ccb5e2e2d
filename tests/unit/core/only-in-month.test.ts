/** « Dates de novembre uniquement », over the days of one question: a day of another month, and rules that are of other days. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aYesNo } from '../../support/page-model.ts';

const ft = {
  host: 'candidat.francetravail.fr',
  title: 'Ma déclaration pour novembre 2026',
  today: '2026-12-01',
};
const asks = 'Avez-vous suivi un stage ou une immersion ?';
const [first, last] = ['Premier jour de stage', 'Dernier jour de stage'];
const days = (start: string, end: string) => [aDate(first, start), aDate(last, end)];

/** The rule stands over the two days, under their question. */
function look(rule: string, start: string, end: string, after: Field[] = [], page = ft) {
  const fields = [aYesNo(asks, 'Oui'), ...days(start, end), ...after];
  const blocks = [page.title, asks, rule, ...fields.slice(1).map(({ label }) => label)];
  return [...new Set(wrongIn(fields, { ...page, blocks }))];
}
const townHall = { host: 'www.mairie-exemple.fr', title: 'Demande en ligne', today: '2026-11-24' };
const nextYear = { ...townHall, today: '2027-01-04' };

describe('a day out of the one month taken', () => {
  test.each([
    'Dates de novembre uniquement',
    'Uniquement des dates de novembre',
    'Dates comprises dans le mois de novembre.',
    'Jours de novembre seulement',
    'Indiquez uniquement les jours de novembre 2026.',
    'N’indiquez que des dates de novembre.',
    'Seuls les jours de novembre sont à indiquer.',
    'Aucune date hors du mois de novembre.',
    'JJ/MM/AAAA, dates de stage en novembre exclusivement',
    'Dates du 1er au 30 novembre uniquement',
    'En novembre uniquement',
  ])('%s', (rule) => {
    for (const page of [ft, townHall]) {
      expect(look(rule, '26/10/2026', '13/11/2026', [], page)).toEqual([first]);
      expect(look(rule, '23/11/2026', '04/12/2026', [], page)).toEqual([last]);
      expect(look(rule, '16/11/2026', '27/11/2026', [], page)).toEqual([]);
    }
  });

  test('of two months, after a New Year', () => {
    const of = (start: string) =>
      look('Dates de novembre ou de décembre uniquement', start, '13/12/2026', [], nextYear);
    expect([of('26/10/2026'), of('26/11/2026')]).toEqual([[first], []]);
  });
});

describe('of other days, or no rule', () => {
  test.each([
    'Dates d’octobre et de novembre uniquement',
    'Dates de contrat de novembre uniquement',
    'Les dates de novembre sont connues.',
    'Dates de novembre uniquement, sauf si le stage a commencé avant.',
    'Exemple : dates de novembre uniquement',
    'Les ateliers de novembre uniquement',
  ])('%s', (rule) => expect(look(rule, '26/10/2026', '13/11/2026', [], townHall)).toEqual([]));

  test('days of the next question, births and the day of signing', () => {
    const after = [
      aYesNo('Avez-vous été en arrêt ?', 'Oui'),
      aDate('Début de l’arrêt', '26/10/2026'),
      aDate('Fait le', '01/12/2026'),
    ];
    const page = { ...townHall, today: '2026-12-01' };
    expect(look('Dates de novembre uniquement', '16/11/2026', '27/11/2026', after, page)).toEqual([]);
    const born = [aDate('Date de naissance', '12/03/1990')];
    expect(wrongIn(born, { ...townHall, says: ['Dates de novembre uniquement'] })).toEqual([]);
  });
});
