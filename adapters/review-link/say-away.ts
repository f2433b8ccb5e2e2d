import type { HelperEvent, PersonEvent } from '../../core/review/events.ts';
import { reduceReview } from '../../core/review/reduce.ts';
import { readKeptReview } from './kept-review.ts';
import type { Role } from './key-schedule.ts';
import { openLink } from './review-link.ts';
import type { LinkStore, SavedLink } from './saved-link.ts';

type LinkSettings = Parameters<typeof openLink>[0];

/**
 * Says for a panel that was closed that she is away: what was shown is hidden at once on the other side, not only when
 * its time is over. Waits so many milliseconds for a relay. Whoever calls it must be alone to hold the review.
 */
export async function sayAway(
  saved: SavedLink,
  settings: { store: LinkStore } & Pick<LinkSettings, 'relay' | 'makeSocket' | 'timings' | 'socket'>,
  within = 5000,
): Promise<void> {
  let kept = readKeptReview(saved.review);
  if (!kept || saved.role !== 'u' || !saved.isAgreed) return;
  const link = await openLink({
    ...settings,
    saved,
    apply: (from: Role, event: PersonEvent | HelperEvent) => {
      const said =
        from === 'u'
          ? { from: 'person' as const, event: event as PersonEvent }
          : { from: 'helper' as const, event: event as HelperEvent };
      if (kept) kept = { ...kept, state: reduceReview(kept.state, said, performance.now()) };
      return kept;
    },
  });
  await link.send({ t: 'status', state: 'away' }).catch(() => undefined);
  await link.leave(within);
}
