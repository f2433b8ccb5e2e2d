/** A question left without an answer where the others have theirs, on a page that marks none of them as needed. */
import { describe, expect, test } from 'vitest';
import { rightlyOn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const ft = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation du mois de novembre 2026',
  today: '2026-11-30',
};
const home = (text: string, given = {}) =>
  aField('Au 1er janvier 2027, vous étiez', {
    kind: 'radio',
    valueType: 'choice',
    options: ['propriétaire', 'locataire', 'logée gratuitement'],
    text,
    ...given,
  });
const taxes = {
  host: 'cfspart.impots.gouv.fr',
  title: 'Déclaration en ligne des revenus 2026',
  today: '2027-05-11',
};
const lived = aYesNo('Viviez-vous seule au 1er janvier 2026 ?', 'Oui');
const pay = anAmount('1AJ – Salaires, déclarant 1', '14206');
const worked = aYesNo('Avez-vous travaillé ?', 'Non');

describe('left', () => {
  test('« Restez-vous à la recherche d’un emploi ? », after a no', () => {
    const last = (text: '' | 'Oui') =>
      aYesNo('Restez-vous à la recherche d’un emploi ?', text, {
        group: 'Restez-vous à la recherche d’un emploi ?',
      });
    expect(wrongIn([worked, last('')], ft)).toEqual(['Restez-vous à la recherche d’un emploi ?']);
    expect(wrongIn([worked, last('Oui')], ft)).toEqual([]);
  });
  test('one of three', () => {
    expect(wrongIn([pay, lived, home('')], taxes)).toEqual(['Au 1er janvier 2027, vous étiez']);
    expect(wrongIn([pay, lived, home('locataire')], taxes)).toEqual([]);
  });
});

rightlyOn(taxes, [
  ['nothing begun yet', [aYesNo('Viviez-vous seule ?', ''), home('')]],
  ['said to be free', [pay, lived, home('', { optional: true })]],
  [
    'said to be free under its name',
    [pay, lived, home('')],
    ['Au 1er janvier 2027, vous étiez', 'Cette question est facultative.'],
  ],
  ['asked if something is so', [pay, lived, home('', { label: 'Si vous avez déménagé, vous étiez' })]],
  ['a part to add', [pay, lived, home('', { group: 'Ajouter une adresse' })]],
]);
