import type { BrowserContext, Page } from '@playwright/test';
import { bundle } from './bundle.ts';
import { onFreshPage } from './fresh-page.ts';
import { costOf } from './main-thread.ts';
import { firstAndAgain, medianOf, round } from './median.ts';

interface Timed {
  milliseconds: number;
  found: number;
}

/** Reading against rrweb's full snapshot, at three sizes, and 10,000 fields in slices. Milliseconds. */
export async function measureReading(browser: BrowserContext) {
  const code = await bundle('tests/measure/reading.ts');
  const sizes = [];
  for (const nodes of [1_000, 10_000, 100_000]) {
    const size = { nodes, fields: nodes / 20 };
    const time = (name: string) =>
      onFreshPage(browser, code, size, async (page) =>
        firstAndAgain(5, () => timed(page, name, size.fields)),
      );
    const reading = await time('timeReading');
    const rrweb = await time('timeSnapshot');
    const ratio = { first: round(reading.first / rrweb.first), again: round(reading.again / rrweb.again) };
    sizes.push({ nodes, fields: size.fields, reading, rrweb, ratio });
  }
  const many = { nodes: 45_000, fields: 10_000 };
  const whole = await medianOf(3, () =>
    onFreshPage(browser, code, many, (page) => timed(page, 'timeReading', many.fields)),
  );
  const sliced = await onFreshPage(browser, code, many, (page) =>
    costOf(page, () => page.evaluate('measured.readSliced()')),
  );
  return {
    againstRrweb: sizes,
    tenThousandFields: {
      whole,
      slicedTotal: round(sliced.total),
      longestSlice: round(sliced.longestTask),
    },
  };
}

async function timed(page: Page, name: string, leastFound: number): Promise<number> {
  const { milliseconds, found } = (await page.evaluate(`measured.${name}()`)) as Timed;
  if (found < leastFound)
    throw new Error(`${name} found ${found} of ${leastFound}: the figure would mean nothing.`);
  return milliseconds;
}
