/** Totals and payslip lines that look wrong until the page is understood: nothing is told of them. */
import { describe, expect, test } from 'vitest';
import { amounts, problemsIn, rightly, wrongly } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';
import { caf, tableOf, told } from '../../support/recap.ts';

const lists: [name: string, ...lines: string[]][] = [
  [
    'a sub-total inside',
    'Salaires A : 1 200',
    'Salaires B : 900',
    'Sous-total : 2 100',
    'Rente : 150',
    'Total : 2 250',
  ],
  [
    'tax told after',
    'Salaires : 20 310',
    'Chômage : 1 642',
    'Prélèvement déjà versé : 800',
    'Total des revenus : 21 952',
  ],
  ['tax taken off', 'Salaire : 2 000', 'Prime : 100', 'Impôt prélevé : 38', 'Total : 2 062'],
  [
    'of the last ones',
    'Garde : 1 180',
    'Dons aux œuvres : 60',
    'Dons aux partis : 40',
    'Total des dons : 100',
  ],
  ['of the first ones', 'Dons aux œuvres : 60', 'Dons aux partis : 40', 'Garde : 90', 'Total des dons : 100'],
  [
    'of a sort no line is named by',
    'Crèche : 400',
    'Assistante : 300',
    'Pension : 900',
    'Total des frais de garde : 700',
  ],
  ['within the line above', 'Salaire : 1 500', 'y compris prime : 100', 'Pension : 200', 'Total : 1 700'],
  ['exempt', 'Salaire : 9 000', 'Part exonérée : 9 000', 'Autres : 2 000', 'Total imposable : 2 000'],
  ['what is kept of it', 'Salaire : 2 000', 'Prime : 100', 'Total net : 1 640'],
  ['by the piece', 'Prix du repas : 4', 'Prix du goûter : 1', 'Total du mois : 80'],
  ['what a thing costs', 'Mensualité : 650', 'Assurance : 30', 'Montant total du prêt : 120 000'],
  ['by month, then by year', 'Loyer mensuel : 500', 'Charges : 60', 'Total sur l’année : 6 720'],
  [
    'the same pay twice',
    'Octobre – net social : 1 300',
    'Octobre – net imposable : 1 350',
    'Rente : 100',
    'Total : 1 400',
  ],
  [
    'two years',
    'Salaires 2025 : 18 000',
    'Salaires 2024 : 17 000',
    'Pensions 2025 : 2 000',
    'Total 2025 : 20 000',
  ],
  ['one not counted', 'Vous : 1 200', 'Conjoint : 900', 'Enfant (non compté) : 300', 'Total : 2 100'],
  ['a limit', 'Garde de Lou : 3 000', 'Limite pour Lou : 2 300', 'Total à reporter : 2 300'],
  [
    'each told again under who has it',
    'Salaire : 900',
    'Chômage : 400',
    'Lou : 900',
    'Nina : 400',
    'Total du foyer : 1 300',
  ],
  ['what was paid to her', 'Salaire : 900', 'Pension : 240', 'Total payé sur la période : 693,51'],
  ['half of it', 'Loyer : 600', 'Charges : 60', 'Total pour votre part : 330'],
  [
    'what is owned beside',
    'Salaires : 1 000',
    'Pension : 100',
    'Épargne : 5 000',
    'Total des ressources : 1 100',
  ],
  [
    'what goes out beside',
    'Salaires : 1 000',
    'Pension : 100',
    'Loyer : 500',
    'Total des ressources : 1 100',
  ],
  [
    'a total on the way is one of the lines',
    '1AJ Salaires – Cabinet : 21 604',
    '1AJ Salaires – Formation : 1 852',
    '1AJ Total des salaires : 23 456',
    '1AP Allocations chômage : 1 210',
    '2TR Intérêts : 42',
    'Total des revenus déclarés : 24 708',
  ],
  [
    'two lists, then their totals',
    'Achats : 100',
    'Loyer : 200',
    'Ventes : 400',
    'Dons : 50',
    'Total des dépenses : 300',
    'Total des recettes : 450',
  ],
  [
    'each line its total',
    'Recettes : 9 000',
    'Dépenses : 4 000',
    'Total recettes : 9 000',
    'Total dépenses : 4 000',
  ],
  [
    'titles with their amount',
    'Directes : 670',
    'Achats : 120',
    'Personnel : 550',
    'Indirectes : 200',
    'Loyer : 200',
    'Total : 870',
  ],
  [
    'the same told twice',
    'Salaires de l’employeur : 12 000',
    'Salaires connus : 12 000',
    'Total 1AJ : 12 000',
  ],
  ['cents dropped', 'Intérêts : 10,90', 'Dividendes : 20,95', 'Coupons : 5,99', 'Total : 35'],
  [
    'a total of each person',
    'Salaires Lou : 1 000',
    'Salaires Max : 900',
    'Pension Lou : 100',
    'Total Lou : 1 100',
    'Total Max : 900',
    'Total : 2 000',
  ],
  ['a part paid on the way', 'Facture : 300', 'Acompte versé : 100', 'Reste à payer chaque mois : 20'],
  ['a payslip', 'Montant brut : 1 900', 'Prise en charge du transport : 40', 'Net à payer : 1 512'],
  ['a reduced price', 'Tarif par jour : 12', 'Nombre de jours : 5', 'Total avec quotient : 45'],
  ['another mission', 'Salaire brut de la première mission : 300', 'Net payé pour les deux missions : 400'],
  ['two people', 'Salaire brut de Lou : 900', 'Net à payer de Max : 1 200'],
];

