/** An age or a year of birth told beside a birth: over a list, in an answer, in what the page is for. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aDate, aRadio, townHall, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';
import { caf, recapOf, told } from '../../support/recap.ts';

const today = '2026-11-24';
const label = 'Date de naissance';

describe('over the births of children', () => {
  const look = (title: string, text: string, given = {}) =>
    wrongIn([aDate(label, text, { group: 'Enfant 1', outerGroup: title, ...given })], { today });

  test.each([
    ['Enfants mineurs (nés en 2007 ou après)', '14/05/2004', '30/09/2012'],
    ['Vos enfants nés à partir de 2007', '14/05/2006', '01/01/2007'],
    ['Enfants nés après le 31/12/2006', '31/12/2006', '01/01/2007'],
    ['Enfants mineurs à charge', '14/05/2004', '01/01/2008'],
    ['Vos enfants de moins de 20 ans', '14/05/2004', '30/09/2010'],
    ['Enfants majeurs (nés avant 2007)', '30/09/2012', '14/05/2004'],
    ['Enfants majeurs rattachés', '30/09/2012', '14/05/2004'],
    ['Enfants nés entre 2014 et 2018', '02/02/2012', '02/02/2015'],
    ['Mes enfants de 16 à 18 ans', '02/02/2012', '02/02/2009'],
    ['Enfants âgés de moins de 6 ans au 1er janvier 2025', '02/02/2015', '02/02/2020'],
  ])('%s', (title, wrong, right) => {
    expect(look(title, wrong)).toEqual([label]);
    expect(look(title, right)).toEqual([]);
  });

  test.each([
    'Enfants mineurs ou majeurs rattachés',
    'Enfants mineurs ou handicapés quel que soit leur âge',
    'Avez-vous des enfants mineurs ?',
    'Nombre d’enfants mineurs (nés en 2007 ou après)',
  ])('of any age: %s', (title) => expect(look(title, '14/05/2004')).toEqual([]));

  test('a card of disability, and who is no child', () => {
    const title = 'Enfants mineurs';
    const card = aYesNo('Titulaire de la carte mobilité inclusion mention invalidité', 'Oui', {
      group: 'Enfant 1',
    });
    const child = aDate(label, '14/05/2004', { group: 'Enfant 1', outerGroup: title });
    expect(wrongIn([child], { today })).toEqual([label]);
    expect(wrongIn([child, card], { today })).toEqual([]);
    const parent = aDate('Date de naissance de l’autre parent', '14/05/1980', { group: title });
    expect(wrongIn([parent], { today })).toEqual([]);
  });

  test('of a year alone', () => {
    const year = 'Année de naissance';
    const look = (text: string) =>
      wrongIn([aField(year, { valueType: 'year', text, group: 'Enfants mineurs (nés en 2007 ou après)' })], {
        today,
      });
    expect(look('2004')).toEqual([year]);
    expect(look('2007')).toEqual([]);
  });
});

describe('the household of a page', () => {
  const look = (says: string, born: string) =>
    told(
      assessed(
        recapOf(townHall, 'Ma demande', [
          says,
          'Vous : Ana EXEMPLE, née le 09/06/1971',
          `Votre enfant : Théo EXEMPLE, né le ${born}`,
        ]),
        today,
      ),
    ).problems;

  test.each([
    'Le foyer comprend le demandeur, la personne avec qui il vit en couple et leurs enfants de moins de 25 ans.',
    'Une seule demande pour tout le foyer : vous, votre conjoint et vos enfants de moins de 25 ans.',
    'Mon foyer : moi, mon conjoint et mes enfants de moins de 25 ans.',
    'Indiquez vos enfants de moins de 25 ans qui sont à votre charge.',
    'Les enfants de moins de 25 ans vivant avec vous font partie du foyer.',
  ])('%s', (says) => {
    expect(look(says, '14/03/1998')).toEqual([['range', 'Votre enfant – Théo EXEMPLE – né(e) le']]);
    expect(look(says, '14/03/2005')).toEqual([]);
  });

  test.each([
    'Un enfant de moins de 25 ans n’est pas compté s’il habite ailleurs.',
    'Le tarif est réduit pour les enfants de moins de 25 ans.',
    'Le foyer comprend vos enfants de moins de 25 ans, sauf en cas de handicap.',
  ])('of some: %s', (says) => expect(look(says, '14/03/1998')).toEqual([]));
});

describe('an age that is said', () => {
  const look = (question: string, answer: 'Oui' | 'Non', born: string, name = label) =>
    wrongIn([aDate(name, born), aYesNo(question, answer)], { today });

  test.each([
    'Vous avez 18 ans ou plus',
    'Avez-vous plus de 18 ans ?',
    'Êtes-vous majeur(e) ?',
    'Êtes-vous âgé(e) de 18 à 25 ans ?',
    'Avez-vous entre 18 et 25 ans à la date de la demande ?',
  ])('%s', (question) => {
    expect(look(question, 'Oui', '17/05/2009')).toEqual([question]);
    expect(look(question, 'Oui', '17/05/2006')).toEqual([]);
    expect(look(question, 'Non', '17/05/2006')).toEqual([question]);
  });

  test('of a child', () => {
    const question = 'Votre enfant a-t-il 3 ans ou plus ?';
    expect(look(question, 'Oui', '17/05/2025', 'Date de naissance de l’enfant')).toEqual([question]);
    expect(look(question, 'Oui', '17/05/2022', 'Date de naissance de l’enfant')).toEqual([]);
  });

  test('with more than an age, or of somebody else', () => {
    expect(look('Avez-vous 5 ans ou plus d’ancienneté ?', 'Oui', '17/05/2024')).toEqual([]);
    expect(look('Avez-vous plus de 18 ans et un emploi ?', 'Non', '17/05/2000')).toEqual([]);
    expect(look('Avez-vous plus de 18 ans ?', 'Oui', '17/05/2015', 'Date de naissance de l’enfant')).toEqual(
      [],
    );
  });

  test('by a choice among ages', () => {
    const band = 'Tranche d’âge';
    const look = (text: string) =>
      wrongIn([aDate(label, '17/05/1990'), aRadio(band, ['18 à 25 ans', '26 à 59 ans'], text)], { today });
    expect(look('18 à 25 ans')).toEqual([band]);
    expect(look('26 à 59 ans')).toEqual([]);
  });

  test('on a recap, beside a birth told in a sentence', () => {
    const look = (born: string) =>
      told(
        caf([
          `Vous êtes Tom EXEMPLE, né le ${born} à Nevers. Vous habitez la Nièvre depuis le 01/02/2020.`,
          'Vous avez 18 ans ou plus : oui.',
          'Vous habitez la Nièvre : oui.',
        ]),
      ).problems;
    expect(look('17/05/2009')).toEqual([['agreement', 'Vous avez 18 ans ou plus']]);
    expect(look('17/05/2006')).toEqual([]);
  });
});

describe('what the page is for', () => {
  const look = (says: string[], born: string) => wrongIn([aDate(label, born)], { says, today });

  test('ages between two', () => {
    const says = 'Cette aide est réservée aux jeunes de 18 à 25 ans qui habitent la Nièvre.';
    expect(look([says], '17/05/2009')).toEqual([label]);
    expect(look([says], '17/05/1990')).toEqual([label]);
    expect(look([says], '17/05/2004')).toEqual([]);
    expect(look([says, 'Les apprentis y ont droit jusqu’à 37 ans.'], '17/05/1990')).toEqual([]);
  });

  test('years that are not of life', () =>
    expect(look(['Vous devez habiter la ville depuis au moins 3 ans.'], '17/05/2024')).toEqual([]));
});
