/** Answers that go against one another: a home lent and a rent, no move and two addresses, her account and another's name. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const text = (label: string, said: string, given = {}) =>
  aField(label, { valueType: 'free-text', text: said, ...given });

describe('a home for nothing', () => {
  const rent = 'Montant du loyer mensuel';
  const look = (said: Field, label = rent, sum = '540', given = {}) =>
    wrongIn([said, anAmount(label, sum, given)]);
  const among = (chosen: string) =>
    aRadio('Vous êtes', ['Locataire', 'Hébergé à titre gratuit', 'Logé sans loyer'], chosen);
  const asked = (question: string) => aYesNo(question, 'Oui');

  test.each([
    among('Hébergé à titre gratuit'),
    among('Logé sans loyer'),
    asked('Êtes-vous hébergée gratuitement chez votre sœur ?'),
    asked('Occupez-vous le logement à titre gratuit ?'),
    asked('Êtes-vous logé sans payer de loyer ?'),
  ])('$label $value.text', (said) => {
    expect(look(said)).toEqual([rent]);
    expect(look(said, rent, '0')).toEqual([]);
  });

  test('the rent of another home, or of another time', () => {
    expect(look(among('Locataire'))).toEqual([]);
    const free = among('Hébergé à titre gratuit');
    expect(look(free, 'Loyer maximum souhaité')).toEqual([]);
    expect(look(free, 'Loyers perçus')).toEqual([]);
    expect(look(free, 'Loyer de votre ancien logement')).toEqual([]);
    expect(look(asked('Étiez-vous hébergé gratuitement avant ?'))).toEqual([]);
  });
});

describe('no other address', () => {
  const moved = 'Avez-vous changé d’adresse en 2025 ?';
  const homes = ['22 rue Voltaire, 37000 Tours', '8 allée des Tilleuls, 37550 Saint-Avertin'] as const;
  const look = (first: string, last: string, question = moved, answer: 'Oui' | 'Non' = 'Non') =>
    wrongIn([
      aYesNo(question, answer),
      text('Adresse au 1er janvier 2025', first),
      text('Adresse au 1er janvier 2026', last),
    ]);

  test('two of them', () => {
    expect(look(...homes)).toEqual([moved]);
    expect(look(...homes, moved, 'Oui')).toEqual([]);
    expect(look(homes[0], homes[0].toUpperCase())).toEqual([]);
    expect(look(homes[0], `${homes[0]}, où vous habitez depuis le 14/07/2019`)).toEqual([]);
    const same = 'Habitez-vous à la même adresse ?';
    expect(look(...homes, same, 'Oui')).toEqual([same]);
    expect(look(...homes, same, 'Non')).toEqual([]);
    // Of another year.
    expect(look(...homes, 'Avez-vous déménagé en 2026 ?')).toEqual([]);
  });

  test('one, since a day of that year', () => {
    const look = (day: string) =>
      wrongIn([aYesNo(moved, 'Non'), text('Votre adresse', `${homes[1]}, depuis le ${day}`)]);
    expect(look('14/07/2025')).toEqual([moved]);
    expect(look('14/07/2019')).toEqual([]);
    expect(look('10/02/2026')).toEqual([]);
  });
});

describe('whose account', () => {
  const holder = 'Titulaire du compte';
  const ways = ['à mon nom seul', 'un compte joint avec mon conjoint'];
  const look = (way: string, name: string, says = ['Mme Sandrine EXEMPLE']) =>
    wrongIn([aRadio('Le nouveau compte est', ways, way), aField(holder, { valueType: 'name', text: name })], {
      says,
    });

  test('somebody else’s', () => {
    expect(look(ways[0] ?? '', 'M. Jean ROUX')).toEqual([holder]);
    expect(look(ways[0] ?? '', 'Mme Sandrine EXEMPLE')).toEqual([]);
    // By her name of birth.
    expect(look(ways[0] ?? '', 'Mme Sandrine ROUX')).toEqual([]);
    expect(look(ways[1] ?? '', 'M. Jean ROUX')).toEqual([]);
  });

  test('where nothing tells who she is, or another acts for her', () => {
    expect(look(ways[0] ?? '', 'M. Jean ROUX', [])).toEqual([]);
    expect(
      look(ways[0] ?? '', 'M. Jean ROUX', ['Mme Sandrine EXEMPLE', 'Votre tuteur peut la remplir.']),
    ).toEqual([]);
  });
});

test('a child who comes before it is born', () => {
  const enters = 'Date d’entrée souhaitée de l’enfant en crèche';
  const look = (day: string, label = enters) =>
    wrongIn([aDate('Date prévue de la naissance', '14/02/2027'), aDate(label, day)]);
  expect(look('04/01/2027')).toEqual([enters]);
  expect(look('03/05/2027')).toEqual([]);
  const other = 'Accueil souhaité à partir du';
  expect(look('04/01/2027', other)).toEqual([other]);
  expect(look('04/01/2027', 'Début du congé de maternité')).toEqual([]);
});
