/** How many are counted, what adds up, which line of which payslip; each with the right answer beside it. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';
import { caf, tableOf, told } from '../../support/recap.ts';

const title = 'Demande en ligne';
const quarter = 'Déclaration trimestrielle de ressources';
const townHall = 'www.mairie-exemple.fr';

/** What one check says of cases filled in. */
const said = (
  check: string,
  fields: Field[],
  given: Partial<PageModel> = {},
  [host, name]: [string, string] = [townHall, title],
) =>
  told(
    assessed(
      aPage(host, [name], {
        blocks: [name, ...fields.map(({ label }) => label)],
        fields,
        buttons: [aButton('Suivant', 'next')],
        ...given,
      }),
      '2026-11-24',
    ),
  ).problems.flatMap(([kind, label]) => (kind === check ? [label] : []));

const onRecap = (check: string, lines: string[], given: Partial<PageModel> = {}) =>
  told(caf(lines, given)).problems.flatMap(([kind, label]) => (kind === check ? [label] : []));

const headed = (...titles: string[]) => ({
  headings: [quarter, ...titles].map((text, at) => ({ level: at === 0 ? 1 : 2, text })),
});

describe('how many are announced', () => {
  const aCount = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
    aField(label, { valueType: 'household', text, ...given });
  const children = ['Nora', 'Elio'].map((text, at) =>
    aField('Prénom', { text, group: `Enfant n° ${at + 1}`, valueType: 'name' }),
  );

  test.each([
    'Combien avez-vous d’enfants à charge ?',
    'Enfants à votre charge (nombre)',
    'Dans votre foyer, combien d’enfants vivent avec vous ?',
    'Nombre total d’enfants que vous avez à charge',
    'Enfants mineurs de votre foyer en novembre 2026',
  ])('« %s »', (label) => {
    expect(said('count', [aCount(label, '1'), ...children])).toEqual([label]);
    expect(said('count', [aCount(label, '2'), ...children])).toEqual([]);
  });

  test('a home of which she, a partner and the children are told, one of them left empty', () => {
    const label = 'Nombre de personnes dans le foyer, vous compris';
    const blocks = [
      title,
      'Le foyer comprend vous, la personne avec qui vous vivez en couple et vos enfants de moins de 25 ans.',
    ];
    const home = (count: string, second: string) =>
      said(
        'count',
        [
          aCount(label, count),
          aField('Nom et prénom du conjoint', { text: 'Aïssata', valueType: 'name', group: 'Conjoint' }),
          ...['Ibrahim', second].map((text, at) =>
            aField(`Nom et prénom, enfant ${at + 1}`, { text, valueType: 'name', group: 'Enfants' }),
          ),
        ],
        { blocks },
        ['assure.ameli.fr', 'Demande de Complémentaire santé solidaire'],
      );
    expect(home('4', '')).toEqual([label]);
    expect(home('4', 'Awa')).toEqual([]);
    expect(home('3', '')).toEqual([]);
  });

  test.each([
    'Enfants en garde alternée',
    'Nombre d’enfants inscrits à la cantine',
    'Nombre d’enfants et de chiens',
  ])('« %s » may count some of them only', (label) => {
    expect(said('count', [aCount(label, '1'), ...children])).toEqual([]);
  });

  test.each([
    ['un', 'deux'],
    ['Une', 'DEUX'],
    ['un seul', 'deux seuls'],
    ['aucun', '2'],
  ])('in words: « %s », « %s »', (wrong, right) => {
    const label = 'Nombre d’enfants à charge';
    expect(said('count', [aCount(label, wrong), ...children])).toEqual([label]);
    expect(said('count', [aCount(label, right), ...children])).toEqual([]);
    expect(said('count', [aCount(label, 'un ou deux'), ...children])).toEqual([]);
  });

  test('by an option, of employers each in a case', () => {
    const label = 'Pour qui avez-vous travaillé ?';
    const options = ['Un seul employeur', 'Deux employeurs', 'Plusieurs employeurs'];
    const names = ['Les Halles', 'Atout Propreté'].map((text, at) =>
      aField(`Nom de l’employeur, ligne ${at + 1}`, { valueType: 'organisation', text }),
    );
    const chosen = (text: string) =>
      said('count', [aField(label, { kind: 'radio', options, text }), ...names]);
    expect(chosen('Un seul employeur')).toEqual([label]);
    expect(chosen('Deux employeurs')).toEqual([]);
    expect(chosen('Plusieurs employeurs')).toEqual([]);
    // Of another time.
    const former = names.map((field) => ({ ...field, label: `${field.label}, ancien emploi` }));
    const one = aField(label, { kind: 'radio', options, text: 'Un seul employeur' });
    expect(said('count', [one, ...former])).toEqual([]);
  });

  test('people ticked', () => {
    const label = 'Nombre de personnes dans le logement (vous compris)';
    const boxes = (question: string) =>
      ['Samira BEN', 'Paul BEN', 'Lina BEN', 'Malo BEN'].map((name, at) =>
        aField(name, { kind: 'checkbox', question, text: at < 3 ? name : '' }),
      );
    const ticked = (text: string, question = 'Qui habite ce logement ?') =>
      said('count', [aCount(label, text), ...boxes(question)]);
    expect(ticked('2')).toEqual([label]);
    expect(ticked('4')).toEqual([label]);
    expect(ticked('3')).toEqual([]);
    expect(ticked('2', 'Qui perçoit une rente ?')).toEqual([]);
  });

  test.each(['1er enfant', '2e enfant', 'enfant'])(
    'people by name, the last in brackets as « %s »',
    (last) => {
      const label = 'Nombre de personnes au foyer';
      const names = ['vous', 'conjoint', last].map((who) =>
        aField(`Prénom (${who})`, { valueType: 'name', text: 'Lou' }),
      );
      expect(said('count', [aCount(label, '2'), ...names])).toEqual([label]);
      expect(said('count', [aCount(label, '3'), ...names])).toEqual([]);
    },
  );

  test('children by a rank after what is asked of them', () => {
    const label = 'Nombre d’enfants à charge';
    const years = ['1er', '2e', '3ème'].map((rank, at) =>
      aField(`Année de naissance, ${rank} enfant`, { valueType: 'year', text: `${2012 + at}` }),
    );
    expect(said('count', [aCount(label, '2'), ...years])).toEqual([label]);
    expect(said('count', [aCount(label, '3'), ...years])).toEqual([]);
    expect(said('count', [aCount('Nombre d’enfants de moins de 11 ans', '1'), ...years])).toEqual([]);
  });
});

