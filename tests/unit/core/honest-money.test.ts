import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { amounts, quarterly as caf, casesOf, problemsIn, rightly } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const months = ['Août 2026', 'Septembre 2026', 'Octobre 2026'];
const rows = (name: string, sums: string[], group = 'Vous'): Field[] =>
  months.map((month, at) => anAmount(`${name}, ${month.toLowerCase()}`, sums[at] ?? '', { group }));
const none = ['0', '0', '0'];
const wrong = (fields: Field[], ...blocks: string[]) =>
  problemsIn(fields, blocks, caf).filter(([check]) => check === 'contradiction');

describe('money told that is no such money', () => {
  test.each([
    [
      'Pension alimentaire reçue',
      'Nous vous avons versé 199,18 € d’allocation de soutien familial le 5 septembre 2026, en attendant le jugement.',
    ],
    ['Pension alimentaire reçue', 'La maman de Paul m’a donné 50 € le 12 septembre pour le covoiturage.'],
    ['Pension alimentaire reçue', 'La mère de Karim m’a donné 200 € le 3 septembre pour mon anniversaire.'],
    ['Autres ressources (hors bourses)', 'Vous avez reçu 450 € de bourse le 5 septembre 2026.'],
    [
      'Salaire (hors indemnités journalières)',
      'Nous vous avons versé 486,20 € d’indemnités journalières le 12 septembre 2026.',
    ],
    ['Bourse', 'Le Crous m’a versé 100 € d’aide ponctuelle le 12 septembre.'],
    ['Bourse', 'Votre fille Inès a perçu une bourse de 450 € le 5 septembre 2026.'],
    [
      'Revenus de votre épargne',
      'Vous avez reçu 10 000 € du rachat de votre assurance vie le 15 septembre 2026.',
    ],
    ['Loyers reçus', 'Le locataire m’a versé 500 € de dépôt de garantie le 3 septembre.'],
    [
      'Indemnités journalières',
      'Les 412,30 € d’indemnités journalières versés le 28 septembre sont déjà pris en compte.',
    ],
    [
      'Indemnités journalières',
      'La CPAM m’a versé 520 € de pension d’invalidité le 5 septembre, après mon arrêt maladie.',
    ],
  ])('%s: %s', (name, sentence) => {
    expect(wrong(rows(name, none), sentence)).toEqual([]);
  });

  test('paid in another month than that of the illness', () => {
    const sick = rows('Indemnités journalières', ['0', '0', '412,30']);
    expect(
      wrong(
        sick,
        'J’ai touché 412,30 € d’indemnités journalières pour mon arrêt en août, versés le 3 octobre.',
      ),
    ).toEqual([]);
    expect(
      wrong(sick, 'J’ai reçu 412,30 € pour mon arrêt de travail commencé le 16 août, versés le 3 octobre.'),
    ).toEqual([]);
  });

  test('a message of another year', () => {
    const pension = rows('Pension alimentaire reçue', none);
    expect(wrong(pension, 'Vous, le 9 octobre 2025 : Le papa d’Inès m’a payé 180 € le 5 octobre.')).toEqual(
      [],
    );
    expect(wrong(pension, 'Vous, le 9 octobre 2025', 'Le papa d’Inès m’a payé 180 € le 5 octobre.')).toEqual(
      [],
    );
  });

  test.each([
    [
      'Avez-vous reçu une pension alimentaire ?',
      'La Caf me verse 199 € par mois depuis mai, en attendant le jugement.',
    ],
    [
      'Avez-vous reçu une pension alimentaire ?',
      'Depuis mai la Caf me verse 199 € par mois à la place du père de Lina.',
    ],
    [
      'Avez-vous reçu une pension alimentaire ?',
      'Mon mari touche 200 € de pension alimentaire par mois depuis mai.',
    ],
    ['Avez-vous encaissé des loyers ?', 'La Caf nous verse 210 € par mois pour l’appartement depuis juin.'],
    ['Avez-vous encaissé des loyers ?', 'Ma mère me verse 300 € par mois pour mon studio depuis mai.'],
    [
      'Avez-vous encaissé des loyers ?',
      'Mon colocataire me donne 300 € par mois pour sa part de l’appartement depuis mai.',
    ],
    ['Avez-vous reçu une bourse ?', 'Ma fille Inès touche 145 € de bourse par mois depuis septembre.'],
    [
      'Avez-vous perçu des indemnités journalières ?',
      'La CPAM me verse 520 € d’invalidité chaque mois depuis mai, après mon arrêt maladie.',
    ],
  ])('« %s » Non: %s', (question, sentence) => {
    expect(wrong([...rows('Salaire', ['900', '900', '900']), aYesNo(question, 'Non')], sentence)).toEqual([]);
  });
});

