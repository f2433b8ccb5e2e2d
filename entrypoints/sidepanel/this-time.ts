import type { Assessment, Progress } from '../../core/assessment.ts';
import { type Answered, rememberAnswers } from '../../core/notebook/answers.ts';
import { type Doubted, rememberDoubts } from '../../core/notebook/doubts.ts';
import { packs } from '../../packs/index.ts';

/** What she doubted and wrote of the procedure she is in, or has just sent. */
export interface ThisTime {
  doubted: Doubted | null;
  answered: Answered | null;
}

interface ThisTimeMemory {
  see(tabId: number | null, assessment: Assessment, progress: Progress): void;
  of(tabId: number | null): ThisTime;
  /** All of it, of every tab. */
  clear(): void;
}

const nothing: ThisTime = { doubted: null, answered: null };

/** Tab by tab, while the panel is open. Stored nowhere: the notebook takes it by her acts alone. */
export function rememberThisTime(): ThisTimeMemory {
  const byTab = new Map<number, ThisTime>();
  const of = (tabId: number | null) => (tabId === null ? nothing : (byTab.get(tabId) ?? nothing));
  return {
    see(tabId, assessment, progress) {
      if (tabId === null) return;
      const { place } = assessment;
      const pack = packs.find(({ id }) => id === place?.portal);
      const known = pack?.procedures.find(({ id }) => id === place?.procedure)?.cases ?? [];
      const { doubted, answered } = of(tabId);
      byTab.set(tabId, {
        doubted: rememberDoubts(doubted, assessment, progress, known),
        answered: rememberAnswers(answered, assessment, known),
      });
    },
    of,
    clear: () => byTab.clear(),
  };
}
