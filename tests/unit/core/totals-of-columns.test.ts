/** Totals of the totals of rows, of the columns of a table of cases, of what is multiplied or corrected. */
import { describe, expect, test } from 'vitest';
import { amounts, hours as inHours, rightly, wrongly } from '../../support/filled-in.ts';
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

describe('cells named by their column, then their row', () => {
  const group = 'Détail par employeur';
  const table = (hours: string, pay = '605,36', name = 'Heures') => [
    ...inHours([`${name} Adecco : 28`, `${name} Randstad : 21`], { group }),
    ...amounts(['Salaire brut Adecco : 344,96', 'Salaire brut Randstad : 260,40'], { group }),
    ...inHours([`${name} Total : ${hours}`], { group }),
    ...amounts([`Salaire brut Total : ${pay}`], { group }),
  ];
  rightly([
    ['each column its own', table('49')],
    ['hours with minutes', inHours(['Heures Lenoir : 7 h 30', 'Heures Roux : 8 h 30', 'Heures Total : 16'])],
    ['measures, no rows', amounts(['Salaire Net : 900', 'Salaire Imposable : 950', 'Salaire Total : 1 200'])],
    ['of one of them', amounts(['Loyer payé : 400', 'Loyer dû : 500', 'Loyer total : 500'])],
    [
      'two tables',
      [
        ...inHours(['Heures Lundi : 4', 'Heures Mardi : 3', 'Heures Lundi : 2', 'Heures Mardi : 5']),
        ...inHours(['Heures Total : 7']),
      ],
    ],
  ]);
  wrongly([
    ['Heures Total', table('39')],
    ['Nombre d’heures Total', table('39', '605,36', 'Nombre d’heures')],
    ['Salaire brut Total', table('49', '650,36')],
    ['Montant Total', amounts(['Montant Azur : 300', 'Montant Roux : 210', 'Montant Total : 501'])],
    ['Heures en tout', inHours(['Heures Lenoir : 12,5', 'Heures Roux : 8', 'Heures en tout : 21,5'])],
  ]);
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
  const mended = (from: string, line: string, made: string) =>
    amounts([`${from} : 18 420`, `${line} : 1 350`, made]);
  rightly([
    ...[
      mended('Montant d’origine', 'Salaire ajouté', 'Montant après correction : 19 770'),
      mended('1AJ - salaires avant correction', 'Salaire en trop', '1AJ - total rectifié : 17 070'),
      // Of two boxes, for information, or less something that is not told.
      mended('1AJ - montant initial', '1BJ - salaire ajouté', '1AJ - montant après correction : 18 900'),
      mended('Montant initial', 'dont salaire oublié', 'Montant corrigé : 18 900'),
      mended('Montant déclaré', 'Salaire oublié', 'Nouveau montant imposable : 17 793'),
      mended('Montant de la déclaration', 'Salaire ajouté', 'Montant après impôt : 18 000'),
    ].map((lines, at): [string, typeof lines] => [`corrected ${at}`, lines]),
    ['each column its own', columns('7 860')],
    ['one way, and both', travels('1 728')],
    ['multiplied', meals('240')],
    ['an amount added', correction('19 590')],
    ['an amount taken off', correction('16 890', 'Salaire retiré')],
    ['told for information', correction('19 950', 'Impôt payé')],
  ]);
  wrongly([
    [
      '1AJ - montant après correction',
      mended(
        '1AJ - montant de la déclaration d’origine',
        'Salaire ajouté (SARL du Lac)',
        '1AJ - montant après correction : 19 970',
      ),
    ],
    [
      'Salaires corrigés',
      mended('Salaires avant modification', 'Revenu oublié', 'Salaires corrigés : 19 970'),
    ],
    ['Nouveau total', mended('Ancien total', 'Pension supprimée', 'Nouveau total : 19 770')],
    ['Montant modifié', mended('Montant d’origine', 'Somme manquante', 'Montant modifié : 18 420')],
    ['Total par déclarant Déclarant 2', columns('7 680')],
    ['Total', meals('250')],
    ['Nouveau montant 1AJ', correction('19 950')],
    ['Nouveau montant 1AJ', correction('19 590', 'Salaire retiré')],
  ]);
});

test('a total that says whose it is, as its title does', () => {
  const page = (sum: string, name = 'Total du trimestre – Zoé ROUX') =>
    told(
      caf(
        [
          'Ressources de Zoé ROUX',
          'Salaire – juillet 2026 : 712,30 €',
          'Salaire – août 2026 : 698,00 €',
          'Salaire – septembre 2026 : 720,10 €',
          `${name} : ${sum}`,
        ],
        { headings: [{ level: 2, text: 'Ressources de Zoé ROUX' }] },
      ),
    ).problems;
  expect(page('2 310,40 €')).toEqual([['sum', 'Total du trimestre – Zoé ROUX']]);
  expect(page('2 130,40 €')).toEqual([]);
  expect(page('2 310,40 €', 'Total du trimestre – Léo ROUX')).toEqual([]);
});
