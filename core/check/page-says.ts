import type { Finding } from '../assessment.ts';
import { initialTextOf, stateOf, textOf } from '../values/answer.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf } from './finding.ts';

/** What the page itself says is wrong. Once the answer has changed, its message may be out of date: unknown. */
export function checkPageErrors({ asked }: CheckContext): Finding[] {
  return asked
    .filter((field) => field.error !== null)
    .map((field) => {
      const isStale = stateOf(field) === 'filled' && textOf(field) !== initialTextOf(field);
      return isStale
        ? ownFinding('page-error', 'unknown', spotOf(field), 'page-error-stale')
        : ownFinding('page-error', 'problem', spotOf(field), 'page-error-problem', {
            said: field.error ?? '',
          });
    });
}

/** Cases whose answer was not read: nothing can be said of them. */
export function checkUnread({ asked }: CheckContext): Finding[] {
  return asked
    .filter((field) => stateOf(field) === 'unread')
    .map((field) => ownFinding('unread', 'unknown', spotOf(field), 'unread-field'));
}
