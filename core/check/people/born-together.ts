/** « Combien d'enfants sont nés ? 2 (jumeaux) », and nothing in the part of the second. */
import type { Finding } from '../../assessment.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { numberIn } from './count-said.ts';

const ofBorn = /\b(?:combien|nombre)\b.*\benfants?\b.*\bnee?s?\b/;

export function checkBornTogether({ asked }: CheckContext): Finding[] {
  const [count, other] = asked.filter(({ label }) => ofBorn.test(fold(label)));
  const [first = ''] = fold(count ? (textOf(count) ?? '') : '').split(' ');
  const stated = numberIn(first);
  if (!count || other || stated === null) return [];
  const isGiven = (rank: number): boolean | null => {
    const cases = asked.filter(({ group }) => fold(group ?? '') === `enfant ${rank}`);
    return cases.length === 0 ? null : cases.some((field) => stateOf(field) !== 'empty');
  };
  const given = Array.from({ length: stated }, (_, at) => isGiven(at + 1));
  // One part a screen: those of the others come next.
  if (given.includes(null) || !given.includes(true) || !given.includes(false)) return [];
  const told = given.filter(Boolean).length;
  return [
    ownFinding('count', 'problem', spotOf(count), 'count-problem', { stated: `${stated}`, told: `${told}` }),
  ];
}
