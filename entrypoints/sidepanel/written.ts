import type { Assessment } from '../../core/assessment.ts';
import { remember, type Written, type WrittenPage } from '../../core/retype/memory.ts';

interface WrittenMemory {
  /** What to show her now in that tab; null unless the site asked her to sign in again. */
  seen(tabId: number | null, assessment: Assessment | null): WrittenPage[] | null;
  forget(tabId: number | null): null;
  /** All of it, of every tab. */
  clear(): null;
}

/** Her last answers, tab by tab, while the panel is open. Stored nowhere. */
export function rememberWritten(): WrittenMemory {
  const byTab = new Map<number, Written>();
  return {
    seen(tabId, assessment) {
      if (tabId === null) return null;
      const next = assessment ? remember(byTab.get(tabId) ?? null, assessment) : (byTab.get(tabId) ?? null);
      if (next) byTab.set(tabId, next);
      else byTab.delete(tabId);
      return next?.isLost ? next.pages : null;
    },
    forget(tabId) {
      if (tabId !== null) byTab.delete(tabId);
      return null;
    },
    clear() {
      byTab.clear();
      return null;
    },
  };
}
