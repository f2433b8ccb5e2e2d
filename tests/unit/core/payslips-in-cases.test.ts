/** What stands on a payslip that the page shows, in the case of another month, or not in its own. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-12-01' };
const printed =
  'Recopiez-les vous-même. Chaque bulletin compte pour le mois de la date de paiement imprimée sur le bulletin, et non pour le mois où l’argent est arrivé sur votre compte.';
const slip = (title: string, month: string, day: string, social: string, net: string) => [
  title,
  ...['Période', `du 01/${month}/2026 au 28/${month}/2026`, 'Paiement le', `${day}/2026 (virement)`],
  ...['Montant net social', `${social} €`, 'Net à payer', `${net} €`],
];
const two = [
  ...slip('Bulletin de paie n° 1 – Les Tilleuls', '08', '31/08', '812,40', '801,75'),
  ...slip('Bulletin de paie n° 2 – Les Tilleuls', '09', '30/09', '798,15', '787,02'),
];
const late = [
  ...slip('Bulletin n° 1', '08', '03/09', '812,40', '801,75'),
  ...slip('Bulletin n° 2', '09', '02/10', '798,15', '787,02'),
];
const none = 'Aucun autre bulletin n’a été déposé.';
const look = (sums: string[], says = [printed, ...two], name = 'Salaires (montant net social)') =>
  wrongIn(
    ['Août 2026', 'Septembre 2026', 'Octobre 2026'].map((month, at) =>
      anAmount(`${name} ${month}`, sums[at] ?? ''),
    ),
    { ...caf, says },
  ).map((label) => label?.split(' ').at(-2));

describe('the month it was paid in', () => {
  test.each([
    [
      ['0', '812,40', '798,15'],
      ['Septembre', 'Octobre'],
    ],
    [
      ['0', '812', '798'],
      ['Septembre', 'Octobre'],
    ],
    [
      ['798,15', '812,40', '0'],
      ['Août', 'Septembre'],
    ],
    [['812,40', '0', '798,15'], ['Octobre']],
  ])('%s', (sums, wrong) => {
    expect(look(sums)).toEqual(wrong);
  });

  test.each([
    ['as they are', ['812,40', '798,15', '0'], [printed, ...two]],
    ['rounded', ['812', '798', '0'], [printed, ...two]],
    ['another employer’s added', ['1 012,40', '798,15', '0'], [printed, ...two]],
    [
      'the bank counts',
      ['0', '812,40', '798,15'],
      ['Le mois où l’argent est arrivé sur votre compte compte.', ...two],
    ],
    ['paid the month after', ['0', '812,40', '798,15'], [printed, ...late]],
    [
      'the month worked',
      ['812,40', '798,15', '0'],
      ['Déclarez chaque salaire au mois travaillé, et non à la date de paiement.', ...late],
    ],
    [
      'paid after the quarter',
      ['812,40', '0', '0'],
      [printed, ...two.slice(0, 7), ...slip('Bulletin n° 2', '10', '03/11', '798,15', '787,02')],
    ],
    [
      'two of one month',
      ['1 112,40', '798,15', '0'],
      [printed, none, ...two, ...slip('Bulletin n° 3', '08', '12/08', '300,00', '295,00')],
    ],
    [
      'of the partner',
      ['0', '812,40', '0'],
      [printed, ...slip('Bulletin de votre conjoint', '08', '31/08', '812,40', '801,75')],
    ],
  ])('nothing of %s', (_name, sums, says) => {
    expect(look(sums, says)).toEqual([]);
  });

  test('the month worked, where the page says so', () => {
    const says = ['Recopiez chaque salaire au mois travaillé.', ...late];
    expect(look(['0', '812,40', '798,15'], says)).toEqual(['Septembre', 'Octobre']);
  });
});

describe('its own month', () => {
  test.each([
    [['801,75', '798,15', '0'], ['Août']],
    [['0', '798,15', '0'], ['Août']],
    [['821,40', '798,15', '0'], ['Août']],
  ])('%s', (sums, wrong) => {
    expect(look(sums)).toEqual(wrong);
  });

  test('more than it, where there is no other', () => {
    expect(look(['1 012,40', '798,15', '0'], [printed, ...two, none])).toEqual(['Août']);
    expect(look(['1 012,40', '798,15', '0'])).toEqual([]);
  });

  test('nothing where the page does not say to copy it, or of other money', () => {
    const [, rule = ''] = printed.split('vous-même. ');
    expect(look(['821,40', '798,15', '0'], [rule, ...two])).toEqual([]);
    expect(look(['0', '0', '0'], [printed, ...two], 'Allocations de chômage (montant net social)')).toEqual(
      [],
    );
  });
});

describe('whose it is', () => {
  const months = ['Août 2026', 'Septembre 2026'];
  const of = (name: string, group: string, sums: string[]) =>
    months.map((month, at) => anAmount(`${name} ${month}`, sums[at] ?? '', { group }));
  const lookAt = (fields: ReturnType<typeof of>, slips: string[]) =>
    wrongIn(fields, { ...caf, says: [printed, ...slips] });

  test('each payer in a row of its own', () => {
    const slips = [
      'Bulletin Les Tilleuls — payé le 31/08/2026 — montant net social 812,40 € — net à payer 801,75 €',
      'Bulletin Adecco — payé le 30/09/2026 — montant net social 298,15 € — net à payer 287,02 €',
    ];
    const rows = (one: string[], two: string[]) => [
      ...of('Les Tilleuls (net social)', 'Vos salaires', one),
      ...of('Adecco (net social)', 'Vos salaires', two),
    ];
    expect(lookAt(rows(['812,40', '0'], ['0', '298,15']), slips)).toEqual([]);
    expect(lookAt(rows(['0', '812,40'], ['0', '298,15']), slips)).toEqual([
      'Les Tilleuls (net social) Septembre 2026',
    ]);
    expect(lookAt(rows(['812,40', '0'], ['0', '287,02']), slips)).toEqual([
      'Adecco (net social) Septembre 2026',
    ]);
  });

  test('of a couple', () => {
    const slips = [
      'Foyer : Karim BENALI, votre conjoint',
      ...['Fiche de paie d’août 2026', 'Salarié : Karim BENALI', 'Payé le : 31/08/2026'],
      ...['Net social : 812,40 €', 'Net à payer : 801,75 €'],
    ];
    const rows = (hers: string[], his: string[]) => [
      ...of('Salaires (net social)', 'Vos ressources', hers),
      ...of('Salaires (net social)', 'Ressources de votre conjoint', his),
    ];
    expect(lookAt(rows(['0', '0'], ['812,40', '0']), slips)).toEqual([]);
    expect(lookAt(rows(['0', '0'], ['0', '812,40']), slips)).toEqual([
      'Salaires (net social) Septembre 2026',
    ]);
  });
});