describe('how many files leave', () => {
  test('beside the cases that hold them', () => {
    const label = 'Nombre de pièces jointes à cette demande';
    const files = ['rib.pdf', 'bail.pdf'].map((name) => ({
      ...aField('Document', { kind: 'file', valueType: 'file' }),
      files: [{ name, type: 'application/pdf', size: 20_000 }],
    }));
    const chosen = (text: string) => said('count', [aField(label, { valueType: 'count', text }), ...files]);
    expect(chosen('3')).toEqual([label]);
    expect(chosen('1')).toEqual([label]);
    expect(chosen('2')).toEqual([]);
  });

  test('in a title over their names', () => {
    const titled = (line: string) => onRecap('count', [line, 'rib.pdf', 'bail.pdf', 'bulletin-aout.pdf']);
    expect(titled('4 pièces jointes')).toEqual(['4 pièces jointes']);
    expect(titled('3 pièces jointes')).toEqual([]);
    expect(titled('4 pièces demandées')).toEqual([]);
  });
});

describe('what adds up', () => {
  test('the title over amounts', () => {
    const over = (name: string) =>
      onRecap(
        'sum',
        [name, 'Salaire d’août 2026 : 900,00 €', 'Salaire de septembre 2026 : 950,50 €'],
        headed(name),
      );
    expect(over('Yann : 1 950,50 € sur le trimestre')).toEqual(['Yann : 1 950,50 € sur le trimestre']);
    expect(over('Yann : 1 850,50 € sur le trimestre')).toEqual([]);
    expect(over('Yann : 1 950,50 € de loyer')).toEqual([]);
  });

  test('the parts of an amount, each a « dont »', () => {
    const label = 'Loyer charges comprises';
    const rent = (text: string, name = label) =>
      said('sum', [
        anAmount(name, text),
        anAmount('dont loyer hors charges', '500'),
        anAmount('dont charges', '80'),
        anAmount('Dépôt de garantie', '500'),
      ]);
    expect(rent('600')).toEqual([label]);
    expect(rent('580')).toEqual([]);
    expect(rent('600', 'Dépenses')).toEqual([]);
    // Some of its parts: no more than the whole.
    const income = (text: string) =>
      said('sum', [
        anAmount('Total des revenus', text),
        anAmount('dont primes', '500'),
        anAmount('dont rentes', '300'),
      ]);
    expect(income('2 000')).toEqual([]);
    expect(income('700')).toEqual(['Total des revenus']);
  });

  test('« Ensemble des charges »', () => {
    const charges = (text: string, label = 'Ensemble des charges') =>
      said('sum', [anAmount('Eau', '30'), anAmount('Chauffage', '60'), anAmount(label, text)]);
    expect(charges('95')).toEqual(['Ensemble des charges']);
    expect(charges('90')).toEqual([]);
    expect(charges('95', 'Ensemble immobilier')).toEqual([]);
  });

  test('a part of the page that is named like the total after it', () => {
    const label = 'Montant total des frais réels';
    const costs = (text: string, group = 'Détail des frais réels') =>
      said('sum', [
        aField('Repas', { text: '300', group }),
        aField('Trajets', { text: '1 200', group }),
        anAmount(label, text),
      ]);
    expect(costs('1 600')).toEqual([label]);
    expect(costs('1 500')).toEqual([]);
    expect(costs('1 600', 'Vos dépenses')).toEqual([]);
  });

  test('hours of several parts, the total in a part of its own', () => {
    const hours = (label: string, text: string, group: string) =>
      aField(label, { valueType: 'hours', text, group });
    const worked = (text: string, second = 'Les Halles') =>
      said('sum', [
        hours('Heures travaillées', '20', 'Atout Propreté'),
        hours('Heures travaillées', '15', second),
        hours('Total des heures', text, 'Ensemble'),
      ]);
    expect(worked('36')).toEqual(['Total des heures']);
    expect(worked('35')).toEqual([]);
    // Two in one part: nothing tells that each is one employer’s.
    expect(worked('36', 'Atout Propreté')).toEqual([]);
  });

  test.each([
    'de novembre 2026',
    'd’octobre 2026',
    'en octobre 2026',
    'du mois de mars 2026',
    'octobre 2026',
  ])('« Pension totale du trimestre », after « Pension %s »', (month) => {
    const pensions = (text: string) =>
      said('sum', [
        anAmount(`Pension ${month}`, '120'),
        anAmount('Pension de septembre 2026', '130'),
        anAmount('Rente de septembre 2026', '40'),
        anAmount('Pension – montant', '1'),
        anAmount('Pension total du trimestre', text),
      ]);
    expect(pensions('255')).toEqual(['Pension total du trimestre']);
    expect(pensions('250')).toEqual([]);
  });

  test('a total at the head of what follows, that adds none of it', () => {
    const budget = (text: string, own: Parameters<typeof aField>[1] = {}) =>
      said('sum', [
        anAmount('Total des ressources', text, own),
        anAmount('Salaire', '610,40', { group: 'Julie' }),
        anAmount('Pension alimentaire', '120', { group: 'Marc' }),
      ]);
    expect(budget('700')).toEqual(['Total des ressources']);
    // It may add others, told elsewhere.
    expect(budget('850')).toEqual([]);
    for (const right of ['730,40', '730', '610,40']) expect(budget(right)).toEqual([]);
    expect(budget('700', { outerGroup: 'Autre foyer' })).toEqual([]);
  });
});

