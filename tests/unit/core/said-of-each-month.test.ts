/** « Payé tous les mois », and the amounts of the months; totals, in other words than « Total ». */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { amounts, casesOf, wrongIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-12-10' };
const months = ['Août 2026', 'Septembre 2026', 'Octobre 2026'];
const row = (name: string, sums: string[], group: string | null = null): Field[] =>
  sums.map((sum, at) => anAmount(`${name} – ${months[at]}`, sum, { group }));
const shown = (lines: string[]) => seen(recap(caf.host, caf.title, lines), caf.today).problems;

describe('said to be paid every month', () => {
  test.each([
    ['Je touche la pension tous les mois', 'Pension alimentaire reçue'],
    ['Avez-vous été payée chaque mois du trimestre ?', 'Salaire'],
    ['Avez-vous perçu un salaire tous les mois ?', 'Salaire'],
    ['France Travail vous a-t-il versé une allocation chaque mois ?', 'Allocations chômage'],
    ['Avez-vous reçu des indemnités journalières chacun des trois mois ?', 'Indemnités journalières'],
  ])('%s', (asks, name) => {
    const look = (answer: 'Oui' | 'Non', sum: string) =>
      wrongIn([aYesNo(asks, answer), ...row(name, ['750', sum, '750'])], caf);
    expect(look('Oui', '0')).toEqual([`${name} – Septembre 2026`]);
    expect(look('Oui', '750')).toEqual([]);
    expect(look('Non', '0')).toEqual([]);
  });

  test('by one employer or the other, to somebody else, or since one of these months', () => {
    const asks = aYesNo('Avez-vous été payé tous les mois ?', 'Oui');
    const two = [
      ...row('Adecco – salaire', ['750', '0', '0']),
      ...row('Roux – salaire', ['0', '410', '380']),
    ];
    expect(wrongIn([asks, ...two], caf)).toEqual([]);
    const both = [
      ...row('Salaire', ['750', '760', '750']),
      ...row('Salaire', ['0', '0', '900'], 'Votre conjoint'),
    ];
    expect(wrongIn([asks, ...both], caf)).toEqual([]);
    const now = aYesNo('Percevez-vous un salaire tous les mois ?', 'Oui');
    expect(wrongIn([now, ...row('Salaire', ['0', '760', '750'])], caf)).toEqual([]);
    const slips = aYesNo('Avez-vous reçu une fiche de paie tous les mois ?', 'Oui');
    expect(wrongIn([slips, ...row('Salaire', ['750', '0', '750'])], caf)).toEqual([]);
    const paid = aYesNo('Avez-vous payé votre loyer tous les mois ?', 'Oui');
    expect(wrongIn([paid, ...row('Salaire', ['750', '0', '750'])], caf)).toEqual([]);
  });
});

describe('a total by another name', () => {
  const lines = ['Loyer : 520', 'Électricité : 80', 'Eau : 30'];
  test.each(['Soit au total', 'Montant global', 'En tout', 'Charges du logement (total)'])('%s', (name) => {
    const look = (sum: string) => wrongIn(amounts([...lines, `${name} : ${sum}`]));
    expect(look('730')).toEqual([name]);
    expect(look('630')).toEqual([]);
  });

  test.each(['Cumul du trimestre', 'Soit pour le trimestre', 'Sur les trois mois, en tout'])('%s', (name) => {
    const look = (sum: string) =>
      shown([
        ...[
          '# Vos salaires',
          'Août 2026 | 1 200,00 €',
          'Septembre 2026 | 1 210,00 €',
          'Octobre 2026 | 1 190,00 €',
        ],
        `${name} | ${sum}`,
      ]);
    expect(look('3 060,00 €')).toEqual([['sum', name]]);
    expect(look('3 600,00 €')).toEqual([]);
  });

  test('of the household, whose persons have no total of their own', () => {
    const name = 'Total des ressources du foyer';
    const look = (sum: string, ...more: string[]) =>
      shown([
        ...['# Vous', 'Salaires | 1 250,00 €', 'Indemnités journalières | 300,00 €'],
        ...['# Votre conjoint', 'Salaires | 900,00 €', ...more, '# Total', `${name} | ${sum}`],
      ]);
    expect(look('2 540,00 €')).toEqual([['sum', name]]);
    expect(look('2 450,00 €')).toEqual([]);
    // What is paid by the Caf may not be added.
    expect(look('2 450,00 €', 'APL (versée au bailleur) | 210,00 €')).toEqual([]);
  });

  test('hours of each employer, in a part of its own', () => {
    const hours = casesOf('hours');
    const look = (sum: string) =>
      wrongIn([
        hours('Nombre d’heures', '34', { group: 'Employeur 1' }),
        hours('Nombre d’heures', '42', { group: 'Employeur 2' }),
        hours('Total des heures', sum, { group: 'Total tous employeurs' }),
      ]);
    expect(look('86')).toEqual(['Total des heures']);
    expect(look('76')).toEqual([]);
  });
});

describe('a part beyond its whole, a mean beyond its months', () => {
  test('a rent', () => {
    const look = (without: string, ...names: string[]) => {
      const [one = 'Loyer hors charges', all = 'Loyer charges comprises'] = names;
      return wrongIn([anAmount(one, without), anAmount(all, '612')]);
    };
    expect(look('690')).toEqual(['Loyer hors charges']);
    expect(look('540')).toEqual([]);
    expect(look('690', 'Loyer hors charges de l’ancien logement')).toEqual([]);
    expect(look('690', 'Loyer hors charges', 'Votre part du loyer charges comprises')).toEqual([]);
  });

  test('« y compris », « parmi »', () => {
    const look = (name: string, sum: string) =>
      wrongIn(amounts(['Pensions perçues : 1 200', `${name} : ${sum}`]));
    expect(look('Parmi ce montant, pension d’invalidité', '1 300')).toHaveLength(1);
    expect(look('Parmi ce montant, pension d’invalidité', '300')).toEqual([]);
    expect(look('Y compris rappels', '1 300')).toHaveLength(1);
  });

  test('a mean', () => {
    const look = (mean: string) =>
      wrongIn(
        amounts([
          ...['Salaire d’août 2026 : 900', 'Salaire de septembre 2026 : 960', 'Salaire d’octobre 2026 : 930'],
          `Salaire moyen : ${mean}`,
        ]),
      );
    expect(look('2 790')).toEqual(['Salaire moyen']);
    expect(look('930')).toEqual([]);
  });
});

test('a sentence about what is given in all is no total of what is asked', () => {
  const says = [
    'Au total, vous pouvez recevoir jusqu’à 300 € par an.',
    'En tout, l’aide ne dépasse pas 900 €.',
  ];
  expect(wrongIn(amounts(['Cantine : 120', 'Garderie : 80', 'Transport : 45']), { says })).toEqual([]);
});

test('an amount already written is still itself, however it is written', () => {
  const look = (before: string, after: string) =>
    wrongIn([aField('Montant', { text: after, initial: before })]);
  expect(look('1054.6', '1 054,60')).toEqual([]);
  expect(look('1 054 €', '1054')).toEqual([]);
  expect(look('1054', '1 045')).toEqual(['Montant']);
  expect(look('007', '7')).toEqual(['Montant']);
});
