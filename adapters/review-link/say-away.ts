import { reduceReview } from '../../core/review/reduce.ts';
import { hear } from './hear.ts';
import { readKeptReview, readSavedLink } from './kept-review.ts';
import { openLink } from './review-link.ts';
import type { LinkStore } from './saved-link.ts';
import { readFromHelper } from './wire-helper.ts';

type LinkSettings = Parameters<typeof openLink>[0];

const nowhere: LinkStore = { save: async () => undefined, clear: async () => undefined };

/**
 * Says for a panel that was closed that she is away: what was shown is hidden at once on the other side, not only when
 * its time is over. One begun by the drawing on her screen ends with that screen: nobody is expected to answer later, and
 * the next person at this computer must not find it. Waits so many milliseconds for a relay. Whoever calls it must be
 * alone to hold the review. What cannot be read is wiped.
 */
export async function sayAway(
  stored: unknown,
  settings: { store: LinkStore } & Pick<LinkSettings, 'relay' | 'makeSocket' | 'timings' | 'socket'>,
  within = 5000,
): Promise<void> {
  const saved = readSavedLink(stored);
  if (!saved) return settings.store.clear();
  let kept = readKeptReview(saved.review);
  const isOver = kept?.way === 'beside';
  if (isOver) await settings.store.clear();
  if (!kept || saved.role !== 'u' || !(saved.isAgreed || isOver)) return;
  const link = await openLink({
    ...settings,
    ...(isOver && { store: nowhere }),
    saved,
    read: readFromHelper,
    apply: async (from, event) => {
      if (!kept) return null;
      const said = await hear(kept.state, from, event);
      kept = { ...kept, state: reduceReview(kept.state, said, performance.now()) };
      return kept;
    },
  });
  if (isOver) return link.bye();
  await link.send({ t: 'status', state: 'away' }).catch(() => undefined);
  await link.leave(within);
}
