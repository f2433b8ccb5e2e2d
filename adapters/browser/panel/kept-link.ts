import { storage } from 'wxt/utils/storage';
import type { LinkStore } from '../../review-link/saved-link.ts';

/** Her side of the review, keys included: only where the browser forgets it when it closes. */
const item = 'session:review-link';

export const keptLink: LinkStore = {
  save: (link) => storage.setItem(item, link),
  clear: () => storage.removeItem(item),
};

/** What was kept when a panel was closed, for the link to read; null when there is none. */
export function loadKeptLink(): Promise<unknown> {
  return storage.getItem(item);
}
