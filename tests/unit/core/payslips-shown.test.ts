/** The payslips that a page shows, in the ways it lays them out. */
import { expect, test } from 'vitest';
import { payslipsShown } from '../../../core/check/money/payslips-shown.ts';
import { aPage } from '../../support/page-model.ts';
import { tableOf } from '../../support/recap.ts';

const read = (blocks: string[], given: Parameters<typeof aPage>[2] = {}) =>
  payslipsShown(aPage('wwwd.caf.fr', ['Mes ressources'], { blocks, ...given })).map((slip) => ({
    paid: slip.paid?.toString() ?? null,
    worked: slip.worked?.month ?? null,
    social: slip.figures.get('social'),
    net: slip.figures.get('paid'),
    hours: slip.hours,
  }));
const august = { paid: '2026-08-31', worked: 8, social: 812_40, net: 801_75, hours: null };
const september = { paid: '2026-10-02', worked: 9, social: 798_15, net: 787_02, hours: null };

test.each([
  [
    'a table of two columns, or a definition list',
    [
      'Bulletin de paie n° 1 – Association Les Tilleuls',
      ...['Période', 'du 01/08/2026 au 31/08/2026', 'Paiement le', '31/08/2026 (virement)'],
      ...['Total brut', '1 041,60 €', 'Montant net social', '812,40 €', 'Net à payer', '801,75 €'],
      'Bulletin de paie n° 2 – Association Les Tilleuls (fin de contrat le 30/09/2026)',
      ...['Période', 'du 01/09/2026 au 30/09/2026', 'Paiement le', '02/10/2026'],
      ...['Total brut', '1 023,30 €', 'Montant net social', '798,15 €', 'Net à payer', '787,02 €'],
    ],
  ],
  [
    'cards of « name : figure »',
    [
      'Fiche de paie d’août 2026',
      ...['Employeur : Les Tilleuls', 'Payé le : 31/08/2026', 'Brut : 1 041,60 €'],
      ...['Net social : 812,40 €', 'Net à payer : 801,75 €'],
      'Fiche de paie de septembre 2026',
      ...['Employeur : Les Tilleuls', 'Payé le : 02/10/2026', 'Brut : 1 023,30 €'],
      ...['Net social : 798,15 €', 'Net à payer : 787,02 €'],
    ],
  ],
  [
    'one line each',
    [
      'Bulletin d’août 2026 — payé le 31/08/2026 — montant net social 812,40 € — net à payer 801,75 €',
      'Bulletin de septembre 2026 — payé le 2 octobre 2026 — montant net social 798,15 € — net à payer 787,02 €',
    ],
  ],
  [
    'sums before their names',
    [
      'Fiche de paie du mois d’août 2026, versée le 31/08/2026 : 1 041,60 € bruts, soit 812,40 € de net social et 801,75 € de net à payer',
      'Fiche de paie du mois de septembre 2026, versée le 02/10/2026 : 1 023,30 € bruts, soit 798,15 € de net social et 787,02 € de net à payer',
    ],
  ],
  [
    'dotted lines',
    [
      'BULLETIN DE PAIE — AOÛT 2026 Payé le 31/08/2026',
      'Salaire brut ...... 1 041,60 Net social ........ 812,40 Net à payer ....... 801,75',
      'BULLETIN DE PAIE — SEPTEMBRE 2026 Payé le 02/10/2026',
      'Salaire brut ...... 1 023,30 Net social ........ 798,15 Net à payer ....... 787,02',
    ],
  ],
])('%s', (_name, blocks) => {
  expect(read(blocks)).toEqual([august, september]);
});

test('a row or a column of a table for each', () => {
  const rows = [
    ['Les Tilleuls', 'août 2026', '31/08/2026', '812,40 €', '801,75 €'],
    ['Les Tilleuls', 'septembre 2026', '02/10/2026', '798,15 €', '787,02 €'],
  ];
  const head = ['Employeur', 'Période', 'Payé le', 'Montant net social', 'Net à payer'];
  const inRows = tableOf(head, rows);
  expect(read([], inRows)).toEqual([august, september]);
  const turned = head.map((name, at) => [name, ...rows.map((row) => row[at] ?? '')]);
  expect(read([], tableOf(['', 'Bulletin 1', 'Bulletin 2'], turned))).toEqual([august, september]);
});

test('its hours, and the page’s own words', () => {
  const lines = ['Période ..... août 2026', 'Heures ...... 98,00', 'Payé le ..... 31/08/2026'];
  const blocks = [...lines, 'Montant net social . 812,40 €', 'Net à payer .... 801,75 €'];
  expect(read(['Bulletin de salaire', ...blocks])).toEqual([{ ...august, hours: 98 }]);
  const [slip] = payslipsShown(aPage('wwwd.caf.fr', [], { blocks: ['Bulletin', ...blocks] }));
  expect([slip?.saidOf('paid'), slip?.saidOfFigure('social')]).toEqual([
    'Payé le : 31/08/2026',
    'Montant net social 812,40',
  ]);
});

test('what is no payslip', () => {
  expect(read(['Exemple de bulletin', 'Payé le', '31/08/2026', 'Net social', '812,40 €'])).toEqual([]);
  expect(read(['Août 2026 : salaire, montant net social 412,36 €'])).toEqual([]);
  expect(read(['Salaire brut', '1 041,60 €', 'Net à payer', '801,75 €'])).toEqual([]);
});
