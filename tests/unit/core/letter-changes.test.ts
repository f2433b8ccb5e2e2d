import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterChanges } from '../../../core/wording/letter-changes.ts';

/** The table of changes, whole and plain: the definition that the fast way is held to. */
function changesByTable(text: string, wording: string, anywhere: boolean): number {
  let row = Array.from({ length: text.length + 1 }, (_, column) => (anywhere ? 0 : column));
  for (const [at, letter] of wording.split('').entries()) {
    const next = [at + 1];
    for (const [column, other] of text.split('').entries())
      next.push(
        Math.min(
          (row[column] ?? 0) + (letter === other ? 0 : 1),
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return anywhere ? Math.min(...row) : (row.at(-1) ?? 0);
}

/** Few letters, so that many are the same; « œ » and « ж » are not among the usual ones. */
const words = (minLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'e', ' ', 'œ', 'ж'), minLength, maxLength: 200 });

test.each([
  ['travaillé', 'travail', false, 2],
  ['avez-vous travaillé en juin', 'travaille', true, 1],
  ['', 'net', false, 3],
  ['', 'net', true, 3],
  ['net', 'net', false, 0],
  ['x'.repeat(40), 'y'.repeat(33), false, 40],
])('« %s » and « %s », anywhere: %s, are %i changes apart', (text, wording, anywhere, changes) => {
  expect(letterChanges(text, wording, anywhere)).toBe(changes);
});

test.each([false, true])('as many as the plain table says; anywhere: %s', (anywhere) => {
  fc.assert(
    fc.property(words(0), words(1), (text, wording) => {
      expect(letterChanges(text, wording, anywhere)).toBe(changesByTable(text, wording, anywhere));
    }),
    { numRuns: 400 },
  );
});
