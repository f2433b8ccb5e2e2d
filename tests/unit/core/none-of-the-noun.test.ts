/** « Avez-vous perçu des indemnités journalières ? Oui », and nothing in any of the cases of that name. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { wrongApart } from '../../support/asked-apart.ts';
import { townHall, wrongIn } from '../../support/filled-in.ts';
import { anAmount, aYesNo } from '../../support/page-model.ts';

describe('« Oui », and its cases', () => {
  const asks = 'Avez-vous perçu des indemnités journalières pendant ces trois mois ?';
  const months = (texts: string[], given = {}): Field[] =>
    ['août', 'septembre', 'octobre'].map((month, at) =>
      anAmount(`Indemnités journalières ${month} 2026`, texts[at] ?? '', { group: 'Montants', ...given }),
    );
  const look = (texts: string[], says: string[] = [], given = {}) =>
    wrongIn([aYesNo(asks, 'Oui', { group: 'Santé' }), ...months(texts, given)], { host: townHall, says });
  const [first, , last] = months([]).map(({ label }) => label);
  const head = 'Indemnités journalières (0 si aucune ce mois-là)';

  test('all empty, or all zero', () => {
    expect(look(['', '', ''])).toEqual([first]);
    expect(look(['0', '0', '0'])).toEqual([first]);
    expect(look(['0', '0', ''])).toEqual([last]);
  });

  test('one of them has it: the others are zero, or empty where nothing asks for a zero', () => {
    expect(look(['0', '486,20', '0'])).toEqual([]);
    expect(look(['', '486,20', ''])).toEqual([]);
    expect(look(['0', '486,20', ''], [head])).toEqual([last]);
    expect(look(['0', '486,20', '0'], [head])).toEqual([]);
  });

  test('optional, told elsewhere, or of another sort', () => {
    expect(look(['', '', ''], [], { optional: true, hint: '(facultatif)' })).toEqual([]);
    const told = anAmount('Total des indemnités journalières', '486,20', { group: 'Total' });
    expect(wrongIn([aYesNo(asks, 'Oui', { group: 'Santé' }), ...months(['', '', '']), told])).toEqual([]);
    expect(wrongApart('Percevez-vous une bourse au mérite ?', 'Oui', 'Bourse de la région', '')).toEqual([]);
  });

  test.each([
    ['Percevez-vous une bourse ?', 'Bourse versée par le Crous'],
    ['Avez-vous touché une rente cette année ?', 'Rente'],
  ])('%s – %s', (question, name) => {
    expect(wrongApart(question, 'Oui', name, '')).toEqual([name]);
    expect(wrongApart(question, 'Non', name, '')).toEqual([]);
  });
});
