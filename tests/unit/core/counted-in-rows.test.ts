/** A number told, and the lines or ticks it must agree with, however the page says that they do. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

type Given = Parameters<typeof aField>[1];
const children = [
  ['Maëlle', '17/04/2014'],
  ['Jules', '05/11/2017'],
  ['Noé', '04/05/2020'],
];
const aCount = (label: string, text: string, given: Given = {}) =>
  aField(label, { kind: 'number', valueType: 'household', text, ...given });
/** So many lines, the first of them filled in. */
const lines = (
  filled: number,
  drawn: number,
  group: string | null,
  [name, born]: [(at: number) => string, (at: number) => string] = [
    (at) => `Prénom, ligne ${at}`,
    (at) => `Né(e) le, ligne ${at}`,
  ],
) =>
  Array.from({ length: drawn }, (_, at) => {
    const [first = '', day = ''] = at < filled ? (children[at] ?? []) : [];
    return [
      aField(name(at + 1), { valueType: 'name', text: first, group }),
      aDate(born(at + 1), day, { group }),
    ];
  }).flat();
const named = (filled: number, drawn: number, name: (at: number) => string, group: string | null = null) =>
  Array.from({ length: drawn }, (_, at) =>
    aField(name(at + 1), { valueType: 'name', text: at < filled ? `Nom ${'abcd'[at]}` : '', group }),
  );

/** Two are told: two is right, three is wrong. */
const ofTwo = (label: string, fields: (count: Field) => Field[], says: string[], given: Given = {}) => {
  expect(wrongIn(fields(aCount(label, '3', given)), { says }), says[0]).toEqual([label]);
  expect(wrongIn(fields(aCount(label, '2', given)), { says }), says[0]).toEqual([]);
};

describe('lines that are for those counted', () => {
  test.each([
    ['Combien d’enfants sont arrivés ?', 'Une ligne par enfant arrivé'],
    ['Nombre d’enfants accueillis', 'Enfants accueillis (une ligne chacun)'],
    ['Combien d’enfants inscrivez-vous à la cantine ?', 'Enfants inscrits à la cantine'],
    ['Combien d’enfants gardez-vous ?', 'Une ligne par enfant gardé'],
    ['Nombre d’enfants scolarisés', 'Vos enfants scolarisés'],
    ['Combien d’enfants avez-vous à la maison ?', 'Les enfants qui vivent chez vous'],
    ['Nbre d’enf. à charge', 'Enf. à charge'],
  ])('%s', (label, title) => {
    const numbered: Parameters<typeof lines>[3] = [
      (at) => `Enfant ${at}, prénom`,
      (at) => `Enfant ${at}, né(e) le`,
    ];
    ofTwo(label, (count) => [count, ...lines(2, 4, title, numbered)], [title]);
  });

  test.each<[(at: number) => string, (at: number) => string]>([
    [(at) => `Ligne ${at} – Prénom`, (at) => `Ligne ${at} – Né(e) le`],
    [(at) => `${at} – Prénom`, (at) => `${at} – Date de naissance`],
    [(at) => `Prénom ${at}`, (at) => `Date de naissance ${at}`],
    [(at) => `Enfant ${'ABCD'[at - 1]} – Prénom`, (at) => `Enfant ${'ABCD'[at - 1]} – Né(e) le`],
    [(at) => `Enf. ${at} – Prénom`, (at) => `Enf. ${at} – Dt naiss.`],
  ])('named otherwise: %s', (...names) => {
    ofTwo('Nombre d’enfants à charge', (count) => [count, ...lines(2, 4, 'Enfants à charge', names)], [
      'Enfants à charge',
    ]);
  });

  test.each([
    ['Combien de véhicules possédez-vous ?', 'Véhicule', 'Une ligne par véhicule.'],
    ['Nombre d’élèves à transporter', 'Élève', 'Une ligne par élève.'],
    ['Nombre de périodes d’arrêt', 'Période', 'Indiquez chaque période.'],
    ['Combien de missions avez-vous faites ?', 'Mission', 'Une mission par ligne.'],
  ])('of things: %s', (label, noun, rule) => {
    ofTwo(label, (count) => [count, ...named(2, 4, (at) => `${noun} ${at} – Nom`)], [rule]);
  });

  test('more lines than are counted, the new-born among them', () => {
    const label = 'Combien d’enfants avez-vous maintenant à la maison, nouveau-né compris ?';
    const group = 'Les enfants qui vivent chez vous aujourd’hui';
    const page = (text: string) => [aCount(label, text, { group }), ...lines(3, 3, group)];
    expect(wrongIn(page('2'))).toEqual([label]);
    expect(wrongIn(page('3'))).toEqual([]);
  });
});

