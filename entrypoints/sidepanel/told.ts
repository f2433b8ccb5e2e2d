import { emptyProgress, type Progress } from '../../core/assessment.ts';

type Change = (progress: Progress) => Progress;

interface Told {
  /** One more thing she told. `about` names what it is of: told again of the same, it takes the place of the former. */
  tell(about: string, change: Change): void;
  /** The page says what it holds; null: it is another page, or none. */
  hear(held: Progress | null): void;
  /** What the page holds, with what she told that it does not hold yet. */
  all(): Progress;
}

/**
 * What she told in this panel, until the page's own account holds it. The page answers after a reading, which takes its
 * time on a slow machine: what she tells meanwhile is built on what she told before, and none of it is lost.
 */
export function rememberTold(): Told {
  const waiting = new Map<string, Change>();
  let held = emptyProgress;
  return {
    tell(about, change) {
      waiting.set(about, change);
    },
    hear(next) {
      held = next ?? emptyProgress;
      for (const [about, change] of waiting) if (!next || isSame(change(held), held)) waiting.delete(about);
    },
    all: () => [...waiting.values()].reduce((progress, change) => change(progress), held),
  };
}

/** Each change leaves alone an account that holds it already. */
const isSame = (one: Progress, other: Progress): boolean => JSON.stringify(one) === JSON.stringify(other);
