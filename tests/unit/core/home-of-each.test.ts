/** Who lives with her, told of each and counted; beside families of whom both are right. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aButton, aField, aYesNo } from '../../support/page-model.ts';

const hers = 'Chez vous';
const his = 'Chez son père';
const inTurn = 'En alternance chez chacun';
const boarding = 'En internat';
const allWeek = 'Chez moi, toute la semaine';
const group = 'Vos enfants depuis la séparation';
const count = (label: string, text: string) =>
  aField(label, { kind: 'number', valueType: 'household', text, group });

describe('children, each with a home', () => {
  const label = 'Combien d’enfants vivent chez vous depuis la séparation ?';
  const asksOf = (child: string, answer: string, name = `${child} habite`) =>
    aRadio(name, [hers, his, inTurn, boarding], answer, { group });
  const look = (homes: string[], stated: string, more: Field[] = [], name = label) =>
    wrongIn([
      ...homes.map((home, at) => asksOf(['Jules', 'Rose', 'Anna'][at] ?? '', home)),
      ...more,
      count(name, stated),
    ]);

  test.each([
    [[his, hers], '2'],
    [[his, his], '1'],
    [[hers, hers], '1'],
    [[hers, hers], '0'],
    [[his, inTurn, hers], '3'],
    [[boarding, inTurn, hers], '0'],
    [[allWeek, allWeek], '0'],
  ])('%j, counted %s', (homes, stated) => expect(look(homes, stated)).toEqual([label]));

  test.each([
    [[his, hers], '1'],
    [[his, his], '0'],
    // There half of the time, or at school in the week, a child may be counted or not.
    [[inTurn, hers], '1'],
    [[inTurn, hers], '2'],
    [[boarding, hers], '1'],
    [[boarding, hers], '2'],
    // One more, of whom nothing is asked: a baby, the child of a new partner.
    [[hers, hers], '3'],
    [[his, hers], '3'],
    // One child alone is asked about.
    [[his], '1'],
    [[his, hers], ''],
  ])('%j, counted %s: nothing is wrong', (homes, stated) => expect(look(homes, stated)).toEqual([]));

  test('other counts are of others', () => {
    const both = [his, hers];
    expect(look(both, '2', [], 'Nombre d’enfants qui vivent chez vous')).toHaveLength(1);
    expect(look(both, '2', [], 'Combien d’enfants vivaient chez vous avant la séparation ?')).toEqual([]);
    expect(look(both, '2', [], 'Nombre d’enfants à charge')).toEqual([]);
    expect(look(both, '2', [], 'Nombre d’enfants du couple')).toEqual([]);
    expect(look([hers, hers], '1', [], 'Nombre d’enfants mineurs vivant chez vous')).toEqual([]);
    expect(look([hers, hers], '2', [], 'Nombre de personnes au foyer, vous comprise')).toHaveLength(1);
    expect(look([hers, hers], '4', [], 'Nombre de personnes au foyer, vous comprise')).toEqual([]);
    expect(look([hers, hers], '2', [], 'Combien de personnes vivent avec vous ?')).toEqual([]);
  });

  test('asked in other words', () => {
    const ask = (make: (child: string, home: string) => Field, homes: string[], stated: string) =>
      wrongIn([...['Jules', 'Rose'].map((child, at) => make(child, homes[at] ?? '')), count(label, stated)]);
    const ways: [(child: string, home: string) => Field, string, string][] = [
      [(child, home) => asksOf(child, home, `Où vit ${child} ?`), his, hers],
      [(child, home) => asksOf(child, home, `Lieu de résidence de ${child} FABRE`), his, hers],
      [
        (child, home) =>
          aRadio(child, ['Avec moi', 'Avec sa mère'], home, { group: 'Où vivent vos enfants ?' }),
        'Avec sa mère',
        'Avec moi',
      ],
      [(child, home) => aYesNo(`${child} vit-il avec vous ?`, home as 'Oui', { group }), 'Non', 'Oui'],
      [
        (child, home) =>
          aRadio('Réside', [hers, his], home, { group: `${child} FABRE (9 ans)`, outerGroup: group }),
        his,
        hers,
      ],
    ];
    for (const [make, away, here] of ways) {
      expect(ask(make, [away, here], '2')).toEqual([label]);
      expect(ask(make, [away, here], '1')).toEqual([]);
      expect(ask(make, [here, here], '2')).toEqual([]);
    }
  });

  test('shown again', () => {
    const shown = (stated: string) =>
      seen(
        recap('wwwd.caf.fr', 'Déclarer un changement de situation', [
          '# Vos enfants depuis la séparation',
          'Jules habite | Chez son père',
          'Rose habite | Chez vous',
          `Nombre d’enfants qui vivent chez vous | ${stated}`,
        ]),
      ).problems;
    expect(shown('2')).toEqual([['count', 'Nombre d’enfants qui vivent chez vous']]);
    expect(shown('1')).toEqual([]);
  });
});

describe('people ticked as living with her', () => {
  const question = 'Cochez toutes les personnes qui vivent avec vous à cette adresse';
  const label = 'En tout, combien êtes-vous à habiter ce logement, vous comprise ?';
  const names = ['Yann LE GOFF, votre conjoint', 'Malo LE GOFF, 8 ans', 'Enora LE GOFF, 4 ans'];
  const boxes = (ticked: number, asks = question, of = names) =>
    of.map((name, at) =>
      aField(name, {
        kind: 'checkbox',
        valueType: 'choice',
        question: asks,
        group: asks,
        text: at < ticked ? name : '',
      }),
    );
  const look = (ticked: number, stated: string, name = label, asks = question, of = names, given = {}) =>
    wrongIn([...boxes(ticked, asks, of), count(name, stated)], given);

  test('and counted with her', () => {
    expect(look(3, '3')).toEqual([label]);
    expect(look(3, '2')).toEqual([label]);
    expect(look(3, '4')).toEqual([]);
    expect(look(2, '3')).toEqual([]);
    // One left unticked.
    expect(look(2, '4')).toEqual([label]);
    // Her mother, whom the page does not know.
    expect(look(3, '5')).toEqual([]);
    expect(
      look(2, '4', label, question, names, { buttons: [aButton('Ajouter une personne', 'other')] }),
    ).toEqual([]);
    expect(look(0, '1')).toEqual([]);
  });

  test.each([
    ['Nombre total de personnes dans le logement (vous y compris)', question],
    ['Combien serez-vous dans ce logement ?', 'Qui habite avec vous ?'],
    ['Nombre d’occupants du logement', 'Quelles personnes emménagent avec vous ?'],
  ])('« %s », « %s »', (name, asks) => {
    expect(look(3, '3', name, asks)).toEqual([name]);
    expect(look(3, '4', name, asks)).toEqual([]);
  });

  test('beside a box for somebody else, ticked or not', () => {
    const list = [...names.slice(0, 2), 'Une autre personne'];
    expect(look(2, '1', label, question, list)).toEqual([label]);
    expect(look(2, '3', label, question, list)).toEqual([]);
    expect(look(3, '5', label, question, list)).toEqual([]);
  });

  test('named in a line of a recap', () => {
    const label = 'Nombre de personnes dans le logement, vous comprise';
    const shown = (who: string, stated: string, name = 'Personnes vivant avec vous') =>
      seen(
        recap('wwwd.caf.fr', 'Déclarer un changement de situation', [
          '# Votre logement',
          `${name} | ${who}`,
          `${label} | ${stated}`,
        ]),
      ).problems.map(([, where]) => where);
    const three = 'Yann LE GOFF (conjoint), Malo, 8 ans, et Enora';
    expect(shown(three, '3')).toEqual([label]);
    expect(shown(three, '5')).toEqual([]);
    expect(shown(three, '4')).toEqual([]);
    expect(shown('Yann LE GOFF, Malo (en alternance)', '2')).toEqual([]);
    expect(shown('Votre conjoint et vos enfants', '4')).toEqual([]);
    expect(shown(three, '3', 'Enfants vivant avec vous')).toEqual([]);
  });

  test('without her, in part, or in a list that has her', () => {
    expect(look(3, '3', 'Combien de personnes vivent avec vous ?')).toEqual([]);
    expect(look(3, '3', 'Nombre d’autres personnes dans le logement')).toEqual([]);
    expect(look(3, '3', 'Nombre de personnes, sans vous compter')).toEqual([]);
    expect(look(3, '1', 'Nombre d’adultes dans le logement')).toEqual([]);
    const withHer = ['Laure PICHON (vous-même)', ...names.slice(0, 2)];
    expect(look(3, '3', label, question, withHer)).toEqual([]);
    expect(look(3, '3', label, 'Cochez les personnes qui occupent ce logement', withHer)).toEqual([]);
    expect(look(3, '3', label, question, [...names.slice(0, 2), 'Malo LE GOFF (en alternance)'])).toEqual([]);
    expect(look(3, '5', label, question, ['Votre conjoint', 'Vos enfants', 'Vos parents'])).toEqual([]);
    expect(look(2, '3', label, 'Cochez les enfants qui vivent avec vous')).toEqual([]);
    expect(look(2, '3', label, 'Cochez les personnes qui ne vivent plus avec vous')).toEqual([]);
  });
});

describe('« Personne 2 », over the first of the others', () => {
  const label = 'Combien de personnes êtes-vous à la maison, vous comprise ?';
  const person = (at: number, name: string) => [
    aField('Prénom et nom', {
      valueType: 'name',
      text: name,
      group: `Personne ${at}`,
      question: `Personne ${at}`,
    }),
  ];
  const look = (stated: string, names: string[], first = 2) =>
    wrongIn([count(label, stated), ...names.flatMap((name, at) => person(at + first, name))]);
  const three = ['Mamadou EXEMPLE', 'Aïssata EXEMPLE', 'Ibrahim EXEMPLE'];
  test('she is the first', () => {
    expect(look('4', three)).toEqual([]);
    expect(look('4', ['Mamadou EXEMPLE', 'Aïssata EXEMPLE', ''])).toEqual([label]);
    expect(look('4', ['', '', ''])).not.toContain(label);
  });
});
