/** Days of birth held against each other: a child after its parents; and one told in a sentence. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';
import { recapOf, told } from '../../support/recap.ts';

const births = (of: [label: string, group: string | null, day: string][]) =>
  told(
    assessed(
      aPage('www.exemple.fr', ['Demande en ligne'], {
        fields: of.map(([label, group, text]) => aField(label, { valueType: 'date', group, text })),
        buttons: [aButton('Suivant', 'next')],
      }),
      '2026-11-24',
    ),
  ).problems;

describe('the births of a child and of a parent', () => {
  test.each([
    ['Date de naissance de l’enfant', null, 'Date de naissance du parent', null],
    ['Né(e) le', 'L’enfant à inscrire', 'Né(e) le', 'Responsable légal'],
    ['Date de naissance', 'Enfant 1', 'Date de naissance', 'Le père ou la mère de l’enfant'],
    ['Date de naissance', 'Élève', 'Votre date de naissance', null],
  ])('« %s » (%s) and « %s » (%s)', (label, group, other, otherGroup) => {
    const look = (child: string, parent: string) =>
      births([
        [label, group, child],
        [other, otherGroup, parent],
      ]);
    expect(look('09/03/2017', '02/10/2018')).toEqual([['order', label]]);
    expect(look('09/03/2017', '02/10/1988')).toEqual([]);
    // The same day twice.
    expect(look('02/10/1988', '02/10/1988')).toEqual([['order', label]]);
  });

  test('two children, and two grown-ups, in any order', () => {
    expect(
      births([
        ['Date de naissance', 'Enfant 1', '09/03/2017'],
        ['Date de naissance', 'Enfant 2', '09/03/2014'],
        ['Date de naissance', 'Demandeur', '02/10/1988'],
        ['Date de naissance', 'Conjoint', '02/10/1980'],
        // An old mother in her care is nobody’s child here.
        ['Date de naissance', 'Personne à charge', '02/10/1950'],
      ]),
    ).toEqual([]);
  });
});

test('a pension for a grown-up child, and a birth that is a minor’s', () => {
  const paid = (label: string, day: string) =>
    told(
      assessed(
        aPage('cfspart.impots.gouv.fr', ['Déclaration des revenus : charges'], {
          fields: [
            aField(label, { valueType: 'amount', text: '2 400', group: 'Pensions versées' }),
            aField('Date de naissance', { valueType: 'date', text: day, group: 'Bénéficiaire' }),
          ],
          buttons: [aButton('Suivant', 'next')],
        }),
        '2026-05-24',
      ),
    ).problems;
  const [grown, young] = ['6EL – Pension, enfant majeur', '6GU – Pension, enfants mineurs'];
  expect(paid(grown, '12/03/2014')).toEqual([['contradiction', 'Date de naissance']]);
  expect(paid(young, '12/03/2004')).toEqual([['contradiction', 'Date de naissance']]);
  expect(paid(grown, '12/03/2004')).toEqual([]);
  expect(paid(young, '12/03/2014')).toEqual([]);
  // Of age since less than two years: told either way.
  expect(paid(young, '12/03/2008')).toEqual([]);
});

test('a birth told with its place is read, and held against today', () => {
  const born = (day: string) =>
    assessed(
      recapOf('wwwd.caf.fr', 'Changement de situation', [
        'Vous vivez en couple avec Baptiste ROUX depuis le 1er juin 2026.',
        `Baptiste est né le ${day} à Valence (26).`,
      ]),
      '2026-11-24',
    );
  expect(born('17 mars 1991').verdict).toBe('complete');
  expect(born('17 mars 2091').verdict).toBe('attention');
});
