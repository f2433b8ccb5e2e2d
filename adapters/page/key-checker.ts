import type { CheckKey, Shape } from '../../core/values/numbers.ts';
import type { PageWorld } from './world.ts';

/** Asks the background once for each number, and calls back when the answer is there. Until then it is unknown. */
export function createKeyChecker(world: Pick<PageWorld, 'ask'>, onAnswer: () => void): CheckKey {
  const answers = new Map<string, Shape>();
  return (kind, text) => {
    const key = `${kind} ${text}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    answers.set(key, 'unknown');
    world.ask<Shape>({ type: 'checkKey', kind, text }).then(
      (shape) => {
        answers.set(key, shape ?? 'unknown');
        onAnswer();
      },
      () => answers.delete(key),
    );
    return 'unknown';
  };
}
