/** Children counted in a lettered case of a tax return, beside the years they were born. */
import { describe, expect, test } from 'vitest';
import { rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const count = (label: string, text: string) => aField(label, { valueType: 'count', text });
const years = (texts: string[], group: string | null = null) =>
  [...texts, '', ''].map((text, at) =>
    aField(`Année de naissance, ${at === 0 ? '1er' : `${at + 1}e`} enfant`, {
      valueType: 'year',
      text,
      group,
    }),
  );

test.each([
  'Case F – Enfants mineurs non mariés, nés en 2007 ou après : nombre',
  'F – Enfants mineurs à charge, nés entre 2008 et 2025 : nombre',
  'Case F. Nombre d’enfants mineurs non mariés',
])('« %s »', (label) => {
  expect(wrongIn([count(label, '1'), ...years(['2012', '2016'])])).toEqual([label]);
  expect(wrongIn([count(label, '3'), ...years(['2012', '2016'])])).toEqual([label]);
  expect(wrongIn([count(label, '2'), ...years(['2012', '2016'])])).toEqual([]);
  expect(wrongIn([count(label, '2')])).toEqual([]);
});

describe('rightly counted', () => {
  const f = 'Case F – Enfants mineurs non mariés : nombre';
  rightly([
    [
      'some at two homes',
      [
        count(f, '1'),
        ...years(['2012'], 'F'),
        count('Case H – Enfants en résidence alternée : nombre', '2'),
        ...years(['2014', '2016'], 'H'),
      ],
    ],
    ['one has grown up', [count('Case F – Enfants mineurs : nombre', '1'), ...years(['2006', '2016'])]],
    ['none', [count(f, '0'), ...years([])]],
    [
      'of another sort',
      [
        count('Case G – Enfants titulaires d’une carte d’invalidité : nombre', '1'),
        ...years(['2012', '2016']),
      ],
    ],
  ]);
});
