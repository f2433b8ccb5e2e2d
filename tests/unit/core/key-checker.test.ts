import { expect, test } from 'vitest';
import type { PageRequest } from '../../../adapters/browser/messages.ts';
import { createKeyChecker } from '../../../adapters/page/key-checker.ts';

test('a number is unknown until the background answers, and asked about once', async () => {
  const asked: PageRequest[] = [];
  let answered = 0;
  const ask = <Answer>(request: PageRequest) => {
    asked.push(request);
    return Promise.resolve(false as Answer);
  };
  const check = createKeyChecker({ ask }, () => answered++);
  expect(check('iban', 'FR76')).toBe('unknown');
  expect(check('iban', 'FR76')).toBe('unknown');
  await Promise.resolve();
  await Promise.resolve();
  expect(answered).toBe(1);
  expect(check('iban', 'FR76')).toBe(false);
  expect(asked).toEqual([{ type: 'checkKey', kind: 'iban', text: 'FR76' }]);
});

test('a background that is gone leaves the number unknown, and it is asked about again', async () => {
  let asks = 0;
  const ask = <Answer>(): Promise<Answer> => {
    asks++;
    return Promise.reject(new Error('gone'));
  };
  const check = createKeyChecker({ ask }, () => undefined);
  expect(check('nir', '1')).toBe('unknown');
  await new Promise((resolve) => setTimeout(resolve));
  expect(check('nir', '1')).toBe('unknown');
  expect(asks).toBe(2);
});
