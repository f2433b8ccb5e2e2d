import { useTranslation } from 'react-i18next';
import type { ReviewState } from '../../core/review/state.ts';
import { summarise, viewLines } from '../../core/review/view.ts';
import { hadFinished } from '../../core/review/visits.ts';
import { MandateSaid } from '../Beside/MandateSaid.tsx';
import { Press } from '../Press/Press.tsx';
import { PageWords } from '../Said/PageWords.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { ChangedSince, hasFinished, isAnyMarked, useFinishedSentence } from './Finished.tsx';
import { HersBefore } from './HersBefore.tsx';
import { LineOpinion } from './LineRow.tsx';
import type { PageTitle } from './page-title.ts';
import { Signed } from './Signed.tsx';

/** Two taps, both named, for what cannot be undone. */
export function EndReview({
  review,
  onEnd,
  onBack,
}: {
  review: ReviewState;
  onEnd: () => void;
  onBack: () => void;
}) {
  const { t } = useTranslation('together');
  return (
    <Screen title={t('end.title')}>
      <p className="lead">
        {t('end.what')} <NotDone review={review} />
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

/** That he has not said he finished, or of which page he did. Nothing once he has. */
function NotDone({ review }: { review: ReviewState }) {
  const { t } = useTranslation('together');
  const { name } = review.helper;
  if (summarise(review).isDone) return null;
  if (!hadFinished(review)) return t('end.notDone');
  return name ? t('done.earlier', { name }) : t('done.earlierNoName');
}

/** After the end: what was said, on this screen only. */
export function Ended({
  review,
  isCaf,
  pageTitle,
  onLeave,
}: {
  review: ReviewState;
  isCaf: boolean;
  pageTitle: PageTitle;
  onLeave: () => void;
}) {
  const { t } = useTranslation('together');
  const summary = summarise(review);
  const sentence = useFinishedSentence(summary);
  const { name } = review.helper;
  const marked = viewLines(review).filter(({ mark }) => mark);
  const isAnySaid = isAnyMarked(review);
  return (
    <Screen
      title={summary.isDone ? sentence : t('end.over')}
      eyebrow={summary.isDone && (name ? t('done.title', { name }) : t('done.titleNoName'))}
    >
      {review.person.status === 'sent' && !hasFinished(review) && <p className="lead">{t('live.sent')}</p>}
      {!summary.isDone && (
        <p>
          <NotDone review={review} />
        </p>
      )}
      <ChangedSince {...summary} />
      <MandateSaid {...summary} />
      <Press kind="main" icon="back" onPress={onLeave}>
        {t('end.leave')}
      </Press>
      {marked.length > 0 && (
        <ul className="stack">
          {marked.map((view) => (
            <li key={view.line.id} className="card">
              <div>
                <b>
                  <PageWords>{view.line.label}</PageWords>
                </b>
                {/* Nothing is shown any more. */}
                <LineOpinion view={{ ...view, answer: null }} sight="unsure" />
              </div>
            </li>
          ))}
        </ul>
      )}
      <HersBefore review={review} pageTitle={pageTitle} />
      {isAnySaid && <Signed isCaf={isCaf} />}
      <p className="soft">
        {t('end.nothingMore')} {isAnySaid && t('end.stays')}
      </p>
    </Screen>
  );
}
