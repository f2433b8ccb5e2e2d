/** A sum that the page tells of another line, another year, another sort of money; or with a nought more than it tells. */
import { expect, test } from 'vitest';
import { rightlyOn, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const ft = { host: 'candidat.francetravail.fr', title: 'Actualisation d’avril 2027', today: '2027-05-04' };
const correction = {
  host: 'cfspart.impots.gouv.fr',
  title: 'Correction de votre déclaration des revenus de 2026',
  today: '2027-09-14',
};
const c2s = {
  host: 'assure.ameli.fr',
  title: 'Demande de Complémentaire santé solidaire',
  today: '2027-01-19',
};

test.each([
  [
    'the net, for the gross',
    'Salaire brut du Pressing Malvaut (€)',
    ['255,10', '325,78'],
    ['Bulletin d’avril du Pressing Malvaut : 26 heures, salaire brut 325,78 €, net payé 255,10 €'],
    ft,
  ],
  [
    'the year before',
    'Allocations de chômage – Montant après correction',
    ['4812', '3946'],
    ['Allocations imposables versées en 2025 : 4 812 €', 'Allocations imposables versées en 2026 : 3 946 €'],
    correction,
  ],
  [
    'the year, for the twelve months',
    'Pension alimentaire reçue pendant les douze mois',
    ['2160', '2145'],
    [
      'Période à prendre en compte : du 1er décembre 2025 au 30 novembre 2026.',
      'Pension alimentaire reçue du 1er décembre 2025 au 30 novembre 2026 : 2 145 €, et dans l’année civile 2026 : 2 160 €',
    ],
    c2s,
  ],
  [
    'the profit, for the receipts',
    'Recettes encaissées en octobre',
    ['604', '962'],
    ['Votre livre : recettes 962 €, charges 358 €, résultat 604 €'],
    { host: 'monespaceprive.msa.fr', title: 'Déclaration trimestrielle', today: '2027-01-12' },
  ],
  [
    'a nought more',
    'Allocations de chômage – case 1AP : montant corrigé',
    ['42180', '4218'],
    ['Relevé fiscal de France Travail, montant imposable : 4 218 €'],
    correction,
  ],
  [
    'two figures turned about, of whole euros',
    'Allocations de chômage – Montant après correction',
    ['3964', '3946'],
    ['Allocations de chômage imposables versées en 2026 : 3 946 €'],
    correction,
  ],
] as const)('%s', (_name, label, [wrong, right], says, given) => {
  const look = (sum: string) => wrongIn([anAmount(label, sum)], { ...given, says: [...says] });
  expect(look(wrong)).toEqual([label]);
  expect(look(right)).toEqual([]);
});

test('of another month, where the others are as it is told', () => {
  const months = ['mars', 'avril', 'mai'].map((month) => `Montant net social de ${month} 2027`);
  const look = (sums: string[]) =>
    wrongIn(
      months.map((month, at) => anAmount(month, sums[at] ?? '')),
      {
        host: 'wwwd.caf.fr',
        title: 'Déclaration trimestrielle de ressources',
        today: '2027-07-06',
        says: [
          '31/03/2027 : 486,30 €',
          '30/04/2027 : 512,75 €',
          '31/05/2027 : 398,40 €',
          '30/06/2027 : 441,20 €',
        ].map((line) => `Payé le ${line}`),
      },
    );
  expect(look(['486,30', '512,75', '441,20'])).toEqual([months[2]]);
  expect(look(['486,30', '512,75', '398,40'])).toEqual([]);
});

const first = 'Allocations imposables versées en 2025 : 4 812 €';
rightlyOn(correction, [
  [
    'alike in both years',
    [anAmount('Allocations de chômage – Montant après correction', '4812')],
    [first, 'Allocations imposables versées en 2026 : 4 812 €'],
  ],
  [
    'nothing told of the year',
    [anAmount('Allocations de chômage – Montant après correction', '4812')],
    [first],
  ],
  [
    'another sort, as much by chance',
    [
      anAmount('Allocations de chômage – Montant après correction', '3946'),
      anAmount('Pensions de retraite – Montant après correction', '4812'),
    ],
    [first, 'Allocations imposables versées en 2026 : 3 946 €'],
  ],
  [
    'told by the payment',
    [anAmount('Bourse – Total des douze mois', '2090')],
    ['Bourse sur critères sociaux, par versement : 209 €', 'Versements reçus : 10'],
  ],
]);
rightlyOn(taxReturn, [
  [
    'what was there before',
    [anAmount('1AP – Allocations de chômage', '4812', { initial: '4812' })],
    [first, 'Allocations imposables versées en 2026 : 3 946 €'],
  ],
]);
