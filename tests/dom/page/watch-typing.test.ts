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

test('a circle is answered once pressed, and with it its question, whichever circle stands for it', () => {
  const ending = new AbortController();
  const form = document.createElement('form');
  form.innerHTML = `<input type="radio" name="stay" value="yes"><input type="radio" name="stay" value="no">
    <input type="radio" name="other"><input name="pay">`;
  document.body.append(form);
  const [yes, no, other, pay] = form.querySelectorAll('input');
  const typing = watchTyping(document, () => {}, {
    signal: ending.signal,
    isWatched: () => false,
    hasChanged: () => false,
  });
  const wasLeft = () => [yes, no, other, pay].map((one) => typing.wasLeft(one as Element));
  no?.click();
  expect(wasLeft()).toEqual([true, true, false, false]);
  // While she types, nothing; once she has left it, it too.
  pay?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect(wasLeft()).toEqual([true, true, false, false]);
  pay?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  expect(wasLeft()).toEqual([true, true, false, true]);
  ending.abort();
  form.remove();
});