describe('two payers of one year', () => {
  const tax = { host: 'www.impots.gouv.fr', title: 'Déclaration en ligne des revenus 2025' };
  const carsat = 'La Carsat nous a signalé qu’elle vous avait versé 11 460 € en 2025.';
  const arrco = 'L’Agirc-Arrco nous a signalé qu’elle vous avait versé 3 214 € en 2025.';
  const look = (fields: Field[], ...blocks: string[]) =>
    problemsIn(fields, blocks, tax).filter(([check]) => check === 'contradiction');
  test('the other one stands in a case that is filled already', () => {
    expect(
      look(
        [
          anAmount('Pensions, retraites connues', '11460', { readOnly: true }),
          anAmount('Pensions à ajouter', '3214'),
        ],
        carsat,
        arrco,
      ),
    ).toEqual([]);
  });
  test('each of its own sort', () => {
    expect(
      look(
        [anAmount('Pensions, retraites : total de l’année', '3214')],
        'La société EXEMPLE vous a versé 14 000 € de salaire en 2025.',
        arrco,
      ),
    ).toEqual([]);
    expect(
      look(
        [anAmount('Pensions, retraites : total de l’année', '11460')],
        'La Caf vous a versé 2 400 € d’allocations familiales en 2025.',
        carsat,
      ),
    ).toEqual([]);
  });
  test('one payer, before and after what is taken off', () => {
    expect(
      look(
        [anAmount('Pensions, retraites : total de l’année', '11460')],
        'La Carsat vous a versé 12 100 € brut en 2025.',
        'Le montant imposable que la Carsat vous a versé en 2025 est de 11 460 €.',
      ),
    ).toEqual([]);
  });
});

test('what came on her account, beside the figure of the payslip', () => {
  const slip = [
    ...['Salaire brut', '1 801,80 €', 'Montant net social', '1 421,36 €'],
    ...['Net imposable', '1 463,20 €', 'Net payé', '1 409,02 €'],
  ];
  expect(
    problemsIn(
      [
        anAmount('Août 2026', '1 421,36', { group: 'Aurélie – salaires' }),
        anAmount('Somme arrivée sur votre compte en août 2026', '1 409,02', { group: 'Aurélie – salaires' }),
      ],
      [
        'Le montant attendu est le montant net social qui figure sur le bulletin.',
        'Bulletin d’août 2026',
        ...slip,
      ],
      { ...caf, answers: [4, 6, 8, 10].map((block) => ({ block, from: 0, name: block - 1, column: null })) },
    ).filter(([check]) => check === 'figures'),
  ).toEqual([]);
});

test.each([
  'Ressources du foyer, en moyenne par mois',
  'Ressources du foyer après abattement',
  'Ressources du foyer retenues',
])('a total of the household that is another measure: %s', (label) => {
  expect(
    seen(
      recap(caf.host, caf.title, [
        '# Fabien LEROUGE (vous)',
        'Salaire, juillet 2026 | 1 402,18 €',
        'Salaire, août 2026 | 1 455,60 €',
        'Total sur deux mois | 2 857,78 €',
        '# Inès MORVAN (votre partenaire)',
        'Salaire, juillet 2026 | 980,00 €',
        'Salaire, août 2026 | 1 015,35 €',
        'Total sur deux mois | 1 995,35 €',
        '# Ensemble du foyer',
        `${label} | 2 426,57 €`,
      ]),
    ).problems.filter(([check]) => check === 'sum'),
  ).toEqual([]);
});

describe('a pension paid every month', () => {
  const look = (...lines: string[]) =>
    seen(
      recap(caf.host, caf.title, [
        '# Votre situation',
        'Cette pension a-t-elle été payée chaque mois du trimestre ? | Oui',
        ...lines,
      ]),
      '2026-06-10',
    ).problems.filter(([check]) => check === 'contradiction');
  const three = (sum: string) => ['Mars', 'Avril', 'Mai'].map((month) => `${month} 2026 | ${sum}`);
  test('and none of the partner’s, nor of another child', () => {
    expect(
      look(
        '# Pension alimentaire reçue, vous',
        ...three('180,00 €'),
        '# Pension alimentaire reçue, votre conjoint',
        ...three('0,00 €'),
      ),
    ).toEqual([]);
    expect(
      look(
        '# Pension alimentaire reçue pour Lina',
        ...three('180,00 €'),
        '# Pension alimentaire reçue pour Tom',
        ...three('0,00 €'),
      ),
    ).toEqual([]);
  });
  test('one that she pays', () => {
    expect(
      wrong([
        aYesNo('Avez-vous payé la pension de votre fils tous les mois ?', 'Oui'),
        ...rows('Pension alimentaire reçue', ['180', '0', '180']),
      ]),
    ).toEqual([]);
  });
});

