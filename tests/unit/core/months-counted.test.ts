/** How many months are announced, and the months told one by one. */
import { describe, expect, test } from 'vitest';
import { amounts, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const count = (label: string, text: string) =>
  aField(label, {
    kind: 'select',
    valueType: 'duration',
    options: ['un mois', 'deux mois', 'trois mois', '2'],
    text,
  });
const boxes = (question: string, ticked: string[]) =>
  ['Juin 2026', 'Juillet 2026', 'Août 2026'].map((label) =>
    aField(label, {
      kind: 'checkbox',
      valueType: 'choice',
      question,
      text: ticked.includes(label) ? 'Coché' : '',
    }),
  );
const worked = 'Nombre de mois travaillés';
const asksWhich = 'Quels mois avez-vous travaillé ?';
const paid = 'Nombre de mois pour lesquels vous déclarez un salaire';
const pay = (...texts: string[]) =>
  amounts(['juin', 'juillet', 'août'].map((month, at) => `Salaire de ${month} 2026 : ${texts[at]}`));

test('months ticked', () => {
  expect(wrongIn([count(worked, '2'), ...boxes(asksWhich, ['Juin 2026'])])).toEqual([worked]);
  expect(
    wrongIn([count(worked, '2'), ...boxes(asksWhich, ['Juin 2026', 'Juillet 2026', 'Août 2026'])]),
  ).toEqual([worked]);
  expect(wrongIn([count(worked, '2'), ...boxes(asksWhich, ['Juin 2026', 'Août 2026'])])).toEqual([]);
});

test('months filled in', () => {
  expect(wrongIn([...pay('1 120,35', '984,10', '1 051,72'), count(paid, 'deux mois')])).toEqual([paid]);
  expect(wrongIn([...pay('1 120,35', '0', '1 051,72'), count(paid, 'trois mois')])).toEqual([paid]);
  expect(wrongIn([...pay('1 120,35', '0', '1 051,72'), count(paid, 'deux mois')])).toEqual([]);
});

test('months named', () => {
  const named = (text: string) => [count(worked, '2'), aField('Mois travaillés', { text })];
  expect(wrongIn(named('juin, juillet et août'))).toEqual([worked]);
  expect(wrongIn(named('juin et août'))).toEqual([]);
  expect(wrongIn(named('les deux derniers'))).toEqual([]);
});

test('months answered', () => {
  const page = (august: 'Oui' | 'Non') => [
    aYesNo('Avez-vous travaillé en juin ?', 'Oui'),
    aYesNo('Avez-vous travaillé en juillet ?', 'Oui'),
    aYesNo('Avez-vous travaillé en août ?', august),
    count(worked, 'deux mois'),
  ];
  expect(wrongIn(page('Oui'))).toEqual([worked]);
  expect(wrongIn(page('Non'))).toEqual([]);
});

describe('rightly counted', () => {
  rightly([
    ['months without work', [count(worked, '2'), ...boxes('Mois sans travailler', ['Juin 2026'])]],
    ['paid later', [count(worked, '2'), ...pay('1 120,35', '984,10', '1 051,72')]],
    ['months of a lease', [count('Nombre de mois depuis le bail', '2'), ...pay('1', '2', '3')]],
    ['of something else', [count('Nombre de mois de stage', '2'), ...pay('1 120,35', '984,10', '1 051,72')]],
    ['the first of them', [count(worked, '2'), aField('Premier mois travaillé', { text: 'juin' })]],
    [
      'from one to another',
      [count(worked, 'trois mois'), aField('Mois travaillés', { text: 'de juin à août' })],
    ],
    ['none', [aField('Nombre de mois de salaire', { text: '0' }), ...pay('0', '0', '0')]],
    [
      'more than the page has',
      [aField('Nombre de mois de salaire', { text: '5' }), ...pay('1 120', '984', '1 051')],
    ],
    [
      'of her partner',
      [
        count('Nombre de mois travaillés par votre conjoint', '2'),
        ...boxes('Quels mois avez-vous travaillé ?', ['Juin 2026']),
      ],
    ],
  ]);
});
