/** Days held against their part, units after a case, and the second half of a question; each with its right twin. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, aSelect, quarterly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const caf = { ...quarterly, today: '2026-12-10' };
const franceTravail = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation du mois d’octobre 2026',
  today: '2026-10-30',
};

describe('a day in the month of its part', () => {
  const label = 'et le jour de paiement imprimé sur la fiche est le';
  const look = (october: string, says: string) =>
    wrongIn(
      [
        ['Phrase 1 : août 2026', '31/08/2026'],
        ['Phrase 2 : septembre 2026', '30/09/2026'],
        ['Phrase 3 : octobre 2026', october],
      ].flatMap(([group = '', day = '']) => [
        anAmount('la maison qui m’emploie m’a réglé', '1 284,16', { group, heading: group }),
        aDate(label, day, { group, heading: group }),
      ]),
      { ...caf, says: [says] },
    );
  const rule = 'Une phrase, un mois : le jour imprimé sur la fiche doit tomber dans le mois de la phrase.';
  test('out of it', () => {
    expect(look('04/11/2026', rule)).toEqual([label]);
    expect(look('31/10/2026', rule)).toEqual([]);
  });
  test('where the page does not ask for that', () => {
    expect(look('04/11/2026', 'Une phrase pour chaque mois.')).toEqual([]);
  });
});

test('« ce qui porte une date antérieure ou postérieure n’a pas sa place ici »', () => {
  const label = 'La plus récente a été payée le';
  const rule =
    'Le trimestre va du 1er octobre au 31 décembre 2026 ; ce qui porte une date antérieure ou postérieure n’a pas sa place ici.';
  const look = (day: string, says = rule) =>
    wrongIn([aDate(label, day), anAmount('Toutes les fiches additionnées', '2274,60')], {
      ...quarterly,
      host: 'monespaceprive.msa.fr',
      today: '2027-02-11',
      says: [says],
    });
  expect(look('15/01/2027')).toEqual([label]);
  expect(look('15/12/2026')).toEqual([]);
});

test('« Elle s’ouvre le », « Elle se ferme le »', () => {
  const group = 'La tranche de temps à couvrir';
  const look = (from: string, to: string) =>
    wrongIn([aDate('Elle s’ouvre le', from, { group }), aDate('Elle se ferme le', to, { group })]);
  expect(look('30/06/2026', '01/01/2026')).toEqual(['Elle se ferme le']);
  expect(look('01/01/2026', '30/06/2026')).toEqual([]);
});

test('the unit after a case says what it asks for', () => {
  const [time, pay] = [
    'Sur tout le mois d’octobre, mes journées ont totalisé',
    'en échange il m’a été compté',
  ];
  const look = (hours: string, sum: string) =>
    wrongIn(
      [
        aField(time, { valueType: 'month', text: hours, group: 'Mon gagne-pain' }),
        aField(pay, { valueType: 'unknown', text: sum, group: 'Mon gagne-pain' }),
        aYesNo('Avez-vous suivi une formation en octobre ?', 'Non'),
      ],
      { ...franceTravail, blocks: [franceTravail.title, 'Mon gagne-pain', time, 'heures ;', pay, 'euros.'] },
    );
  expect(look('1300', '104')).not.toEqual([]);
  expect(look('104', '1300')).toEqual([]);
});

describe('the last question, in other words', () => {
  const others = ['J’ai travaillé.', 'J’ai été en arrêt maladie.', 'J’ai suivi une formation.'];
  const looks = (statement: string, answer: string) =>
    wrongIn(
      [
        ...others.map((other) => aRadio(other, ['Exact', 'Inexact'], 'Inexact', { valueType: 'choice' })),
        aRadio(statement, ['Exact', 'Inexact'], answer, { valueType: 'choice' }),
      ],
      franceTravail,
    );
  test('« je n’abandonne pas »: she goes on', () => {
    const statement = 'Je n’abandonne pas ma quête d’un poste : gardez-moi parmi vos inscrits.';
    expect(looks(statement, 'Inexact')).toEqual([statement]);
    expect(looks(statement, 'Exact')).toEqual([]);
  });
  test('« j’abandonne »: she does not', () => {
    const statement = 'J’abandonne ma recherche : retirez-moi de la liste des inscrits.';
    expect(looks(statement, 'Exact')).toEqual([statement]);
    expect(looks(statement, 'Inexact')).toEqual([]);
  });
});

test('« B – Si c’est non, pourquoi ? » is not asked for after a « Oui »', () => {
  const [first, second] = [
    'A – Restez-vous inscrite et en recherche d’emploi ?',
    'B – Si c’est non, pourquoi ?',
  ];
  const fields = [
    aYesNo('A – Avez-vous travaillé ?', 'Non', { group: '1. Travail' }),
    aYesNo(first, 'Oui', { group: '2. Et après' }),
    aSelect(second, ['J’ai trouvé', 'Autre'], '', { group: '2. Et après' }),
  ];
  expect(wrongIn(fields, franceTravail)).toEqual([]);
});
