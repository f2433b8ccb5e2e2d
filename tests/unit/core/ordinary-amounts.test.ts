/** Amounts, numbers and formats rightly told in ways that look like slips; nothing is to be told of them. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { amounts, casesOf, days, rightly, wrongIn } from '../../support/filled-in.ts';
import { aYesNo } from '../../support/page-model.ts';
import { caf, ft, recapOf, told } from '../../support/recap.ts';

const numbersOf = casesOf('tax-number');
const hours = casesOf('hours');
const phone = casesOf('phone');
const percent = casesOf('percent');

describe('what is not added, by its name', () => {
  rightly([
    [
      'paid to another',
      amounts([
        'Salaire : 1 180',
        'APL (versée au bailleur) : 214',
        'Allocations familiales : 148',
        'Total des ressources : 1 328',
      ]),
    ],
    [
      'kept from the pay of a month',
      amounts(['Salaire d’avril : 1 100', 'Saisie sur salaire en avril : 180', 'Total d’avril : 1 100']),
    ],
    [
      'by term, among what is told by month',
      amounts(['Protections : 84', 'Gants : 12', 'Téléassistance (trimestre) : 75', 'Total par mois : 121']),
    ],
    [
      'paid to a child',
      amounts(['Salaire de mars : 1 012', 'Salaire d’avril : 998', 'Pension versée : 150', 'Total : 2 010']),
    ],
    [
      'parts that overlap',
      amounts(['Total des travaux : 8 400', 'dont isolation : 6 100', 'dont main-d’œuvre : 3 900']),
    ],
    [
      'a price that falls with the days',
      [
        ...amounts(['Tarif par jour : 120']),
        casesOf('count')('Nombre de jours', '3'),
        ...amounts(['Total (dégressif) : 300']),
      ],
    ],
    [
      'a share that may be another',
      amounts(['Budget total : 4 000', 'Subvention demandée : 2 800']),
      ['La subvention demandée ne peut dépasser 50 % du budget total, ou 80 % en zone rurale.'],
    ],
    ['the hours of two children', [hours('Heures d’accueil par semaine, pour les trois enfants', '180')]],
    [
      'a trial, and the job',
      days(['Date de début du contrat : 01/09/2025', 'Date de fin du contrat : 31/08/2026']),
      ['La période d’essai ne peut pas dépasser 4 mois.'],
    ],
    ['a sum that adds nothing', amounts(['Aide : 120', 'Don : 100', 'Somme remboursable : 60'])],
    [
      'a rent of the whole lease, of which one pays a part',
      amounts(['Loyer charges comprises du bail : 900', 'Loyer hors charges : 400', 'Charges : 50']),
    ],
    [
      'shares of a part',
      [
        percent('Usufruit de votre mère', '100', { group: 'Parts' }),
        percent('Part de Jean', '50', { group: 'Parts' }),
        percent('Part de Lise', '50', { group: 'Parts' }),
      ],
      ['Le total des parts doit faire 100 %.'],
    ],
  ]);

  test('what is paid, among what is paid', () => {
    const fields = amounts(['Loyer payé : 540', 'Électricité : 70', 'Total des charges : 640']);
    expect(wrongIn(fields)).toEqual(['Total des charges']);
  });

  test('one line forgotten is still told', () => {
    const fields = amounts(['Salaire de mars : 1 012', 'Salaire d’avril : 998', 'Total : 1 012']);
    expect(wrongIn(fields)).toEqual(['Total']);
  });
});

describe('numbers and days', () => {
  rightly([
    ['the number of a notice', [numbersOf('Référence de l’avis', '2559A71820436')]],
    ['hours of a whole year', [hours('Nombre total d’heures de la formation', '1 200')]],
    ['whose telephone it is', [phone('Téléphone d’un proche', '06 39 98 11 22 (ma fille)')]],
    [
      'days nobody knows any more',
      days(['Date d’entrée en France : juin 1974', 'Date du mariage : vers 1970']),
    ],
    [
      'a birth to come',
      days(['Date présumée de naissance : 14/03/2027', 'Naissance attendue le : 14/03/2027']),
    ],
    ['a month, where it is asked since when', days(['Depuis quand cherchez-vous ? : janvier 2026'])],
    ['a judgement to come', days(['Date de la séparation de corps (jugement attendu) : 12/03/2027'])],
  ]);
});

describe('recaps', () => {
  const recaps: [string, string[], Parameters<typeof caf>[1]?][] = [
    [
      'several amounts in a sentence',
      [
        'En juillet 2026, la mairie vous a payé 412,30 € et le garage 531,10 €, soit 943,40 €.',
        'En août 2026, la mairie vous a payé 412,30 € et le garage 498,64 €, soit 910,94 €.',
        'En septembre 2026, la mairie vous a payé 428,75 € et le garage 540,02 €, soit 968,77 €.',
        'Total de vos salaires sur le trimestre : 2 823,11 €',
      ],
    ],
    [
      'of a month before, by its name',
      [
        'Reliquat de salaire de décembre 2025 : 120 €',
        'Salaire de juillet 2026 : 940 €',
        'Salaire d’août 2026 : 955 €',
        'Salaire de septembre 2026 : 930 €',
      ],
    ],
    ['a telephone abroad', ['Téléphone du siège : +49 30 123456']],
    ['what she pays, taken off', ['Pension alimentaire versée : -150,00 €']],
    ['a numbered part', ['6. Pièces jointes', 'RIB : rib.pdf (98 Ko)']],
    [
      'paid in the next month',
      [
        'Salaire de juin, payé le 3 juillet 2026 : 940 €',
        'Salaire de juillet, payé le 2 août 2026 : 955 €',
        'Salaire d’août, payé le 1er septembre 2026 : 930 €',
      ],
    ],
  ];
  test.each(recaps)('%s', (_name, lines, given) => {
    expect(told(caf(lines, given)).problems).toEqual([]);
  });

  test('the months of another allowance', () => {
    const asked = (title: string) =>
      told(
        assessed(
          recapOf('wwwd.caf.fr', title, [
            'Vos ressources des trois derniers mois',
            'Reçu en janvier 2026 : 60,00 €',
            'Reçu en février 2026 : 60,00 €',
            'Reçu en mars 2026 : 60,00 €',
          ]),
          '2026-04-10',
        ),
      ).problems.map(([check]) => check);
    expect(asked('RSA : premier dossier')).toEqual([]);
    expect(asked('Déclaration trimestrielle de ressources')).toContain('months-shown');
  });

  test('accounts of two parents', () => {
    const iban = casesOf('iban');
    const asked = (second: string) =>
      wrongIn([
        iban('IBAN du parent 1', 'FR76 3000 6000 0112 3456 7890 189'),
        iban(second, 'BE68 5390 0754 7034'),
      ]);
    expect(asked('IBAN du parent 2 (à confirmer)')).toEqual([]);
    expect(asked('Confirmez l’IBAN')).toEqual(['Confirmez l’IBAN']);
  });

  test('columns of people that nothing names', () => {
    const blocks = ['Août', '820,00 €', '1 450,30 €', 'Septembre', '820,00 €', '1 450,30 €'];
    const sums = ['Total', '1 640,00 €', '2 900,60 €'];
    const page = recapOf('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', [...blocks, ...sums]);
    const answers = [0, 3, 6].flatMap((name) =>
      [1, 2].map((at) => ({ block: name + at + 1, from: 0, name: name + 1, column: null })),
    );
    expect(told(assessed({ ...page, answers }, '2026-11-24')).problems).toEqual([]);
  });

  test('hours with and without cents, money beside them', () => {
    const rows = [
      ['ADMR', '38,50', '489,33 €'],
      ['Mairie', '21', '256,41 €'],
      ['Total', '59,50', '745,74 €'],
    ];
    const asked = (hoursOfAll: string) => {
      const blocks = ['Employeur', 'Heures travaillées', 'Salaire brut', ...rows.flat()];
      blocks[blocks.length - 2] = hoursOfAll;
      const page = recapOf('candidat.francetravail.fr', 'Actualisation du mois de novembre 2026', blocks);
      const start = page.blocks.indexOf('Employeur');
      const answers = rows.flatMap((_row, row) =>
        [1, 2].map((cell) => ({
          block: start + 3 * (row + 1) + cell,
          from: 0,
          name: start + 3 * (row + 1),
          column: start + cell,
        })),
      );
      return told(assessed({ ...page, answers }, '2026-11-30')).problems.map(([check]) => check);
    };
    expect(asked('59,50')).toEqual([]);
    expect(asked('69,50')).toEqual(['sum']);
  });

  test('a total worked out under its question, after other money', () => {
    const asked = [
      ...amounts(['Chiffre d’affaires de la période : 9 640']),
      aYesNo('Avez-vous reçu une pension alimentaire ?', 'Oui'),
      ...amounts(['Montant par mois : 130']),
      casesOf('unknown')('Nombre de mois', '12'),
      ...amounts(['Total sur la période : 1 560']),
    ];
    expect(wrongIn(asked)).toEqual([]);
  });

  test('a time within an answer', () => {
    expect(told(ft(['Employeur 1', 'Interim 21 (mission du 4 au 8 novembre)'])).problems).toEqual([]);
  });

  test('kept in whole euros', () => {
    const parts = ['Ce que vous avez saisi', 'Ce que nous allons enregistrer'];
    const amounts = (july: string) => [
      'Juillet 2026 : 812,00 €',
      `Août 2026 : ${july}`,
      'Septembre 2026 : 805,00 €',
    ];
    const title = 'Déclaration trimestrielle de ressources';
    const page = caf([], {
      blocks: [title, parts[0] ?? '', ...amounts('798,40 €'), parts[1] ?? '', ...amounts('798 €')],
      headings: [title, ...parts].map((text, at) => ({ level: at === 0 ? 1 : 2, text })),
    });
    expect(told(page).problems).toEqual([]);
  });
});
