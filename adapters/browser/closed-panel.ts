import type { browser } from 'wxt/browser';
import { sayAway } from '../review-link/say-away.ts';
import { sharingPort } from './messages.ts';
import { keptLink, loadKeptLink } from './panel/kept-link.ts';
import { takeReviewLock } from './panel/review-lock.ts';
import { relayPlace } from './relay-place.ts';

/** Milliseconds in which a panel that was only loaded anew takes its review back. */
const patience = 2000;

/** A page that closes has no time to say so: the background says it for her. Nothing where this build has no relay. */
export function watchClosedPanels(api: typeof browser): void {
  const relay = relayPlace();
  if (!relay) return;
  const own = api.runtime.getURL('/sidepanel.html');
  api.runtime.onConnect.addListener((port) => {
    const isOwn = port.sender?.id === api.runtime.id && port.sender.url?.startsWith(own);
    if (port.name !== sharingPort || !isOwn) return;
    port.onDisconnect.addListener(async () => {
      const alone = new AbortController();
      if (!(await takeReviewLock(alone.signal, patience))) return;
      try {
        const stored = await loadKeptLink();
        if (stored) await sayAway(stored, { relay, store: keptLink });
      } finally {
        alone.abort();
      }
    });
  });
}
