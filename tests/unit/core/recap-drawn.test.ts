/** The ways a recap draws its answers: each is read, and what is wrong in it is found. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField } from '../../support/page-model.ts';
import { caf, ft, recapOf, tableOf, told } from '../../support/recap.ts';

const seeking = 'Êtes-vous toujours à la recherche d’un emploi ? Oui';
const sick = (line: string) => ['Avez-vous travaillé ? Non', 'Arrêt maladie : oui', line, seeking];

describe('a name and its answer, whatever stands between them', () => {
  const turned: [string, (from: string, to: string) => string][] = [
    ['a line of dots', (from, to) => `Dates de l’arrêt ........ du ${from} au ${to}`],
    ['a stroke', (from, to) => `Dates de l’arrêt | du ${from} au ${to}`],
    ['an arrow', (from, to) => `Dates de l’arrêt → du ${from} au ${to}`],
    ['a dash', (from, to) => `Dates de l’arrêt — du ${from} au ${to}`],
    ['brackets', (from, to) => `Dates de l’arrêt [du ${from} au ${to}]`],
    ['round brackets', (from, to) => `Dates de l’arrêt (du ${from} au ${to})`],
    ['quotation marks', (from, to) => `Dates de l’arrêt : « du ${from} au ${to} »`],
    ['a verb', (from, to) => `Votre arrêt va du ${from} au ${to}.`],
    ['a way back that runs on', (from, to) => `Dates de l’arrêt : du ${from} au ${to}Modifier`],
    ['a way back in brackets', (from, to) => `Dates de l’arrêt : du ${from} au ${to} [Modifier l’arrêt]`],
    ['a pencil', (from, to) => `Dates de l’arrêt : du ${from} au ${to} ✏️`],
    ['other answers in its line', (from, to) => `Médecin : Dr Roy · Dates de l’arrêt : du ${from} au ${to}`],
    [
      'other sentences',
      (from, to) => `Médecin : Dr Roy. Dates de l’arrêt : du ${from} au ${to}. Autre : non.`,
    ],
  ];
  test.each(turned)('%s', (_, draw) => {
    expect(told(ft(sick(draw('04/11/2026', '06/11/2026'))))).toEqual({ verdict: 'complete', problems: [] });
    expect(told(ft(sick(draw('14/11/2026', '06/11/2026')))).problems.map(([check]) => check)).toEqual([
      'order',
    ]);
  });
});

describe('yes and no', () => {
  const no = ['answer', 'Êtes-vous toujours à la recherche d’un emploi ?'];
  test.each([
    ['☑ Oui ☐ Non', '☐ Oui ☑ Non'],
    ['[x] Oui [ ] Non', '[ ] Oui [x] Non'],
    ['[Oui]', '[Non]'],
  ])('%s', (yes, denied) => {
    const lines = (said: string) => ['Avez-vous travaillé ? Non', `${seeking.slice(0, -3)}${said}`];
    expect(told(ft(lines(yes)))).toEqual({ verdict: 'complete', problems: [] });
    const { problems } = told(ft(lines(denied)));
    expect(problems.map(([check, label]) => [check, `${label?.replace(/ ?\?$/, '')} ?`])).toEqual([no]);
  });

  test('a sign before a line answers where both signs stand, and is how a list is drawn elsewhere', () => {
    const lines = ['✗ Avez-vous travaillé ?', '✗ Êtes-vous toujours à la recherche d’un emploi ?', '✓ Arrêt'];
    expect(told(ft(lines)).problems.map(([check]) => check)).toContain('answer');
    expect(told(ft(['✓ Êtes-vous toujours à la recherche d’un emploi ?', '✓ Maladie'])).problems).toEqual([]);
  });
});

describe('sums told with their parts', () => {
  test.each([
    ['Salaires : juil. 812,40 € – août 790,10 € – sept. 805,55 € – total 2 408,05 €', 'Salaires – total'],
    ['Salaires : juil. 812,40 € / août 790,10 € / sept. 805,55 € / tot. 2 408,05 €', 'Salaires – total'],
    [
      'Salaires : 2 408,05 €, dont 812,40 € en juillet, 790,10 € en août et 805,55 € en septembre.',
      'Salaires – total',
    ],
    [
      'Salaires : 2 408,05 € (juillet : 812,40 € ; août : 790,10 € ; septembre : 805,55 €)',
      'Salaires – total',
    ],
    [
      'Salaires : 812,40 € en juillet, 790,10 € en août, 805,55 € en septembre, soit 2 408,05 € au total.',
      'Salaires – total',
    ],
    ['Salaires : 812,40 € + 790,10 € + 805,55 € = 2 408,05 €', 'Salaires – total'],
    ['Salaires : 2 408,05 € = 812,40 € (paie) + 790,10 € (paie) + 805,55 € (paie)', 'Salaires – total'],
    [
      'Juillet 2026 : salaire 2 000,05 €, pension alimentaire 408,00 €, total 2 408,05 €.',
      'Juillet 2026 – total',
    ],
  ])('%s', (line, name) => {
    expect(told(caf(['Avez-vous déménagé ? Non', line]))).toEqual({ verdict: 'complete', problems: [] });
    expect(told(caf(['Avez-vous déménagé ? Non', line.replace('2 408', '2 480')])).problems).toEqual([
      ['sum', name],
    ]);
  });

  test('« dont » before fewer months than a quarter may tell some of it only', () => {
    const line = 'Salaires : 2 408,05 €, dont 812,40 € en juillet et 790,10 € en août.';
    expect(told(caf(['Avez-vous déménagé ? Non', line]))).toEqual({ verdict: 'complete', problems: [] });
  });

  test('amounts of a paper, without their sum, are no answers', () => {
    expect(told(caf(['Avez-vous déménagé ? Non', 'Bulletin : brut 1 500 € ; net 1 200 €'])).problems).toEqual(
      [],
    );
  });

  test('« idem », and bare numbers under « en euros »', () => {
    const table = (total: string) =>
      tableOf(
        ['En euros', 'Juillet 2026', 'Août 2026', 'Septembre 2026', 'Total'],
        [['Pension alimentaire', '150', 'idem', 'idem', total]],
      );
    expect(told(caf([], table('450'))).problems).toEqual([]);
    expect(told(caf([], table('540'))).problems).toEqual([['sum', 'Pension alimentaire – Total']]);
  });
});

describe('days', () => {
  test.each([
    'Née le 12/04/1991, 35 ans',
    'Séparée, jugement du 14/02/2025',
    'Renouvellement de l’allocation (droit jusqu’au 31/07/2027)',
    'En congé parental depuis le 01/12/2024, sans salaire',
    'Ouvrier agricole, en arrêt de travail du 12/01/2026 au 31/03/2026',
    'Entrée dans les lieux 01/09/2026',
    'Vous n’avez pas déménagé. Vous êtes séparé depuis le 02/09/2024.',
    'Adresse précédente 11 rue Haute, 29180 Plogonnec, du 01/06/1967 au 28/02/2026',
    'Parent 1 : Céline Roy, née le 12/09/1988, 40 chemin de Lanusse, 31200 Toulouse, téléphone 05 36 49 88 02.',
  ])('after what they are about: %s', (line) => {
    const lines = ['Salaire : 640,00 €', line, 'Avez-vous déménagé ? Non'];
    expect(told(caf(lines))).toEqual({ verdict: 'complete', problems: [] });
  });

  test('among answers further off than a few lines', () => {
    const far = Array.from({ length: 8 }, (_, at) => `Rubrique ${at}`);
    const lines = [
      'Salaire : 640,00 €',
      ...far,
      'Vous êtes séparé depuis le 02/09/2024.',
      ...far,
      'Prime : 12,00 €',
    ];
    expect(told(caf(lines))).toEqual({ verdict: 'complete', problems: [] });
  });

  test('of births to come, in brackets or in a list', () => {
    const born = (day: string) => [
      'Salaire : 640,00 €',
      `Enfants : Tom (né le ${day}), Eva (née le 21/11/2019)`,
    ];
    expect(told(caf(born('02/02/2014'))).problems).toEqual([]);
    expect(told(caf(born('02/02/2034'))).problems).toEqual([['range', 'Enfants – Tom – né(e) le']]);
  });
});

test('a title that names its one answer is no part of the page: sums go over it', () => {
  const titles = ['1AJ – Salaires', '1AP – Chômage', 'Total des revenus'];
  const page = (total: string) => {
    const amounts = ['18 420 €', '2 310 €', total];
    const headings = [
      { level: 1, text: 'Déclaration trimestrielle de ressources' },
      ...titles.map((text) => ({ level: 2, text })),
    ];
    return caf([], {
      headings,
      blocks: [
        'Déclaration trimestrielle de ressources',
        ...titles.flatMap((text, at) => [text, amounts[at] ?? '']),
      ],
    });
  };
  expect(told(page('20 730 €')).problems).toEqual([]);
  expect(told(page('20 780 €')).problems).toEqual([['sum', 'Total des revenus']]);
});

test('where her word alone is asked for and no line is understood, the page is not called read', () => {
  const page = recapOf(
    'wwwd.caf.fr',
    'Déclaration trimestrielle de ressources',
    ['640,00 € et puis 12,00 € !'],
    {
      fields: [aField('Je certifie sur l’honneur', { kind: 'checkbox', valueType: 'consent', text: 'oui' })],
      buttons: [aButton('Envoyer ma déclaration', 'submit-final')],
    },
  );
  expect(assessed(page, '2026-11-24').verdict).toBe('incomplete-view');
});

test('papers joined, with the day they were, are no answers that could not be read', () => {
  const lines = [
    'Situation : célibataire',
    'bail-2026.pdf (214 Ko), ajouté le 16/11/2026',
    'Loyer : 610,00 €',
  ];
  expect(told(caf(['Juillet 2026 : 640,00 €', ...lines])).verdict).toBe('complete');
  expect(told(caf(['Juillet 2026 : 640,00 €', ...lines, 'le 16/11/2026 bail', 'Garde : non'])).verdict).toBe(
    'incomplete-view',
  );
});

test('an amount that runs on from its name', () => {
  const paid = (sum: string) => told(ft(['Salaire brut780,00 €', 'Prime40,00 €', `Total${sum}`, seeking]));
  expect(paid('820,00 €')).toEqual({ verdict: 'complete', problems: [] });
  expect(paid('830,00 €').problems).toEqual([['sum', 'Total']]);
});
