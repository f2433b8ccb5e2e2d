/** Several payslips paid within one month, added up in its case; and what is not to be added to a pay. */
import { describe, expect, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { amounts, quarterly, rightlyOn, wrongIn } from '../../support/filled-in.ts';

const adds = 'Si plusieurs employeurs vous ont payé le même mois, additionnez les montants nets sociaux.';
const slips = [
  ['GAEC du Moulin', '31/07/2026', '803,22 €'],
  ['GAEC du Moulin', '31/08/2026', '790,16 €'],
  ['EARL des Coteaux', '11/09/2026', '455,10 €'],
  ['SCEA Le Pressoir', '30/09/2026', '612,85 €'],
];
const months = ['juillet', 'août', 'septembre'];
const pays = (name: string, ...sums: string[]) =>
  amounts(months.map((month, at) => `${name} de ${month} 2026 : ${sums[at]}`));

/** A table of three columns, or a line for each payslip. */
function lookAt(fields: ReturnType<typeof pays>, rule = adds, isTable = true) {
  const title = 'Déclaration trimestrielle de ressources';
  const head = [title, rule, 'Employeur', 'Payé le', 'Net social'];
  const answers: PageModel['answers'] = slips.flatMap((_, row) =>
    [1, 2].map((column) => ({
      name: head.length + row * 3,
      block: head.length + row * 3 + column,
      column: 2 + column,
      from: 0,
    })),
  );
  const lines = slips.map(([who, day, sum]) => `${who} : bulletin payé le ${day}, montant net social ${sum}`);
  const blocks = [
    ...(isTable ? [...head, ...slips.flat()] : [title, rule, ...lines]),
    ...fields.map(({ label }) => label),
  ];
  return wrongIn(fields, {
    ...quarterly,
    today: '2026-11-12',
    answers: isTable ? answers : [],
    blocks,
  });
}

test('one of two payslips of a month', () => {
  const name = 'Total des salaires';
  const last = `${name} de septembre 2026`;
  expect(lookAt(pays(name, '803,22', '790,16', '612,85'))).toEqual([last]);
  expect(lookAt(pays(name, '803,22', '790,16', '455,10'))).toEqual([last]);
  expect(lookAt(pays(name, '803,22', '790,16', '612,85'), 'Salaires du trimestre', false)).toEqual([last]);
  expect(lookAt(pays('Salaires', '803,22', '790,16', '613'), adds, false)).toEqual([
    'Salaires de septembre 2026',
  ]);
});

test('all payslips of a month, or a case that adds nothing', () => {
  const name = 'Total des salaires';
  expect(lookAt(pays(name, '803,22', '790,16', '1067,95'))).toEqual([]);
  expect(lookAt(pays(name, '803', '790', '1068'), adds, false)).toEqual([]);
  // Another employer, whom the page does not know.
  expect(lookAt(pays(name, '803,22', '790,16', '1200'))).toEqual([]);
});

describe('added', () => {
  rightlyOn(quarterly, [
    ['no payslip is shown', pays('Total des salaires', '803,22', '790,16', '612,85'), [adds]],
  ]);
});
