import { useTranslation } from 'react-i18next';
import type { ReviewSummary } from '../../core/review/view.ts';

/** What the end of his reading says, as he may say it: what was not seen is said with it, her own lines too. */
export function useFinishedSentence({ reviewed, unseen, notShared, changed }: ReviewSummary): string {
  const { t } = useTranslation(['together', 'phone']);
  if (reviewed === 0) return t(changed > 0 ? 'phone:seen.changed' : 'done.noneSeen');
  const missing = unseen + notShared;
  return missing === 0 ? t('done.all') : t('done.except', { count: missing });
}

/** What changed since. */
export function ChangedSince({ changed, reviewed }: ReviewSummary) {
  const { t } = useTranslation('together');
  return changed > 0 && reviewed > 0 ? <p>{t('done.changed', { count: changed })}</p> : null;
}
