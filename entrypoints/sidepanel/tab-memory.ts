import type { Assessment, Progress } from '../../core/assessment.ts';
import type { SentThing } from '../../core/notebook/entry.ts';
import type { Procedure } from '../../core/pack.ts';
import { isSigningIn } from '../../core/signing-in.ts';
import { packs } from '../../packs/index.ts';

export interface TabMemory<Kept> {
  /** `thing`: what the page, or she, says was sent there. */
  see(tabId: number | null, assessment: Assessment, progress: Progress, thing?: SentThing | null): void;
  of(tabId: number | null): Kept | null;
  /** What she says herself of what is kept there; where nothing is, nothing. */
  change(tabId: number | null, next: (kept: Kept) => Kept): void;
  forget(tabId: number): void;
  /** All of it, of every tab. */
  clear(): void;
}

/**
 * Something of what she does, tab by tab, while the panel is open. Stored nowhere.
 * @param remember what is kept of a tab once a page of it was seen, with that page's guide
 */
export function rememberByTab<Kept>(
  remember: (
    former: Kept | null,
    assessment: Assessment,
    guide: Procedure | null,
    progress: Progress,
    thing: SentThing | null,
  ) => Kept | null,
): TabMemory<Kept> {
  const byTab = new Map<number, Kept>();
  return {
    see(tabId, assessment, progress, thing = null) {
      if (tabId === null) return;
      const { place, page } = assessment;
      if (isSigningIn(page)) {
        byTab.delete(tabId);
        return;
      }
      const pack = packs.find(({ id }) => id === place?.portal);
      const guide = pack?.procedures.find(({ id }) => id === place?.procedure) ?? null;
      const next = remember(byTab.get(tabId) ?? null, assessment, guide, progress, thing);
      if (next) byTab.set(tabId, next);
      else byTab.delete(tabId);
    },
    of: (tabId) => (tabId === null ? null : (byTab.get(tabId) ?? null)),
    change: (tabId, next) => {
      const kept = tabId === null ? undefined : byTab.get(tabId);
      if (tabId !== null && kept) byTab.set(tabId, next(kept));
    },
    forget: (tabId) => void byTab.delete(tabId),
    clear: () => byTab.clear(),
  };
}