describe('in cases', () => {
  rightly(lists.map(([name, ...lines]) => [name, amounts(lines)]));
  wrongly([
    [
      'Total des dons',
      amounts(['Garde : 1 180', 'Dons aux œuvres : 60', 'Dons aux partis : 40', 'Total des dons : 110']),
    ],
    ['Total', amounts(['Achats : 100', 'Loyer : 200', 'Eau : 40', 'Total : 300'])],
    [
      'Total des recettes',
      amounts(['Cotisations des adhérents : 1 600', 'Dons : 500', 'Total des recettes : 2 600']),
    ],
    [
      'Total des trois mois',
      amounts([
        'Août 2026 : 100',
        'Septembre 2026 : 200',
        'Octobre 2026 : 300',
        'Total des trois mois : 300',
      ]),
    ],
  ]);
  const rent = amounts(['Loyer charges comprises : 700', 'Loyer hors charges : 600', 'Charges : 80']);
  wrongly([['Loyer charges comprises', rent]]);
  rightly([
    ['what they are apart by is written', rent, ['Le gardien est payé à part : 20 € par logement.']],
    ['some is not counted', rent, ['Le parking n’est pas compté dans les charges.']],
  ]);
});

test('a total of what stands at the end of each row', () => {
  const rows = [
    ['Théo', '300 €', '3 600 €'],
    ['Lina', '180 €', '1 980 €'],
  ];
  const head = ['Bénéficiaire', 'Par mois', 'Total'];
  const look = (total: string) => {
    const { blocks = [], answers = [] } = tableOf(head, rows);
    const at = blocks.length;
    return caf([], {
      blocks: [...blocks, 'Total des pensions versées', total],
      answers: [...answers, { block: at + 1, from: 0, name: at, column: null }],
    }).problems.filter(({ check }) => check === 'sum').length;
  };
  expect(look('5 580 €')).toBe(0);
});

describe('on a recap', () => {
  const shown = (lines: readonly string[]) =>
    caf(lines.map((line) => `${line} €`)).problems.filter(({ check }) => check === 'sum');
  test.each(lists)('%s', (_name, ...lines) => {
    expect(shown(lines)).toEqual([]);
  });

  test('a cell with words after its amount, and one that is not read', () => {
    const rows = (cell: string) => {
      const blocks = [
        'Déclaration trimestrielle',
        'Salaires',
        '980,00 €',
        'Indemnités',
        cell,
        'Total',
        '1 100,00 €',
      ];
      const answers = [2, 4, 6].map((block) => ({ block, from: 0, name: block - 1, column: null }));
      return told(caf([], { blocks, answers })).problems;
    };
    expect(rows('120,00 € (depuis le 01/10/2026)')).toEqual([]);
    expect(rows('environ 120 € par mois')).toEqual([]);
    expect(rows('130,00 € (depuis le 01/10/2026)')).toEqual([['sum', 'Total']]);
  });

  test('a line of several sentences that names its answer', () => {
    const shownIn = (line: string) =>
      caf(['Votre foyer', 'Salaire d’octobre 2026 : 900,00 €', line]).shown.map(({ label, valueType }) => [
        label,
        valueType,
      ]);
    expect(shownIn('4 personnes. Adresse : 3 rue des Lilas, depuis le 01/09/2021.')).toContainEqual([
      'Adresse',
      'free-text',
    ]);
    expect(shownIn('4 personnes depuis le 01/09/2021. Adresse : 3 rue des Lilas.')).not.toContainEqual([
      'Adresse',
      'free-text',
    ]);
  });
});

describe('of a payslip, of a year', () => {
  const line = (text: string) => [
    anAmount('Montant net social', '1 200'),
    aField('Ligne du bulletin', { text }),
  ];
  const slips = ['30/10/2026', '30/11/2026'].map(
    (day, at) => `${day} – Montant net social : ${at ? '990' : '980'},00 €`,
  );
  rightly([
    ['a fault of the payslip', line('Le brut est faux, je l’ai corrigé'), []],
    [
      'what is told for want of it',
      line('Net à payer'),
      ['À défaut de montant net social, indiquez le net à payer.'],
    ],
    [
      'each paid a month later',
      amounts(['Net social payé en novembre 2026 : 980', 'Net social payé en décembre 2026 : 990']),
      slips,
    ],
    ['a limit', amounts(['Revenu annuel : 820']), ['Montant maximum : 9 840 € par an, soit 820 € par mois.']],
    [
      'other money',
      amounts(['Loyer mensuel : 500', 'Charges annuelles : 500']),
      ['Loyer : 6 000 € par an, soit 500 € par mois.'],
    ],
    [
      'another person',
      amounts(['Revenus annuels de Lou : 820']),
      ['Max : 9 840 € par an, soit 820 € par mois.'],
    ],
    [
      'a pay in advance',
      [aField('Heures', { valueType: 'hours', text: '100' }), ...amounts(['Salaire brut (acompte) : 150'])],
      ['Vous êtes payée 12 € de l’heure.'],
    ],
  ]);
  test('the line said is still told of', () => {
    expect(problemsIn(line('Net à payer'))).toHaveLength(1);
  });
});

test('a total that says, in its own line, how much of it is whose', () => {
  const months = ['Juillet 2026 : 640,00 €', 'Août 2026 : 640,00 €', 'Septembre 2026 : 655,00 €'];
  const total = 'Total du trimestre : 1 935,00 €, dont Lou 900,00 € et Nina 1 035,00 €';
  expect(told(caf([...months, total])).problems).toEqual([]);
});
