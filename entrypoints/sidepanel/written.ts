import type { Assessment } from '../../core/assessment.ts';
import { remember, toRetype, type Written, type WrittenPage } from '../../core/retype/memory.ts';

interface WrittenMemory {
  see(tabId: number, assessment: Assessment): void;
  /** What to show her now in that tab; null unless the site asked her to sign in again. What is over is gone for good. */
  retype(tabId: number, isShared: boolean): WrittenPage[] | null;
  /** Something would be shown to her then. */
  isWritten(tabId: number): boolean;
  forget(tabId: number): void;
  /** All of it, of every tab. */
  clear(): void;
}

/** Her last answers, tab by tab, while the panel is open. Stored nowhere. */
export function rememberWritten(): WrittenMemory {
  const byTab = new Map<number, Written>();
  return {
    see(tabId, assessment) {
      const next = remember(byTab.get(tabId) ?? null, assessment, Date.now());
      if (next) byTab.set(tabId, next);
      else byTab.delete(tabId);
    },
    retype(tabId, isShared) {
      const known = byTab.get(tabId);
      const pages = known ? toRetype(known, Date.now(), isShared) : null;
      if (!pages && known && known.lostAt !== null) byTab.delete(tabId);
      return pages;
    },
    isWritten: (tabId) => byTab.get(tabId)?.pages.some(({ lines }) => lines.length > 0) ?? false,
    forget: (tabId) => void byTab.delete(tabId),
    clear: () => byTab.clear(),
  };
}
