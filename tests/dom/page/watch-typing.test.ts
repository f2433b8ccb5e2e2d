import { expect, test } from 'vitest';
import { watchTyping } from '../../../adapters/page/watch-typing.ts';
import { until, wait } from './fake-world.ts';

test('32: an answer that changes without any event is told within about a second, while somebody looks', async () => {
  const ending = new AbortController();
  let hasChanged = false;
  let isWatched = true;
  let told = 0;
  watchTyping(document, () => told++, {
    signal: ending.signal,
    isWatched: () => isWatched,
    hasChanged: () => hasChanged,
  });
  await wait(1_200);
  expect(told).toBe(0);
  hasChanged = true;
  expect(await until(() => told > 0, 1_500)).toBe(true);
  isWatched = false;
  told = 0;
  await wait(1_200);
  expect(told).toBe(0);
  ending.abort();
});
