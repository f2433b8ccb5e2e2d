/** A week's hours told for a month of full-time work, on a recap whose contract and days stand in one line. */
import { expect, test } from 'vitest';
import { ft } from '../../support/recap.ts';

const contract = 'CDD à temps plein (35 heures par semaine), du 02/11/2026 au 31/12/2026';
const look = (hours: string, absent = 'Aucun', about = contract): number =>
  ft([
    'Avez-vous travaillé ? Oui',
    `Contrat : ${about}`,
    `Jours d’absence en novembre : ${absent}`,
    `Nombre total d’heures travaillées dans le mois : ${hours}`,
    'Salaire brut du mois : 1 941,38 €',
  ]).problems.filter(({ text }) => text.key === 'papers-problem').length;

test('the hours of a week, and of a month', () => {
  expect(look('35 heures')).toBe(1);
  expect(look('30 heures')).toBe(1);
  expect(look('151 heures')).toBe(0);
  expect(look('35 heures', 'Aucun', contract.replace('02/11', '25/11'))).toBe(0);
  expect(look('35 heures', 'Aucun', contract.replace('CDD', 'Intérim'))).toBe(0);
  expect(look('30 heures', '12')).toBe(0);
  expect(look('35 heures', '12 jours')).toBe(0);
});

test('more hours than a month of work holds, shown again', () => {
  const shown = (hours: string) =>
    ft([
      'Avez-vous travaillé ? Oui',
      `Heures travaillées dans le mois : ${hours}`,
      'Salaire brut : 1 075,00 €',
    ]).problems.map(({ check }) => check);
  expect(shown('860 h')).toContain('range');
  expect(shown('1 517 h')).toContain('range');
  expect(shown('86 h')).toEqual([]);
});
