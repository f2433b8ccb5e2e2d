import type { Assessment, Progress } from '../../core/assessment.ts';
import { type Doubted, rememberDoubts } from '../../core/notebook/doubts.ts';
import { packs } from '../../packs/index.ts';

interface DoubtedMemory {
  see(tabId: number | null, assessment: Assessment, progress: Progress): void;
  of(tabId: number | null): Doubted | null;
  /** All of it, of every tab. */
  clear(): void;
}

/** What she doubted, tab by tab, while the panel is open. Stored nowhere: the notebook takes it by her act alone. */
export function rememberDoubted(): DoubtedMemory {
  const byTab = new Map<number, Doubted>();
  return {
    see(tabId, assessment, progress) {
      if (tabId === null) return;
      const { place } = assessment;
      const pack = packs.find(({ id }) => id === place?.portal);
      const known = pack?.procedures.find(({ id }) => id === place?.procedure)?.cases ?? [];
      const next = rememberDoubts(byTab.get(tabId) ?? null, assessment, progress, known);
      if (next) byTab.set(tabId, next);
      else byTab.delete(tabId);
    },
    of: (tabId) => (tabId === null ? null : (byTab.get(tabId) ?? null)),
    clear: () => byTab.clear(),
  };
}
