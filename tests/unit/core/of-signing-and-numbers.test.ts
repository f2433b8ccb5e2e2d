/** The day on which she signs, the number of each person, and the lines of a household that are numbered. */
import { expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

function problemsOf(fields: Field[], given: Partial<PageModel> = {}) {
  const page = aPage('demarche.numerique.gouv.fr', ['Demande d’aide'], {
    fields,
    buttons: [aButton('Suivant', 'next')],
    ...given,
  });
  return assessed(page, '2026-11-12').problems.map((one) => [one.check, one.fieldLabel]);
}

const aDate = (label: string, text: string, hint: string | null = null) =>
  aField(label, { valueType: 'date', text, hint });

test.each(['Le (date du jour, JJ/MM/AAAA)', 'Fait le', 'Jour de votre signature'])(
  '« %s » is today',
  (label) => {
    expect(problemsOf([aDate(label, '12/11/2025')])).toEqual([['range', label]]);
    expect(problemsOf([aDate(label, '12/11/2026')])).toEqual([]);
    // Begun last week.
    expect(problemsOf([aDate(label, '06/11/2026')])).toEqual([]);
  },
);

test('a day that may not be after today is another', () => {
  const hint = 'Pas après la date du jour';
  expect(problemsOf([aDate('Date des travaux', '12/05/2026', hint)])).toEqual([]);
});

test('one tax number for two people', () => {
  const numbers = (second: string, label = 'Numéro fiscal du déclarant 2') =>
    ['3047281596037', second].map((text, at) =>
      aField(at === 0 ? 'Numéro fiscal du déclarant 1' : label, { valueType: 'tax-number', text }),
    );
  expect(problemsOf(numbers('3047281596037'))).toEqual([['agreement', 'Numéro fiscal du déclarant 2']]);
  expect(problemsOf(numbers('2148503671083'))).toEqual([]);
  expect(problemsOf(numbers('3047281596037', 'Numéro fiscal du déclarant 1 (confirmation)'))).toEqual([]);
});

test('lines « 1 » to « 4 » of a household, the first of them herself', () => {
  const page = (count: string, heading = 'Les personnes du foyer') =>
    problemsOf(
      [
        aField('Nombre de personnes du foyer, vous comprise', { valueType: 'household', text: count }),
        ...['Samira', 'Rachid', 'Lina', 'Ilyès'].map((text, at) =>
          aField('Prénom', { valueType: 'name', text, group: `${at + 1}`, heading }),
        ),
      ],
      { blocks: ['Les personnes du foyer', '1', 'Vous-même', '2', '3', '4'] },
    );
  expect(page('3')).toEqual([['count', 'Nombre de personnes du foyer, vous comprise']]);
  expect(page('4')).toEqual([]);
  expect(page('3', 'Les factures')).toEqual([]);
});
