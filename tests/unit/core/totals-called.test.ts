/** Totals that a page calls otherwise than « Total », and names like theirs that are none. */
import { describe, expect, test } from 'vitest';
import { amounts, hours, rightly, wrongIn } from '../../support/filled-in.ts';
import { caf, tableOf, told } from '../../support/recap.ts';

const group = 'Vos revenus';

describe('of the employers of one month', () => {
  const rows = (name: string, total: string, time: string) => [
    ...hours(['Azur – Heures : 35', 'Net Plus – Heures : 28', `${name} – Heures : ${time}`], { group }),
    ...amounts(
      [
        'Azur – Salaire brut : 448,00',
        'Net Plus – Salaire brut : 372,40',
        `${name} – Salaire brut : ${total}`,
      ],
      { group },
    ),
  ];
  test.each([
    'Les deux ensemble',
    'Les deux emplois réunis',
    'Pour les deux',
    'Les 2 employeurs',
    'Tous emplois confondus',
    'Cumul du mois',
    'Cumul des deux emplois',
    'Le tout',
    'Ce qui fait en tout',
    'Montant global',
    'Somme',
  ])('%s', (name) => {
    expect(wrongIn(rows(name, '820,40', '63'))).toEqual([]);
    expect(wrongIn(rows(name, '892,40', '63'))).toEqual([`${name} – Salaire brut`]);
    expect(wrongIn(rows(name, '820,40', '73'))).toEqual([`${name} – Heures`]);
  });
});

describe('of several months', () => {
  const months = (name: string, total: string, over = 'Vos salaires (montant net social)') =>
    amounts(['Juin 2026 : 812,30', 'Juillet 2026 : 798,55', 'Août 2026 : 805,20', `${name} : ${total}`], {
      group: over,
    });
  test.each([
    'Les trois mois réunis',
    'Sur les trois mois',
    'Ce qui fait, pour les trois mois réunis',
    'Au bout des trois mois',
    'Trimestre entier',
    'Cumul du trimestre',
    'Vos trois mois de salaire',
    'Ce que vous avez gagné en trois mois',
    'Net social des trois mois',
    'Combien cela fait-il en tout ?',
  ])('%s', (name) => {
    expect(wrongIn(months(name, '2 416,05'))).toEqual([]);
    expect(wrongIn(months(name, '2 461,05'))).toEqual([name]);
  });

  test.each([
    'Les trois mois additionnés',
    'Somme des trois mois',
    'Paie des trois mois',
    'Montant du trimestre',
  ])('at the end of a row: %s', (name) => {
    const table = (total: string) =>
      told(
        caf(
          [],
          tableOf(
            ['Ressource', 'Juillet 2026', 'Août 2026', 'Septembre 2026', name],
            [
              ['Salaires', '812,30 €', '798,55 €', '805,20 €', `${total} €`],
              ['Chômage', '100,00 €', '0,00 €', '0,00 €', '100,00 €'],
            ],
          ),
        ),
      ).problems.flatMap(([check, label]) => (check === 'sum' ? [label] : []));
    expect(table('2 416,05')).toEqual([]);
    expect(table('2 461,05')).toEqual([`Salaires – ${name}`]);
  });

  rightly([
    ['an average', months('Moyenne des trois mois', '805,35')],
    ['a ceiling', months('Plafond pour trois mois', '3 000')],
    ['of another money', months('Frais de garde des trois mois', '240')],
    ['of another figure', months('Net imposable des trois mois', '2 490,10')],
    ['of the months before', months('Les trois mois précédents', '2 380')],
    ['already declared', months('Déjà déclaré pour le trimestre', '2 300')],
    [
      'of more than salaries',
      [
        ...months('Revenus des trois mois', '2 716,05'),
        ...amounts(['Chômage : 300'], { group: 'Allocations' }),
      ],
    ],
    ['of the year', months('Cumul annuel', '6 412,20')],
    ['taxed since January', months('Cumul imposable', '6 412,20')],
    ['the year of which they are months', months('Combien avez-vous gagné en 2025 ?', '9 650')],
  ]);
});

describe('of the household', () => {
  const people = (name: string, total: string) =>
    amounts(['Vous : 912,30', 'Votre conjoint : 1 204,15', `${name} : ${total}`], { group: 'Salaires' });
  test.each([
    'Vous deux réunis',
    'Pour vous deux',
    'Pour tout le foyer',
    'Votre couple réuni',
    'Le foyer en entier',
  ])('%s', (name) => {
    expect(wrongIn(people(name, '2 116,45'))).toEqual([]);
    expect(wrongIn(people(name, '2 161,45'))).toEqual([name]);
  });
  rightly([
    ['by person', amounts(['Votre couple : 1 900', 'Vos enfants : 300', 'Total : 2 200'], { group })],
    ['what is left to pay', amounts(['Loyer : 600', 'Aide : 200', 'Reste pour le foyer : 400'], { group })],
  ]);
});
