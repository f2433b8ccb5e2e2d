/** « Année de naissance des enfants comptés en case F »: the list is of that case, and no other count is held against it. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { rightlyOn, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const f = 'F Nombre d’enfants mineurs, non mariés, à charge exclusive';
const h = 'H Nombre d’enfants en résidence alternée';
const count = (label: string, text: string) => aField(label, { valueType: 'household', text });
const years = (group: string, texts: string[]): Field[] =>
  texts.map((text, at) =>
    aField(
      `Année de naissance du ${at === 0 ? '1er' : `${at + 1}e`} enfant${at < 2 ? '' : ' (s’il y a lieu)'}`,
      {
        kind: 'select',
        valueType: 'date-part',
        options: ['2014', '2018', '2020'],
        text,
        group,
      },
    ),
  );
const ofF = 'Année de naissance de chacun des enfants comptés en case F';
const ofH = 'Enfants de la case H : année de naissance';
const look = (...fields: Field[]) => wrongIn(fields, taxReturn);

describe('the list is said to be of one case', () => {
  rightlyOn(taxReturn, [
    ['none in the other', [count(f, '2'), count(h, '0'), ...years(ofF, ['2014', '2018', ''])]],
    ['one in the other', [count(f, '2'), count(h, '1'), ...years(ofF, ['2014', '2018', ''])]],
    ['none in the first', [count(f, '0'), count(h, '2'), ...years(ofH, ['2014', '2018', ''])]],
    [
      'by letters after their names',
      [
        count('Nombre d’enfants mineurs (case F)', '2'),
        count('Nombre d’enfants en résidence alternée (case H)', '1'),
        ...years(ofF, ['2014', '2018', '']),
      ],
    ],
  ]);

  test('its own case is held against it, and that one alone', () => {
    expect(look(count(f, '3'), count(h, '0'), ...years(ofF, ['2014', '2018', '']))).toEqual([f]);
    expect(look(count(f, '3'), count(h, '1'), ...years(ofF, ['2014', '2018', '']))).toEqual([f]);
    expect(look(count(f, '1'), count(h, '0'), ...years(ofF, ['2014', '2018', '']))).toEqual([f]);
    expect(look(count(f, '2'), count(h, '1'), ...years(ofH, ['2014', '2018', '']))).toEqual([h]);
  });
});
