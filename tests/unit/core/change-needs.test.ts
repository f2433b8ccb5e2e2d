/** What a change of situation is not told without, on a page that says of none whether it is needed. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { casesOf } from '../../support/filled-in.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

const street = casesOf('address');
const post = casesOf('postal-code');
const city = casesOf('city');
const name = casesOf('name');
const day = casesOf('date');
const iban = casesOf('iban');

/** The cases of a page called so, those left empty as they are told. */
const leftOn = (title: string, fields: Field[], others: Field[] = []): string[] => {
  const under = fields.map((field) => ({ ...field, heading: title }));
  const page = aPage('wwwd.caf.fr', ['Déclarer un changement de situation', title], {
    blocks: ['Déclarer un changement de situation', title, ...under.map(({ label }) => label)],
    fields: [...others, ...under],
    buttons: [aButton('Continuer', 'next')],
  });
  const { findings, verdict } = assessed(page, '2026-11-24');
  const left = findings.filter(({ check }) => check === 'change-needs');
  expect(verdict === 'attention').toBe(left.length > 0);
  return left.map(({ fieldLabel }) => fieldLabel ?? '');
};

const move = (
  texts: { day?: string; street?: string; post?: string; city?: string } = {},
  names: string[] = [],
) => [
  day(names[0] ?? 'Date de votre emménagement', texts.day ?? '01/11/2026'),
  street(names[1] ?? 'Nouvelle adresse', texts.street ?? '3 place du Marché'),
  post('Code postal', texts.post ?? '69003'),
  city('Ville', texts.city ?? 'LYON'),
];

describe('an address', () => {
  test.each([
    ['Je déménage', 'Depuis le', 'Nouvelle adresse'],
    ['Changement d’adresse', 'Date du changement', 'Numéro et nom de la voie'],
    ['Vous avez déménagé', 'Date d’entrée dans les lieux', 'Adresse postale'],
    ['Nouveau logement', 'Vous y habitez depuis le', 'Rue et numéro'],
  ])('« %s » is told with its day and its street', (title, itsDay, itsStreet) => {
    const names = [itsDay, itsStreet];
    expect(leftOn(title, move({}, names))).toEqual([]);
    expect(leftOn(title, move({ street: '' }, names))).toEqual([itsStreet]);
    expect(leftOn(title, move({ day: '' }, names))).toEqual([itsDay]);
  });
  test('and with its town', () => {
    expect(leftOn('Je déménage', move({ post: '' }))).toEqual(['Code postal']);
    expect(leftOn('Je déménage', move({ post: '', city: '', street: '3 rue Haute, 69003 Lyon' }))).toEqual(
      [],
    );
  });
  test('abroad, without a postcode', () => {
    const country = aField('Pays', { valueType: 'country', text: 'Belgique' });
    expect(leftOn('Je déménage', [...move({ post: '' }), country])).toEqual([]);
  });
  test('on a page not begun, each is told', () => {
    expect(leftOn('Je déménage', move({ day: '', street: '', post: '', city: '' }))).toHaveLength(4);
  });
  test('what many addresses do without may be left', () => {
    const besides = ['Complément d’adresse', 'Étage', 'Bâtiment, escalier', 'Ancienne adresse'].map((label) =>
      aField(label, { valueType: 'address' }),
    );
    const others = [
      aField('Téléphone (si besoin)', { valueType: 'phone', kind: 'tel' }),
      aField('Date de départ de l’ancien logement', { valueType: 'date' }),
    ];
    expect(leftOn('Je déménage', [...move(), ...besides, ...others])).toEqual([]);
  });
  test('in the country, a hamlet is one', () => {
    const hamlet = aField('Lieu-dit', { valueType: 'address', text: 'Les Granges' });
    expect(leftOn('Je déménage', [...move({ street: '' }), hamlet])).toEqual([]);
  });
});

describe('who joins', () => {
  const partner = (first: string, since: string) => [
    name('Nom de votre conjoint', 'BA'),
    name('Prénom de votre conjoint', first),
    name('Deuxième prénom de votre conjoint', ''),
    day('Date de naissance de votre conjoint', '04/05/1990'),
    day('Depuis le', since),
  ];
  test('has a name, and came on a day', () => {
    const left = (first: string, since: string): string[] =>
      leftOn('Je vis en couple', partner(first, since));
    expect(left('Youssef', '01/11/2026')).toEqual([]);
    expect(left('', '01/11/2026')).toEqual(['Prénom de votre conjoint']);
    expect(left('Youssef', '')).toEqual(['Depuis le']);
  });
  test('a child has a first name and a birth', () => {
    const child = (first: string, born: string) => [name('Prénom de l’enfant', first), day('Né le', born)];
    expect(leftOn('Naissance d’un enfant', child('Lina', '03/11/2026'))).toEqual([]);
    expect(leftOn('Naissance d’un enfant', child('', '03/11/2026'))).toEqual(['Prénom de l’enfant']);
  });
});

test('« Date du décès » and « Nouvel IBAN » are what these changes are told with', () => {
  const dead = (when: string) => [
    name('Nom de la personne décédée', 'BA'),
    aField('Lieu du décès', { text: 'Lyon' }),
    day('Date du décès', when),
  ];
  expect(leftOn('Déclarer un décès', dead('03/11/2026'))).toEqual([]);
  expect(leftOn('Déclarer un décès', dead(''))).toEqual(['Date du décès']);
  const bank = (text: string) => [name('Titulaire du compte', 'Nora BA'), iban('Nouvel IBAN', text)];
  expect(leftOn('Mes coordonnées bancaires', bank('FR76 3000 6000 0112 3456 7890 189'))).toEqual([]);
  expect(leftOn('Mes coordonnées bancaires', bank(''))).toEqual(['Nouvel IBAN']);
});

describe('the change chosen', () => {
  const options = ['Je déménage', 'Je vis en couple', 'Je reprends un emploi', 'Autre changement'];
  const chosen = (text: string) => [
    aField('Quel changement souhaitez-vous déclarer ?', {
      kind: 'radio',
      valueType: 'choice',
      options,
      text,
    }),
  ];
  const left = (text: string): string[] =>
    leftOn(
      'Votre changement',
      [day('Date du changement', '01/11/2026'), street('Nouvelle adresse', '')],
      chosen(text),
    );
  test('calls for its own cases alone', () => {
    expect(left('Je déménage')).toEqual(['Nouvelle adresse']);
    expect(left('Je reprends un emploi')).toEqual([]);
    expect(left('Autre changement')).toEqual([]);
  });
  test('a part of another change is not for her', () => {
    const part = (title: string, fields: Field[]): Field[] =>
      fields.map((field) => ({ ...field, group: title }));
    const fields = [
      ...part('Je déménage', [street('Nouvelle adresse', ''), day('Depuis le', '')]),
      ...part('Je vis en couple', [name('Nom de votre conjoint', 'BA'), day('Depuis quand ?', '01/11/2026')]),
    ];
    expect(leftOn('Votre changement', fields)).toEqual([]);
  });
});
