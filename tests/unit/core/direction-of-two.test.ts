/** Which way something is said to have gone, and the two amounts or days that the page has of it. */
import { describe, expect, test } from 'vitest';
import { aDate, amounts, aSelect, casesOf, wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const ways: [asks: string, up: string, down: string, first: string, second: string][] = [
  [
    'Le montant rectifié est',
    'plus élevé',
    'moins élevé',
    'Montant de la déclaration déposée',
    'Montant rectifié',
  ],
  ['Votre loyer a', 'augmenté', 'diminué', 'Ancien loyer', 'Nouveau loyer'],
  [
    'Par rapport au trimestre précédent, vos revenus sont',
    'En hausse',
    'En baisse',
    'Revenus du trimestre dernier',
    'Revenus de ce trimestre',
  ],
  ['Le nouveau montant est', 'Supérieur', 'Inférieur', 'Montant actuel', 'Montant corrigé'],
  [
    'Le montant déclaré était',
    'trop faible',
    'trop élevé',
    'Montant déclaré',
    'Montant exact, qui le remplace',
  ],
];

describe('more or less', () => {
  test.each(ways)('%s', (asks, up, down, first, second) => {
    const look = (said: string, one: string, two: string, given = {}) =>
      wrongIn([anAmount(first, one), anAmount(second, two), aSelect(asks, [up, down], said, given)]);
    expect(look(down, '18 420', '19 120')).toEqual([asks]);
    expect(look(up, '18420,00', '17120')).toEqual([asks]);
    expect(look(up, '18 420', '19 120')).toEqual([]);
    expect(look(down, '18 420', '17 120')).toEqual([]);
    expect(look(down, '', '19 120')).not.toContain(asks);
    expect(look(down, '18 420', '19 120', { group: 'Un autre montant' })).toEqual([]);
  });

  test('hours, and a change that is none', () => {
    const hours = casesOf('hours');
    const asks = 'Votre temps de travail';
    const look = (said: string, one: string, two: string) =>
      wrongIn([
        aSelect(asks, ['a augmenté', 'a diminué', 'n’a pas changé'], said),
        hours('Heures par semaine avant', one),
        hours('Heures par semaine maintenant', two),
      ]);
    expect(look('a diminué', '28', '35')).toEqual([asks]);
    expect(look('n’a pas changé', '28', '35')).toEqual([asks]);
    expect(look('n’a pas changé', '35', '35')).toEqual([]);
  });
});

test('sooner or later', () => {
  const asks = 'Votre départ est';
  const look = (said: string, one: string, two: string) =>
    wrongIn([
      aDate('Date de départ prévue', one),
      aDate('Nouvelle date de départ', two),
      aSelect(asks, ['avancé', 'reporté'], said),
    ]);
  expect(look('avancé', '01/12/2026', '15/12/2026')).toEqual([asks]);
  expect(look('reporté', '15/12/2026', '01/12/2026')).toEqual([asks]);
  expect(look('reporté', '01/12/2026', '15/12/2026')).toEqual([]);
});

describe('not surely of those two', () => {
  const change = (asks: string, said = 'diminué') => aSelect(asks, ['augmenté', 'diminué'], said);
  const rents = amounts(['Ancien loyer : 400', 'Nouveau loyer : 450']);
  const corrected = amounts(['Montant déclaré : 400', 'Montant rectifié : 450']);
  const [less, more] = ['moins élevé que le nouveau', 'plus élevé que le nouveau'];
  test.each([
    ['of another thing', [...rents, change('Vos charges ont')]],
    ['of three amounts', [...rents, anAmount('Nouveau loyer avec charges', '500'), change('Votre loyer a')]],
    ['no order told', [...amounts(['Loyer de mars : 400', 'Loyer de mai : 450']), change('Votre loyer a')]],
    ['from the other side', [...corrected, aSelect('Le premier montant était', [less, more], less)]],
    ['of someone else', [...rents, change('Le loyer de votre conjoint a')]],
    ['a reason', [...corrected, aSelect('Motif', ['Somme oubliée', 'Erreur'], 'Erreur')]],
  ])('%s', (_name, fields) => {
    expect(wrongIn(fields)).toEqual([]);
  });
});
