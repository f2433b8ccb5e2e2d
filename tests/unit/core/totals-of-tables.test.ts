/** Totals against what a table, or the cases right above, hold. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { casesOf, problemsIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const hours = casesOf('hours');

describe('a total that the page shows under its columns', () => {
  const heads = ['Employeur', 'Nombre d’heures', 'Montant brut'];
  const employers = (...rows: [string, string][]) =>
    rows.flatMap(([worked, paid], at) => [
      aField('Employeur', { valueType: 'organisation', text: `EXEMPLE ${at}` }),
      hours('Nombre d’heures', worked),
      anAmount('Montant brut', paid),
    ]);
  const under = (fields: Field[], worked = '36 h', paid = '440,40 €', more: string[] = []) => {
    const blocks = [...heads, ...more, 'Total', worked, paid];
    const name = blocks.indexOf('Total');
    const cells = [1, 2].map((column) => ({ block: name + column, from: 0, name, column }));
    const ofRow =
      more.length > 0 ? [{ block: heads.length + 1, from: 0, name: heads.length, column: 2 }] : [];
    return problemsIn(fields, [], { blocks, answers: [...ofRow, ...cells] });
  };

  test('not theirs', () => {
    expect(under(employers(['24', '290,40'], ['12', '510']))).toEqual([['sum', 'Total – Montant brut']]);
    expect(under(employers(['24', '290,40'], ['21', '150']))).toEqual([['sum', 'Total – Nombre d’heures']]);
  });

  test.each([
    ['theirs', under(employers(['24', '290,40'], ['12', '150']))],
    ['not added yet', under(employers(['24', '290,40'], ['12', '510']), '0 h', '0,00 €')],
    ['one row', under(employers(['24', '290,40']))],
    [
      'of a row that is shown too',
      under(employers(['4', '90,40'], ['2', '50']), '6 h', '440,40 €', ['Crèche', '300,00 €']),
    ],
  ])('%s', (_name, found) => expect(found).toEqual([]));
});

describe('totals of rows', () => {
  const rows = (...all: string[][]) =>
    all.flatMap(([month = '', ...cells]) =>
      ['Salaire', 'Prime', 'Total'].map((column, at) =>
        anAmount(`${month} – ${column}`, cells[at] ?? '', { group: 'Vos ressources' }),
      ),
    );

  test('one without a column that the others add', () =>
    expect(
      problemsIn(
        rows(
          ['Août 2026', '500', '100', '600'],
          ['Septembre 2026', '500', '120', '500'],
          ['Octobre 2026', '500', '80', '580'],
        ),
      ),
    ).toEqual([['sum', 'Septembre 2026 – Total']]));

  test.each([
    ['all of both', rows(['Août 2026', '500', '100', '600'], ['Septembre 2026', '500', '120', '620'])],
    ['none of that column', rows(['Août 2026', '500', '0', '500'], ['Septembre 2026', '500', '120', '500'])],
    ['nothing there', rows(['Août 2026', '500', '100', '600'], ['Septembre 2026', '500', '', '500'])],
  ])('%s', (_name, fields) => expect(problemsIn(fields)).toEqual([]));
});

describe('a turnover by its sorts', () => {
  const page = (
    sales: string,
    services: string,
    freelance: string,
    total: string,
    name = 'Total du chiffre d’affaires',
  ) =>
    problemsIn([
      aField('Ventes de marchandises', { text: sales }),
      anAmount('Prestations de services artisanales ou commerciales', services),
      aField('Professions libérales', { valueType: 'job', text: freelance }),
      anAmount(name, total),
    ]);

  test.each([
    ['0', '3 250', '0', '3520'],
    ['1 505,50', '0', '', '1550,50'],
    ['100', '200', '300', '500'],
  ])('%s, %s, %s are not %s', (sales, services, freelance, total) =>
    expect(page(sales, services, freelance, total)).toHaveLength(1),
  );

  test.each([
    ['0', '3 250', '0', '3250', undefined],
    ['1 505,50', '0', '', '1 505,50 €', undefined],
    ['100', '200', '300', '9 600', 'Total du chiffre d’affaires de l’année'],
    ['100', '200', '300', '9 600', 'Total cumulé du chiffre d’affaires'],
    ['0', '3 250', 'Infirmière', '3250', undefined],
  ])('%s, %s, %s and %s', (sales, services, freelance, total, name) =>
    expect(page(sales, services, freelance, total, name)).toEqual([]),
  );
});
