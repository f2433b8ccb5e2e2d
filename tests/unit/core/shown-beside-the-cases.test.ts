/** What the page shows of a paper, of each month or of each person, and other answers in the cases; each beside right ones. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const caf = 'wwwd.caf.fr';
const quarter = 'Déclaration trimestrielle de ressources';

/** A part of the page with lines of two texts each: their names, then what they say. */
function part(title: string, pairs: [string, string][], more: string[] = []) {
  const says = [title, ...pairs.flat(), ...more];
  return {
    says,
    headings: [
      { level: 1, text: 'Demande en ligne' },
      { level: 2, text: title },
    ],
    answers: pairs.map((_pair, at) => ({ block: at * 2 + 3, from: 0, name: at * 2 + 2, column: null })),
  };
}

describe('another sum than that of the paper shown', () => {
  const label = 'Loyer mensuel hors charges, tel qu’inscrit au bail';
  const look = (
    text: string,
    { title = 'Contrat de location joint', name = 'Loyer hors charges', asks = label } = {},
  ) =>
    wrongIn(
      [anAmount(asks, text)],
      part(title, [
        [name, '560,00 €'],
        ['Provision', '70,00 €'],
      ]),
    );
  test('is told', () => {
    expect(look('650,00')).toEqual([label]);
    expect(look('650', { title: 'Votre bail', asks: 'Montant du loyer hors charges' })).toEqual([
      'Montant du loyer hors charges',
    ]);
    expect(look('560,00')).toEqual([]);
    expect(look('560')).toEqual([]);
    // In whole euros.
    expect(
      wrongIn(
        [anAmount('Salaire brut', '567')],
        part('Votre bulletin de paie', [
          ['Salaire brut', '566,72 €'],
          ['Net', '441 €'],
        ]),
      ),
    ).toEqual([]);
  });
  test('not of a paper of another time, of what is named more narrowly, of what no paper tells', () => {
    expect(look('650,00', { title: 'Ancien contrat de location' })).toEqual([]);
    expect(look('630,00', { asks: 'Loyer charges comprises' })).toEqual([]);
    expect(look('630,00', { name: 'Loyer', asks: 'Loyer avec les charges' })).toEqual([]);
    expect(look('650,00', { title: 'Ce que nous connaissons' })).toEqual([]);
    expect(look('72,00', { asks: 'Charges' })).toEqual([]);
  });
  test('nor of another month', () => {
    const slips = part('Votre bulletin de paie de février 2026', [
      ['Salaire versé', '1 298,20 €'],
      ['Prime', '10,00 €'],
    ]);
    const months = ['décembre 2025', 'février 2026'].map((month) => `Salaire versé en ${month}`);
    const fill = (sums: string[]) =>
      wrongIn(
        months.map((month, at) => anAmount(month, sums[at] ?? '')),
        slips,
      );
    expect(fill(['1 302,64', '1 298,20'])).toEqual([]);
    expect(fill(['1 302,64', '1 498,20'])).toEqual(['Salaire versé en février 2026']);
  });
});

describe('one of three months that is not as the page shows it', () => {
  const known: [string, string][] = [
    ['Février 2026', '620 €'],
    ['Mars 2026', '540 €'],
    ['Avril 2026', '700 €'],
    ['Ensemble des trois mois', '1 860 €'],
  ];
  const look = (sums: string[], title = 'Ce que vous avez déclaré à l’Urssaf', lines = known) =>
    wrongIn(
      ['février', 'mars', 'avril'].map((month, at) =>
        anAmount(`Chiffre d’affaires encaissé en ${month} 2026`, sums[at] ?? ''),
      ),
      { host: caf, title: quarter, today: '2026-06-11', ...part(title, lines) },
    );
  test('is told, be it the sum of them', () => {
    expect(look(['620', '540', '1860'])).toEqual(['Chiffre d’affaires encaissé en avril 2026']);
    expect(look(['620', '5400', '700'])).toContain('Chiffre d’affaires encaissé en mars 2026');
    expect(look(['620', '540', '700'])).toEqual([]);
  });
  test('not where two differ, of what was foreseen, rounded, or of the same sum each month', () => {
    expect(look(['600', '500', '700'])).toEqual([]);
    expect(look(['620', '540', '860'], 'Estimation de vos recettes')).toEqual([]);
    expect(look(['620', '540', '702'])).toEqual([]);
    const same = known.slice(0, 3).map(([month]): [string, string] => [month, '620 €']);
    expect(look(['620', '620', '700'], 'Votre trimestre', same)).toEqual([]);
  });
});

test('the payslips of one, in the part of the other', () => {
  const months = ['Mars 2026', 'Avril 2026', 'Mai 2026'];
  const paid = ['1 104,30', '1 104,30', '1 187,55'];
  const look = (hers: string[], his: string[], whose = 'Trois bulletins de paie au nom de Nadia Ferhat :') =>
    wrongIn(
      [
        ...months.map((month, at) => anAmount(month, hers[at] ?? '', { group: 'Salaires de Nadia' })),
        ...months.map((month, at) => anAmount(month, his[at] ?? '', { group: 'Salaires de Thomas' })),
      ],
      {
        host: caf,
        title: quarter,
        today: '2026-07-06',
        ...part(
          whose,
          months.map((month, at) => [month, `${paid[at]} €`]),
        ),
      },
    );
  const none = ['0', '0', '0'];
  expect(look(none, paid)).toEqual(months);
  expect(look(paid, none)).toEqual([]);
  expect(look(none, paid, 'Bulletins de Nadia et de Thomas')).toEqual([]);
  // Both earn the same.
  expect(look(paid, paid)).toEqual([]);
});

