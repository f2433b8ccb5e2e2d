/** Amounts, numbers and formats rightly told in ways that look like slips; nothing is to be told of them. */
import { describe, expect, test } from 'vitest';
import { amounts, casesOf, days, rightly, wrongIn } from '../../support/filled-in.ts';
import { caf, tableOf, told } from '../../support/recap.ts';

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
    ['what she pays, taken off', ['Pension alimentaire versée : -150,00 €']],
    ['a numbered part', ['6. Pièces jointes', 'RIB : rib.pdf (98 Ko)']],
    [
      'kept in whole euros',
      [
        'Ce que vous avez saisi',
        'Juillet 2026 : 812,00 €',
        'Août 2026 : 798,40 €',
        'Septembre 2026 : 805,00 €',
        'Ce que nous allons enregistrer',
        'Juillet 2026 : 812 €',
        'Août 2026 : 798 €',
        'Septembre 2026 : 805 €',
      ],
    ],
    [
      'paid in the next month',
      [
        'Salaire de juin, payé le 3 juillet 2026 : 940 €',
        'Salaire de juillet, payé le 2 août 2026 : 955 €',
        'Salaire d’août, payé le 1er septembre 2026 : 930 €',
      ],
    ],
    ['a time that is told within an answer', ['Employeur 1 : Interim 21 (mission du 4 au 8 mai)']],
  ];
  test.each(recaps)('%s', (_name, lines, given) => {
    expect(told(caf(lines, given)).problems).toEqual([]);
  });

  test('columns of people that nothing names', () => {
    const table = tableOf(
      ['', 'Moi', 'Lui'],
      [
        ['Août', '820,00 €', '1 450,30 €'],
        ['Total', '820,00 €', '1 450,30 €'],
        ['Total du foyer', '2 270,30 €', ''],
      ],
    );
    expect(told(caf([], table)).problems).toEqual([]);
  });
});
