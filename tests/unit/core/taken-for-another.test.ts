import { describe, expect, test } from 'vitest';
import { aFile, problemsIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { anAmount } from '../../support/page-model.ts';

const caf = 'wwwd.caf.fr';
const quarter = 'Déclaration trimestrielle de ressources';

describe('another line of the payslip, where only a sentence of the page says which is to be copied', () => {
  const advice = 'Le montant attendu est le montant net social qui figure sur le bulletin.';
  const slip = [
    ...['Salaire brut', '1 801,80 €', 'Montant net social', '1 421,36 €'],
    ...['Net imposable', '1 463,20 €', 'Net payé', '1 409,02 €'],
  ];
  const look = (sum: string, label = 'Août 2026', group = 'Aurélie – salaires', said = advice) =>
    problemsIn([anAmount(label, sum, { group })], [said, 'Bulletin d’août 2026', ...slip], {
      host: caf,
      title: quarter,
      answers: [4, 6, 8, 10].map((block) => ({ block, from: 0, name: block - 1, column: null })),
    }).filter(([check]) => check === 'figures');

  test.each(['1 463,20', '1801,80', '1 409,02'])('%s', (sum) => {
    expect(look(sum)).toEqual([['figures', 'Août 2026']]);
  });

  test('the right line, another amount, other money, a page that says nothing of it', () => {
    expect(look('1 421,36')).toEqual([]);
    expect(look('1 388,20')).toEqual([]);
    expect(look('1 463,20', 'Août 2026', 'Samuel – allocations chômage')).toEqual([]);
    expect(look('1 463,20', 'Pension reçue en août 2026')).toEqual([]);
    expect(look('1 463,20', 'Août 2026', 'Aurélie – salaires', 'Recopiez le bon montant.')).toEqual([]);
  });

  test('« Montants nets sociaux » names the figure of the cases under it', () => {
    expect(look('1 463,20', 'Août 2026', 'Montants nets sociaux, en euros', 'Bonjour.')).toHaveLength(1);
  });
});

describe('another line of the payslip, in a table whose rows are named by the day each was paid', () => {
  const heads = ['Bulletin payé le', 'Montant net social', 'Net imposable'];
  const rows = [
    ['31 mars 2026', '1 289,54 €', '1 337,82 €'],
    ['30 avril 2026', '1 267,68 €', '1 315,14 €'],
  ];
  const blocks = [quarter, ...heads, ...rows.flat()];
  const look = (april: string) =>
    problemsIn(
      ['1289,54', april].map((sum, at) =>
        anAmount(['Mars 2026', 'Avril 2026'][at] ?? '', sum, { group: 'Salaires, en montant net social' }),
      ),
      blocks.slice(1),
      {
        host: caf,
        title: quarter,
        answers: rows.flatMap((_, row) =>
          [1, 2].map((column) => ({
            block: 4 + row * 3 + column,
            from: 0,
            name: 4 + row * 3,
            column: 1 + column,
          })),
        ),
      },
    ).filter(([check]) => check === 'figures');

  test('of its own month', () => {
    expect(look('1315,14')).toEqual([['figures', 'Avril 2026']]);
    expect(look('1267,68')).toEqual([]);
    expect(look('1 240,00')).toEqual([]);
  });
});

test.each([
  ['Décembre 2025', 'Janvier 2026'],
  ['Décembre 2025 (payé le 31/12/2025)', 'Janvier 2026 (payé le 30/01/2026)'],
])('of its own month, though its case stands in the part of another: « %s »', (...heads) => {
  const blocks = heads.flatMap((month, at) => [
    month,
    ...['Montant net social', ['1 467,31 €', '1 512,64 €'][at] ?? ''],
    ...['Net imposable', ['1 519,08 €', '1 566,90 €'][at] ?? ''],
  ]);
  const look = (january: string) =>
    problemsIn(
      ['décembre', 'janvier'].map((month, at) =>
        anAmount(`Montant net social de ${month}`, ['1467,31', january][at] ?? '', {
          group: 'Décembre 2025',
        }),
      ),
      blocks,
      {
        host: caf,
        title: quarter,
        headings: [quarter, 'Décembre 2025', 'Janvier 2026'].map((text, at) => ({
          level: at === 0 ? 1 : 3,
          text,
        })),
        answers: [3, 5, 8, 10].map((block) => ({ block, from: 0, name: block - 1, column: null })),
      },
    ).filter(([check]) => check === 'figures');
  expect(look('1566,90')).toEqual([['figures', 'Montant net social de janvier']]);
  expect(look('1512,64')).toEqual([]);
});

describe('a file that proves something else', () => {
  test.each([
    ['Justificatif de domicile de moins de trois mois', 'carte-vitale-jules.pdf'],
    ['Justificatif de domicile', 'RIB_Marchal.pdf'],
    ['Justificatif d’adresse', 'certificat-de-scolarite.pdf'],
    ['Justificatif de ressources', 'passeport.pdf'],
    ['Justificatif d’identité', 'facture-edf.pdf'],
  ])('« %s »: %s', (label, name) => {
    expect(problemsIn([aFile(label, name)])).toEqual([['papers', label]]);
  });

  test.each([
    ['Justificatif de domicile', 'facture-edf-mai-2026.pdf'],
    ['Justificatif de domicile', 'bulletin-de-paie.pdf'],
    ['Justificatif de domicile', 'attestation-assurance-habitation.pdf'],
    ['Justificatif de domicile', 'attestation-de-droits.pdf'],
    ['Justificatif de domicile', 'domicile-et-carte-vitale.pdf'],
    ['Justificatif de domicile ou carte Vitale', 'carte-vitale.pdf'],
    ['Justificatif de ressources', 'attestation-de-paiement-caf.pdf'],
    ['Justificatif d’identité', 'livret-de-famille.pdf'],
    ['Justificatif d’identité', 'scan0012.pdf'],
  ])('nothing of « %s »: %s', (label, name) => {
    expect(problemsIn([aFile(label, name)])).toEqual([]);
  });
});

describe('the total of the household, in a part of its own', () => {
  const look = (total: string, lines: string[] = []) =>
    seen(
      recap(caf, quarter, [
        ...[
          '# Fabien LEROUGE (vous)',
          'Salaire, juillet 2026 | 1 402,18 €',
          'Salaire, août 2026 | 1 455,60 €',
        ],
        ...['Total sur deux mois | 2 857,78 €', '# Inès MORVAN (votre partenaire)'],
        ...['Salaire, juillet 2026 | 980,00 €', 'Salaire, août 2026 | 1 015,35 €'],
        ...['Total sur deux mois | 1 995,35 €', '# Ensemble du foyer', ...lines],
        `Total des ressources du foyer (vous + votre partenaire) | ${total}`,
      ]),
    ).problems;

  test('is that of each person’s total', () => {
    expect(look('4 583,13 €', ['Autres ressources | Aucune'])).toEqual([
      ['sum', 'Total des ressources du foyer (vous + votre partenaire)'],
    ]);
    expect(look('4 853,13 €', ['Autres ressources | Aucune'])).toEqual([]);
    expect(look('4 853,13 €')).toEqual([]);
  });

  test('nothing is told where other money stands beside it', () => {
    expect(look('4 953,13 €', ['Pension reçue | 100 €'])).toEqual([]);
  });
});

test('messages with the office are no part of what she declares', () => {
  const lines = ['Salaire, août 2026 | 748,30 €', 'Total | 748,30 €'];
  const look = (title: string) =>
    seen(
      recap(caf, quarter, [
        `# ${title}`,
        '13 mars 2026, votre caisse : Bonjour, nous vous avons versé 486,20 € le 12 mars 2026 pour votre arrêt de travail du 16 février au 8 mars.',
        '17 mars 2026, vous : Bien reçu, merci beaucoup. J’ai repris aux vignes le 9.',
        '# Thierry',
        ...lines,
      ]),
    ).verdict;
  expect(look('Mes messages')).toBe('complete');
  expect(look('Ce que nous nous sommes dit')).toBe('complete');
});

test('« seule : personne ne partage ma vie », over what a partner had', () => {
  const look = (answer: string) =>
    seen(
      recap(caf, quarter, [
        ...['# Votre situation', `Avec qui vivez-vous ? | ${answer}`],
        ...[
          '# Vos ressources',
          'Salaire, août 2026 | 684,12 €',
          '# Ressources de votre conjoint, Julien ROY',
        ],
        'Salaire, août 2026 | 1 511,20 €',
      ]),
    ).problems;
  expect(look('Seule : personne ne partage ma vie ni mon logement')).toHaveLength(1);
  expect(look('Avec mon conjoint et nos enfants')).toEqual([]);
  // Each under another roof, they may be married.
  expect(look('Seule pour le moment')).toEqual([]);
});

test('another line of the payslip of its month, in a table of several; the year stands over the case', () => {
  const blocks = [
    ...['Fiche de paie', 'Net imposable', 'Montant net social', 'Juin 2026', '1 331,96 €', '1 288,14 €'],
    ...['Juillet 2026', '1 463,99 €', '1 415,80 €'],
  ];
  const answers = [5, 6, 8, 9].map((block) => ({
    block,
    from: 0,
    name: block < 7 ? 4 : 7,
    column: block % 3 === 2 ? 2 : 3,
  }));
  const look = (sum: string) =>
    problemsIn(
      [
        anAmount('Salaire, montant net social de juin', '1 288,14', { group: 'Juin 2026' }),
        anAmount('Salaire, montant net social de juillet', sum, { group: 'Juillet 2026' }),
      ],
      blocks,
      { host: caf, title: quarter, answers },
    ).filter(([check]) => check === 'figures');
  expect(look('1 463,99')).toEqual([['figures', 'Salaire, montant net social de juillet']]);
  expect(look('1 415,80')).toEqual([]);
});
