/** A last day, or a time, that the page gives without its year. */
import { describe, expect, test } from 'vitest';
import { days, rightly, wrongIn } from '../../support/filled-in.ts';

const visit = 'Date du rendez-vous souhaitée';

describe('a last day', () => {
  const look = (text: string, says: string[]) => wrongIn(days([`${visit} : ${text}`]), { says });
  test('to come within months', () => {
    const rule = ['Les rendez-vous sont pris jusqu’au 31 janvier.'];
    expect(look('05/02/2027', rule)).toEqual([visit]);
    expect(look('29/01/2027', rule)).toEqual([]);
    expect(look('15/12/2026', rule)).toEqual([]);
  });

  test('of the year that the page names', () => {
    const signed = (text: string, says: string[]) => wrongIn(days([`Date de signature : ${text}`]), { says });
    const rule = 'Les demandes doivent être déposées au plus tard le 31 octobre.';
    expect(signed('24/11/2026', ['Campagne 2026', rule])).toEqual(['Date de signature']);
    expect(signed('24/11/2026', [rule])).toEqual([]);
    expect(signed('24/11/2026', ['Campagne 2026-2027', rule])).toEqual([]);
    expect(
      signed('24/11/2026', [
        'Campagne 2026',
        'Les demandes doivent être déposées au plus tard le 30 novembre.',
      ]),
    ).toEqual([]);
  });

  rightly([
    [
      'each year',
      days([`${visit} : 05/02/2027`]),
      ['Les rendez-vous sont pris jusqu’au 31 janvier de chaque année.'],
    ],
    ['an age', days([`${visit} : 05/02/2027`]), ['Les rendez-vous sont pris jusqu’au 16 ans de l’enfant.']],
    ['far off', days([`${visit} : 05/02/2027`]), ['Les rendez-vous sont pris jusqu’au 31 octobre.']],
    [
      'of something else',
      days([`${visit} : 05/02/2027`]),
      ['Les inscriptions à la cantine sont closes le 31 janvier.'],
    ],
  ]);
});

describe('a time', () => {
  const stay = 'Premier jour du séjour';
  const look = (text: string, says: string) => wrongIn(days([`${stay} : ${text}`]), { says: [says] });
  test('of any year', () => {
    const rule = 'Le premier jour du séjour doit se situer entre le 1er juillet et le 31 août.';
    expect(look('05/09/2027', rule)).toEqual([stay]);
    expect(look('30/06/2027', rule)).toEqual([stay]);
    expect(look('05/07/2027', rule)).toEqual([]);
    expect(look('31/08/2028', rule)).toEqual([]);
  });

  test('in its name', () => {
    const named = (text: string) =>
      wrongIn(days([`Jour du retrait (entre le 1er et le 15 décembre) : ${text}`]));
    expect(named('18/12/2026')).toHaveLength(1);
    expect(named('12/12/2026')).toEqual([]);
  });

  rightly([
    [
      'over a New Year',
      days([`${stay} : 03/01/2027`]),
      ['Le séjour doit avoir lieu entre le 20 décembre et le 5 janvier.'],
    ],
    [
      'of some',
      days([`${stay} : 05/09/2027`]),
      ['Si le séjour doit avoir lieu entre le 1er juillet et le 31 août, prévenez-nous.'],
    ],
  ]);
});
