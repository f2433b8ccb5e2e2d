/** A separation told before the life together that it ends; money of a second declarer, of one who is single. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aDate, aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { recapOf, told } from '../../support/recap.ts';

const days = (from: string, to: string, start = '14/06/2021', end = '12/09/2020') => [
  aDate(from, start),
  aDate(to, end),
];

describe('a separation before its couple', () => {
  test.each([
    ['Vie commune depuis le', 'Date de votre séparation'],
    ['Date du mariage', 'Divorce prononcé le'],
    ['Pacs conclu le', 'Pacs dissous le'],
    ['En couple depuis', 'Séparés depuis le'],
    ['Depuis quelle date viviez-vous ensemble ?', 'À quelle date vous êtes-vous séparés ?'],
  ])('« %s », « %s »', (from, to) => {
    expect(wrongIn(days(from, to))).toEqual([to]);
    expect(wrongIn(days(from, to, '14/06/2015'))).toEqual([]);
  });

  test('under « Vous êtes séparée », each day is of what its own name says', () => {
    const group = 'Votre situation familiale – vous vous êtes séparée';
    const end = 'Vous ne vivez plus ensemble depuis le';
    const look = (start: string) =>
      wrongIn(days('Vous viviez ensemble depuis le', end, start).map((field) => ({ ...field, group })));
    expect(look('14/06/2021')).toEqual([end]);
    expect(look('14/06/2015')).toEqual([]);
  });

  test('« votre ancien conjoint » is whom she parts from, « votre ancien mariage » another couple', () => {
    const end = 'Date de la séparation';
    const look = (question: string, start?: string) =>
      wrongIn([
        aRadio('Quel est le changement ?', ['Je suis séparée', 'Je me marie'], 'Je suis séparée'),
        ...days('Nous vivions en couple depuis le', end, start),
        aYesNo(question, 'Non'),
      ]);
    const same = 'Habitez-vous encore à la même adresse que votre ancien conjoint ?';
    expect(look(same)).toEqual([end]);
    expect(look(same, '14/06/2015')).toEqual([]);
    expect(look('Votre ancien mariage a-t-il été dissous ?')).toEqual([]);
  });

  test('« votre ex-conjoint » is of now where she says to part', () => {
    const end = 'Date de la séparation';
    const look = (change: string) =>
      wrongIn([
        aRadio('Que déclarez-vous ?', ['Je suis séparé(e)', 'Je vis en couple'], change),
        ...days('Début de la vie en couple', end),
        aYesNo('Votre ex-conjoint a-t-il quitté le logement ?', 'Oui'),
      ]);
    expect(look('Je suis séparé(e)')).toEqual([end]);
    expect(look('Je vis en couple')).toEqual([]);
  });

  test('the separation of her parents, and the couple she is in', () => {
    const parted = [aDate('Date de la séparation', '01/03/2019', { group: 'Parents de l’enfant' })];
    const known = 'Émilie EXEMPLE, en couple avec Romain EXEMPLE depuis le 17/05/2024';
    expect(wrongIn(parted, { says: [known] })).toEqual([]);
  });

  rightly([
    ['a new couple', days('Nouvelle vie commune depuis le', 'Date de votre séparation')],
    ['the couple of now', days('En couple depuis le', 'Divorce de votre premier mariage le')],
    [
      'back together',
      days('Vie commune depuis le', 'Date de votre séparation'),
      [],
      {
        title: 'Vous vous êtes remis en couple',
        headings: [{ level: 1, text: 'Vous vous êtes remis en couple' }],
      },
    ],
    ['before it', days('En couple depuis le', 'Avant cette date, vous viviez seule, depuis votre divorce')],
    ['of two lives', [...days('Vie commune depuis le', 'Séparation le'), aDate('Mariage le', '02/02/2024')]],
  ]);
});

describe('a second declarer', () => {
  const amounts = [
    anAmount('1AJ Salaires – déclarant 1', '23 418'),
    anAmount('1BJ Salaires – déclarant 2', '14 206'),
  ];
  const status = (text: string) => aField('Situation au 31/12/2025', { text });
  test('of one who is single', () => {
    expect(wrongIn([status('Célibataire'), ...amounts])).toEqual(['1BJ Salaires – déclarant 2']);
  });
  test('of one whose husband died before the year that is taxed', () => {
    const page = (year: string) =>
      told(
        assessed(
          recapOf('cfspart.impots.gouv.fr', 'Déclaration des revenus 2025', [
            `Vous êtes veuve depuis le 19/03/${year} et vous vivez seule.`,
            'Déclarant 1 – salaires (case 1AJ) : 16 204 €',
            'Déclarant 2 – pensions de retraite (case 1BS) : 11 432 €',
          ]),
          '2026-05-12',
        ),
      ).problems.map(([, label]) => label);
    expect(page('2022')).toEqual(['Déclarant 2 – pensions de retraite (case 1BS)']);
    expect(page('2025')).toEqual([]);
  });

  rightly([
    ['of a couple', [status('Mariés'), ...amounts]],
    [
      'without money',
      [
        status('Célibataire'),
        anAmount('1AJ Salaires – déclarant 1', '23 418'),
        anAmount('1BJ Salaires – déclarant 2', '0'),
      ],
    ],
  ]);
});
