/** Delays and lengths that a page states in words, and counts of what stands beside. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const today = '2026-06-18';

describe('a request made in time', () => {
  const label = 'Date d’entrée dans le logement';
  const look = (says: string, day: string) => wrongIn([aDate(label, day)], { says: [says], today });
  const says =
    'Attention : la demande doit être déposée au plus tard deux mois après l’entrée dans le logement.';
  test('no later after the event than the page allows', () => {
    expect(look(says, '03/02/2026')).toEqual([label]);
    expect(look(says, '18/04/2026')).toEqual([]);
    expect(look(`Sauf cas de force majeure, ${says}`, '03/02/2026')).toEqual([]);
    // Her own birth is not that of the child.
    const birth = 'La demande doit être faite dans les deux mois après la naissance de l’enfant.';
    expect(wrongIn([aDate('Date de naissance', '04/02/1985')], { says: [birth], today })).toEqual([]);
    expect(look(says.replace('entrée dans le logement', 'achat du véhicule'), '03/02/2026')).toEqual([]);
  });
});

test('a pregnancy of nine months or so', () => {
  const [first, due] = ['Date de début de grossesse', 'Date prévue de l’accouchement'];
  const look = (day: string) => wrongIn([aDate(first, '20/06/2026'), aDate(due, day)], { today });
  expect(look('02/11/2026')).toEqual([due]);
  expect(look('20/03/2027')).toEqual([]);
  expect(look('25/02/2027')).toEqual([]);
});

test('a period in months, no longer than the page allows', () => {
  const part = (label: string, text: string, valueType: 'month' | 'year') =>
    aField(label, { valueType, kind: 'select', text, group: 'Période', question: 'Période' });
  const look = (from: string) =>
    wrongIn(
      [
        part('Mois de début', 'Mars', 'month'),
        part('Année de début', from, 'year'),
        part('Mois de fin', 'Février', 'month'),
        part('Année de fin', '2026', 'year'),
      ],
      { says: ['La période demandée ne peut pas dépasser 24 mois.'], today },
    );
  expect(look('2023')).toEqual(['Mois de fin']);
  expect(look('2024')).toEqual([]);
});

test('days and months counted in more turns', () => {
  const days = 'Nombre de jours d’arrêt, premier et dernier jour compris';
  const stay = (count: string) =>
    wrongIn([
      aDate('Date de début de l’arrêt', '11/05/2026'),
      aDate('Date de fin de l’arrêt', '15/05/2026'),
      aField(days, { valueType: 'count', text: count }),
    ]);
  expect(stay('12')).toEqual([days]);
  expect(stay('5')).toEqual([]);
  const months = 'Sur ces trois mois, combien de mois la pension a-t-elle été versée ?';
  const paid = (count: string) =>
    wrongIn([
      ...['Novembre 2025', 'Décembre 2025', 'Janvier 2026'].map((month) =>
        anAmount(`Pension reçue – ${month}`, '130'),
      ),
      aField(months, { kind: 'select', options: ['0', '1', '2', '3'], text: count }),
    ]);
  expect(paid('2')).toEqual([months]);
  expect(paid('3')).toEqual([]);
});
