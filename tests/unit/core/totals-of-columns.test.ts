/** Totals of the totals of rows, of the columns of a table of cases, of what is multiplied or corrected. */
import { describe, expect, test } from 'vitest';
import { amounts, rightly, wrongly } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';
import { caf, tableOf, told } from '../../support/recap.ts';

test('the total of the household, alone under the totals of each row', () => {
  const household = (total: string) => {
    const table = tableOf(
      ['Ressource', 'Août 2026', 'Septembre 2026', 'Total'],
      [
        ['Salaires', '812,30 €', '798,55 €', '1 610,85 €'],
        ['Chômage', '642,18 €', '663,59 €', '1 305,77 €'],
        ['Total du foyer', total],
      ],
    );
    const answers = table.answers?.map((one, at, all) =>
      at === all.length - 1 ? { ...one, column: 4 } : one,
    );
    return told(caf([], { ...table, answers: answers ?? [] })).problems.filter(([check]) => check === 'sum');
  };
  expect(household('2 916,62 €')).toEqual([]);
  expect(household('2 961,62 €')).toEqual([['sum', 'Total du foyer – Total']]);
});

describe('in cases', () => {
  const columns = (second: string) =>
    amounts(
      [
        'Pensions de retraite Déclarant 1 : 14 872',
        'Pensions de retraite Déclarant 2 : 0',
        'Pensions d’invalidité Déclarant 1 : 0',
        'Pensions d’invalidité Déclarant 2 : 7 860',
        'Total par déclarant Déclarant 1 : 14 872',
        `Total par déclarant Déclarant 2 : ${second}`,
      ],
      { group: 'Pensions' },
    );
  const travels = (total: string, trips = 'Nombre d’allers et retours') => [
    ...amounts(['Kilomètres aller : 24', 'Kilomètres aller et retour : 48'], { group: 'Trajets' }),
    aField(trips, { valueType: 'count', text: '36', group: 'Trajets' }),
    ...amounts([`Total des kilomètres : ${total}`], { group: 'Trajets' }),
  ];
  const meals = (total: string) => [
    ...amounts(['Repas : 12', 'Goûters : 4'], { group: 'Cantine' }),
    aField('Nombre de repas', { valueType: 'count', text: '20', group: 'Cantine' }),
    ...amounts([`Total : ${total}`], { group: 'Cantine' }),
  ];
  const correction = (made: string, line = 'Salaire ajouté – SARL du Lac', from = '18 240') =>
    amounts([`Montant déclaré (1AJ) : ${from}`, `${line} : 1 350`, `Nouveau montant 1AJ : ${made}`]);
  rightly([
    ['each column its own', columns('7 860')],
    ['one way, and both', travels('1 728')],
    ['multiplied', meals('240')],
    ['an amount added', correction('19 590')],
    ['an amount taken off', correction('16 890', 'Salaire retiré')],
    ['told for information', correction('19 950', 'Impôt payé')],
  ]);
  wrongly([
    ['Total par déclarant Déclarant 2', columns('7 680')],
    ['Total', meals('250')],
    ['Nouveau montant 1AJ', correction('19 950')],
    ['Nouveau montant 1AJ', correction('19 590', 'Salaire retiré')],
  ]);
});
