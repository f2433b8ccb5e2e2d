/** Somebody said to be there still, beside the day on which he left; the box of who brings children up, without any. */
import { describe, expect, test } from 'vitest';
import { aDate, amounts, aSelect, rightlyOn, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation', today: '2027-03-23' };
const there = (answer: 'Oui' | 'Non') => aYesNo('Julien Perrot habite-t-il encore avec vous ?', answer);
const gone = (day: string, label = 'Quel jour Julien Perrot a-t-il quitté le logement ?') =>
  aDate(label, day);

test('still there, and gone', () => {
  const asks = 'Julien Perrot habite-t-il encore avec vous ?';
  expect(wrongIn([gone('06/03/2027'), there('Oui')], caf)).toEqual([asks]);
  expect(wrongIn([gone('06/03/2027'), there('Non')], caf)).toEqual([]);
});
rightlyOn(caf, [
  ['who leaves later', [gone('30/03/2027'), there('Oui')]],
  [
    'another who left',
    [gone('06/03/2027', 'Quel jour Noé Perrot a-t-il quitté le logement ?'), there('Oui')],
  ],
]);

describe('the box of who brings them up alone', () => {
  const box = (label: string) => aField(label, { kind: 'checkbox', text: label });
  const mine = 'Je vis seule et j’élève seule mes enfants ou des personnes recueillies';
  const parent = 'TParent isolé : au 31 décembre 2026, un seul adulte au foyer, élevant seul ses enfants';
  const none = 'Aucun enfant ni personne à charge ou rattachée.';
  const couple =
    'Foyer fiscal : M. Régis TANGUY (déclarant 1) et Mme Clotilde TANGUY (déclarant 2), mariés depuis le 14/06/2014, vivant ensemble, imposition commune.';
  test('without a child', () => {
    expect(wrongIn([box(mine)], { ...taxReturn, says: [none] })).toEqual([mine]);
    expect(wrongIn([box(mine)], { ...taxReturn, says: ['Deux enfants à charge.'] })).toEqual([]);
    expect(
      wrongIn([box(mine), ...amounts(['Enfants à charge : 1'])], { ...taxReturn, says: [none] }),
    ).toEqual([]);
  });
  test('in a couple, under a letter that stands against its name', () => {
    expect(wrongIn([aYesNo(parent, 'Oui')], { ...taxReturn, says: [couple] })).toEqual([parent]);
    expect(wrongIn([aYesNo(parent, 'Non')], { ...taxReturn, says: [couple] })).toEqual([]);
  });
});

describe('how she lives after what happened', () => {
  const ways = ['Je vis seule, sans conjoint', 'Je vis en couple'];
  const look = (event: string, home: string, label = 'Votre situation depuis ce changement') =>
    wrongIn(
      [
        aSelect(
          'Quel changement voulez-vous signaler ?',
          ['Mise en couple', 'Séparation', 'Naissance'],
          event,
        ),
        aSelect(label, ways, home),
      ],
      caf,
    );
  test.each([
    ['Séparation', 'Je vis en couple'],
    ['Mise en couple', 'Je vis seule, sans conjoint'],
  ])('%s: %s', (event, home) => {
    expect(look(event, home)).toEqual(['Votre situation depuis ce changement']);
    expect(look(event, home, 'Votre situation avant ce changement')).toEqual([]);
  });
  test.each([
    ['Séparation', 'Je vis seule, sans conjoint'],
    ['Mise en couple', 'Je vis en couple'],
    ['Naissance', 'Je vis en couple'],
    ['Naissance', 'Je vis seule, sans conjoint'],
  ])('%s: %s is right', (event, home) => expect(look(event, home)).toEqual([]));
});

describe('more than a year ahead', () => {
  const asks = 'Date d’entrée dans le nouveau logement';
  test('a move', () => {
    expect(wrongIn([aDate(asks, '06/04/2029')], caf)).toEqual([asks]);
    expect(wrongIn([aDate(asks, '06/04/2027')], caf)).toEqual([]);
  });
  rightlyOn(caf, [['the end of a lease', [aDate('Date de fin du bail', '31/03/2030')]]]);
});
