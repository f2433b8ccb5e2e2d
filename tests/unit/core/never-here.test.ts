/** What the page says never to put in a case, and it stands there. */
import { describe, expect, test } from 'vitest';
import { taxReturn, wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

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
