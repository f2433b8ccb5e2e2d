/** Where a child named on the page lives, chosen and written. */
import { describe, expect, test } from 'vitest';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const note = (text: string) =>
  aField('Quelque chose à préciser ?', { kind: 'textarea', valueType: 'free-text', text });
const options = ['Vit chez vous à temps plein', 'En résidence alternée', 'Ne vit plus chez vous'];
const [whole = '', turn = '', gone = ''] = options;
const who = 'Qui vit avec vous à cette adresse ?';
const look = (answer: string, words: string, label = 'Léo') =>
  wrongIn([
    aRadio(label, options, answer, { group: who }),
    aRadio('Maëlle', options, whole, { group: who }),
    note(words),
  ]);

describe('chosen of each child', () => {
  test.each([
    [
      whole,
      'Depuis la rentrée du 1er septembre Léo habite chez son papa à Vannes et vient dormir ici un week-end sur deux.',
    ],
    [whole, 'Léo vit désormais avec son père, Maëlle reste avec moi.'],
    [whole, 'Léo est parti vivre chez sa mère en août.'],
    [whole, 'Léo est chez son papa depuis le 1er septembre.'],
    [whole, 'Léo est en garde alternée, une semaine sur deux.'],
    [gone, 'Léo habite toujours avec moi. Son père le prend le dimanche.'],
    [gone, 'Maëlle et son frère vont bien. Léo est resté chez moi.'],
  ])('« %s », and « %s »', (answer, words) => expect(look(answer, words)).toEqual(['Léo']));

  test.each([
    [whole, 'Léo habite chez moi, son papa habite à Vannes.'],
    [whole, 'Léo habitait chez son papa jusqu’en août.'],
    [whole, 'Léo reste chez son papa pendant les vacances.'],
    [whole, 'Léo est chez son papa ce week-end.'],
    [whole, 'Léo est chez son papa.'],
    [whole, 'Léo ne vit pas chez son papa.'],
    [whole, 'Léo va chez son papa un week-end sur deux.'],
    [whole, 'Léo dort chez son papa le mercredi.'],
    [whole, 'L’ami de Léo habite chez son papa.'],
    [whole, 'Le père de Léo habite avec sa mère.'],
    [whole, 'À partir du 1er octobre Léo habite chez son papa.'],
    [whole, 'Si Léo habite chez son papa, que faire ?'],
    [whole, 'Son père demande que Léo soit en garde alternée.'],
    [turn, 'Léo vit chez son père une semaine sur deux.'],
    [turn, 'Léo habite chez moi.'],
    [gone, 'Léo vit chez son père. Maëlle vit avec moi.'],
    [gone, 'Léo ne vit plus avec moi.'],
    [whole, 'Lou habite chez son papa.'],
    [whole, 'Léo habite chez son papa. Léo habite chez moi.'],
  ])('« %s », and « %s » may be right', (answer, words) => expect(look(answer, words)).toEqual([]));
});

describe('of two at once', () => {
  const both = (words: string, homes = [whole, whole]) =>
    wrongIn([
      ...['Léo', 'Maëlle'].map((name, at) => aRadio(name, options, homes[at] ?? '', { group: who })),
      note(words),
    ]);
  test.each([
    'Léo et Maëlle vivent chez leur père depuis la rentrée.',
    'Depuis la rentrée les enfants habitent chez leur père.',
  ])('%s', (words) => expect(both(words)).toEqual(['Léo', 'Maëlle']));
  test('« les enfants » of whom one may have stayed', () => {
    expect(both('Les enfants vivent chez leur père.', [whole, gone])).toEqual([]);
    expect(both('Les enfants vivent avec moi.')).toEqual([]);
    expect(both('Léo et Maëlle vivent chez leur père pendant les vacances.')).toEqual([]);
  });
});

test('a tax return asks who lived there on the first of January', () => {
  const field = aRadio('Léo', options, whole, { group: who });
  const page = { host: 'cfspart.impots.gouv.fr', title: 'Déclaration des revenus 2025', today: '2026-05-04' };
  expect(wrongIn([field, note('Léo habite chez son papa depuis mars.')], page)).toEqual([]);
});

describe('asked in other ways', () => {
  const words = 'Depuis septembre Léo habite chez son papa.';
  test.each([
    [
      'Où vit Léo ?',
      aRadio('Où vit Léo ?', ['Avec vous', 'Chez l’autre parent', 'En résidence alternée'], 'Avec vous'),
    ],
    ['Léo vit-il avec vous ?', aYesNo('Léo vit-il avec vous ?', 'Oui')],
    [
      'Résidence',
      aRadio('Résidence', ['Chez moi', 'Chez son père'], 'Chez moi', { group: 'Léo FABRE, 9 ans' }),
    ],
    ['Léo', aField('Léo', { kind: 'checkbox', question: 'Enfants qui vivent avec vous', text: 'on' })],
    [
      'Résidence de Léo',
      aField('Résidence de Léo', {
        kind: 'select',
        options: ['Chez vous', 'Chez son père'],
        text: 'Chez vous',
      }),
    ],
  ])('%s', (label, field) => {
    expect(wrongIn([field, note(words)])).toEqual([label]);
    expect(wrongIn([field, note('Léo vit avec moi.')])).toEqual([]);
  });
  test('a box left empty, and another question of the same child', () => {
    const box = aField('Léo', { kind: 'checkbox', question: 'Enfants qui vivent avec vous' });
    expect(wrongIn([box, note(words)])).toEqual([]);
    expect(wrongIn([aYesNo('Léo vivait-il avec vous avant ?', 'Oui'), note(words)])).toEqual([]);
    expect(wrongIn([aYesNo('Léo habite-t-il chez vous au 1er janvier 2026 ?', 'Oui'), note(words)])).toEqual(
      [],
    );
    expect(wrongIn([aYesNo('Léo vient-il chez vous pour les vacances ?', 'Oui'), note(words)])).toEqual([]);
  });
});