test('a total of the quarter that stands under the lines of its last month', () => {
  const ofMonths = (...sums: string[][]) =>
    ['Mars 2026', 'Avril 2026', 'Mai 2026'].flatMap((month, at) => [
      `# ${month}`,
      ...(sums[at] ?? []).map((sum, line) => `${['Salaires', 'Allocations'][line]} | ${sum} €`),
    ]);
  expect(
    seen(
      recap(caf.host, caf.title, [
        '# Inès MARTY',
        ...ofMonths(['268,40', '812,35'], ['0', '1 083,12'], ['0', '1 119,22']),
        'Total d’Inès sur le trimestre : 3 283,09 €',
        '# Hugo DELMAS',
        ...ofMonths(['902,10', '0'], ['0', '861,30'], ['1 516,07', '0']),
        'Total d’Hugo sur le trimestre : 3 279,47 €',
      ]),
      '2026-07-10',
    ).problems.filter(([check]) => check === 'sum'),
  ).toEqual([]);
});

test('a total under the three months that it adds, over a sum that is asked further on', () => {
  const look = (total: string) =>
    problemsIn(
      [
        ...['1 210,00', '1 210,00', '3 965,40'].map((sum, at) =>
          anAmount(['Juin 2026', 'Juillet 2026', 'Août 2026'][at] ?? '', sum, { group: 'Salaires' }),
        ),
        aYesNo('Versez-vous une pension alimentaire ?', 'Oui'),
        anAmount('Combien par mois ?', '130', { group: 'Versez-vous une pension alimentaire ?' }),
      ],
      [
        ...['Juin 2026', 'Juillet 2026', 'Août 2026', `Total des trois mois : ${total}`],
        ...['Versez-vous une pension alimentaire ?', 'Combien par mois ?'],
      ],
      caf,
    ).filter(([check]) => check === 'sum');
  expect(look('6 385,40 €')).toEqual([]);
  expect(look('6 835,40 €')).toHaveLength(1);
});

describe('sums of a pay that are right together', () => {
  const note = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });
  const pay = (gross: string, net: string) => amounts([`Salaire brut : ${gross}`, `Net à payer : ${net}`]);
  const three = (name: string, ...sums: string[]) =>
    months.map((month, at) => anAmount(`${name}, ${month.toLowerCase()}`, sums[at] ?? ''));
  const same = aYesNo('Votre pension est-elle la même chaque mois ?', 'Oui');
  rightly([
    [
      'all that is owed at the end',
      [casesOf('hours')('Heures', '20'), anAmount('Salaire brut', '1 600')],
      ['12,10 € brut de l’heure', 'Fin de contrat : solde de tout compte versé'],
    ],
    ['a premium', pay('1000', '1180'), ['Prime de pouvoir d’achat : 250 €']],
    ['while ill', pay('600', '700'), ['Complément employeur pendant l’arrêt']],
    ['a sum in round figures', three('Salaire', '150', '150', '1 500')],
    ['a month of many sales', three('Chiffre d’affaires', '300', '300', '3 000')],
    [
      'ill no more',
      [
        aYesNo('Vos indemnités journalières ont-elles été versées chaque mois ?', 'Oui'),
        ...three('Indemnités journalières', '400', '400', '0'),
      ],
    ],
    ['meals', pay('1000', '1150'), ['Panier repas : 220 €']],
    ['what a nurse spends', pay('900', '1010'), ['Indemnités d’entretien : 260 €']],
    ['his gross', [anAmount('Salaire brut', '1338'), note('Mon conjoint a 1600 € brut ; j’ai reçu 1338.')]],
    [
      'paid when she was dismissed',
      [
        ...three('Salaire', '1 200', '1 250', '11 480'),
        note('Environ 1 200 euros par mois, licenciée en octobre.'),
      ],
    ],
    ['a pension that began', [same, ...three('Pension', '0', '120', '120')]],
    [
      'another pension',
      [
        aYesNo('Votre pension a-t-elle été versée chaque mois ?', 'Oui'),
        ...amounts([
          'Pension d’invalidité, août 2026 : 500',
          'Pension d’invalidité, septembre 2026 : 500',
          'Pension alimentaire, août 2026 : 0',
          'Pension alimentaire, septembre 2026 : 120',
        ]),
      ],
    ],
  ]);
});
