/** A life together that ended before it began or goes on, the pension of another parent, of a grown-up child of who has none. */
import { expect, test } from 'vitest';
import { aDate, amounts, aSelect, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { anAmount, aYesNo } from '../../support/page-model.ts';

const c2s = {
  host: 'assure.ameli.fr',
  title: 'Demande de Complémentaire santé solidaire',
  today: '2027-02-16',
};
const change = { host: 'wwwd.caf.fr', title: 'Je signale une séparation', today: '2027-02-10' };

test('a pension that the other parent pays', () => {
  const asks = 'Sur ces douze mois, un autre parent vous a-t-il versé une pension alimentaire ?';
  const look = (answer: 'Oui' | 'Non', sum: string) =>
    wrongIn([aYesNo(asks, answer), ...amounts([`Pension alimentaire reçue, total : ${sum}`])], c2s);
  expect(look('Non', '1 440')).toHaveLength(1);
  expect(look('Oui', '1 440')).toEqual([]);
  expect(look('Non', '0')).toEqual([]);
});

test('a life together that ended before it began', () => {
  const asks = 'Date à laquelle la vie commune a cessé';
  const look = (day: string) =>
    wrongIn(
      [
        aSelect('Nature de la séparation', ['Séparation de fait', 'Divorce prononcé'], 'Séparation de fait'),
        aDate(asks, day),
      ],
      { ...change, says: ['Mariés depuis le 20/06/2026, vie commune continue depuis'] },
    );
  expect(look('28/01/2026')).toEqual([asks]);
  expect(look('28/01/2027')).toEqual([]);
});

test('in couple still, of who said she is not', () => {
  const status = 'Quelle est à présent votre situation familiale ?';
  const asks = 'Vivez-vous actuellement en couple avec quelqu’un, marié ou non ?';
  const ways = ['Séparée : je ne vis plus en couple avec quiconque', 'En couple', 'Veuve'];
  const look = (way: string, answer: 'Oui' | 'Non', label = status) =>
    wrongIn([aSelect(label, ways, way), aYesNo(asks, answer)], {
      ...change,
      title: 'Déclarer un changement',
    });
  expect(look(ways[0] ?? '', 'Oui')).toEqual([asks]);
  expect(look(ways[0] ?? '', 'Non')).toEqual([]);
  expect(look('En couple', 'Oui')).toEqual([]);
  expect(look(ways[0] ?? '', 'Oui', 'Votre ancienne situation familiale')).toEqual([]);
});

test('a pension of a grown-up child, of who has none', () => {
  const asks = 'Pensions alimentaires versées à des enfants majeurs';
  const says = ['La pension que vous versez pour Nino, 9 ans. Vous n’avez pas d’enfant majeur.'];
  expect(wrongIn([anAmount(asks, '2160')], { ...taxReturn, says })).toEqual([asks]);
  expect(wrongIn([anAmount(asks, '0')], { ...taxReturn, says })).toEqual([]);
  const minor = 'Pensions alimentaires versées à des enfants mineurs';
  expect(wrongIn([anAmount(minor, '2160')], { ...taxReturn, says })).toEqual([]);
});
