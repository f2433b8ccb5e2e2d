/** A recap whose amount is missing, be its unit there or not. */
import { describe, expect, test } from 'vitest';
import { anAmount } from '../../support/page-model.ts';
import { caf, tableOf } from '../../support/recap.ts';

const months = ['Juillet 2026', 'Août 2026', 'Septembre 2026'];
const amountsWith = (august: string) => ['640,00 €', august, '12,50 €'];
const inTable = (august: string) => {
  const rows = months.map((month, at) => [month, amountsWith(august)[at] ?? '']);
  return caf([], tableOf(['Mois', 'Montant net social'], rows)).problems.map(({ check }) => check);
};
const inLines = (august: string) =>
  caf(months.map((month, at) => `Salaire ${month} : ${amountsWith(august)[at]}`)).problems.map(
    ({ check }) => check,
  );

describe('an amount left out of a recap', () => {
  test.each(['€', '-- €', '– €', '—', '___ €', '--,-- €', '… €', 'euros'])('« %s » in a table', (august) => {
    expect(inTable(august)).toEqual(['unsaid']);
  });

  test.each(['€', '-- €', '—', '___ €'])('« %s » after a colon', (august) => {
    expect(inLines(august)).toEqual(['unsaid']);
  });
});

describe('nothing is missing', () => {
  test.each(['0 €', '0,00 €', '8 €', '1 200 euros'])('« %s »', (august) => {
    expect([...inTable(august), ...inLines(august)]).toEqual([]);
  });

  test('« € » over a column of figures names it', () => {
    const rows = months.map((month, at) => [month, ['640,00', '320,10', '12,50'][at] ?? '']);
    expect(caf([], tableOf(['Mois', '€'], rows)).problems).toEqual([]);
  });

  test('« € » beside a case is its unit', () => {
    const rows = months.map((month) => [month, '€']);
    const fields = months.map((month) => anAmount(`Salaire ${month}`, '640,00'));
    expect(caf([], { ...tableOf(['Mois', 'Montant net social'], rows), fields }).problems).toEqual([]);
  });
});
