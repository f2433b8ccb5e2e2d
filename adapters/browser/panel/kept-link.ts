import { storage } from 'wxt/utils/storage';
import type { LinkStore, SavedLink } from '../../review-link/saved-link.ts';

/** Her side of the review, keys included: only where the browser forgets it when it closes. */
const item = 'session:review-link';

export const keptLink: LinkStore = {
  save: (link) => storage.setItem(item, link),
  clear: () => storage.removeItem(item),
};

/** What was kept when a panel was closed; null when there is none. Anything unreadable is wiped. */
export async function readKeptLink(): Promise<SavedLink | null> {
  const stored = await storage.getItem(item);
  if (stored === null) return null;
  // Loaded when there is something to read: most panels never share.
  const { readSavedLink } = await import('../../review-link/saved-link.ts');
  const saved = readSavedLink(stored);
  if (!saved) await keptLink.clear();
  return saved;
}
