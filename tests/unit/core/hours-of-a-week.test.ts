/** A week's hours told for a month of full-time work, on a recap whose contract and days stand in one line. */
import { expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';
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
  expect(shown('86 h')).toEqual([]);
});

test('more hours than the days of a job hold, in the cases of each', () => {
  const job = (title: string, from: string, to: string, hours: string) => [
    aDate('Premier jour en octobre', from, { group: title }),
    aDate('Dernier jour en octobre', to, { group: title }),
    aField('Heures faites entre ces deux jours', { valueType: 'hours', text: hours, group: title }),
  ];
  const look = (hours: string, title = 'Deuxième employeur') =>
    wrongIn([
      ...job('Premier employeur', '01/10/2026', '16/10/2026', '84'),
      ...job(title, '26/10/2026', '27/10/2026', hours),
    ]);
  expect(look('74')).toEqual(['Heures faites entre ces deux jours']);
  expect(look('14')).toEqual([]);
  expect(look('74', 'Stage de formation')).toEqual([]);
});
