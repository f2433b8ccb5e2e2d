/** What is given as new and is what the page already knows; and ordinary changes. */
import { describe, expect, test } from 'vitest';
import { rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const title = 'Votre nouvelle adresse';
const address = (street: string, code: string, flat = '', group = title) => [
  aField('Numéro et rue', { valueType: 'address', group, text: street }),
  aField('Complément', { valueType: 'unknown', group, text: flat }),
  aField('Code postal', { valueType: 'postal-code', group, text: code }),
];

describe('a new address', () => {
  test.each([
    [['Adresse connue de votre Caf', '14 rue des Tanneurs 87000 Limoges']],
    [['Votre adresse actuelle : 14, rue des Tanneurs, 87000 LIMOGES']],
    [['Ancienne adresse', '14 rue des Tanneurs', '87000 Limoges']],
  ])('%s', (says) => {
    expect(wrongIn(address('14 rue des Tanneurs', '87000'), { says })).toEqual(['Numéro et rue']);
    expect(wrongIn(address('3 rue Neuve', '87000'), { says })).toEqual([]);
    expect(wrongIn(address('14 rue des Tanneurs', '87100'), { says })).toEqual([]);
    expect(wrongIn(address('4 rue des Tanneurs', '87000'), { says })).toEqual([]);
    // Few move within one house: where the page knows no flat, the street is hers to look at.
    expect(wrongIn(address('14 rue des Tanneurs', '87000', 'Appartement 12'), { says })).toEqual([
      'Numéro et rue',
    ]);
  });

  test('another flat of the same house is another address, in whatever words', () => {
    const says = ['Ancienne adresse', '14 rue des Tanneurs', 'Bâtiment C, appartement 12', '87000 Limoges'];
    const look = (flat: string) => wrongIn(address('14 rue des Tanneurs', '87000', flat), { says });
    expect(look('Bât. C appt 12')).toEqual(['Numéro et rue']);
    expect(look('Bât. C appt 31')).toEqual([]);
  });

  test('row by row of two columns', () => {
    const rows = ['N°', 'Voie', 'Localité'];
    const known = ['112', 'RUE SAINT-PIERRE', 'MARSEILLE'];
    const look = (texts: string[]) =>
      wrongIn(
        rows.map((row, at) =>
          aField(`${row} – Nouveau logement`, { valueType: 'address', text: texts[at] ?? '' }),
        ),
        {
          blocks: ['Ancien logement', ...rows.flatMap((row, at) => [row, known[at] ?? ''])],
          answers: rows.map((_, at) => ({ name: 1 + 2 * at, block: 2 + 2 * at, from: 0, column: 0 })),
        },
      );
    expect(look(['112', 'rue Saint-Pierre', 'Marseille'])).toEqual(['N° – Nouveau logement']);
    expect(look(['41', 'boulevard Chave', 'Marseille'])).toEqual([]);
  });

  test('beside the former one', () => {
    const page = (street: string) => [
      ...address('14 rue des Tanneurs', '87000', '', 'Votre ancienne adresse'),
      ...address(street, '87000'),
    ];
    expect(wrongIn(page('14 rue des tanneurs'))).toEqual(['Numéro et rue']);
    expect(wrongIn(page('3 rue Neuve'))).toEqual([]);
  });

  test('after a move', () => {
    const moved = (title: string, group = 'Où habitez-vous ?') =>
      wrongIn(address('14 rue des Tanneurs', '87000', '', group), {
        title,
        says: ['Ancienne adresse : 14 rue des Tanneurs, 87000 Limoges'],
      });
    expect(moved('Signaler un déménagement')).toEqual(['Numéro et rue']);
    expect(moved('Demande de logement')).toEqual([]);
    expect(moved('Signaler un déménagement', 'Logement quitté')).toEqual([]);
  });

  const known = ['Adresse connue', '14 rue des Tanneurs 87000 Limoges'];
  rightly([
    ['not said to be new', address('14 rue des Tanneurs', '87000', '', 'Votre adresse'), known],
    [
      'shown back',
      address('14 rue des Tanneurs', '87000'),
      ['Votre nouvelle adresse : 14 rue des Tanneurs 87000 Limoges'],
    ],
    [
      'of the town hall',
      address('14 rue des Tanneurs', '87000'),
      ['Mairie, 14 rue des Tanneurs 87000 Limoges'],
    ],
    ['not filled in', address('', ''), known],
  ]);
});

describe('another way to be reached, another account', () => {
  test.each([
    ['phone', 'téléphone', '06 39 98 12 34', '06.39.98.12.34', '06 39 98 12 35'],
    ['email', 'courriel', 'odile@exemple.fr', 'Odile@exemple.fr', 'odile.m@exemple.fr'],
  ] as const)('%s', (valueType, name, value, same, other) => {
    const isNew = `Nouveau ${name}`;
    const cases = (text: string) => [
      aField(`Ancien ${name}`, { valueType, text: value }),
      aField(isNew, { valueType, text }),
    ];
    expect(wrongIn(cases(same))).toEqual([isNew]);
    expect(wrongIn(cases(other))).toEqual([]);
    const shown = (text: string, says: string[]) => wrongIn([aField(isNew, { valueType, text })], { says });
    expect(shown(same, [`Votre ${name} actuel`, value])).toEqual([isNew]);
    expect(shown(same, [`${name} enregistré : ${value}`])).toEqual([isNew]);
    expect(shown(other, [`Votre ${name} actuel`, value])).toEqual([]);
    expect(shown(same, [`Nous contacter par ${name} : ${value}`])).toEqual([]);
  });

  test('an account', () => {
    const iban = 'FR76 3000 6000 0112 3456 7890 189';
    const page = (text: string) =>
      wrongIn([
        aField('IBAN actuel', { valueType: 'iban', text: iban, readOnly: true }),
        aField('Nouvel IBAN', { valueType: 'iban', text }),
      ]);
    expect(page(iban.replaceAll(' ', ''))).toEqual(['Nouvel IBAN']);
    expect(page('FR14 2004 1010 0505 0001 3M02 606')).toEqual([]);
  });

  rightly([
    [
      'already written, another thing changed',
      [
        aField('Téléphone', { valueType: 'phone', text: '06 39 98 12 34', group: 'Changement de courriel' }),
        aField('Courriel', {
          valueType: 'email',
          text: 'odile@exemple.fr',
          initial: 'odile@exemple.fr',
          group: 'Changement de courriel',
        }),
      ],
      ['Courriel actuel : odile@exemple.fr'],
    ],
    [
      'asked twice',
      [
        aField('Nouveau courriel', { valueType: 'email', text: 'odile@exemple.fr' }),
        aField('Confirmez le nouveau courriel', { valueType: 'email', text: 'odile@exemple.fr' }),
      ],
    ],
    [
      'a home number, a new one to add',
      [
        aField('Téléphone fixe', { valueType: 'phone', text: '01 99 00 12 34' }),
        aField('Nouveau téléphone', { valueType: 'phone', text: '01 99 00 12 34' }),
      ],
    ],
  ]);
});
