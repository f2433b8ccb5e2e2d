import { useTranslation } from 'react-i18next';
import type { HelperReviewState } from '../../core/review/helper-review.ts';
import { Screen } from '../Screen/Screen.tsx';

/** It is over, or never began: what happened in one sentence, and what he may do. Nothing of the review is left here. */
export function HelperStopped({
  review,
}: {
  review: Extract<HelperReviewState, { stage: 'ended' | 'stopped' }>;
}) {
  const { t } = useTranslation('helper');
  if (review.stage === 'ended') {
    return (
      <Screen title={t(`ended.${review.by}`)}>
        <p className="lead">{t('ended.forgot')}</p>
      </Screen>
    );
  }
  return (
    <Screen title={t(`stopped.${review.why}.title`)}>
      <p className="lead">{t(`stopped.${review.why}.text`)}</p>
    </Screen>
  );
}

/** A build that knows no relay. */
export function HelperWithoutRelay() {
  const { t } = useTranslation('helper');
  return (
    <Screen title={t('noRelay.title')}>
      <p className="lead">{t('noRelay.text')}</p>
    </Screen>
  );
}
