import { expect, it } from 'vitest';
import type { SeededCase } from '../../seeded/case.ts';
import { scoreInFrame } from '../../seeded/score-in-frame.ts';

/** Each planted error of the two that people live from, and each page that is none of theirs: a rule once lost some in silence. */
const isLivedFrom = ({ truth }: SeededCase): boolean =>
  /^(?:planted|elsewhere)$/.test(truth.kind) &&
  /^(?:caf\/quarterly|france-travail\/monthly)/.test(truth.guide);

it('errors of the declarations, a fifth of all other made-up cases: found, no false alarm, never a false « complete » or « sent »', async () => {
  const { missed, score } = await scoreInFrame(1, (one, place) => isLivedFrom(one) || place % 5 === 0);
  expect(missed, JSON.stringify(score, null, 2)).toEqual([]);
}, 60_000);
