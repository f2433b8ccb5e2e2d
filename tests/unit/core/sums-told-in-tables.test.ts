/** A total of rows that the page only shows, of months told in their titles; a table whose head alone tells the euros. */
import { describe, expect, test } from 'vitest';
import { amounts, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2027-03-09' };

describe('sums told in a table', () => {
  const rows = ['Commune de Saint-Avit', 'Association Le Fil', 'Conservatoire intercommunal'];
  const sums = ['11 208 €', '5 716 €', '2 431 €'];
  const rule = 'Portez dans la case 1AJ la somme des trois montants.';
  const look = (total: string, says: string) =>
    wrongIn(amounts([`Salaires, total de vos employeurs : ${total}`]), {
      ...taxReturn,
      blocks: [taxReturn.title, ...rows.flatMap((row, at) => [row, sums[at] ?? '']), says],
      answers: rows.map((_row, at) => ({ block: 2 * at + 2, from: 0, name: 2 * at + 1, column: null })),
    });
  test('to be added', () => {
    expect(look('19 535', rule)).toEqual(['Salaires, total de vos employeurs']);
    expect(look('19 355', rule)).toEqual([]);
  });
  test('whose euros the head alone tells', () => {
    const says = [
      'Organisme',
      'Bénéficiaire',
      'Nature',
      'Montant',
      'Ehpad',
      'Inès Guérin',
      'Salaires',
      '9 486',
    ];
    const case1BJ = (sum: string) =>
      wrongIn([anAmount('1BJ Salaires', sum, { group: 'Déclarant 2 – Inès Guérin' })], {
        ...taxReturn,
        says,
      });
    expect(case1BJ('9846')).toEqual(['1BJ Salaires']);
    expect(case1BJ('9486')).toEqual([]);
    expect(case1BJ('21300')).toEqual([]);
  });
});

describe('totals whose lines are told otherwise', () => {
  test('each under its month', () => {
    const months = ['Novembre 2026', 'Décembre 2026', 'Janvier 2027'];
    const outer = 'Votre activité de micro-entrepreneur';
    const look = (total: string) =>
      wrongIn(
        [
          ...months.map((group, at) => ({
            ...anAmount('Chiffre d’affaires encaissé', ['420', '510', '385'][at] ?? ''),
            group,
            heading: group,
            outerGroup: outer,
          })),
          { ...anAmount('Total des trois mois', total), group: outer, heading: outer },
        ],
        caf,
      );
    expect(look('1513')).toEqual(['Total des trois mois']);
    expect(look('1315')).toEqual([]);
  });
});
