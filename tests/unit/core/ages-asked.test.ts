/** The ages a page says it is for, a household of fewer people than the page tells of, and what employers have told. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf, recapOf, tableOf, told } from '../../support/recap.ts';

const today = '2026-11-24';

describe('ages a page asks for', () => {
  const birth = (text: string, label = 'Date de naissance') => aDate(label, text);
  const look = (says: string, text: string, label?: string) =>
    wrongIn([birth(text, label)], { says: [says], today });

  test.each([
    'L’APA s’adresse aux personnes de 60 ans et plus.',
    'Cette aide est réservée aux personnes de 60 ans ou plus.',
    'Vous devez avoir au moins 60 ans.',
  ])('%s', (says) => {
    expect(look(says, '05/01/1976')).toEqual(['Date de naissance']);
    expect(look(says, '05/01/1946')).toEqual([]);
  });

  test.each([
    'Les personnes de 60 ans et plus ont un tarif réduit.',
    'L’aide s’adresse aux personnes de 60 ans et plus, sauf si elles sont en situation de handicap.',
  ])('of some: %s', (says) => expect(look(says, '05/01/1976')).toEqual([]));

  test('by the title of the part of each child', () => {
    const born = (text: string) =>
      wrongIn([aDate('Né(e) le', text, { group: 'Votre deuxième enfant de moins de 25 ans' })], { today });
    expect(born('14/02/1986')).toEqual(['Né(e) le']);
    expect(born('14/02/2016')).toEqual([]);
  });

  test.each([
    'Votre fille ou votre fils, 24 ans au plus (1)',
    'Vos filles et vos fils, jusqu’à 24 ans',
    'Enfant à charge ayant moins de 25 ans',
    'Enfants âgés de 24 ans maximum',
  ])('said otherwise: %s', (group) => {
    const asks = 'Quel jour est-elle ou est-il né ?';
    const born = (text: string) => wrongIn([aDate(asks, text, { group })], { today });
    expect(born('14/02/1986')).toEqual([asks]);
    expect(born('14/02/2016')).toEqual([]);
  });

  test.each([
    'Parent d’un enfant de moins de 25 ans',
    'Vos enfants',
    'Vos enfants de 24 ans et plus',
    'Allocataire ayant un enfant jusqu’à 24 ans',
  ])('of nobody so young: %s', (group) =>
    expect(wrongIn([aDate('Date de naissance', '14/02/1986', { group })], { today })).toEqual([]),
  );

  test('in three cases under a line, in the part of each child', () => {
    const group = 'Premier enfant';
    const part = (label: string, text: string) =>
      aField(label, {
        valueType: 'date-part',
        text,
        group,
        question: group,
        heading: 'Vos enfants de moins de 25 ans',
      });
    const born = (year: string, line: string) =>
      wrongIn([part('Jour', '03'), part('Mois', '09'), part('Année', year)], {
        today,
        blocks: ['Vos enfants de moins de 25 ans', group, `${line} * :`, 'Jour', 'Mois', 'Année'],
      });
    for (const line of ['Né(e) le', 'Jour de sa naissance']) {
      expect(born('1979', line)).toEqual([line]);
      expect(born('2015', line)).toEqual([]);
    }
  });

  test('children under an age, on a day', () => {
    const says = 'Les frais concernent les enfants à charge et âgés de moins de 6 ans au 1er janvier 2025.';
    const label = 'Date de naissance de l’enfant';
    expect(look(says, '11/09/2013', label)).toEqual([label]);
    expect(look(says, '11/09/2020', label)).toEqual([]);
    // Six within the year: under six on the first of January.
    expect(look(says, '02/01/2019', label)).toEqual([]);
    expect(look(`${says.slice(0, -1)}, sauf les enfants handicapés.`, '11/09/2013', label)).toEqual([]);
  });

  test('a parent is no younger than the child, nor of its age', () => {
    const [child, parent] = ['Date de naissance de l’enfant', 'Date de naissance du parent'];
    const family = (text: string) => wrongIn([aDate(child, '05/02/2020'), aDate(parent, text)], { today });
    expect(family('23/08/2018')).toEqual([parent]);
    expect(family('23/08/1988')).toEqual([]);
  });
});

describe('a household of fewer people than are told of', () => {
  const people = 'Nombre total de personnes du foyer, vous compris';
  const look = (count: string, isHere: 'Oui' | 'Non') =>
    wrongIn([
      aRadio('Situation familiale', ['Célibataire', 'Marié(e)'], 'Marié(e)', { valueType: 'marital-status' }),
      aYesNo('Votre conjoint vit-il avec vous ?', isHere),
      aField(people, { valueType: 'count', text: count }),
    ]);

  test('she and whom she lives with are two', () => {
    expect(look('1', 'Oui')).toEqual([people]);
    expect(look('2', 'Oui')).toEqual([]);
    expect(look('1', 'Non')).toEqual([]);
  });

  test('she and her children', () => {
    const children = 'Nombre d’enfants à charge';
    const look = (all: string, of: string) =>
      wrongIn([
        aField(children, { valueType: 'household', text: of }),
        aField(people, { valueType: 'household', text: all }),
      ]);
    expect(look('2', '2')).toEqual([people]);
    expect(look('3', '2')).toEqual([]);
    expect(look('4', '2')).toEqual([]);
  });

  test('one adult, on a recap that tells of a couple', () => {
    const shown = (adults: string, life: string) =>
      told(
        assessed(
          recapOf('wwwd.caf.fr', 'Changement de situation', [
            `Nouvelle situation familiale : ${life}`,
            `Adultes dans le logement : ${adults}`,
            'Adresse modifiée : Non',
          ]),
          today,
        ),
      ).problems;
    const label = 'Adultes dans le logement';
    expect(shown('1 (Mme Carla ROUX)', 'En couple, vie maritale')).toEqual([['contradiction', label]]);
    expect(shown('2', 'En couple, vie maritale')).toEqual([]);
    expect(shown('1 (Mme Carla ROUX)', 'Séparée')).toEqual([]);
  });
});

test('money that the partner had, and nothing but zeros on each of the partner’s lines', () => {
  const asked = 'Votre conjoint a-t-il perçu des ressources ce trimestre ?';
  const look = (answer: 'Oui' | 'Non', last: string) =>
    wrongIn([
      aYesNo(asked, answer),
      ...['Vous – Juin', 'Vous – Juillet'].map((label) => anAmount(label, '1 340,22')),
      anAmount('Votre conjoint – Juin', '0'),
      anAmount('Votre conjoint – Juillet', last),
    ]);
  expect(look('Oui', '0')).toEqual(['Votre conjoint – Juin']);
  expect(look('Oui', '412,10')).toEqual([]);
  expect(look('Non', '0')).toEqual([]);
  // Of one sort of money, of another month, or of what the partner pays, nothing is known.
  const said = (question: string, money: string) =>
    wrongIn([aYesNo(question, 'Non'), anAmount(money, '900')]);
  expect(said('Votre conjoint a-t-il perçu des revenus fonciers ?', 'Votre conjoint – Salaire')).toEqual([]);
  expect(said('Votre conjoint a-t-il perçu des ressources en juin ?', 'Votre conjoint – Juillet')).toEqual(
    [],
  );
});

test('parted on a day, and in a couple with the same person', () => {
  const situation = 'Quelle est votre situation actuelle ?';
  const answers = ['Je vis seule', 'Je vis en couple avec la même personne', 'Je vis en couple'];
  const look = (answer: string, says: string[] = []) =>
    wrongIn([aDate('Date de la séparation', '17/10/2026'), aRadio(situation, answers, answer)], {
      says,
      today,
    });
  expect(look(answers[1] ?? '')).toEqual([situation]);
  expect(look(answers[0] ?? '')).toEqual([]);
  expect(look(answers[1] ?? '', ['Vous avez repris la vie commune.'])).toEqual([]);
});

test('hours of each employer, the last named « Mme », are lines of their total and no title over it', () => {
  const total = 'Total des heures';
  const shown = (hours: string) =>
    told(
      assessed(
        recapOf('candidat.francetravail.fr', 'Actualisation du mois de mai 2026', [
          'Adecco – 38 heures – 471,20 € brut – contrat terminé',
          'Mme Roux (Cesu) – 14 heures – 182,00 € brut – contrat en cours',
          `${total} : ${hours}`,
        ]),
        '2026-05-30',
      ),
    ).problems.map(([, label]) => label);
  expect(shown('72 h')).toEqual([total]);
  expect(shown('52 h')).toEqual([]);
});

describe('answers about the other person', () => {
  test('« marié(e) » at the end of a year, beside the box of those who lived alone', () => {
    const name = 'Case T : vous viviez seul(e) au 31 décembre 2025 avec vos enfants';
    const look = (chosen: string) =>
      wrongIn([
        aRadio(
          'Au 31 décembre 2025, vous étiez :',
          ['M - marié(e)', 'C - célibataire', 'V - veuf(ve)'],
          chosen,
        ),
        aField(name, { kind: 'checkbox', text: name }),
      ]);
    expect(look('M - marié(e)')).toEqual([name]);
    expect(look('V - veuf(ve)')).toEqual([]);
  });
});

test('children under an age make the household', () => {
  const says =
    'Le foyer comprend vous, votre conjoint et les enfants à charge de moins de 25 ans à la date de la demande.';
  const label = 'Date de naissance de l’enfant 2';
  const look = (text: string) => wrongIn([aDate(label, text)], { says: [says], today });
  expect(look('07/08/1999')).toEqual([label]);
  expect(look('07/08/2003')).toEqual([]);
});

test('ages of children, in other turns', () => {
  const label = 'Date de naissance de l’enfant';
  const look = (says: string, text: string) => wrongIn([aDate(label, text)], { says: [says], today });
  const only =
    'N’ajoutez que les enfants à charge de moins de 25 ans à la date de la demande ; un enfant plus âgé fait la sienne.';
  const stay = 'Séjour réservé aux enfants âgés de 6 à 11 ans le premier jour du séjour.';
  expect(look(only, '02/02/1998')).toEqual([label]);
  expect(look(only, '02/02/2008')).toEqual([]);
  expect(look(stay, '18/03/2012')).toEqual([label]);
  expect(look(stay, '18/03/2016')).toEqual([]);
});

test('the case of a minor’s pension, and a year of birth that is not', () => {
  const year = 'Année de naissance';
  const money = '6GU – Pensions versées à des enfants mineurs';
  const look = (text: string) =>
    wrongIn(
      [
        aField(year, { valueType: 'year', text, group: 'Personne qui a reçu la pension' }),
        anAmount(money, '2 400'),
      ],
      { today },
    );
  expect(look('2003')).toEqual([year]);
  expect(look('2012')).toEqual([]);
});

test('« enfant mineur », in the row of a birth', () => {
  const page = (born: string, quality: string) => {
    const rows = [
      ['Zoé', born, quality],
      ['Lou', '05/11/2015', 'Enfant mineur'],
    ];
    return told(caf([], tableOf(['Enfant', 'Né(e) le', 'Qualité'], rows))).problems.map(([, label]) => label);
  };
  expect(page('12/03/2004', 'Enfant mineur')).toEqual(['Zoé – Qualité']);
  expect(page('12/03/2012', 'Enfant mineur')).toEqual([]);
  expect(page('12/03/2004', 'Majeur')).toEqual([]);
});
