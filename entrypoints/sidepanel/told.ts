import { emptyProgress, type Progress } from '../../core/assessment.ts';

type Change = (progress: Progress) => Progress;

interface Told {
  /** One more thing she told. `about` names what it is of: told again of the same, it takes the place of the former. */
  tell(about: string, change: Change): void;
  /** The page says what it holds; null: it is another page, or none. `line`: which line to a page says it. */
  hear(held: Progress | null, line?: number): void;
  /** What the page holds, with what she told that it does not hold yet. */
  all(): Progress;
}

/**
 * What she told in this panel, until the page's own account holds it. The page answers after a reading, which takes its
 * time on a slow machine: what she tells meanwhile is built on what she told before, and none of it is lost.
 */
export function rememberTold(): Told {
  const waiting = new Map<string, { change: Change; since: number }>();
  let held = emptyProgress;
  let heardOn = 0;
  return {
    tell(about, change) {
      waiting.set(about, { change, since: performance.now() });
    },
    hear(next, line = heardOn) {
      held = next ?? emptyProgress;
      // A page that came back at the same address names its cases anew.
      const isOther = next === null || line !== heardOn;
      heardOn = line;
      for (const [about, { change, since }] of waiting)
        if (isOther || isSame(change(held), held) || performance.now() - since > longestWait)
          waiting.delete(about);
    },
    all: () => [...waiting.values()].reduce((progress, { change }) => change(progress), held),
  };
}

/** Milliseconds. What the page has not taken up by then it never will: the case is gone, or says something else. */
const longestWait = 10_000;

/** Each change leaves alone an account that holds it already. */
const isSame = (one: Progress, other: Progress): boolean => JSON.stringify(one) === JSON.stringify(other);
