/** The births of two people who are parent and child; and the age that is asked of whom an aid is for. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const aided = 'La personne âgée pour qui l’aide est demandée';
const helper = 'La personne qui remplit cette demande';
const ties = [
  'Son conjoint',
  'Sa fille ou son fils',
  'Un autre proche',
  'Un professionnel',
  'Ma mère',
  'Mon frère',
];
const born = (text: string, group: string, label = 'Date de naissance') => aDate(label, text, { group });
const tied = (text: string, group = helper, label = 'Lien avec la personne âgée') =>
  aRadio(label, ties.includes(text) ? ties : [...ties, text], text, { group });
const name = (group: string) => aField('Nom de naissance', { valueType: 'name', text: 'EXEMPLE', group });

const look = (old: string, young: string, tie: Field, says: string[] = []) =>
  wrongIn([name(aided), born(old, aided), name(helper), tie, born(young, helper)], { says });

describe('a parent and a child, by the tie that is chosen', () => {
  test.each([
    ['Sa fille ou son fils', helper, 'Lien avec la personne âgée'],
    ['Ma mère', helper, 'Lien avec la personne âgée'],
    ['Fille', helper, 'Votre lien de parenté'],
    ['Ma mère', aided, 'Lien avec vous'],
    ['Père', aided, 'Lien avec le demandeur'],
    ['Sa petite-fille', helper, 'Lien avec la personne âgée'],
  ])('« %s » (%s, %s)', (tie, group, label) => {
    const own = tied(tie, group, label);
    expect(look('09/05/1974', '09/05/1974', own)).toEqual(['Date de naissance']);
    expect(look('09/05/1974', '09/05/1950', own)).toEqual(['Date de naissance']);
    expect(look('09/05/1944', '09/05/1974', own)).toEqual([]);
  });

  test.each([
    'Son conjoint',
    'Un autre proche',
    'Un professionnel',
    'Mon frère',
    'La fille de son conjoint',
    'Sa belle-fille',
  ])('« %s » may be born the same day, or before', (tie) => {
    expect(look('09/05/1944', '09/05/1944', tied(tie))).toEqual([]);
    expect(look('09/05/1944', '02/03/1940', tied(tie))).toEqual([]);
  });

  test('a third person, or one part for both', () => {
    const all = [born('09/05/1974', aided), tied('Sa fille ou son fils'), born('09/05/1974', helper)];
    expect(wrongIn(all)).toHaveLength(1);
    expect(wrongIn([...all, born('02/03/1980', 'Une autre personne')])).toEqual([]);
    expect(
      wrongIn([born('09/05/1974', helper), tied('Sa fille ou son fils'), born('09/05/1974', helper)]),
    ).toEqual([]);
  });

  test('by their names', () => {
    const pair = (mother: string, own: string) =>
      wrongIn([
        aDate('Date de naissance de votre mère', mother),
        aDate('Votre date de naissance', own, { group: 'Vous' }),
      ]);
    expect(pair('09/05/1974', '09/05/1974')).toEqual(['Date de naissance de votre mère']);
    expect(pair('09/05/1948', '09/05/1974')).toEqual([]);
  });
});

describe('an age that is asked of whom the aid is for', () => {
  const rule =
    'L’APA s’adresse aux personnes âgées de 60 ans ou plus qui ont besoin d’aide dans la vie de tous les jours.';
  test('beside the birth of who fills the page in', () => {
    const tie = tied('Un autre proche');
    expect(look('09/05/1974', '02/03/1980', tie, [rule])).toEqual(['Date de naissance']);
    expect(look('09/05/1950', '02/03/1980', tie, [rule])).toEqual([]);
    expect(look('09/05/1974', '02/03/1980', tie, ['L’APA s’adresse aux personnes âgées.'])).toEqual([]);
  });

  test.each(['Bénéficiaire', 'Personne aidée'])('« %s »', (group) => {
    const page = (text: string, other: string) =>
      wrongIn([born(text, group), born('02/03/1980', other)], { says: [rule] });
    expect(page('09/05/1974', 'Son représentant')).toEqual(['Date de naissance']);
    expect(page('09/05/1950', 'Son représentant')).toEqual([]);
    // Her partner may be younger.
    expect(page('09/05/1950', 'Conjoint du bénéficiaire')).toEqual([]);
  });

  test('two births, neither said to be of whom it is for', () => {
    expect(wrongIn([born('09/05/1974', 'Madame'), born('02/03/1950', 'Monsieur')], { says: [rule] })).toEqual(
      [],
    );
  });
});
