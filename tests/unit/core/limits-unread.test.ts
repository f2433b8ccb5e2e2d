import { describe, expect, test } from 'vitest';
import { limitIn, outOfReach } from '../../../core/check/asks/out-of-reach.ts';
import { aField } from '../../support/page-model.ts';
import { look, wishes } from '../../support/rules-unread.ts';

describe('a limit', () => {
  const period = ['Du', 'Au'].map((label, at) =>
    aField(label, {
      kind: 'date',
      valueType: 'date',
      group: 'Période de l’attestation',
      text: ['01/06/2026', '31/08/2026'][at] ?? '',
    }),
  );

  test('read by a check is no matter, and one that is broken is told by it', () => {
    expect(look(period, 'La période ne peut pas dépasser douze mois.')).toEqual(['complete']);
    expect(look(period, 'La période ne peut pas dépasser deux mois.')).toEqual(['attention']);
  });

  test('read by none is shown', () => {
    const other = 'Une période de plus de 300 jours relève de l’attestation longue';
    expect(look(period, other)).toEqual(['incomplete-view', other]);
  });

  test('of what is not filled in, or cannot be seen, is no matter', () => {
    expect(look(wishes, 'Un atelier de plus de 40 jours se demande autrement.')).toEqual(['complete']);
    expect(look(period, 'Justificatif de la période de moins de trois mois.')).toEqual(['complete']);
  });
});

test('the limits of a sentence are moved where nothing keeps them', () => {
  expect(outOfReach('Trois personnes au plus.')).toEqual([
    '0 personnes au plus.',
    '1 personnes au plus.',
    '10 personnes au plus.',
  ]);
  expect(outOfReach('Il faut au moins dix jours.')).toEqual([
    'Il faut au moins 9999 jours.',
    'Il faut au moins 99 jours.',
  ]);
  expect(outOfReach('Jusqu’à la veille de ses 16 ans.')).toEqual([
    'Jusqu’à la veille de ses 0 ans.',
    'Jusqu’à la veille de ses 1 ans.',
    'Jusqu’à la veille de ses 10 ans.',
  ]);
  expect(outOfReach('Avant le 15 décembre au plus tard.')).toEqual([]);
  expect(outOfReach('Fichier de 5 Mo au plus.')).toEqual([]);
});

test('what a limit measures', () => {
  const measures = [
    'Enfants de moins de 6 ans',
    '12 mois maximum',
    'cent caractères au plus',
    'à partir de 35 heures',
    'plus de 23 000 €',
    'deux ateliers au plus',
    'avant le 15 mars',
  ].map((sentence) => limitIn(sentence)?.measure ?? null);
  expect(measures).toEqual(['age', 'time', 'signs', 'hours', 'money', 'count', null]);
});
