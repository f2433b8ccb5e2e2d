import type { browser } from 'wxt/browser';
import type { LinkStore } from '../review-link/saved-link.ts';
import { sayAway } from '../review-link/say-away.ts';
import { privateSharingPort, sharingPort } from './messages.ts';
import { keptLinkOf } from './panel/kept-link.ts';
import { takeReviewLock } from './panel/review-lock.ts';
import { relayPlace } from './relay-place.ts';

/** Milliseconds in which a panel that was only loaded anew takes its review back. */
const patience = 2000;

/** A page that closes has no time to say so: the background says it for her. Nothing where this build has no relay. */
export function watchClosedPanels(api: typeof browser): void {
  const relay = relayPlace();
  if (!relay) return;
  const own = api.runtime.getURL('/sidepanel.html');
  const open = new Set<string>();
  api.runtime.onConnect.addListener((port) => {
    const isOwn = port.sender?.id === api.runtime.id && port.sender.url?.startsWith(own);
    const isPrivate = port.name === privateSharingPort;
    if (!(isPrivate || port.name === sharingPort) || !isOwn) return;
    open.add(port.name);
    port.onDisconnect.addListener(async () => {
      open.delete(port.name);
      const kept = keptLinkOf(isPrivate);
      const alone = new AbortController();
      // In Firefox a private panel's lock is not this background's: whether it is back is only known by its line.
      if (isPrivate) await new Promise((resolve) => setTimeout(resolve, patience));
      if (open.has(port.name) || !(await takeReviewLock(alone.signal, patience))) return;
      try {
        const stored = await kept.load();
        // Wiped meanwhile, all was forgotten: nothing of it is written again.
        const save: LinkStore['save'] = async (link) => {
          if (await kept.load()) await kept.save(link);
        };
        if (stored) await sayAway(stored, { relay, store: { ...kept, save } });
      } finally {
        alone.abort();
      }
    });
  });
}
