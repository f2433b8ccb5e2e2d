/** What the page says never to put in a case, or in its rows, and it stands there. */
import { describe, expect, test } from 'vitest';
import { taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const told = 'Motif indiqué : oubli de la pension versée à votre fils majeur Hugo (né en 2003), 2 400 €.';

describe('a pension in the case that is not for it', () => {
  const look = (rule: string, given: { own?: string; other?: string; says?: string } = {}) =>
    wrongIn(
      [
        anAmount('6EL — Pensions versées à un enfant majeur', given.own ?? '0'),
        anAmount('6DD — Déductions diverses', given.other ?? '2400', { hint: rule }),
      ],
      { ...taxReturn, says: [given.says ?? told] },
    );

  test.each([
    'Les pensions alimentaires ne se portent jamais ici.',
    '0 si aucune. N’inscrivez jamais ici les pensions alimentaires.',
    'Une pension alimentaire ne va pas dans cette case.',
    'Aucune pension alimentaire ne doit figurer ici.',
    'Ne portez pas de pension alimentaire sur cette ligne.',
  ])('%s', (rule) => {
    expect(look(rule)).toEqual(['6DD — Déductions diverses']);
    expect(look(rule, { own: '2400', other: '0' })).toEqual([]);
    // Another sum, of something else.
    expect(look(rule, { own: '2400', other: '310' })).toEqual([]);
    expect(look(rule, { other: '310' })).toEqual([]);
  });

  test('told without its sum, where nothing else is filled in', () => {
    const rule = 'Les pensions alimentaires ne se portent jamais ici.';
    const says = 'Motif : oubli de la pension alimentaire de votre fille';
    expect(look(rule, { says })).toEqual(['6DD — Déductions diverses']);
    expect(look(rule, { says: 'Motif : oubli d’une cotisation' })).toEqual([]);
    expect(look('Les dons ne se portent jamais ici.', { says })).toEqual([]);
  });
});

describe('rows of what is not to be declared', () => {
  const rule =
    'Ne déclarez jamais ici ce que la Caf vous verse elle-même (aide au logement, allocations familiales, prime d’activité) : nous le savons déjà.';
  const look = (what: string, who: string, sum = '268,00', says = rule) =>
    wrongIn(
      [
        aField('Ressource 2 : nature', { text: what }),
        aField('Ressource 2 : payée par', { valueType: 'amount', text: who }),
        anAmount('Ressource 2 : août', sum),
      ],
      { says: [says], host: 'wwwd.caf.fr', title: 'Déclarer mes ressources trimestrielles' },
    );

  test.each([
    ['Aide au logement', 'Caf du Morbihan'],
    ['APL', 'Caf du Morbihan'],
    ['Allocation familiale', 'Caf'],
    ['Prime d’activité', 'CAF 56'],
  ])('%s, %s', (what, who) => {
    expect(look(what, who)).toEqual(['Ressource 2 : nature']);
    expect(look(what, who, '0')).toEqual([]);
  });

  test.each([
    ['Pension alimentaire', 'M. Loïc GUILLOU'],
    ['Pension de réversion', 'Carsat Bretagne'],
    ['Allocation chômage', 'France Travail'],
    ['Prime de Noël', 'Mairie de Vannes'],
  ])('right: %s, %s', (what, who) => {
    expect(look(what, who)).toEqual([]);
  });

  test('by who pays it alone', () => {
    expect(look('Complément', 'Caf du Morbihan')).toEqual(['Ressource 2 : payée par']);
    expect(
      look('Complément', 'Caf du Morbihan', '268,00', 'Ne déclarez pas deux fois la même somme.'),
    ).toEqual([]);
  });
});
