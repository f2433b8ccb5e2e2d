/** A payslip paid the month after the work, told in many ways and layouts, and its sum in the month of the work. */
import { expect, test } from 'vitest';
import { quarterly, wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const months = ['août 2026', 'septembre 2026', 'octobre 2026'];
const rule =
  'Une somme appartient au mois de la date de paiement imprimée sur le bulletin, même si le travail a été fait le mois d’avant.';
const other = '1187,20';
const layouts = [
  (sums: string[]) =>
    ['Maison Bellay', 'Association Les Coteaux'].flatMap((who, row) =>
      months.map((month, at) =>
        anAmount(`${who} – ${month}`, row === 0 ? other : (sums[at] ?? ''), { group: 'Salaires' }),
      ),
    ),
  (sums: string[]) =>
    months.flatMap((group, at) => [
      anAmount('Salaire Maison Bellay', other, { group }),
      anAmount('Salaire Association Les Coteaux', sums[at] ?? '', { group }),
    ]),
  (sums: string[]) => months.map((month, at) => anAmount(`Salaire de ${month}`, sums[at] ?? '')),
];

const who = 'Association Les Coteaux';
const ways: string[][] = [
  [`${who} : animation du 19 au 26 septembre 2026, net social 286,40 €, paiement le 05/10/2026.`],
  [`${who} : mission de septembre 2026, 286,40 € net social, versé le 5 octobre 2026.`],
  [`${who} : bulletin de septembre 2026, montant net social 286,40 €, réglé le 05/10/2026.`],
  [`Bulletin de l’${who}, travail du 19 au 26 septembre : 286,40 €, virement du 5 octobre.`],
  [`L’${who} vous a payé 286,40 € le 5 octobre 2026 pour votre travail de septembre.`],
  [`Paie de septembre de l’${who} : 286,40 €, arrivée sur votre compte le 05/10/2026.`],
  [`${who} : travail du 19 au 26 septembre 2026. Il y a 286,40 € de net social, réglés le 5 octobre 2026.`],
  [
    'Bulletin',
    `Employeur : ${who}`,
    'Période : septembre 2026',
    'Net social : 286,40 €',
    'Réglé le : 05/10/2026',
  ],
  [who, 'Travail du 19/09/2026 au 26/09/2026', 'Net social', '286,40 €', 'Payé le', '05/10/2026'],
];

test.each(ways.map((says) => ({ says })))('$says', ({ says }) => {
  for (const cases of layouts) {
    const look = (...sums: string[]) =>
      wrongIn(cases(sums), { ...quarterly, says: [...says, rule], today: '2026-12-04' });
    expect(look('0', '286,40', '0')).toHaveLength(1);
    expect(look('0', '286,40', '0')[0]).toMatch(/septembre|Coteaux/);
    expect(look('0', '0', '286,40')).toEqual([]);
  }
});

test('« la règle » pays nothing, and two payments of one line are not told apart', () => {
  const look = (line: string) =>
    wrongIn(
      months.map((month, at) => anAmount(`Salaire de ${month}`, at === 1 ? '286,40' : '0')),
      {
        ...quarterly,
        says: [line],
        today: '2026-12-04',
      },
    );
  expect(look('La règle du 05/10/2026 : 286,40 € au plus.')).toEqual([]);
  expect(look('Salaire versé le 30/09/2026, puis une prime versée le 05/10/2026 : 286,40 €.')).toEqual([]);
});
