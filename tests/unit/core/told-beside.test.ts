/** What a page itself tells beside a case: the children it lists, the payslip it shows, the day a pay was paid. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf as recapCaf, tableOf, told } from '../../support/recap.ts';

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
    ['Nombre d’enfants à inscrire pour cette famille', '2', 1],
  ])('« %s » %s', (label, text, count) => {
    expect(look(label, text)).toHaveLength(count);
  });

  test('one more, where nothing has changed since the list was made', () => {
    const label = 'Nombre d’enfants à charge';
    const changed = (answer: 'Oui' | 'Non') =>
      look(label, '4', list, [
        aYesNo('Votre profil a-t-il changé depuis votre dernière déclaration ?', answer),
      ]);
    expect(changed('Non')).toEqual([['count', label]]);
    expect(changed('Oui')).toEqual([]);
    const upToDate = (answer: 'Oui' | 'Non') =>
      look(label, '4', list, [aYesNo('Ces informations sont-elles à jour ?', answer)]);
    expect(upToDate('Oui')).toEqual([['count', label]]);
    expect(upToDate('Non')).toEqual([]);
  });

  test('one more, over the list of that very name', () => {
    const label = 'Nombre d’enfants à charge';
    const named = (title: string) => ['Déclaration', title, ...list.slice(1)];
    expect(look(label, '4', named('Vos enfants à charge'))).toEqual([['count', label]]);
    expect(look(label, '3', named('Vos enfants à charge'))).toEqual([]);
    expect(look(label, '4', named('Enfants connus de votre dossier'))).toEqual([]);
    const asked = 'Combien d’enfants avez-vous à charge ?';
    expect(look(asked, '4', named('Vos enfants à charge'))).toEqual([['count', asked]]);
    expect(look(asked, '3', named('Vos enfants à charge'))).toEqual([]);
    expect(look(asked, '4', named('Vos enfants scolarisés'))).toEqual([]);
  });

  test('the birth declared here is one more, and no other', () => {
    const label = 'Nombre total d’enfants vivant avec vous, y compris l’enfant né';
    const born = aField('Date de naissance', { valueType: 'date', text: '28/10/2026', group: 'L’enfant né' });
    expect(look(label, '5', list, [born])).toEqual([['count', label]]);
    expect(look(label, '4', list, [born])).toEqual([]);
    expect(look(label, '3', list, [born])).toEqual([['count', label]]);
    const other = 'Nombre total d’enfants à charge, avec celui qui vient d’arriver';
    expect(look(other, '5', list, [born])).toEqual([['count', other]]);
    expect(look(other, '4', list, [born])).toEqual([]);
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

describe('a bare total of lines that nothing ties to it', () => {
  const look = (total: string, label = 'Total du trimestre') =>
    problems(
      'Aide au logement',
      [
        anAmount('Salaire', '610,40', { group: 'Julie' }),
        anAmount('Pension alimentaire', '120', { group: 'Marc' }),
        anAmount('Rente', '75', { group: 'Paul' }),
        anAmount(label, total, { group: 'Récapitulatif' }),
      ],
      {},
      'www.mairie-exemple.fr',
    );

  test('adds none of them, whichever are taken', () => {
    expect(look('850,40')).toEqual([['sum', 'Total du trimestre']]);
    expect(look('805,40')).toEqual([]);
    // Nothing says that the first is one of its lines.
    expect(look('195')).toEqual([]);
    expect(look('850,40', 'Total de votre crédit')).toEqual([]);
  });
});

describe('children that the page lists, in other words', () => {
  const label = 'Nombre total d’enfants à charge dans votre foyer, en comptant l’enfant que vous déclarez';
  const known = [
    'Enfants déjà connus de votre Caf',
    'Inès',
    'Née le 14/03/2016',
    'Yanis',
    'Né le 02/11/2019',
  ];
  const look = (text: string, born: string) =>
    problems(
      'Déclarer un changement : naissance',
      [
        aField('Date de naissance', { valueType: 'date', text: born, group: 'L’enfant que vous déclarez' }),
        aField(label, { kind: 'number', text }),
      ],
      { blocks: ['Déclarer un changement : naissance', ...known] },
    );

  test('the one being declared is one more, unless the list has it', () => {
    expect(look('2', '27/10/2026')).toEqual([['count', label]]);
    expect(look('3', '27/10/2026')).toEqual([]);
    expect(look('2', '02/11/2019')).toEqual([]);
  });

  test('who stops working for the child denies no child', () => {
    const stops = aYesNo('Un des parents a-t-il réduit son activité pour cet enfant ?', 'Non');
    const page = (count: string) =>
      problems(
        'Déclarer un changement : naissance',
        [
          aField('Date de naissance', { valueType: 'date', text: '27/10/2026', group: 'L’enfant' }),
          aField(label, { kind: 'number', text: count }),
          stops,
        ],
        { blocks: ['Déclarer un changement : naissance', ...known] },
      );
    expect(page('2')).toEqual([['count', label]]);
    expect(page('3')).toEqual([]);
  });

  test('a recap that names each by a rank', () => {
    const recap = (count: string) =>
      told(
        recapCaf([
          `Nombre d'enfants à charge ${count}`,
          '1er enfant Lina EXEMPLE, née le 03/09/2015',
          '2e enfant Adam EXEMPLE, né le 17/02/2019',
          'Salaire d’août 2026 : 900,00 €',
        ]),
      ).problems.filter(([check]) => check === 'count');
    expect(recap('3')).toHaveLength(1);
    expect(recap('2')).toEqual([]);
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
    // The part names them too.
    expect(dons('285', 'Montant du versement (€)')).toHaveLength(1);
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

test('which line was copied, beside a longer advice', () => {
  const advice =
    'Votre employeur ne nous a pas encore transmis vos salaires. Recopiez le montant net social de chaque bulletin. Les autres lignes ne conviennent pas, et nous pourrons vous demander ces bulletins pendant plusieurs années, alors gardez-les bien avec vos autres papiers de travail.';
  const look = (line: string) =>
    problems(
      quarter,
      [
        anAmount('Montant du salaire', '1 362'),
        aField('Ligne du bulletin que vous avez recopiée', { text: line }),
      ],
      { blocks: [quarter, advice] },
      'armorique.msa.fr',
    ).filter(([check]) => check === 'figures');
  expect(look('Net à payer avant impôt')).toHaveLength(1);
  expect(look('Montant net social')).toEqual([]);
});

test('the table of a person named by her first name, left empty on a recap', () => {
  const heads = ['Type', 'Octobre 2026', 'Novembre 2026', 'Décembre 2026'];
  const look = (his: string) => {
    const table = tableOf(heads, [['Salaire', '900,00 €', '900,00 €', '900,00 €']]);
    const start = (table.blocks ?? []).length + 1;
    const blocks = [...(table.blocks ?? []), 'Ressources de Julien', ...heads, 'Salaire', his, his, his];
    const name = start + heads.length;
    const answers = [1, 2, 3].map((at) => ({ block: name + at, from: 0, name, column: start + at }));
    return told(
      recapCaf([], {
        blocks: ['Déclaration trimestrielle de ressources', ...blocks.slice(1)],
        answers: [...(table.answers ?? []), ...answers],
        headings: ['Déclaration trimestrielle de ressources', 'Ressources de Julien'].map((text, at) => ({
          level: at + 1,
          text,
        })),
      }),
    ).problems;
  };
  expect(look('Non renseigné').filter(([check]) => check === 'unsaid')).toHaveLength(3);
  expect(look('800,00 €').filter(([check]) => check === 'unsaid')).toEqual([]);
});

test('a period told in the row of a table is understood', () => {
  const heads = ['Employeur', 'Période', 'Salaire brut'];
  const table = tableOf(heads, [['Les Halles', 'Du 02/11/2026 au 13/11/2026 (contrat terminé)', '812 €']]);
  expect(told(recapCaf([], table)).verdict).toBe('complete');
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
    // Amounts written, and nothing of the other.
    const amount = (group: string, text: string) => [
      anAmount('Bourse', text, { group }),
      aField('Aucune de ces ressources', { kind: 'checkbox', group }),
    ];
    const c2s = 'Ma demande de Complémentaire santé solidaire';
    const written = (his: string) =>
      problems(c2s, [...amount('Nadia', '300'), ...amount('Thomas', his)], {}, 'assure.ameli.fr');
    expect(written('')).toEqual([['required', 'Thomas']]);
    expect(written('0')).toEqual([]);
    // Nobody has answered yet: nothing says that it must be done here.
    expect(look(null, null)).toEqual([]);
  });
});