describe('the page says that the two agree', () => {
  test.each([
    'Remplissez une ligne pour chacun de ces enfants.',
    'Le nombre indiqué doit correspondre au nombre de lignes remplies.',
    'Il faut autant de lignes que d’enfants.',
    'Nommez-les tous ci-dessous.',
    'Chaque enfant compté ci-dessus doit être nommé ci-dessous.',
    'Exemple : pour 2 enfants, 2 lignes.',
    'Nous vérifions que le nombre et la liste concordent.',
    'Inscrivez le nombre d’enfants que vous listez ensuite.',
  ])('%s', (rule) => {
    const page = (count: Field) => [count, ...lines(2, 2, 'Vos enfants')];
    ofTwo('Nombre d’enfants', page, [rule]);
    ofTwo('Nombre d’enfants', page, [], { hint: rule });
  });

  test('in the legend of a tax return, beside the case of those who live there half of the time', () => {
    const group =
      'Enfants mineurs à votre charge exclusive : le nombre de la case F est celui des enfants nommés à la suite, un par ligne';
    const half = 'Enfants en résidence alternée';
    for (const elsewhere of ['0', '1'])
      ofTwo(
        'F Nombre d’enfants',
        (count) => [
          count,
          ...lines(2, 3, group),
          aCount('H Nombre d’enfants (0 si aucun)', elsewhere, { group: half, question: half }),
        ],
        [group, half],
        { group, question: group },
      );
  });
});

const week = (question: string, ticked: number, names = ['lundi', 'mardi', 'jeudi', 'vendredi']) =>
  names.map((label, at) =>
    aField(label, {
      kind: 'checkbox',
      valueType: 'choice',
      text: at < ticked ? label : '',
      question,
      group: question,
    }),
  );
const aBundle = (label: string, name: (days: number) => string, days: number, given: Given = {}) =>
  aField(label, { kind: 'select', text: name(days), options: [1, 2, 3, 4].map(name), ...given });

describe('days ticked, and how many were chosen', () => {
  const forfait = (days: number) => `Forfait ${days} jours`;
  test.each<[string, (days: number) => string, string, string[]?]>([
    ['Forfait choisi', forfait, 'Jours où l’élève déjeune au collège'],
    ['Votre formule', (days) => `Formule ${days} repas`, 'Repas pris le'],
    ['Abonnement', (days) => `Abonnement ${days} jours / semaine`, 'Jours choisis'],
    ['Rythme', (days) => `${days} fois par semaine`, 'Jours de garde'],
    ['Jours travaillés par semaine', String, 'Quels jours travaillez-vous ?'],
    ['Nb de jours / semaine', String, 'Jours demandés', ['Lun.', 'Mar.', 'Jeu.', 'Ven.']],
  ])('%s', (label, name, question, names) => {
    expect(wrongIn([...week(question, 3, names), aBundle(label, name, 4)])).toEqual([label]);
    expect(wrongIn([...week(question, 3, names), aBundle(label, name, 3)])).toEqual([]);
  });

  rightly([
    ['of another service', [...week('Jours de cantine', 3), aBundle('Forfait garderie', forfait, 4)]],
    ['at most', [...week('Jours de cantine', 3), aBundle('Forfait', (days) => `${days} jours maximum`, 4)]],
    ['none ticked', [...week('Jours de cantine', 0), aBundle('Forfait choisi', forfait, 4)]],
    [
      'of two children',
      [...week('Jours de Léo', 3), ...week('Jours de Mia', 2), aBundle('Forfait choisi', forfait, 4)],
    ],
    [
      'one week and the other',
      [...week('Jours de cantine', 4), aBundle('Forfait choisi', forfait, 2)],
      ['Cochez les jours des semaines paires et impaires.'],
    ],
    ['of a month', [...week('Jours de présence', 2), aCount('Nombre de jours de présence', '7')]],
  ]);
});

