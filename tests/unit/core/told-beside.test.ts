/** What a page itself tells beside a case: the children it lists, the payslip it shows, the day a pay was paid. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { told } from '../../support/recap.ts';

const caf = 'wwwd.caf.fr';
const quarter = 'Déclaration trimestrielle de ressources';

const problems = (title: string, fields: Field[], given: Partial<PageModel> = {}, host = caf) =>
  told(
    assessed(
      aPage(host, [title], { blocks: [title], fields, buttons: [aButton('Suivant', 'next')], ...given }),
      '2026-11-24',
    ),
  ).problems;

describe('children that the page lists', () => {
  const list = [
    'Enfants connus de votre dossier',
    'Inès née le 17/02/2012',
    'Malo né le 09/10/2015',
    'Lina, née en 2019',
  ];
  const look = (label: string, text: string, blocks: string[] = list, others: Field[] = []) =>
    problems(quarter, [aField(label, { kind: 'number', text }), ...others], {
      blocks: [quarter, ...blocks],
    });

  test.each([
    ['Nombre d’enfants à charge', '2', 1],
    ['Nombre d’enfants à charge', '3', 0],
    // One more may have come.
    ['Nombre d’enfants à charge', '4', 0],
    ['Combien d’enfants de moins de 25 ans vivent avec vous ?', '2', 1],
    // Two are older.
    ['Combien d’enfants de moins de 11 ans vivent avec vous ?', '1', 0],
    ['Nombre d’enfants en résidence alternée', '1', 0],
    ['Nombre total d’enfants qui vivent chez vous, nouveau-né compris', '2', 1],
  ])('« %s » %s', (label, text, count) => {
    expect(look(label, text)).toHaveLength(count);
  });

  test('one more, where the page says that both are the same', () => {
    const label = 'Nombre d’enfants à charge';
    expect(look(label, '4', [...list, 'Ce nombre doit être le même que dans la liste.'])).toEqual([
      ['count', label],
    ]);
  });

  test('one who left, two lists, and children of another sort are not compared', () => {
    const label = 'Nombre d’enfants à charge';
    const gone = aYesNo('Vit toujours avec vous ?', 'Non', { group: 'Malo' });
    expect(look(label, '2', list, [gone])).toEqual([]);
    expect(look(label, '2', [...list, 'Enfants de Madame', 'Noé, né en 2020', 'Zoé, née en 2021'])).toEqual(
      [],
    );
    expect(look(label, '2', ['Enfants majeurs rattachés', ...list.slice(1)])).toEqual([]);
  });

  test('under the heads of a table', () => {
    const table = [
      'Tous les enfants du foyer',
      'Enfant',
      'Né(e) le',
      'Inès',
      '08/02/2015',
      'Malo',
      '21/07/2019',
    ];
    expect(look('Nombre d’enfants à charge', '1', table)).toHaveLength(1);
    expect(look('Nombre d’enfants à charge', '2', table)).toEqual([]);
  });
});

describe('a total of several parts', () => {
  const dons = (total: string, label = 'Montant du don (€)') =>
    problems('Détail des dons', [
      ...['120', '75', '60'].map((text, at) => anAmount(label, text, { group: `Don n° ${at + 1}` })),
      anAmount('Total des dons (€)', total),
    ]);

  test('named by what it adds up', () => {
    expect(dons('285')).toEqual([['sum', 'Total des dons (€)']]);
    expect(dons('255')).toEqual([]);
    // Nothing tells that these are the gifts.
    expect(dons('285', 'Montant du versement (€)')).toEqual([]);
  });
});

test('the line of a payslip the page shows, taken for another', () => {
  const title = 'Actualisation du mois de novembre 2026';
  const lines = ['Salaire brut', '1 281,28 €', 'Montant net social', '1 012,36 €'];
  const look = (text: string) =>
    problems(
      title,
      [anAmount('Votre salaire brut du mois (en euros)', text)],
      {
        blocks: [title, 'Ce que votre employeur nous a transmis', ...lines],
        answers: [3, 5].map((block) => ({ block, from: 0, name: block - 1, column: null })),
      },
      'candidat.francetravail.fr',
    ).filter(([check]) => check === 'figures');
  expect(look('1 012,36')).toEqual([['figures', 'Votre salaire brut du mois (en euros)']]);
  expect(look('1 281,28')).toEqual([]);
});

test('the month chosen for a payslip is the one it was paid in', () => {
  const look = (month: string, day: string, label = 'Mois auquel rattacher ce bulletin') =>
    problems(quarter, [
      aField('Date de paiement écrite sur le bulletin', { valueType: 'date', text: day }),
      aField(label, { kind: 'radio', text: month, options: ['Août 2026', 'Septembre 2026'] }),
    ]).filter(([check]) => check === 'paid-month');
  expect(look('Août 2026', '05/09/2026')).toHaveLength(1);
  expect(look('Septembre 2026', '05/09/2026')).toEqual([]);
  expect(look('Août 2026', '05/09/2026', 'Mois de naissance')).toEqual([]);
});

test('an amount in a table above the « Non » that denies it', () => {
  const look = (label: string, text: string) =>
    problems(
      quarter,
      [
        anAmount(label, text),
        aYesNo('Avez-vous reçu une pension alimentaire en mars, avril ou mai 2026 ?', 'Non'),
      ],
      {},
      'armorique.msa.fr',
    ).filter(([check]) => check === 'contradiction');
  expect(look('Pension alimentaire reçue en mars 2026', '150')).toHaveLength(1);
  expect(look('Pension alimentaire reçue en mars 2026', '0')).toEqual([]);
  expect(look('Pension alimentaire versée en mars 2026', '150')).toEqual([]);
  expect(look('Pension de retraite reçue en mars 2026', '150')).toEqual([]);
});

describe('« Aucune de ces ressources », among the boxes of each person', () => {
  const boxes = (group: string, ticked: string | null) =>
    ['Pension alimentaire reçue', 'Bourse', 'Aucune de ces ressources'].map((label) =>
      aField(label, { kind: 'checkbox', question: group, group, text: label === ticked ? label : '' }),
    );
  const look = (hers: string | null, his: string | null) =>
    problems(
      'Ma demande de Complémentaire santé solidaire',
      [...boxes('Nadia', hers), ...boxes('Thomas', his)],
      {},
      'assure.ameli.fr',
    );

  test('one person left without a tick', () => {
    expect(look('Bourse', null)).toEqual([['required', 'Thomas']]);
    expect(look('Bourse', 'Aucune de ces ressources')).toEqual([]);
    // Nobody has answered yet: nothing says that it must be done here.
    expect(look(null, null)).toEqual([]);
  });
});
