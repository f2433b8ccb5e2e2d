import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ReviewState } from '../../core/review/state.ts';
import { type ReviewSummary, viewLines } from '../../core/review/view.ts';
import { pagesBefore } from '../../core/review/visits.ts';

/** What the end of his reading says, as he may say it: what was not seen is said with it, her own lines too. */
export function useFinishedSentence(summary: ReviewSummary): string {
  const { reviewed, unseen, silent, notShared, changed, unreadZones } = summary;
  const { t } = useTranslation(['together', 'phone', 'beside']);
  const missing = unseen + notShared;
  if (reviewed === 0 && silent > 0) return t('beside:end.onlyShown', { count: silent });
  if (reviewed === 0) return changed > 0 ? allChanged(t, missing) : t('done.noneSeen');
  if (missing > 0) return t(silent > 0 ? 'beside:end.except' : 'done.except', { count: missing });
  return unreadZones > 0 ? t('beside:end.exceptZones', { count: unreadZones }) : t('done.all');
}

/** Nothing that was seen is as it was, and of the others it is said that they were not seen. */
export const allChanged = (t: TFunction, missing: number): string =>
  [t('phone:seen.changed'), ...(missing > 0 ? [t('phone:seen.unseen', { count: missing })] : [])].join(' ');

/** He said he has finished, be it of the page before the one that says it is sent. */
export const hasFinished = ({ helper }: ReviewState): boolean => helper.done?.isTrue === true;

/** What changed since. */
export function ChangedSince({ changed, reviewed, silent }: ReviewSummary) {
  const { t } = useTranslation('together');
  return changed > 0 && reviewed + silent > 0 ? <p>{t('done.changed', { count: changed })}</p> : null;
}

/** He gave an opinion, on this page or on one she left. */
export const isAnyMarked = (review: ReviewState): boolean =>
  [review, ...pagesBefore(review)].flatMap(viewLines).some(({ mark }) => mark);