const each = ['Une ligne par enfant.'];
const residence = (at: number, text: string, group: string) =>
  aField(`Résidence, ligne ${at}`, {
    kind: 'select',
    text,
    options: ['Chez moi', 'Alternée'],
    group,
  });
rightly([
  ['some of those listed', [aCount('Nombre d’enfants scolarisés', '1'), ...lines(2, 3, 'Vos enfants')], each],
  ['those to enrol', [aCount('Nombre d’enfants', '3'), ...lines(1, 3, 'Enfants à inscrire')], each],
  ['under an age', [aCount('Nombre d’enfants de moins de 3 ans', '1'), ...lines(2, 3, 'Vos enfants')], each],
  [
    'those who came since',
    [aCount('Nombre d’enfants à charge', '3'), ...lines(1, 4, 'Enfants arrivés depuis votre déclaration')],
    each,
  ],
  ['those she looks after', [aCount('Combien d’enfants gardez-vous ?', '3'), ...lines(2, 3, 'Vos enfants')]],
  ['his', [aCount('Nombre d’enfants de votre conjoint', '1'), ...lines(2, 3, 'Vos enfants')], each],
  [
    'before the change',
    [aCount('Nombre d’enfants avant le changement', '3'), ...lines(2, 4, 'Enfants présents')],
    each,
  ],
  [
    'of another year',
    [aCount('Nombre d’enfants à charge en 2024', '3'), ...lines(2, 4, 'Enfants à charge')],
    each,
  ],
  [
    'or not',
    [aCount('Nombre d’enfants à charge', '1'), ...lines(2, 3, 'Enfants du foyer (à charge ou non)')],
    each,
  ],
  [
    'the rest on a sheet',
    [aCount('Nombre de véhicules', '3'), ...named(2, 2, (at) => `Véhicule ${at} – Immatriculation`)],
    ['Une ligne par véhicule. Au-delà de deux, joignez une liste sur papier libre.'],
  ],
  [
    'the others of the home',
    [
      aCount('Nombre de personnes au foyer', '3'),
      ...named(2, 4, (at) => `Personne ${at} – Nom`, 'Autres personnes du foyer'),
    ],
    ['Une ligne par personne.'],
  ],
  [
    'two contracts of one employer',
    [aCount('Nombre d’employeurs', '1'), ...named(2, 3, (at) => `Contrat ${at} – Poste`, 'Vos contrats')],
    ['Une ligne par contrat.'],
  ],
  [
    'one there half of the time',
    [
      aCount('Nombre d’enfants à charge exclusive', '1'),
      ...lines(2, 3, 'Enfants').flatMap((field, at) =>
        at % 2
          ? [field, residence((at + 1) / 2, ['Chez moi', 'Alternée', ''][(at - 1) / 2] ?? '', 'Enfants')]
          : [field],
      ),
    ],
    each,
  ],
  [
    'months',
    [
      aCount('Nombre de mois travaillés', '2'),
      ...['Juin', 'Juillet', 'Août'].map((month) => aField(`${month} 2026 – Employeur`, { text: 'Adecco' })),
    ],
    ['Une ligne par mois.'],
  ],
]);

test('months and time are no things that lines are for', () =>
  expect(
    wrongIn([
      aField('Nombre de mois travaillés', { text: '3' }),
      ...[1, 2].map((line) =>
        aField(`Employeur, ligne ${line}`, {
          text: `Garage ${line}`,
          group: 'Une ligne pour chacun des mois comptés',
        }),
      ),
    ]),
  ).toEqual([]));
