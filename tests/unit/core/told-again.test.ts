/** What a page is told twice. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, casesOf, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const anIban = casesOf('iban');
const aCode = casesOf('postal-code');
const aNir = casesOf('nir');
const aName = casesOf('name');
const account = 'FR76 3000 6000 0112 3456 7890 189';
const another = 'FR76 2004 1010 0705 1284 6371 917';
const aDepartment = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'select', valueType: 'department', text, ...given });

describe('an account asked twice', () => {
  test.each(['IBAN (seconde saisie)', 'Recopiez votre IBAN', 'IBAN, 2e saisie'])('%s', (label) => {
    expect(wrongIn([anIban('IBAN', account), anIban(label, another)])).toEqual([label]);
    expect(wrongIn([anIban('IBAN', account), anIban(label, account.replace(/ /g, ''))])).toEqual([]);
  });

  rightly([
    ['the former and the new one', [anIban('IBAN actuel', account), anIban('Nouvel IBAN', another)]],
    [
      'hers and of the child',
      [anIban('IBAN', account), anIban('IBAN du compte de l’enfant (à confirmer)', another)],
    ],
    ['hers and his', [anIban('IBAN du demandeur', account), anIban('IBAN du conjoint', another)]],
    [
      'one to be paid on, one to pay from',
      [anIban('IBAN pour les versements', account), anIban('IBAN pour les prélèvements', another)],
    ],
  ]);
});

describe('a department and a postal code', () => {
  test.each([
    ['Département du logement', '21 – Côte-d’Or', '39000'],
    ['Votre département', 'Jura (39)', '21000'],
    ['Département de résidence', '2A - Corse-du-Sud', '13001'],
    ['Département', '974 La Réunion', '97110'],
  ])('%s %s, %s', (label, text, code) => {
    expect(wrongIn([aDepartment(label, text), aCode('Code postal', code)])).toEqual(['Code postal']);
  });

  rightly([
    [
      'of one place',
      [aDepartment('Département du logement', '21 – Côte-d’Or'), aCode('Code postal', '21 121')],
    ],
    [
      'in the south of Corsica',
      [aDepartment('Département', '2A – Corse-du-Sud'), aCode('Code postal', '20000')],
    ],
    ['overseas', [aDepartment('Département', '974 – La Réunion'), aCode('Code postal', '97400')]],
    [
      'abroad',
      [
        aDepartment('Département', '99 – Étranger'),
        aCode('Code postal', '10115'),
        aField('Pays', { valueType: 'country', text: 'Allemagne' }),
      ],
    ],
    ['on an island', [aDepartment('Département', '978 – Saint-Martin'), aCode('Code postal', '97150')]],
    ['with a zero', [aDepartment('Département', '01 – Ain'), aCode('Code postal', '01000')]],
    ['of birth', [aDepartment('Département de naissance', '21 – Côte-d’Or'), aCode('Code postal', '39000')]],
    [
      'where one looks for work',
      [aDepartment('Département de recherche', '21'), aCode('Code postal', '39000')],
    ],
    [
      'of another part of the page',
      [
        aDepartment('Département', '21 – Côte-d’Or', { group: 'Établissement' }),
        aCode('Code postal', '39000', { group: 'Vous' }),
      ],
    ],
    [
      'where a paper was given',
      [aDepartment('Département de délivrance', '21 – Côte-d’Or'), aCode('Code postal', '39000')],
    ],
    [
      'of the town hall',
      [aDepartment('Département de la mairie', '21 – Côte-d’Or'), aCode('Code postal', '39000')],
    ],
    ['by its name alone', [aDepartment('Département', 'Jura'), aCode('Code postal', '21000')]],
    [
      'two addresses',
      [
        aDepartment('Département', '21 – Côte-d’Or'),
        aCode('Code postal', '21000'),
        aCode('Code postal', '39000'),
      ],
    ],
  ]);
});

describe('a number of social security and a birth in three cases', () => {
  const birth = (year: string): Field[] =>
    [
      ['Jour', '14'],
      ['Mois', '05'],
      ['Année', year],
    ].map(([label = '', text = '']) =>
      aField(label, {
        valueType: 'date-part',
        text,
        question: 'Date de naissance',
        group: 'Date de naissance',
        heading: 'Vous',
      }),
    );
  const number = aNir('Numéro de sécurité sociale', '2 87 05 75 115 042 94', {
    group: 'Vous',
    heading: 'Vous',
  });

  test('of another year', () => {
    expect(wrongIn([...birth('1978'), number])).toEqual(['Date de naissance']);
  });

  rightly([
    ['hers', [...birth('1987'), number]],
    [
      'beside the birth of a child',
      [...birth('2019').map((field) => ({ ...field, heading: 'Votre enfant' })), number],
    ],
  ]);
});

describe('children told one by one, and how many', () => {
  const child = (name: string, birth: string): Field[] =>
    [aName('Prénom', name), aDate('Né(e) le', birth)].map((field) => ({
      ...field,
      group: 'Vos enfants de moins de 25 ans',
    }));
  const two = [...child('Noé', '11/02/2016'), ...child('Lina', '28/08/2019'), ...child('', '')];
  const soit = 'Soit, au total, combien d’enfants à votre charge ?';
  const aCount = (label: string, text: string) =>
    aField(label, { kind: 'number', valueType: 'household', text, group: 'Vos enfants de moins de 25 ans' });

  test.each(['1', '3', '4'])('%s, of two', (text) => {
    expect(wrongIn([...two, aCount(soit, text)])).toEqual([soit]);
  });

  rightly([
    ['two', [...two, aCount(soit, '2')]],
    [
      'one of two first names',
      [
        ...['Prénom', 'Prénom usuel'].map((label) => ({ ...aName(label, 'Noé'), group: 'Vos enfants' })),
        aCount('Nombre d’enfants', '1'),
      ],
    ],
    [
      'one who has grown up',
      [...child('Noé', '11/02/2004'), ...child('Lina', '28/08/2019'), aCount(soit, '1')],
    ],
    [
      'more elsewhere',
      [
        ...child('Noé', '11/02/2016'),
        ...child('Lina', '28/08/2019'),
        aCount('Nombre d’enfants à charge', '3'),
      ],
    ],
    [
      'one half of the time',
      [
        ...child('Noé', '11/02/2016'),
        aRadio('En garde alternée', ['Oui', 'Non'], 'Oui', { group: 'Vos enfants de moins de 25 ans' }),
        ...child('Lina', '28/08/2019'),
        aCount(soit, '1'),
      ],
    ],
    [
      'to enrol, of all',
      [
        ...two.map((field) => ({ ...field, group: 'Vos enfants' })),
        aCount('Nombre d’enfants à inscrire', '1'),
      ],
    ],
    ['to enrol', [...two, aCount('Nombre d’enfants inscrits à la cantine', '1')]],
  ]);
});

describe('some of the children, years of another time', () => {
  const child = (name: string, birth: string): Field[] =>
    [aName('Prénom', name), aDate('Né(e) le', birth)].map((field) => ({
      ...field,
      group: 'Vos enfants de moins de 18 ans',
    }));
  const aYear = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
    aField(label, { kind: 'select', valueType: 'choice', options: ['2024', '2025'], text, ...given });
  rightly([
    [
      'of a lesser age',
      [
        ...child('Noé', '11/02/2016'),
        ...child('Lina', '28/08/2019'),
        ...child('', ''),
        aField('Nombre d’enfants à charge', { valueType: 'household', kind: 'number', text: '3' }),
      ],
    ],
    ['a title of two years', [aYear('Année des revenus', '2025')], [], { title: 'Revenus 2024 et 2025' }],
    [
      'the school before',
      [aYear('Année scolaire', '2024-2025', { group: 'Établissement fréquenté' })],
      [],
      { title: 'Inscription scolaire 2026-2027' },
    ],
  ]);
});
