import { useTranslation } from 'react-i18next';
import type { ReviewState } from '../../core/review/state.ts';
import { summarise, viewLines } from '../../core/review/view.ts';
import { MandateSaid } from '../Beside/MandateSaid.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { ChangedSince, hadFinished, useFinishedSentence } from './Finished.tsx';
import { LineOpinion } from './LineRow.tsx';
import { Signed } from './Signed.tsx';

/** Two taps, both named, for what cannot be undone. */
export function EndReview({
  isDone,
  onEnd,
  onBack,
}: {
  /** He said he has finished. */
  isDone: boolean;
  onEnd: () => void;
  onBack: () => void;
}) {
  const { t } = useTranslation('together');
  return (
    <Screen title={t('end.title')}>
      <p className="lead">
        {t('end.what')} {!isDone && t('end.notDone')}
      </p>
      <div className="stack">
        <Press isLarge icon="no" onPress={onEnd}>
          {t('end.yes')}
        </Press>
        <Press isLarge icon="back" onPress={onBack}>
          {t('end.no')}
        </Press>
      </div>
    </Screen>
  );
}

/** After the end: what was said, on this screen only. */
export function Ended({
  review,
  isCaf,
  onLeave,
}: {
  review: ReviewState;
  isCaf: boolean;
  onLeave: () => void;
}) {
  const { t } = useTranslation('together');
  const summary = summarise(review);
  const sentence = useFinishedSentence(summary);
  const { name } = review.helper;
  const marked = viewLines(review).filter(({ mark }) => mark);
  return (
    <Screen
      title={summary.isDone ? sentence : t('end.over')}
      eyebrow={summary.isDone && (name ? t('done.title', { name }) : t('done.titleNoName'))}
    >
      {review.person.status === 'sent' && !hadFinished(review) && <p className="lead">{t('live.sent')}</p>}
      {!summary.isDone && <p>{t('end.notDone')}</p>}
      <ChangedSince {...summary} />
      <MandateSaid {...summary} />
      <Press kind="main" icon="back" onPress={onLeave}>
        {t('end.leave')}
      </Press>
      {marked.length > 0 && (
        <>
          <ul className="stack">
            {marked.map((view) => (
              <li key={view.line.id} className="card">
                <div>
                  <b>
                    <bdi>{view.line.label}</bdi>
                  </b>
                  {/* Nothing is shown any more. */}
                  <LineOpinion view={{ ...view, answer: null }} sight="unsure" />
                </div>
              </li>
            ))}
          </ul>
          <Signed isCaf={isCaf} />
        </>
      )}
      <p className="soft">
        {t('end.nothingMore')} {marked.length > 0 && t('end.stays')}
      </p>
    </Screen>
  );
}