describe('lines of a payslip', () => {
  const slip = (social: string, taxed: string) => [
    `Montant net social : ${social} €`,
    `Net imposable : ${taxed} €`,
  ];

  test('two papers on one page: the one of its own part', () => {
    const parts = ['Bulletin de Sodexo', 'Bulletin des Halles'];
    const blocks = [
      quarter,
      parts[0] ?? '',
      ...slip('1 000,00', '1 100,00'),
      parts[1] ?? '',
      ...slip('400,00', '440,00'),
    ];
    const copied = (text: string) =>
      said(
        'figures',
        [anAmount('Montant net social', text, { group: parts[1] ?? null })],
        { blocks, ...headed(...parts) },
        ['wwwd.caf.fr', quarter],
      );
    expect(copied('440')).toEqual(['Montant net social']);
    expect(copied('400')).toEqual([]);
    // That of neither line of its paper.
    expect(copied('1 100')).toEqual([]);
  });

  test.each([
    ['Montant net social', 'Net imposable'],
    ['Net social', 'Net à déclarer aux impôts'],
    ['Net social', 'Revenu soumis à l’impôt'],
    ['Montant net social', 'Net viré'],
  ])('by month: that of another line, or of another month: « %s », « %s »', (social, other) => {
    const table = tableOf(
      ['Mois', social, other],
      [
        ['Août 2026', '1 000,00 €', '1 100,00 €'],
        ['Septembre 2026', '1 010,00 €', '1 110,00 €'],
      ],
    );
    const label = 'Montant net social de septembre 2026';
    const copied = (text: string) =>
      said('figures', [anAmount(label, text)], table, ['wwwd.caf.fr', quarter]);
    expect(copied('1 110')).toEqual([label]);
    expect(copied('1 000')).toEqual([label]);
    expect(copied('1 010')).toEqual([]);
    expect(copied('1 100')).toEqual([]);
  });

  test('named by the title over it', () => {
    const blocks = [quarter, ...slip('1 000,00', '1 100,00')];
    const copied = (text: string, group = 'Montant net social') =>
      said('figures', [anAmount('Août 2026', text, { group })], { blocks }, ['wwwd.caf.fr', quarter]);
    expect(copied('1 100')).toEqual(['Août 2026']);
    expect(copied('1 000')).toEqual([]);
    expect(copied('1 100', 'Ressources')).toEqual([]);
  });

  test.each(['Montant net social', 'Net à payer'])('gross below « %s »', (net) => {
    const gross = (text: string, group: string | null = null) =>
      said('figures', [anAmount('Salaire brut', text), anAmount(net, '1 200', { group })]);
    expect(gross('980')).toEqual(['Salaire brut']);
    expect(gross('1 500')).toEqual([]);
    expect(gross('980', 'Votre conjoint')).toEqual([]);
    // A fare is paid back with the pay of an apprentice; a pay while ill has more than its gross.
    expect(gross('1 160')).toEqual([]);
    expect(gross('702')).toEqual([]);
  });

  test.each([
    'La Caf retient le montant net social.',
    'Reportez le montant net social du bulletin.',
    'Pour ce calcul, la Caf prend le montant net social.',
  ])('the line said, where the page says « %s »', (line) => {
    const label = 'D’où vient ce montant ?';
    const from = (text: string, lines = [line]) =>
      said('figures', [anAmount('Salaire', '900'), aField(label, { text })], { blocks: [title, ...lines] });
    expect(from('Net à payer avant impôt')).toEqual([label]);
    expect(from('Montant net social')).toEqual([]);
    expect(from('Net à payer avant impôt', ['Ne recopiez pas le montant net social.'])).toEqual([]);
  });

  test('the line said, where the help of a case names another', () => {
    const label = 'Ligne recopiée';
    const from = (text: string) =>
      said('figures', [anAmount('Salaire', '900', { hint: 'Montant net social' }), aField(label, { text })]);
    expect(from('Net imposable')).toEqual([label]);
    expect(from('Montant net social')).toEqual([]);
  });
});

test('the day a pay was paid, under the nearest title that names one month', () => {
  const label = 'Date de paiement';
  const paid = (text: string, titles: Parameters<typeof aField>[1]) =>
    said(
      'paid-month',
      [aField(label, { valueType: 'date', text, group: 'Salaire 1', ...titles }), anAmount('Salaire', '900')],
      {},
      ['wwwd.caf.fr', quarter],
    );
  for (const titles of [
    { outerGroup: 'Septembre 2026' },
    { heading: 'Salaire ajouté au mois de septembre 2026' },
  ]) {
    expect(paid('05/08/2026', titles)).toEqual([label]);
    expect(paid('05/09/2026', titles)).toEqual([]);
  }
  expect(paid('05/08/2026', {})).toEqual([]);
});
