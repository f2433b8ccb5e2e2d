import { useTranslation } from 'react-i18next';
import type { LiveReview } from '../../core/review/remote-review.ts';
import type { HelperPart } from '../../core/review/state.ts';
import { summarise } from '../../core/review/view.ts';
import { Note } from '../Note/Note.tsx';

/** Who looks, and what he cannot do. Nothing proves the name. */
export function Watching({ helper, isThere }: { helper: HelperPart; isThere: boolean }) {
  const { t } = useTranslation('together');
  if (helper.versions === null || !isThere) {
    return (
      <Note kind="calm" icon="wait">
        {t('live.waits')} {t('live.cannot')}
      </Note>
    );
  }
  return (
    <Note kind="calm" icon="eye">
      <b>{helper.name ? t('live.watches', { name: helper.name }) : t('live.watchesNoName')}</b>{' '}
      {t('live.cannot')}
      {helper.name && <p className="small">{t('live.given', { name: helper.name })}</p>}
    </Note>
  );
}

/** Whether the line is there, or comes: what she does may reach him. */
export const isAlive = ({ link }: LiveReview): boolean =>
  link.condition === 'live' || link.condition === 'connecting';

/**
 * He may answer later: the line may be there, his page is open, he has not finished, and she has sent nothing yet. Else it
 * would cost her hours of waiting for nobody.
 */
export function mayAnswerLater(live: LiveReview): boolean {
  const { helper, person } = live.review;
  const isThere = isAlive(live) && helper.status === 'here' && !helper.hasLeft;
  return isThere && person.status !== 'sent' && !summarise(live.review).isDone;
}
