/** Periods that share days where the page says that they may not, whatever their parts are called. */
import { describe, expect, test } from 'vitest';
import { aDate, days, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

type Part = [group: string, from: string, to: string];
const inParts = (parts: Part[], [from, to] = ['Du', 'Au']) =>
  parts.flatMap(([group, start, end]) => days([`${from} : ${start}`, `${to} : ${end}`], { group }));
const shared = (one: string, two: string): Part[] => [
  [one, '01/06/2026', '30/06/2026'],
  [two, '22/06/2026', '31/07/2026'],
];

describe('shared days', () => {
  test.each([
    ['Boulangerie du port', 'Été 2026', 'Deux contrats ne peuvent pas se chevaucher.'],
    ['Lidl', 'Carrefour', 'Les contrats ne doivent pas se chevaucher.'],
    ['À la mairie', 'En crèche', 'Vos stages ne peuvent pas couvrir les mêmes jours.'],
    ['Pour maladie', 'En juin et juillet', 'Les absences ne se chevauchent pas.'],
    ['Première absence', 'Arrêt suivant', 'Deux absences ne peuvent pas se superposer.'],
    [
      'Première période sans travailler',
      'Seconde période sans travailler',
      'Si le second arrêt prolonge le premier, il commence le lendemain.',
    ],
    ['À la ferme', 'Au marché', 'Le second contrat débute au plus tôt le lendemain du premier.'],
    ['Contrat 1', 'Contrat 2', 'Les périodes ne doivent pas se chevaucher.'],
  ])('« %s » and « %s »', (one, two, rule) => {
    expect(wrongIn(inParts(shared(one, two)), { says: [rule] })).toEqual(['Du']);
    expect(wrongIn(inParts(shared(one, two), ['De', 'À']), { says: [rule] })).toEqual(['De']);
    const apart: Part[] = [
      [one, '01/06/2026', '21/06/2026'],
      [two, '22/06/2026', '31/07/2026'],
    ];
    expect(wrongIn(inParts(apart), { says: [rule] })).toEqual([]);
    expect(wrongIn(inParts(shared(one, two)))).toEqual([]);
  });

  test('begun on the same day', () => {
    const same: Part[] = [
      ['Stage 1', '01/06/2026', '30/06/2026'],
      ['Stage 2', '01/06/2026', '12/06/2026'],
    ];
    expect(wrongIn(inParts(same), { says: ['Les stages ne doivent pas se chevaucher.'] })).toEqual(['Du']);
  });

  const rule = 'Deux contrats chez un même employeur ne peuvent pas se chevaucher.';
  const withEmployers = (one: string, two: string) => {
    const [first, last] = [
      inParts(shared('Contrat 1', 'x').slice(0, 1)),
      inParts(shared('x', 'Contrat 2').slice(1)),
    ];
    return [
      aField('Employeur', { group: 'Contrat 1', text: one }),
      ...first,
      aField('Employeur', { group: 'Contrat 2', text: two }),
      ...last,
    ];
  };
  test('of one employer', () => {
    expect(wrongIn(withEmployers('Sodexo', 'SODEXO'), { says: [rule] })).toEqual(['Du']);
    expect(wrongIn(withEmployers('Sodexo', 'Elior'), { says: [rule] })).toEqual([]);
    expect(wrongIn(inParts(shared('Contrat 1', 'Contrat 2')), { says: [rule] })).toEqual([]);
  });

  rightly([
    ['two children', inParts(shared('Lina', 'Noé')), ['Les séjours ne doivent pas se chevaucher.']],
    [
      'two people',
      inParts(shared('Lina DURAND', 'Noé DURAND')),
      ['Les absences ne doivent pas se chevaucher.'],
    ],
    [
      'of two sorts',
      inParts(shared('Formation', 'Vacances')),
      ['Deux formations ne doivent pas se chevaucher.'],
    ],
    [
      'a home and a contract',
      inParts(shared('Hébergement', 'Lidl')),
      ['Les contrats ne doivent pas se chevaucher.'],
    ],
    [
      'nothing said of which',
      inParts(shared('Lidl', 'Carrefour')),
      ['Les dates ne doivent pas se chevaucher.'],
    ],
  ]);
});

describe('« De » and « À »', () => {
  test('the wrong way round', () => {
    const stay = (from: string, to: string) =>
      wrongIn([aField('De', { text: from }), aField('À', { text: to })]);
    expect(stay('31/07/2026', '01/07/2026')).toEqual(['À']);
    expect(stay('01/07/2026', '31/07/2026')).toEqual([]);
    const row = (from: string, to: string) => wrongIn([aDate('Stage – De', from), aDate('Stage – À', to)]);
    expect(row('31/07/2026', '01/07/2026')).toEqual(['Stage – À']);
    expect(row('01/07/2026', '31/07/2026')).toEqual([]);
  });

  rightly([
    ['hours', [aField('De', { text: '18 h 30' }), aField('À', { text: '8 h 30' })]],
    ['places', [aField('De', { text: 'Rennes' }), aField('À', { text: 'Brest' })]],
  ]);
});

describe('two periods of one thing, however it is said', () => {
  const periods = (from: string, [one, two] = ['Première période', 'Seconde période']): Part[] => [
    [one ?? '', '02/03/2026', '24/04/2026'],
    [two ?? '', from, '26/06/2026'],
  ];
  test.each([
    'La seconde période commence une fois la première finie ; un même jour ne figure jamais dans les deux.',
    'Un même jour ne figure jamais dans les deux.',
    'La seconde période débute après la fin de la première.',
    'La deuxième période ne débute qu’au terme de la première.',
    'La première période s’achève avant le début de la seconde.',
    'Un jour ne peut pas être compté dans les deux périodes.',
    'Chaque jour n’appartient qu’à une seule période.',
    'Aucun jour ne doit appartenir aux deux périodes.',
    'Les deux périodes n’ont aucun jour en commun.',
    'Une même date ne peut être portée sur les deux lignes.',
    'Vos deux périodes ne tombent jamais en même temps.',
    'Tout chevauchement est refusé.',
  ])('%s', (rule) => {
    expect(wrongIn(inParts(periods('20/04/2026')), { says: [rule] })).toEqual(['Du']);
    expect(wrongIn(inParts(periods('27/04/2026')), { says: [rule] })).toEqual([]);
  });

  test('in rows, and in their own names', () => {
    const says = ['Deux contrats ne se chevauchent jamais.'];
    const rows = (from: string) =>
      days([
        'Camping – Début : 02/03/2026',
        'Camping – Fin : 24/04/2026',
        `Ferme – Début : ${from}`,
        'Ferme – Fin : 26/06/2026',
      ]);
    expect(wrongIn(rows('20/04/2026'), { says })).toEqual(['Ferme – Début']);
    expect(wrongIn(rows('27/04/2026'), { says })).toEqual([]);
    const named = (from: string) =>
      days([
        'Début de la 1re période : 02/03/2026',
        'Fin de la 1re période : 24/04/2026',
        `Début de la 2e période : ${from}`,
        'Fin de la 2e période : 26/06/2026',
      ]);
    const rule = ['Un même jour ne figure jamais dans deux périodes.'];
    expect(wrongIn(named('20/04/2026'), { says: rule })).toEqual(['Début de la 2e période']);
    expect(wrongIn(named('27/04/2026'), { says: rule })).toEqual([]);
  });

  rightly([
    ['it may be', inParts(periods('20/04/2026')), ['Un même jour peut figurer dans les deux périodes.']],
    [
      'two people',
      inParts(periods('20/04/2026', ['Congé de Lina', 'Congé de Paul'])),
      ['Un même jour ne figure jamais dans les deux périodes d’une même personne.'],
    ],
    [
      'all her jobs',
      inParts(periods('20/04/2026', ['Emploi chez Lidl', 'Emploi chez Elior'])),
      ['Indiquez tous vos emplois, même s’ils se chevauchent.'],
    ],
    [
      'of money',
      inParts(periods('20/04/2026')),
      ['Une même aide n’est jamais versée deux fois pour le même enfant.'],
    ],
  ]);
});
