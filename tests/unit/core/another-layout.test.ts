/** What a page of months in cards, or of people under lines in bold, tells as one with tables does. */
import { describe, expect, test } from 'vitest';
import { quarterly, wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const caf = { ...quarterly, today: '2026-12-10' };
const months = ['Août 2026', 'Septembre 2026', 'Octobre 2026'];

describe('a total in a card of its own', () => {
  const look = (total: string, sort = 'Pension alimentaire reçue') =>
    wrongIn(
      [
        ...months.flatMap((group, at) => [
          anAmount('Salaires (montant net social)', '842,17', { group }),
          anAmount('Pension alimentaire reçue', ['150', '150', '165'][at] ?? '', { group }),
        ]),
        anAmount(sort, total, { group: 'Total du trimestre' }),
      ],
      caf,
    );
  test('adds the same line of each month', () => {
    expect(look('456')).toEqual(['Pension alimentaire reçue']);
    expect(look('465')).toEqual([]);
    // Of another thing, which no month has.
    expect(look('456', 'Loyers encaissés')).toEqual([]);
  });
});
