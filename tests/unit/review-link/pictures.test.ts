import { describe, expect, it } from 'vitest';
import { isRightRow, offerRows } from '../../../adapters/review-link/pictures.ts';
import { namePictures, pictureIds } from '../../../core/review/picture-ids.ts';

describe('the pictures', () => {
  it('are sixty-four, all different', () => {
    expect(new Set(pictureIds).size).toBe(64);
    expect(namePictures([0, 63])).toEqual(['fish', 'compass']);
  });

  it('row 54: four rows, the right one once and in every place equally, any two differing in three places', () => {
    const right = [1, 2, 3, 4];
    const places = [0, 0, 0, 0];
    for (let run = 0; run < 4000; run++) {
      const rows = offerRows(right);
      expect(rows.length).toBe(4);
      expect(rows.filter((row) => isRightRow(row, right)).length).toBe(1);
      const at = rows.findIndex((row) => isRightRow(row, right));
      places[at] = (places[at] ?? 0) + 1;
      for (const [one, row] of rows.entries()) {
        for (const other of rows.slice(one + 1)) {
          expect(row.filter((picture, place) => picture !== other[place]).length).toBeGreaterThanOrEqual(3);
        }
      }
    }
    for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('rows 54 and 55: none of the rows, or another, is not right', () => {
    expect(isRightRow(null, [1, 2, 3, 4])).toBe(false);
    expect(isRightRow([1, 2, 3, 5], [1, 2, 3, 4])).toBe(false);
    expect(isRightRow([], [1, 2, 3, 4])).toBe(false);
  });
});
