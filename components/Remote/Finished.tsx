import { useTranslation } from 'react-i18next';
import type { ReviewSummary } from '../../core/review/view.ts';

/** What the end of his reading says, as he may say it: what was not seen is said with it. */
export function useFinishedSentence({ reviewed, unseen }: ReviewSummary): string {
  const { t } = useTranslation('together');
  if (reviewed === 0) return t('done.noneSeen');
  return unseen === 0 ? t('done.all') : t('done.except', { count: unseen });
}

/** What changed since. */
export function ChangedSince({ changed }: ReviewSummary) {
  const { t } = useTranslation('together');
  return changed > 0 ? <p>{t('done.changed', { count: changed })}</p> : null;
}