describe('a child who has grown up', () => {
  const rule =
    'Inscrivez ici seulement vos enfants qui avaient moins de 18 ans au 1er janvier 2025, donc nés en 2007 ou après.';
  const year = (text: string, says = [rule], label = 'Année de naissance du premier enfant mineur') =>
    wrongIn([aField(label, { valueType: 'year', text })], { says, today: '2026-05-12' });
  test('by the year alone', () => {
    expect(year('2004')).toHaveLength(1);
    expect(year('2007')).toEqual([]);
    expect(year('2013')).toEqual([]);
    const card = ['Vos enfants nés en 2007 ou après ont une carte.'];
    expect(year('2004', card, 'Année de naissance du premier enfant')).toEqual([]);
    expect(year('2004', [rule], 'Année de naissance de l’enfant handicapé')).toEqual([]);
  });
  test('in the case of a grown-up, or of a minor', () => {
    const look = (born: string, minor: string, major: string) =>
      wrongIn(
        [
          aDate('Date de naissance de cet enfant', born, { group: 'Pensions versées' }),
          anAmount('Pension versée à un enfant mineur', minor, { group: 'Pensions versées' }),
          anAmount('Pension versée à un enfant majeur', major, { group: 'Pensions versées' }),
        ],
        { today: '2026-05-12' },
      );
    expect(look('17/03/2015', '', '2400')).toEqual(['Pension versée à un enfant majeur']);
    expect(look('17/03/2001', '2400', '')).toEqual(['Pension versée à un enfant mineur']);
    expect(look('17/03/2015', '2400', '')).toEqual([]);
    expect(look('17/03/2001', '', '2400')).toEqual([]);
    // Came of age within the year that is declared.
    expect(look('17/03/2007', '2400', '')).toEqual([]);
    expect(look('17/03/2007', '', '2400')).toEqual([]);
  });
});

test('« Personne, j’y habite seule », beside somebody', () => {
  const boxes = ['Lina, 9 ans', 'Noé, 4 ans', 'Personne, j’y habite seule'];
  const look = (ticked: string[]) =>
    wrongIn(
      boxes.map((label) =>
        aField(label, {
          kind: 'checkbox',
          valueType: 'choice',
          options: [label],
          text: ticked.includes(label) ? label : '',
          question: 'Qui s’installe avec vous dans ce logement ?',
        }),
      ),
    );
  expect(look(boxes)).toEqual(boxes.slice(0, 2));
  expect(look(boxes.slice(0, 2))).toEqual([]);
  expect(look(boxes.slice(2))).toEqual([]);
});

test('the month in which she declares it is that of the day it was paid', () => {
  const look = (month: string) =>
    wrongIn(
      [
        aDate('Date de paiement inscrite sur le bulletin', '05/03/2026'),
        aField('Mois dans lequel vous déclarez cette somme', {
          kind: 'select',
          text: month,
          options: ['Février 2026', 'Mars 2026', 'Avril 2026'],
        }),
      ],
      {
        host: caf,
        title: quarter,
        today: '2026-05-11',
        says: ['Trimestre à déclarer : février, mars et avril 2026.'],
      },
    );
  expect(look('Février 2026')).toEqual(['Date de paiement inscrite sur le bulletin']);
  expect(look('Mars 2026')).toEqual([]);
});

test('a total of cases named by their number, of children born in different years', () => {
  const look = (sum: string) =>
    wrongIn([
      aField('Noé (né en 2021) – case 7GA', { valueType: 'unknown', text: '1800' }),
      aField('Jade (née en 2023) – case 7GB', { valueType: 'unknown', text: '900' }),
      anAmount('Total des frais de garde (7GA + 7GB)', sum),
    ]);
  expect(look('3700')).toEqual(['Total des frais de garde (7GA + 7GB)']);
  expect(look('2700')).toEqual([]);
});

test('« Percevez-vous une pension pour un enfant ? Non » denies no child', () => {
  const rule =
    'Une seule demande pour tout le foyer : vous, votre conjoint et chaque enfant de moins de 25 ans à charge.';
  const look = (count: string, second: string) =>
    wrongIn(
      [
        aField('Nombre de personnes du foyer, vous compris', { valueType: 'household', text: count }),
        ...[
          ['Prénom et nom du conjoint', 'Marc Exemple'],
          ['Prénom et nom du 1er enfant', 'Inès Exemple'],
          ['Prénom et nom du 2e enfant', second],
        ].map(([label = '', text = '']) => aField(label, { valueType: 'name', text })),
        aYesNo('Percevez-vous une pension alimentaire pour un enfant du foyer ?', 'Non'),
      ],
      { says: [rule] },
    );
  expect(look('4', '')).toEqual(['Nombre de personnes du foyer, vous compris']);
  expect(look('4', 'Léo Exemple')).toEqual([]);
  expect(look('3', '')).toEqual([]);
});
