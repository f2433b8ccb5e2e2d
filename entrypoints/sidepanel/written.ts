import type { Assessment } from '../../core/assessment.ts';
import { remember, type Written, type WrittenPage } from '../../core/retype/memory.ts';

interface WrittenMemory {
  see(tabId: number, assessment: Assessment): void;
  /** What to show her now in that tab; null unless the site asked her to sign in again. */
  retype(tabId: number): WrittenPage[] | null;
  forget(tabId: number): void;
  /** All of it, of every tab. */
  clear(): void;
}

/** Her last answers, tab by tab, while the panel is open. Stored nowhere. */
export function rememberWritten(): WrittenMemory {
  const byTab = new Map<number, Written>();
  return {
    see(tabId, assessment) {
      const next = remember(byTab.get(tabId) ?? null, assessment);
      if (next) byTab.set(tabId, next);
      else byTab.delete(tabId);
    },
    retype(tabId) {
      const known = byTab.get(tabId);
      return known?.isLost ? known.pages : null;
    },
    forget: (tabId) => void byTab.delete(tabId),
    clear: () => byTab.clear(),
  };
}
