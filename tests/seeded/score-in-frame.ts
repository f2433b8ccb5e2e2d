import { allCases } from './all-cases.ts';
import { answerInFrame } from './answer-in-frame.ts';
import type { SeededCase } from './case.ts';
import { missedGates, type Score, scoreOf } from './score.ts';

/** The gates a seed's set misses, and its score in full for whoever must mend it. `isWanted`: which cases are played. */
export async function scoreInFrame(
  seed: number,
  isWanted: (one: SeededCase, place: number) => boolean = () => true,
): Promise<{ missed: string[]; score: Score }> {
  // A frame of another site loads nothing in a test, and is then a document of ours.
  const cases = allCases(seed)
    .filter(isWanted)
    .filter(({ truth }) => truth.what !== 'frame of another site');
  const answers = [];
  for (const one of cases) answers.push(await answerInFrame(one));
  const score = scoreOf(cases, answers);
  return { missed: missedGates(score), score };
}
