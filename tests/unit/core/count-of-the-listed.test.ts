/** How many people or children there are, and those whom the page itself lists, in the ways a page lists people. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const c2s = {
  host: 'assure.ameli.fr',
  title: 'Demande de Complémentaire santé solidaire',
  today: '2027-04-14',
};
const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2027-04-14' };
const people = 'Nombre de personnes du foyer, vous comprise';
const exact = aYesNo('Cette liste est-elle exacte et complète ?', 'Oui');
const counted = (label: string, text: string) => aField(label, { valueType: 'household', text });
const look = (list: string[], count: Field, given = c2s, answers: Field[] = [exact]) =>
  wrongIn([...answers, count], { ...given, says: ['Les personnes de votre foyer', ...list] });

const items = [
  'Marie Texier (vous) Née le 11/04/1988 N° de sécurité sociale 2 88 04 17 306 052 26',
  'Samuel Texier, conjoint Né le 27/02/1986',
  'Noa Texier, enfant Né le 03/10/2012',
  'Zoé Texier, enfant Née le 22/06/2019',
];
const cards = [
  ...['Marie Texier', 'Vous', 'Née le 11/04/1988', 'Samuel Texier', 'Conjoint', 'Né le 27/02/1986'],
  ...['Noa Texier', 'Enfant', 'Né le 03/10/2012', 'Zoé Texier', 'Enfant', 'Née le 22/06/2019'],
];
const rows = [
  ...['Nom', 'Prénom', 'Né(e) le', 'Lien'],
  ...['Texier', 'Marie', '11/04/1988', 'Assurée', 'Texier', 'Samuel', '27/02/1986', 'Conjoint'],
  ...['Texier', 'Noa', '03/10/2012', 'Enfant', 'Texier', 'Zoé', '22/06/2019', 'Enfant'],
];
const named = [
  'Vous',
  'Marie Texier',
  'Conjoint',
  'Samuel Texier',
  'Enfant',
  'Noa Texier',
  'Enfant',
  'Zoé Texier',
];
const spoken = [
  'Vous : Marie Texier',
  'Conjoint : Samuel Texier',
  'Enfant 1 : Noa Texier',
  'Enfant 2 : Zoé Texier',
];
const sentence = [
  'Marie Texier (vous), Samuel Texier (conjoint), Noa Texier (enfant) et Zoé Texier (enfant)',
];
const sorts = [
  'Marie Texier, vous',
  'Samuel Texier, votre conjoint',
  'Noa, votre fils, 14 ans',
  'Zoé, votre fille, 7 ans',
];
const lists = { items, cards, rows, named, spoken, sentence, sorts };

test.each(Object.entries(lists))('everybody, in a list of %s', (_name, list) => {
  expect(look(list, counted(people, '3'))).toEqual([people]);
  expect(look(list, counted(people, '5'))).toEqual([people]);
  expect(look(list, counted(people, '4'))).toEqual([]);
  const denied = [aYesNo('Cette liste est-elle exacte et complète ?', 'Non')];
  expect(look(list, counted(people, '5'), c2s, denied)).toEqual([]);
});

test.each(Object.entries(lists))('the children among those in a list of %s', (_name, list) => {
  const asks = 'Nombre d’enfants à charge';
  expect(look(list, counted(asks, '1'), caf)).toEqual([asks]);
  expect(look(list, counted(asks, '3'), caf)).toEqual([asks]);
  expect(look(list, counted(asks, '2'), caf)).toEqual([]);
});

test('the children of a tax return, by their years', () => {
  const asks = 'Nombre d’enfants mineurs à charge';
  const of = (line: string, text: string) =>
    wrongIn([counted(asks, text)], { ...taxReturn, says: ['Vos enfants', line] });
  expect(of('Noa (2012) et Zoé (2019)', '1')).toEqual([asks]);
  expect(of('Noa (2012) et Zoé (2019)', '2')).toEqual([]);
});

test('children named in the line that counts them', () => {
  const asks = 'Enfants mineurs à charge (résidence exclusive)';
  const of = (line: string, text: string) => wrongIn([counted(asks, text)], { ...taxReturn, says: [line] });
  expect(of('Enfants connus : Romane (2014) et Côme (2018)', '1')).toEqual([asks]);
  expect(of('Enfants connus : Romane (2014) et Côme (2018)', '2')).toEqual([]);
  // Grown up, he may be « rattaché » or not.
  expect(of('Enfants connus : Romane (2004) et Côme (2018)', '1')).toEqual([]);
});

test('« personnes à charge », without her and who she lives with', () => {
  const asks = 'Nombre de personnes à charge';
  expect(look(items, counted(asks, '3'), caf)).toEqual([asks]);
  expect(look(items, counted(asks, '2'), caf)).toEqual([]);
  expect(look([...items, 'Jeanne Texier, mère Née le 02/03/1950'], counted(asks, '3'), caf)).toEqual([]);
  const others = 'Nombre de personnes vivant avec vous, sans vous compter';
  expect(look(items, counted(others, '3'), caf)).toEqual([]);
});

test('lists in which somebody may be counted or not', () => {
  const half = [...items.slice(0, 3), 'Zoé Texier, enfant, en résidence alternée'];
  expect(look(half, counted(people, '3'))).toEqual([]);
  const left = [...sorts.slice(0, 3), 'Zoé, votre fille, a quitté le foyer le 12/03/2027'];
  expect(look(left, counted(people, '3'))).toEqual([]);
  // Another list may hold the children.
  expect(look(spoken.slice(0, 2), counted(people, '4'), c2s, [])).toEqual([]);
  expect(look([...items, 'Léo Texier, ancien conjoint'], counted(people, '4'))).toEqual([]);
});
