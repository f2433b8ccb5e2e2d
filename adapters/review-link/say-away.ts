import { reduceReview } from '../../core/review/reduce.ts';
import { hear } from './hear.ts';
import { readKeptLink } from './kept-review.ts';
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
  const saved = readKeptLink(stored);
  const isOver = saved?.review.way === 'beside';
  if (!saved || isOver) await settings.store.clear();
  if (!saved || !(saved.isAgreed || isOver)) return;
  let kept = saved.review;
  const link = await openLink({
    ...settings,
    ...(isOver && { store: nowhere }),
    saved,
    read: readFromHelper,
    apply: async (from, event) => {
      const said = await hear(kept.state, from, event);
      kept = { ...kept, state: reduceReview(kept.state, said, performance.now()) };
      return kept;
    },
  });
  if (isOver) return link.bye();
  await link.send({ t: 'status', state: 'away' }).catch(() => undefined);
  await link.leave(within);
}
