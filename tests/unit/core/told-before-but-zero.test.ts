/** Money that the page says she ticked on the page before, and zero in each of its months. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const months = ['Août', 'Septembre', 'Octobre'];
const title = 'Déclarez vos ressources';
const period = 'Trimestre : août 2026, septembre 2026, octobre 2026';

const part = (group: string, sums: string[], given = {}) =>
  months.map((month, at) => anAmount(month, sums[at] ?? '', { group, heading: group, ...given }));
const none = ['0', '0', '0'];

const look = (says: string[], group: string, sums = none, more = part('Salaires', ['900', '900', '900'])) =>
  wrongIn([...more, ...part(group, sums)], {
    title,
    today: '2026-11-24',
    blocks: [title, period, ...says, 'Salaires', ...months, group, ...months],
  });

describe('told on the page before', () => {
  test.each<[string[], string]>([
    [
      ['À l’étape précédente, vous avez coché : J’ai perçu des salaires J’ai reçu une pension alimentaire'],
      'Pension alimentaire reçue',
    ],
    [['Vous avez indiqué percevoir une pension alimentaire.'], 'Pension alimentaire reçue'],
    [['Ressources cochées : salaires, pension alimentaire'], 'Pension alimentaire reçue'],
    [['Vous nous avez dit avoir reçu des indemnités journalières.'], 'Indemnités journalières'],
    [['Vous avez coché :', 'J’ai perçu des salaires', 'J’ai touché le chômage'], 'Allocations chômage'],
    [['Vous avez sélectionné : Salaires, Revenus fonciers perçus'], 'Revenus fonciers'],
    [['Rappel : vous avez déclaré recevoir une pension d’invalidité.'], 'Pension d’invalidité'],
    [
      ['Pour août, septembre et octobre 2026, vous avez coché « J’ai perçu une bourse »'],
      'Bourse d’enseignement supérieur',
    ],
  ])('%s', (says, group) => {
    expect(look(says, group)).toEqual(['Août']);
    expect(look(says, group, ['0', '120', '120'])).toEqual([]);
  });

  test.each<[string[], string]>([
    [['Vous avez coché : J’ai perçu des salaires'], 'Pension alimentaire reçue'],
    [
      ['Vous avez coché : J’ai perçu des salaires J’ai versé une pension alimentaire'],
      'Pension alimentaire reçue',
    ],
    [['Vous avez indiqué ne pas percevoir de pension alimentaire.'], 'Pension alimentaire reçue'],
    [
      ['Si vous avez coché « J’ai reçu une pension alimentaire », indiquez son montant.'],
      'Pension alimentaire reçue',
    ],
    [
      ['Vous avez indiqué recevoir une pension alimentaire depuis novembre 2026.'],
      'Pension alimentaire reçue',
    ],
    [['Vous avez indiqué recevoir une pension alimentaire en mai 2026.'], 'Pension alimentaire reçue'],
    [['Vous avez indiqué que votre conjoint a perçu une pension d’invalidité.'], 'Pension d’invalidité'],
    [
      ['Dans votre déclaration précédente, vous avez indiqué avoir reçu une bourse.'],
      'Bourse d’enseignement supérieur',
    ],
    [
      [
        'Vous avez indiqué percevoir une pension alimentaire.',
        'Cette pension alimentaire n’est plus versée.',
      ],
      'Pension alimentaire reçue',
    ],
  ])('%s: zero is right', (says, group) => expect(look(says, group)).toEqual([]));

  test('told under another name, of a child, or explained in her own words', () => {
    const says = ['Vous avez coché : J’ai reçu une pension alimentaire'];
    const group = 'Pension alimentaire reçue';
    expect(look(says, group, none, part('Autres ressources', ['120', '120', '120']))).toEqual([]);
    expect(
      wrongIn(part(group, none, { outerGroup: 'Votre enfant Samir' }), { says: [period, ...says], title }),
    ).toEqual([]);
    const note = aField('Précisions', {
      kind: 'textarea',
      valueType: 'free-text',
      text: 'Le père n’a rien versé ces trois mois.',
    });
    expect(look(says, group, none, [note])).toEqual([]);
  });
});
