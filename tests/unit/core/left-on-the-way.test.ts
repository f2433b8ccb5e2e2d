/** A list not chosen in, a file not given, the number after a « Oui », a day of another century: each left on the way. */
import { describe, expect, test } from 'vitest';
import { nirShape } from '../../../core/values/numbers.ts';
import { aDate, aFile, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aYesNo } from '../../support/page-model.ts';

const today = '2026-12-01';
const aDrawnList = (label: string, text: string, valueType: 'choice' | 'month' | 'city' = 'choice') =>
  aField(label, { kind: 'combobox', valueType, text });

describe('« Envoyer un document »', () => {
  const look = (file: string, title = 'Envoyer un document', says: string[] = []) =>
    wrongIn(
      [
        aDrawnList('Type de document', 'Bulletin de salaire'),
        aDrawnList('Mois concerné', 'novembre 2026', 'month'),
        file === ''
          ? aField('Choisissez votre fichier', { kind: 'file', valueType: 'file' })
          : aFile('Choisissez votre fichier', file),
      ],
      {
        host: 'candidat.francetravail.fr',
        title,
        says,
        today,
        buttons: [aButton('Envoyer', 'submit-final')],
      },
    );
  test('without one', () => {
    expect(look('')).toEqual(['Choisissez votre fichier']);
    expect(look('bulletin-novembre.pdf')).toEqual([]);
  });
  test('not where the page has taken it, nor where it may be sent otherwise', () => {
    expect(look('', 'Envoyer un document', ['bulletin-novembre.pdf (120 Ko)'])).toEqual([]);
    expect(look('', 'Envoyer un document', ['Vous pouvez aussi l’envoyer par courrier.'])).toEqual([]);
  });
});

describe('a list that the page draws', () => {
  const caf = {
    host: 'wwwd.caf.fr',
    title: 'Ajouter une ressource manquante',
    path: '/declaration-trimestrielle/ressources',
    today,
  };
  const look = (month: string) =>
    wrongIn(
      [
        aDrawnList('Personne concernée', 'Votre conjoint'),
        aDrawnList('Nature de la ressource', 'Salaire'),
        aDrawnList('Mois de perception', month, 'month'),
        anAmount('Montant net social', '455,90'),
      ],
      { ...caf, headings: [{ level: 1, text: 'Déclaration trimestrielle de ressources' }] },
    );
  test('nothing chosen, among others', () => {
    expect(look('')).toEqual(['Mois de perception']);
    expect(look('août 2026')).toEqual([]);
  });
});

describe('after a « Oui »', () => {
  const change = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation', today };
  const children = (asks: string, answer: 'Oui' | 'Non', label: string, text: string) =>
    wrongIn(
      [
        aDate('Depuis quelle date vivez-vous ensemble ?', '03/11/2026'),
        aYesNo(asks, answer),
        aField(label, { valueType: 'household', text }),
      ],
      change,
    );
  test('how many of them', () => {
    expect(children('A-t-il des enfants à charge ?', 'Oui', 'Nombre d’enfants', '')).toEqual([
      'Nombre d’enfants',
    ]);
    expect(children('A-t-il des enfants à charge ?', 'Oui', 'Nombre d’enfants', '2')).toEqual([]);
    expect(children('A-t-il des enfants à charge ?', 'Non', 'Nombre d’enfants', '')).toEqual([]);
    expect(children('Est-il locataire ?', 'Oui', 'Nombre d’enfants', '')).toEqual([]);
  });
  test('how much was paid, under the number of its line', () => {
    const taxes = {
      host: 'cfspart.impots.gouv.fr',
      title: 'Déclaration de revenus 2025',
      today: '2026-05-12',
    };
    const look = (answer: 'Oui' | 'Non', sum: string) =>
      wrongIn(
        [
          anAmount('1AJ Salaires déclarant 1', '14520'),
          aYesNo('Versez-vous une pension alimentaire à un enfant mineur ?', answer),
          anAmount('6GU Montant versé', sum),
        ],
        taxes,
      );
    expect(look('Oui', '')).toEqual(['6GU Montant versé']);
    expect(look('Oui', '1200')).toEqual([]);
    expect(look('Non', '')).toEqual([]);
  });
});

describe('a day of another time', () => {
  const change = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation', today };
  const look = (label: string, day: string) =>
    wrongIn(
      [aDate(label, day), aField('Adresse', { valueType: 'address', text: '12 rue des Lilas' })],
      change,
    );
  test.each(['14/11/2062', '14/11/1926'])('%s', (day) => {
    expect(look('Date du changement', day)).toEqual(['Date du changement']);
    expect(look('Date du déménagement', day)).toEqual(['Date du déménagement']);
  });
  test.each([
    ['Date du changement', '14/11/2026'],
    ['Date du changement', '14/12/2026'],
    ['Date du changement', '02/05/1998'],
    ['Date de naissance de votre grand-mère', '14/11/1926'],
  ])('%s, %s', (label, day) => {
    expect(look(label, day)).toEqual([]);
  });
});

test('a number of social security has a month that is one, or none that is known', () => {
  const key = () => true as const;
  for (const month of ['01', '12', '20', '42', '50', '99'])
    expect(nirShape(`188${month}59350123`, false, key), month).toBe(true);
  for (const month of ['00', '13', '19', '43', '49'])
    expect(nirShape(`188${month}59350123`, false, key), month).toBe(false);
  expect(nirShape('188135935012345', true, key)).toBe(false);
});
