/** Children entered on a page, whom its own rule of age lets in or out. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const group = 'Vos enfants';
const birth = (text: string): Field =>
  aDate('Date de naissance de l’enfant 1', text, { group: 'Enfant 1', heading: group });
const look = (says: string, fields: Field[]) => wrongIn(fields, { says: says.split('|') });
const [grown, young] = [birth('17/08/1999'), birth('17/08/2009')];

describe('older than the page lets in', () => {
  test.each([
    'Ajoutez tous les enfants à votre charge de moins de 25 ans à la date de la demande.',
    'Un enfant de 25 ans ou plus n’entre pas dans votre foyer : il fait sa propre demande.',
    'Seuls les enfants de moins de 20 ans sont à inscrire ici.',
    'À partir de 25 ans, un enfant fait sa propre demande.',
    'Dès 25 ans, l’enfant doit déposer son propre dossier.',
    'Indiquez ici vos enfants. À partir de 25 ans, il fait sa propre demande.',
    'Ajoutez vos enfants qui n’ont pas encore 25 ans.',
    'Ajoutez chacun de vos enfants à charge n’ayant pas encore 25 ans.',
    'Inscrivez vos enfants à charge jusqu’à 20 ans.',
    'Déclarez les enfants nés après le 1er janvier 2002.',
    'N’ajoutez que les enfants qui ont moins de vingt-cinq ans.',
    'Ne déclarez pas vos enfants de 25 ans et plus.',
    'Votre foyer se compose de vous et de vos enfants à charge de moins de 25 ans.',
    'Les enfants de plus de 25 ans ne font pas partie du foyer.',
    'Au-delà de 20 ans, un enfant n’est plus compté dans le foyer.',
    'Chaque enfant ajouté doit avoir moins de 25 ans.',
    'Les enfants à ajouter sont ceux qui n’ont pas atteint l’âge de 25 ans.',
    'Sont pris en compte les enfants à charge âgés de moins de 20 ans.',
  ])('%s', (says) => {
    expect(look(says, [grown])).toEqual([grown.label]);
    expect(look(says, [young])).toEqual([]);
  });

  test.each([
    'N’inscrivez que les enfants à partir de 3 ans.',
    'Les enfants de moins de 3 ans ne s’inscrivent pas ici.',
    'Inscrivez les enfants de 3 ans et plus.',
  ])('or younger: %s', (says) => {
    const [baby] = [birth('02/05/2026')];
    expect(look(says, [baby])).toEqual([baby.label]);
    expect(look(says, [young])).toEqual([]);
  });

  const says = 'Ajoutez vos enfants à charge de moins de 25 ans.';
  const cell = (text: string) => aDate('Enfant 2 – Date de naissance', text);
  const kin = (text: string) => [
    aDate('Personne 2 – Né(e) le', text),
    aSelect('Personne 2 – Lien', ['Conjoint', 'Enfant'], 'Enfant'),
  ];
  const age = (text: string) => aField('Âge', { kind: 'number', text, group: 'Enfant 1' });
  const box = (label: string) => aField(label, { kind: 'checkbox', text: label, group });
  test.each<[string, Field[], Field[]]>([
    ['in a table', [cell('17/08/1999')], [cell('17/08/2009')]],
    ['by what ties them', kin('17/08/1999'), kin('17/08/2009')],
    ['by an age', [age('27')], [age('17')]],
    ['ticked', [box('Maxime, né le 17/08/1999')], [box('Maxime, né le 17/08/2009')]],
    ['ticked with an age', [box('Maxime (27 ans)')], [box('Maxime (17 ans)')]],
    [
      'said to be in it',
      [aYesNo('Maxime, né le 17/08/1999 : fait partie de la demande ?', 'Oui', { group })],
      [aYesNo('Maxime, né le 17/08/1999 : fait partie de la demande ?', 'Non', { group })],
    ],
  ])('%s', (_name, wrong, right) => {
    expect(look(says, wrong)).toEqual([wrong[0]?.label]);
    expect(look(says, right)).toEqual([]);
  });
});

test.each([
  'Inscrivez les personnes de 16 ans et plus qui vivent avec vous.',
  'Une personne de moins de 16 ans ne s’inscrit pas ici.',
  'Ajoutez uniquement les occupants du logement âgés d’au moins 16 ans.',
])('people of an age: %s', (says) => {
  const card = (text: string) => aDate('Date de naissance', text, { group: 'Personne 2' });
  expect(look(says, [card('17/08/2016')])).toEqual(['Date de naissance']);
  expect(look(says, [card('17/08/2006')])).toEqual([]);
});

test.each([
  'Ajoutez vos enfants de moins de 25 ans.|Aucune limite d’âge si l’enfant est handicapé.',
  'Ajoutez vos enfants de moins de 25 ans, sauf s’ils sont handicapés.',
  'Ajoutez vos enfants de moins de 20 ans ou étudiants.',
  'Un enfant de moins de 16 ans n’a pas de ressources à déclarer.',
  'À partir de 25 ans, les allocations ne sont plus versées.',
  'Les enfants de moins de 6 ans ne paient pas.',
  'À partir de 16 ans, votre enfant peut avoir sa propre carte Vitale.',
])('of those who may be older, nothing: %s', (says) => expect(look(says, [grown])).toEqual([]));
