import type { Entry } from '../../browser/messages.ts';
import type { PageWorld } from '../world.ts';

export interface EntryCache {
  /** The definition, asked once; null when there is none or the extension has gone. */
  get(termId: string): Promise<Entry | null>;
  /** Asks ahead, so that the bubble opens at once. */
  prepare(termIds: Iterable<string>): void;
  forget(): void;
}

export function createEntryCache(world: Pick<PageWorld, 'ask'>): EntryCache {
  let entries = new Map<string, Promise<Entry | null>>();
  const get = (termId: string) => {
    const known = entries.get(termId);
    if (known) return known;
    const asked = world.ask<Entry | null>({ type: 'define', termId }).catch(() => {
      entries.delete(termId); // A background that was just restarting may answer the next time.
      return null;
    });
    entries.set(termId, asked);
    return asked;
  };
  return {
    get,
    prepare: (termIds) => {
      for (const termId of termIds) void get(termId);
    },
    forget: () => {
      entries = new Map();
    },
  };
}
