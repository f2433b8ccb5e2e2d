import type { Assessment, Progress } from '../../core/assessment.ts';
import type { SentThing } from '../../core/notebook/entry.ts';
import type { WrittenPage } from '../../core/retype/memory.ts';
import { rememberAwaited } from './awaited.ts';
import { nothingYet, rememberThisTime, type ThisTime } from './this-time.ts';
import { rememberWritten } from './written.ts';

interface TabsKnown {
  /** `thing`: what the page, or she, says was sent there. */
  see(
    tabId: number | null,
    assessment: Assessment | null,
    progress: Progress,
    thing?: SentThing | null,
  ): void;
  /** What to show her now in that tab; null unless the site asked her to sign in again. */
  retype(tabId: number | null, isShared: boolean): WrittenPage[] | null;
  /** Something she wrote in that tab would be shown to her then. */
  isWritten(tabId: number | null): boolean;
  /** What she had written there is no longer needed. */
  forgetWritten(tabId: number | null): void;
  /** What she doubted and wrote of the procedure there, the papers it calls for, and what went last. */
  thisTime(tabId: number | null): ThisTime;
  /** The guide's cases there that a doubt of last time waits for. */
  awaited(tabId: number | null): readonly string[];
  setAwaited(tabId: number | null, cases: readonly string[]): void;
  /** Of these tabs nothing is known, nor learnt from the page that stands there now. */
  leaveAlone(tabs: readonly number[]): void;
  /** All of it, of every tab. */
  clear(): void;
}

/** What this panel knows of each tab, by having seen its pages. In its memory only. */
export function rememberTabs(): TabsKnown {
  const written = rememberWritten();
  const thisTime = rememberThisTime();
  const awaited = rememberAwaited();
  let leftAlone: readonly number[] = [];
  return {
    see(tabId, assessment, progress, thing) {
      if (tabId === null || !assessment || leftAlone.includes(tabId)) return;
      written.see(tabId, assessment);
      thisTime.see(tabId, assessment, progress, thing);
      awaited.see(tabId, assessment, progress);
    },
    retype: (tabId, isShared) => (tabId === null ? null : written.retype(tabId, isShared)),
    isWritten: (tabId) => tabId !== null && written.isWritten(tabId),
    forgetWritten: (tabId) => {
      if (tabId !== null) written.forget(tabId);
    },
    thisTime: (tabId) => thisTime.of(tabId) ?? nothingYet,
    awaited: (tabId) => awaited.of(tabId)?.cases ?? [],
    setAwaited: (tabId, cases) => awaited.change(tabId, (kept) => ({ ...kept, cases })),
    leaveAlone(tabs) {
      leftAlone = tabs;
      for (const tabId of tabs) {
        written.forget(tabId);
        thisTime.forget(tabId);
        awaited.forget(tabId);
      }
    },
    clear() {
      written.clear();
      thisTime.clear();
      awaited.clear();
    },
  };
}
