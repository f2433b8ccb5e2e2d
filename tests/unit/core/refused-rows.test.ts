/** « APL », paid by the Caf, in a row of the resources, on a page that says not to. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const row = (what: string, who: string, sum = '231,00'): Field[] => [
  aField('Nature de la ressource', { text: what, group: 'Autre ressource' }),
  aField('Organisme qui la verse', { valueType: 'organisation', text: who, group: 'Autre ressource' }),
  anAmount('Août 2026', sum, { group: 'Autre ressource' }),
];

describe('elsewhere, where the page says so', () => {
  const look = (says: string, what: string, who = '', sum = '231,00') =>
    wrongIn(row(what, who, sum), { says: [says] });

  test.each([
    'N’y inscrivez pas ce que la Caf vous verse elle-même : l’aide au logement, le RSA, la prime d’activité et les allocations familiales ne sont jamais à déclarer.',
    'L’aide au logement, le RSA et la prime d’activité ne se déclarent pas.',
    'Il ne faut pas déclarer l’APL, le RSA ni la prime d’activité.',
    'Vous n’avez pas à déclarer le RSA, l’APL et la prime d’activité.',
    'À ne pas déclarer : APL, prime d’activité, RSA.',
    'Le RSA, l’ALS ou la prime d’activité ne doivent pas être déclarés ici.',
    'Inutile d’ajouter le RSA, l’aide au logement, la prime d’activité.',
  ])('%s', (says) => {
    for (const [what, who] of [
      ['Aide au logement (APL)', 'Caf du Finistère'],
      ['Allocation de logement', ''],
      ['RSA', 'Caf'],
      ['Prime d’activité versée par la Caf', ''],
    ] as const) {
      expect(look(says, what, who)).toEqual(['Nature de la ressource']);
      expect(look(says, what, who, '0')).toEqual([]);
    }
    for (const [what, who] of [
      ['Pension alimentaire', 'M. Loïc GUILLOU'],
      ['Pension alimentaire', 'Caf (Aripa)'],
      ['Allocations familiales suisses', 'Caisse cantonale de Genève'],
      ['Rente d’accident du travail', 'CPAM'],
      ['Prime de Noël', 'Mairie de Vannes'],
    ] as const)
      expect(look(says, what, who)).toEqual([]);
  });

  test('not where nothing, or the contrary, is said', () => {
    expect(look('', 'RSA', 'MSA')).toEqual([]);
    expect(look('Déclarez aussi ce que la MSA vous verse : RSA, APL.', 'RSA', 'MSA')).toEqual([]);
    expect(look('Ne déclarez pas deux fois le RSA.', 'RSA', 'Caf')).toEqual([]);
    expect(look('Ne déclarez pas le RSA, sauf celui d’un autre département.', 'RSA', 'Caf')).toEqual([]);
  });

  test('other money that is refused', () => {
    const says = 'Les bourses d’études et les cadeaux de famille ne sont pas à déclarer.';
    expect(look(says, 'Bourse d’études', 'Crous de Lyon')).toEqual(['Nature de la ressource']);
    expect(look(says, 'Rente', 'Crous de Lyon')).toEqual([]);
  });
});

describe('rows with a number', () => {
  const rule =
    'Ne déclarez jamais ici ce que la Caf vous verse elle-même (aide au logement, allocations familiales, prime d’activité) : nous le savons déjà.';
  const look = (what: string, who: string, sum = '268,00', says = rule) =>
    wrongIn(
      [
        aField('Ressource 2 : nature', { text: what }),
        aField('Ressource 2 : payée par', { valueType: 'amount', text: who }),
        anAmount('Ressource 2 : août', sum),
      ],
      { says: [says] },
    );

  test.each([
    ['Aide au logement', 'Caf du Morbihan'],
    ['APL', 'Caf du Morbihan'],
    ['Allocation familiale', 'Caf'],
    ['Prime d’activité', 'CAF 56'],
    ['Complément', 'Caf du Morbihan'],
  ])('%s, %s', (what, who) => {
    expect(look(what, who)).toEqual(['Ressource 2 : nature']);
    expect(look(what, who, '0')).toEqual([]);
    expect(look(what, who, '268,00', 'Ne déclarez pas deux fois la même somme.')).toEqual([]);
  });

  test.each([
    ['Pension alimentaire', 'M. Loïc GUILLOU'],
    ['Pension de réversion', 'Carsat Bretagne'],
    ['Allocation chômage', 'France Travail'],
  ])('right: %s, %s', (what, who) => {
    expect(look(what, who)).toEqual([]);
  });
});
