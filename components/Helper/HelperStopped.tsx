import { useTranslation } from 'react-i18next';
import type { HelperReviewState } from '../../core/review/helper-review.ts';
import { Screen } from '../Screen/Screen.tsx';

/** It is over, or never began: what happened in one sentence, and what he may do. Nothing of the review is left here. */
export function HelperStopped({
  review,
  isBeside,
}: {
  review: Extract<HelperReviewState, { stage: 'ended' | 'stopped' }>;
  /** He came by the drawing on her screen: there is no code. */
  isBeside: boolean;
}) {
  const { t } = useTranslation(['helper', 'phone']);
  if (review.stage === 'ended') {
    return (
      <Screen title={t(`ended.${review.by}`)}>
        <p className="lead">{t('ended.forgot')}</p>
      </Screen>
    );
  }
  const { why } = review;
  const isDrawingOver = isBeside && (why === 'refused' || why === 'aged');
  const needsDrawing = isDrawingOver || (isBeside && why === 'unsafe');
  return (
    <Screen title={t(isDrawingOver ? 'phone:his.over' : `stopped.${why}.title`)}>
      <p className="lead">{t(needsDrawing ? 'phone:his.again' : `stopped.${why}.text`)}</p>
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
