/** What a page says must be done, in its own words, and was not; and what is done as it says. */
import { describe, expect, test } from 'vitest';
import { aDate, aFile, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const today = '2026-12-01';
const noFile = (label: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'file', valueType: 'file', ...given });

describe('a paper that goes with what was answered', () => {
  const iban = (text: string) => aField('Nouvel IBAN', { valueType: 'iban', text });
  const good = 'FR76 3000 6000 0112 3456 7890 189';
  const rule = ['Si vous indiquez un nouvel IBAN, joignez un RIB.'];
  test('a new account without its paper', () => {
    expect(wrongIn([iban(good), noFile('RIB')], { says: rule })).toEqual(['RIB']);
    expect(wrongIn([iban(good), aFile('RIB', 'rib.pdf')], { says: rule })).toEqual([]);
    expect(wrongIn([iban(''), noFile('RIB')], { says: rule })).toEqual([]);
  });
  test.each([
    'Si vous indiquez un nouvel IBAN, vous pouvez joindre un RIB.',
    'Si vous indiquez un nouvel IBAN, envoyez un RIB par courrier.',
    'Si vous indiquez un nouvel IBAN, joignez un RIB ou un chèque annulé.',
    'Si vous indiquez une adresse, joignez un RIB.',
  ])('not by %s', (says) => {
    expect(wrongIn([iban(good), noFile('RIB')], { says: [says] })).toEqual([]);
  });
  test('not where the page shows the file it has taken', () => {
    expect(
      wrongIn([iban(good), noFile('RIB')], { says: [...rule, 'Fichier ajouté : rib-nadia.pdf'] }),
    ).toEqual([]);
  });
  test('the change that was told', () => {
    const look = (changed: '' | 'Oui' | 'Non', says = 'En cas de changement, joignez un RIB.') =>
      wrongIn(
        [
          aYesNo('Vos coordonnées bancaires ont-elles changé ?', changed),
          noFile('Relevé d’identité bancaire (PDF)'),
        ],
        { says: [says] },
      );
    expect(look('Oui')).toEqual(['Relevé d’identité bancaire (PDF)']);
    expect(look('Oui', 'En cas de changement d’adresse, joignez un RIB.')).toEqual([]);
    expect(look('Non')).toEqual([]);
  });
  test('the sentence that begins with what is to be done', () => {
    const look = (text: string) =>
      wrongIn([anAmount('Quotient familial', text), noFile('Attestation de quotient familial')], {
        says: ['Joignez l’attestation Caf si vous indiquez un quotient familial.'],
      });
    expect(look('612')).toEqual(['Attestation de quotient familial']);
    expect(look('')).toEqual([]);
  });
});

describe('of whoever is under age', () => {
  const look = (
    born: string,
    parent = '',
    says = 'Si vous êtes mineur, indiquez votre représentant légal.',
  ) =>
    wrongIn([aDate('Date de naissance', born), aField('Représentant légal', { text: parent })], {
      says: [says],
      today,
    });
  test('a representative', () => {
    expect(look('05/05/2012')).toEqual(['Représentant légal']);
    expect(look('05/05/2012', 'Nadia BEN')).toEqual([]);
    expect(look('05/05/1990')).toEqual([]);
    expect(look('')).toEqual([]);
    expect(look('05/05/2012', '', 'Si vous êtes majeur, indiquez votre représentant légal.')).toEqual([]);
  });
});

test('a comment, once one month is over what the page says', () => {
  const look = (
    sums: string[],
    comment = '',
    says = 'Un commentaire est obligatoire lorsque le montant d’un mois dépasse 3 000 €.',
  ) =>
    wrongIn(
      [
        ...sums.map((sum, at) =>
          anAmount(`${['Août', 'Septembre', 'Octobre'][at]} 2026 – revenus`, sum, { required: true }),
        ),
        aField('Commentaire', { kind: 'textarea', valueType: 'free-text', text: comment }),
      ],
      { says: [says], today },
    );
  expect(look(['1210', '1195', '3400'])).toEqual(['Commentaire']);
  expect(look(['1210', '1195', '3400'], 'Prime de départ')).toEqual([]);
  expect(look(['1210', '1195', '1240'])).toEqual([]);
  expect(
    look(
      ['1210', '1195', '3400'],
      '',
      'Un commentaire est facultatif lorsque le montant d’un mois dépasse 3 000 €.',
    ),
  ).toEqual([]);
});

describe('a box for each', () => {
  const days = (name: string, ticked: string[]) =>
    ['Lundi', 'Mardi'].map((day) =>
      aField(`${name} – ${day}`, {
        kind: 'checkbox',
        valueType: 'choice',
        text: ticked.includes(day) ? `${name} – ${day}` : '',
        group: 'Jours de cantine',
        heading: 'Jours de cantine',
      }),
    );
  const look = (tom: string[], zoe: string[], says = 'Cochez au moins un jour par enfant.') =>
    wrongIn([...days('Tom', tom), ...days('Zoé', zoe)], { says: [says] });
  test('a child without a day', () => {
    expect(look(['Lundi'], [])).toEqual(['Zoé']);
    expect(look(['Lundi'], ['Mardi'])).toEqual([]);
    expect(look(['Lundi'], [], 'Cochez au moins un jour par semaine.')).toEqual([]);
    expect(look(['Lundi'], [], 'Vous pouvez cocher un jour par enfant.')).toEqual([]);
  });
});

describe('the first day of a month', () => {
  const look = (day: string, hint: string) => wrongIn([aDate('Date de départ', day, { hint })], { today });
  test.each([
    'Le 1er jour d’un mois, JJ/MM/AAAA',
    'La date de départ est toujours le premier jour d’un mois.',
    'Elle doit être le premier jour d’un mois.',
  ])('%s', (hint) => {
    expect(look('15/04/2027', hint)).toEqual(['Date de départ']);
    expect(look('01/04/2027', hint)).toEqual([]);
  });
  test.each([
    'Votre retraite est versée le premier jour du mois.',
    'JJ/MM/AAAA',
    'En général, le premier jour d’un mois.',
    'Le premier jour du mois suivant votre demande',
  ])('not by %s', (hint) => {
    expect(look('15/04/2027', hint)).toEqual([]);
  });
});

describe('the shape a page asks for', () => {
  const look = (text: string, says = 'La plaque s’écrit au format AA-123-AA.') =>
    wrongIn([aField('Plaque d’immatriculation', { valueType: 'identifier', text })], { says: [says] });
  test('of a plate', () => {
    expect(look('123 AB')).toEqual(['Plaque d’immatriculation']);
    expect(look('AB-123-CD')).toEqual([]);
    expect(look('ab 123 cd')).toEqual([]);
    expect(look('')).toEqual([]);
  });
  test.each([
    'Format AA-123-AA ou 1234 AB 56.',
    'Le fichier est au format UTF-8.',
    'Exemple : AA-123-AA.',
    'La carte grise est au format AA-123-AA pour certains.'.replace('carte grise', 'lettre'),
  ])('not by %s', (says) => {
    expect(look('123 AB', says)).toEqual([]);
  });
});
