import { describe, expect, it } from 'vitest';
import { packs } from '../../../packs/index.ts';
import { families } from '../../support/mutations/families.ts';
import { mutateSample } from '../../support/mutations/mutate-sample.ts';
import { stillSamples } from '../../support/mutations/still-samples.ts';

/** A few of each in the ordinary tests; tests/long makes a hundred. */
const count = 6;

describe.each(stillSamples)('$procedure, as another version of the portal might be', (sample) => {
  const procedures = packs.find(({ id }) => id === sample.portal)?.procedures ?? [];

  it.each(Object.keys(families))(
    '%s: cases are found, none is taken for another, nothing is called done',
    async (family) => {
      const still = await sample.freeze();
      const report = await mutateSample(still, [...procedures], sample.procedure, family, count);
      expect(report.wrong).toEqual([]);
      expect(report.wronglyDone).toEqual([]);
      expect(report.found).toBeGreaterThanOrEqual(0.95);
    },
  );
});
