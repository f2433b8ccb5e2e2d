/** Payslips shown in a table, one in each column or in each row, and the amounts copied from them. */
import { describe, expect, test } from 'vitest';
import { papersInTable } from '../../../core/check/money/papers-in-table.ts';
import { wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const inColumns = [
  ...['Boulangerie Maillard', 'Payé le 27/02/2026', 'Payé le 31/03/2026'],
  ...['Salaire brut', '1 420,00 €', '1 512,50 €'],
  ...['Montant net social', '1 118,26 €', '1 191,11 €'],
  ...['Net imposable', '1 155,03 €', '1 230,26 €'],
];
const inRows = [
  ...['Date de paiement', 'Salaire brut', 'Montant net social', 'Net imposable', 'À déclarer'],
  ...['28 novembre 2025', '1 801,80 €', '1 402,15 €', '1 455,68 €'],
  ...['30 décembre 2025', '1 885,20 €', '1 466,90 €', '1 512,36 €'],
];

describe('read', () => {
  test('a payslip in each column', () =>
    expect(papersInTable(inColumns).map((paper) => paper.lines.map(({ cents }) => cents))).toEqual([
      [142_000, 111_826, 115_503],
      [151_250, 119_111, 123_026],
    ]));
  test('a payslip in each row', () =>
    expect(
      papersInTable(inRows).map((paper) => paper.lines.map(({ figure, cents }) => [figure, cents])),
    ).toEqual([
      [
        ['gross', 180_180],
        ['social', 140_215],
        ['taxed', 145_568],
      ],
      [
        ['gross', 188_520],
        ['social', 146_690],
        ['taxed', 151_236],
      ],
    ]));
  test.each([
    ['one figure alone', ['Montant net social', '1 118,26 €', '1 191,11 €']],
    [
      'lines of unlike lengths',
      ['Salaire brut', '1 420,00 €', 'Montant net social', '1 118,26 €', '1 191,11 €'],
    ],
    ['nothing', []],
  ])('none: %s', (_name, blocks) => expect(papersInTable(blocks)).toEqual([]));
});

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-05-10' };

describe.each([
  [
    'in columns',
    inColumns,
    ['Salaires – Février 2026', '1 118,26'],
    ['Salaires – Mars 2026', '1 191,11', '1 230,26'],
  ],
  [
    'in rows',
    inRows,
    ['28 novembre 2025 MNS à déclarer', '1 402,15'],
    ['30 décembre 2025 MNS à déclarer', '1 466,90', '1 512,36'],
  ],
] as const)('copied: %s', (_name, says, [one, first], [two, right, wrong]) => {
  const copied = (second: string) =>
    wrongIn([anAmount(one, first), anAmount(two, second)], { ...caf, says: [...says] });
  test('from another line', () => expect(copied(wrong)).toEqual([two]));
  test('from its own', () => expect(copied(right)).toEqual([]));
});

test('of other money, that happens to be the same', () =>
  expect(
    wrongIn([anAmount('Allocations de chômage – Mars 2026', '1 230,26')], { ...caf, says: inColumns }),
  ).toEqual([]));
