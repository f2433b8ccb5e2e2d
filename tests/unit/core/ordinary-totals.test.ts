/** Totals rightly told that look like ones of other lines; nothing is to be told of them. */
import { describe, expect, test } from 'vitest';
import { aDate, amounts, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';
import { ft, told } from '../../support/recap.ts';

describe('a household, months, lines above, accounts', () => {
  rightly([
    [
      'a person alone, others elsewhere',
      amounts(['Revenus du foyer : 2 600', 'Vous : 1 000', 'Votre conjoint : 1 500'], {
        group: 'Ressources',
      }).concat(amounts(['Allocations familiales : 100'], { group: 'Prestations' })),
    ],
    [
      'the income of reference, of salaries told before the allowance',
      amounts(['Revenu fiscal de référence : 27 000', 'Vous : 18 000', 'Votre conjoint : 12 000']),
    ],
    [
      'monthly and of the year',
      amounts([
        'Ressources mensuelles du foyer : 2 500',
        'Vous (par an) : 18 000',
        'Votre conjoint (par an) : 12 000',
      ]),
    ],
    [
      'of the household, over the year, by month',
      amounts([
        'Ressources du foyer (par mois) : 2 500',
        'Vous (par an) : 18 000',
        'Votre conjoint (par an) : 12 000',
      ]),
    ],
    [
      'sources of the household',
      amounts(['Ressources du foyer : 2 500', 'Pension Alimentaire : 300', 'Revenus Fonciers : 400']),
    ],
    [
      'a total over its own year',
      amounts(['Total de vos salaires 2025 : 18 000', 'Novembre 2025 : 1 500', 'Décembre 2025 : 1 500']),
    ],
    [
      'a total since the start of the year',
      amounts(['Total depuis le 1er janvier : 18 000', 'Octobre 2026 : 1 500', 'Novembre 2026 : 1 500']),
    ],
    [
      'a total of the dept, and its two next terms',
      amounts(['Somme restant due : 1 000', 'Décembre 2026 : 100', 'Janvier 2027 : 100']),
    ],
    [
      'the cumulated gross',
      amounts(['Total cumulé brut : 16 000', 'Octobre 2026 : 1 500', 'Novembre 2026 : 1 500']),
    ],
    [
      'charges that no longer run',
      [
        ...amounts(['Dépenses de personnel : 2 000', 'Achats : 1 000']),
        ...amounts(['Total des dépenses : 3 000']),
        ...amounts(['Subvention demandée : 1 000', 'Fonds propres : 2 000', 'Total des recettes : 3 000']),
      ],
    ],
    [
      'sums before that are of the household, not of its budget',
      amounts([
        'Salaire : 1 400',
        'Loyer : 500',
        'Électricité : 80',
        'Assurances : 40',
        'Total des charges : 620',
      ]),
    ],
    [
      'a budget where the rest is grouped',
      amounts([
        'Salaire : 1 400',
        'Nombre d’enfants : 2',
        'Loyer : 500',
        'Électricité : 80',
        'Total des charges : 580',
      ]),
    ],
    [
      'charges of which a part',
      amounts(['Loyer : 500', 'dont parking : 50', 'Électricité : 80', 'Total des charges : 580']),
    ],
    [
      'a total of the year of lines of a month',
      amounts(['Loyer (par mois) : 500', 'Électricité (par mois) : 80', 'Total annuel des charges : 6 960']),
    ],
    [
      'a whole of its parts, which are told after',
      amounts([
        'Total des recettes : 3 000',
        'Adhésions : 1 000',
        'Dons : 2 000',
        'Total des dépenses : 3 000',
      ]),
    ],
    [
      'a turnover, the charges and the result of a shop',
      amounts([
        'Chiffre d’affaires : 30 000',
        'Achats : 10 000',
        'Loyers : 5 000',
        'Total des charges : 15 000',
      ]),
    ],
    [
      'a year before it',
      [
        aField('Exercice', { text: '2026' }),
        ...amounts(['Adhésions : 1 000', 'Dons : 2 000', 'Total des produits : 3 000']),
      ],
    ],
    [
      'members before it',
      [
        aField('Adhérents', { text: '120' }),
        ...amounts(['Adhésions : 1 000', 'Dons : 2 000', 'Total des produits : 3 000']),
      ],
    ],
    [
      'lines above, and her own',
      [...amounts(['Salaire ajouté : 1 180', 'Total à porter case 1AJ : 19 950'])],
      ['COMMUNE DE DOLE', '12 450 €', 'AGENCE INTERIM', '6 320 €', 'Total des lignes ci-dessus'],
    ],
    [
      'lines above with an old total written',
      [...amounts(['Salaire ajouté : 1 180', 'Total : 19 950'])],
      [
        'COMMUNE DE DOLE',
        '12 450 €',
        'AGENCE INTERIM',
        '6 320 €',
        'Sous-total',
        '18 770 €',
        'Total des lignes ci-dessus',
      ],
    ],
  ]);
});

describe('hours', () => {
  const time = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
    aField(label, { valueType: 'hours', text, ...given });
  rightly([
    ['a week', [time('Lundi', '7 h 30'), time('Mardi', '7 h'), time('Durée totale', '14 h 30')]],
    [
      'with no break',
      [time('Lundi matin', '8 h 30'), time('Lundi midi', '12 h'), time('Durée totale du lundi', '3 h 30')],
    ],
    ['from, to', [time('De', '8 h 30'), time('À', '12 h'), time('Total', '3 h 30')]],
    [
      'two days, of a week',
      [time('Lundi', '7 h'), time('Mardi', '7 h'), time('Durée totale du mois', '60 h')],
    ],
    [
      'two days of four weeks',
      [time('Le lundi', '7 h'), time('Le mardi', '7 h'), time('Total d’heures par mois', '60 h 40')],
    ],
    [
      'a child kept: arrives, leaves',
      [
        time('Dépose de l’enfant', '8 h'),
        time('Récupération de l’enfant', '17 h 30'),
        time('Total', '9 h 30'),
      ],
    ],
    [
      'overtime, within',
      [
        time('Heures normales', '140 h'),
        time('Heures supplémentaires', '10 h'),
        time('dont de nuit', '4 h'),
        time('Total', '150 h'),
      ],
    ],
  ]);
});

describe('sentences and recaps', () => {
  test.each([
    [['Azur Net : 35 heures, 560 €', 'Les Pins : 20 heures, 320 €', 'Soit, en tout, 55 heures et 880 €.']],
    [
      [
        'Azur Net : 35 heures, 560 €',
        'Les Pins : 20 heures, 320 €',
        'Soit une moyenne de 27,5 heures et 440 €.',
      ],
    ],
    [
      [
        'Azur Net : 35 heures, 560 €',
        'Les Pins : 20 heures, 320 €',
        'Soit, au total depuis janvier, 600 heures.',
      ],
    ],
    [
      [
        'Vous avez droit au total à 182 jours, soit :',
        'Allocation : 900 € par mois',
        'Retenue : 50 € par mois',
        'Versement : 850 € par mois',
      ],
    ],
    [
      [
        'Un total de 1 200 € vous sera versé :',
        'Première échéance : 400 €',
        'Deuxième échéance : 400 €',
        'Solde, en mars : 400 €',
      ],
    ],
    [['Il vous reste à payer au total 300 € :', 'Montant dû : 500 €', 'Déjà payé : 200 €']],
    [['Vous devez au total 300 € :', 'Loyer : 500 €', 'Aide versée au bailleur : 200 €']],
    [['Montant dû : 500 €', 'Déjà payé : 200 €', 'Soit, au total, 300 € à payer.']],
    [['Aide : 500 €', 'Trop-perçu retenu : 200 €', 'Soit un total de 300 € versé.']],
  ])('%j', (lines) => {
    expect(told(ft(lines)).problems).toEqual([]);
  });

  const payslips = [
    'Azur Net – brut 412,50 € – net payé 326,18 €',
    'Les Pins – brut 655,20 € – net payé 518,90 €',
  ];
  rightly([
    ['the net asked for', amounts(['Total de vos salaires nets payés : 845,08']), payslips],
    ['the gross asked for', amounts(['Total de vos salaires bruts : 1 067,70']), payslips],
    ['no figure asked for', amounts(['Total de vos salaires : 845,08']), payslips],
    ['gross, of the year', amounts(['Total brut de l’année : 12 000']), payslips],
    ['both', amounts(['Total brut : 1 067,70', 'Total net payé : 845,08']), payslips],
    [
      'only one of them here',
      amounts(['Total brut : 412,50']),
      ['Azur Net – brut 412,50 € – net payé 412,50 €'],
    ],
  ]);
});

test('a day beside an amount is none of its lines', () => {
  expect(
    wrongIn([
      aDate('Date du bilan', '31/12/2025'),
      ...amounts(['Adhésions : 1 000', 'Dons : 2 000', 'Total des produits : 3 000']),
    ]),
  ).toEqual([]);
});
