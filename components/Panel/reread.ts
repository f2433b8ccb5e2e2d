import type { Assessment } from '../../core/assessment.ts';
import { stepName } from '../../core/progress.ts';
import { isSigningIn } from '../../core/signing-in.ts';
import { isToReread, type ReviewItem } from '../Review/review-items.ts';
import type { Navigation } from './navigation.ts';

/** What of this page she has not re-read as it stands now. */
export const unreadItems = (items: ReviewItem[], { reread }: Pick<Navigation, 'reread'>): ReviewItem[] =>
  items.filter(
    (item) => isToReread(item) && !isJudged(item) && (hasChangedSince(item) || !reread.includes(item.id)),
  );

/** What she said of it, on another visit too, still stands. */
const isJudged = (item: ReviewItem): boolean =>
  item.kind === 'before' ||
  (item.kind === 'line' && (item.confirmed === 'stands' || item.doubt === 'stands'));

/** What she said of it was said of another answer. */
const hasChangedSince = (item: ReviewItem): boolean =>
  item.kind === 'line' && (item.confirmed === 'expired' || item.doubt === 'expired');

/** Of the part she is on, how much is not re-read; null where nothing tells, `forget` where somebody signs in. */
export function partNow(
  assessment: Assessment | null,
  items: ReviewItem[],
  navigation: Navigation,
): { part: string; unread: number } | 'forget' | null {
  if (!assessment) return null;
  const { page, place } = assessment;
  if (isSigningIn(page)) return 'forget';
  if (!place?.stepId || page.stopped || page.isTranslated || page.isLoading) return null;
  return { part: stepName(place, place.stepId), unread: unreadItems(items, navigation).length };
}

/** The parts before this one by what is known of them: left with something unread, or never seen in this panel. */
export function partsBefore(
  { steps, place }: Pick<Assessment, 'steps' | 'place'>,
  { unread }: Pick<Navigation, 'unread'>,
): { unread: string[]; isAllRead: boolean } {
  const here = steps.findIndex(({ isCurrent }) => isCurrent);
  if (!place || here < 0) return { unread: [], isAllRead: false };
  const before = steps.slice(0, here).map(({ id }) => ({ id, count: unread[stepName(place, id)] }));
  return {
    unread: before.flatMap(({ id, count }) => (count ? [id] : [])),
    isAllRead: before.every(({ count }) => count === 0),
  };
}
