/** A total that the page tells, to be shared out among its months. */
import { describe } from 'vitest';
import { amounts, rightly, wrongly } from '../../support/filled-in.ts';

const told =
  'Ce que l’Urssaf nous indique : votre déclaration du 3e trimestre 2026 porte un chiffre d’affaires de 2 940 € pour l’ensemble des trois mois ci-dessous. Il vous reste à le répartir mois par mois.';
const months = ['juillet', 'août', 'septembre'];
const turnover = (...sums: string[]) =>
  amounts(months.map((month, at) => `Chiffre d’affaires de ${month} 2026 : ${sums[at]}`));
const pays = (...sums: string[]) =>
  amounts(months.map((month, at) => `Salaire de ${month} 2026 : ${sums[at]}`));

describe('the months make another sum', () => {
  wrongly([
    [
      'Chiffre d’affaires de septembre 2026',
      [...pays('412,55', '412,55', '436,20'), ...turnover('980', '1 010', '1 950')],
      [told],
    ],
    [
      'Chiffre d’affaires de juillet 2026',
      turnover('90', '1 010', '950'),
      ['Chiffre d’affaires du trimestre : 2 940 € en tout. Ventilez-le dans les cases suivantes.'],
    ],
    [
      'Recettes – Mai 2026',
      amounts(['Recettes – Avril 2026 : 700', 'Recettes – Mai 2026 : 6500', 'Recettes – Juin 2026 : 720']),
      [
        'Recettes déclarées pour avril, mai et juin 2026, au total 2 070 €.',
        'Indiquez ci-dessous ce que vous avez encaissé chaque mois.',
      ],
    ],
  ]);
});

describe('the months make that sum, or it is of something else', () => {
  rightly([
    ['shared out', [...pays('412,55', '412,55', '436,20'), ...turnover('980', '1 010', '950')], [told]],
    [
      'rounded to the euro',
      [...pays('412,55', '412,55', '436,20'), ...turnover('981', '1010', '950')],
      [told],
    ],
    ['of other money', pays('980', '1010', '1950'), [told]],
    [
      'of the quarter before',
      turnover('980', '1010', '1950'),
      ['Chiffre d’affaires du trimestre précédent, en tout 2 940 €, réparti mois par mois.'],
    ],
    [
      'a threshold',
      turnover('980', '1010', '1950'),
      ['Plafond de chiffre d’affaires : 2 940 € pour l’ensemble des trois mois ci-dessous.'],
    ],
    ['not to be shared out', turnover('980', '1010', '1950'), ['Chiffre d’affaires de 2 940 € en tout.']],
  ]);
});
