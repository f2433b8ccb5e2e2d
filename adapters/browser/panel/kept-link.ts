import { storage } from 'wxt/utils/storage';
import type { LinkStore, SavedLink } from '../../review-link/saved-link.ts';
import { privateWindows } from '../storage.ts';

/** Her side of the review, keys included: only where the browser forgets it when it closes. */
export interface KeptLinkStore extends LinkStore {
  /** What was kept when a panel was closed, for the link to read; null when there is none. */
  load: () => Promise<unknown>;
}

const ordinary = 'session:review-link';
/** All windows have the same `session`: that of a private one stands apart, with the windows of that private visit. */
const apart = 'session:review-link-private';

interface Apart {
  windows: number[];
  link: SavedLink;
}

const ordinaryLink: KeptLinkStore = {
  save: (link) => storage.setItem(ordinary, link),
  clear: () => storage.removeItem(ordinary),
  load: () => storage.getItem(ordinary),
};

const privateLink: KeptLinkStore = {
  save: async (link) => storage.setItem<Apart>(apart, { windows: await privateWindows(), link }),
  clear: () => storage.removeItem(apart),
  load: async () => {
    const kept = await storage.getItem<Apart>(apart);
    const open = await privateWindows();
    return kept?.windows.some((id) => open.includes(id)) ? kept.link : null;
  },
};

/** Where the review of an ordinary window, or of a private one, is kept. */
export const keptLinkOf = (isPrivate: boolean): KeptLinkStore => (isPrivate ? privateLink : ordinaryLink);
