/** Births of children outside the years or the days that their part of the page, or their own case, gives for them. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const part = 'Enfants à charge en résidence exclusive';
const place = { group: part, heading: part };
const tax = {
  host: 'cfspart.impots.gouv.fr',
  title: 'Déclaration en ligne des revenus 2025',
  today: '2026-05-12',
};
const look = (says: string[], ...fields: Field[]) => wrongIn(fields, { ...tax, says: [part, ...says] });
const aYear = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { valueType: 'year', text, ...place, ...given });
const minor = 'Année de naissance du 1er enfant mineur';
const child = 'Année de naissance de l’enfant 1';

test.each([
  [
    'Enfants mineurs : nés entre le 1er janvier 2007 et le 31 décembre 2025. Les enfants nés avant 2007 ne s’inscrivent pas ici : ils peuvent demander leur rattachement.',
    minor,
    '2003',
    '2010',
  ],
  ['Enfants mineurs nés entre 2007 et 2025', minor, '2003', '2007'],
  ['Enfants mineurs : nés entre 2007 et 2025.', minor, '2026', '2025'],
  ['Il s’agit des enfants nés à partir de 2007.', child, '2003', '2007'],
  ['Indiquez vos enfants nés en 2008 ou après.', child, '2007', '2008'],
  ['Les enfants nés avant 2007 ne se déclarent pas ici.', child, '2006', '2007'],
  ['Chaque enfant mineur doit être né en 2007 ou après.', minor, '2003', '2007'],
  [
    'Enfants majeurs rattachés : nés entre 2000 et 2006.',
    'Année de naissance de l’enfant majeur',
    '1990',
    '2003',
  ],
  // The word alone, on the day that the page tells.
  ['Situation de votre foyer au 1er janvier 2025.', minor, '2003', '2007'],
])('under « %s »', (says, label, wrong, right) => {
  expect(look([says], aYear(label, wrong))).toEqual([label]);
  expect(look([says], aYear(label, right))).toEqual([]);
});

test.each([
  ['Année de naissance du 1er enfant (de 2007 à 2025)', {}],
  ['Enfant 1 – année de naissance (né entre 2007 et 2025)', {}],
  [minor, { hint: 'Entre 2007 et 2025' }],
  [minor, { hint: 'À partir de 2007' }],
  [minor, { hint: '2007 ou après' }],
  ['Année de naissance', { group: 'Enfants mineurs (année de naissance de 2007 à 2025)' }],
])('told beside the case itself: « %s » %j', (label, given) => {
  expect(look([], aYear(label, '2003', given))).toEqual([label]);
  expect(look([], aYear(label, '2007', given))).toEqual([]);
});

test('whole days', () => {
  const first = 'Date de naissance du 1er enfant';
  const says = ['Enfants mineurs : nés entre le 1er janvier 2007 et le 31 décembre 2025.'];
  expect(look(says, aDate(first, '31/12/2006', place))).toEqual([first]);
  expect(look(says, aDate(first, '01/01/2007', place))).toEqual([]);
  const named = 'Date de naissance de l’enfant (à partir du 01/01/2007)';
  expect(look([], aDate(named, '31/12/2006', place))).toEqual([named]);
  expect(look([], aDate(named, '01/01/2007', place))).toEqual([]);
  const ofMinor = 'Date de naissance de l’enfant mineur';
  expect(look([], aDate(ofMinor, '02/03/2003', place))).toEqual([ofMinor]);
  expect(look([], aDate(ofMinor, '02/03/2008', place))).toEqual([]);
});

const ofAge = 'Enfants majeurs rattachés';
test.each<[string, Field[]]>([
  [
    'Enfants mineurs : nés entre 2007 et 2025.',
    [
      aYear(minor, '2015'),
      aYear('Année de naissance de l’enfant majeur', '2003', { group: ofAge, heading: ofAge }),
    ],
  ],
  [
    'Enfants mineurs nés entre 2007 et 2025, ou handicapés quel que soit leur âge.',
    [aYear('Année de naissance de l’enfant', '2003')],
  ],
  [
    'Si vos enfants sont nés avant 2007, ils peuvent demander leur rattachement.',
    [aYear('Année de naissance de l’enfant', '2003')],
  ],
  ['Enfants mineurs : nés entre 2007 et 2025.', [aYear('Votre année de naissance', '1983')]],
  ['Les enfants nés en 2025 donnent droit à une demi-part.', [aYear(minor, '2015')]],
  [
    'Enfants mineurs : nés entre 2007 et 2025.',
    [aYear('Année de naissance de l’enfant titulaire de la carte d’invalidité', '2003')],
  ],
  ['Exemple : un enfant né entre 2007 et 2025.', [aYear('Année de naissance de l’enfant', '2003')]],
])('« %s » says nothing of another', (says, fields) => {
  expect(look([says], ...fields)).toEqual([]);
});

test.each(['Enfants de moins de 25 ans à votre charge.', 'Vos enfants de moins de 25 ans'])(
  'by age, under « %s »',
  (says) => {
    const born = 'Enfant 1 – Date de naissance';
    expect(look([says], aDate(born, '12/03/1996', place))).toEqual([born]);
    expect(look([says], aDate(born, '12/03/2016', place))).toEqual([]);
    expect(
      look(['Les enfants de moins de 25 ans donnent droit à une prime.'], aDate(born, '12/03/1996', place)),
    ).toEqual([]);
  },
);
