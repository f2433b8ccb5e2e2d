import { describe, expect, it } from 'vitest';
import { families } from './families.ts';
import { mutateSample } from './mutate-sample.ts';
import { stillSamples } from './still-samples.ts';

/** Where a way of changing has nothing to change: one case alone has no other to change places with. */
const without: Record<string, string[]> = {
  'ameli/rights-attestation': ['moved'],
  'france-travail/fetch-attestation': ['moved'],
};

/** Every practice page, `count` times in each way, as another version of its portal might be. */
export function tryRedesigns(count: number): void {
  describe.each(stillSamples)('$id, as another version of the portal might be', (sample) => {
    const ways = Object.keys(families).filter((family) => !without[sample.id]?.includes(family));

    it.each(ways)(
      '%s: cases are found, none is taken for another, nothing is called done',
      async (family) => {
        const report = await mutateSample(await sample.freeze(), sample, family, count);
        expect(report.wrong).toEqual([]);
        expect(report.misplaced).toEqual([]);
        expect(report.wronglyDone).toEqual([]);
        expect(
          report.changed,
          'pages changed: with fewer the figures would mean little',
        ).toBeGreaterThanOrEqual(count * 0.95);
        if (procedureHasCases(sample)) expect(report.found).toBeGreaterThanOrEqual(0.95);
        expect(report.placed).toBeGreaterThanOrEqual(0.95);
      },
    );
  });
}

const procedureHasCases = ({ procedure }: (typeof stillSamples)[number]) => procedure.cases.length > 0;
