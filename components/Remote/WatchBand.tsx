import { useTranslation } from 'react-i18next';
import { isLooking } from '../../core/review/reach.ts';
import type { LiveReview } from '../../core/review/remote-review.ts';
import { pointedLine, summarise } from '../../core/review/view.ts';
import { hadFinished, hasJustMoved } from '../../core/review/visits.ts';
import { Icon } from '../Icon/Icon.tsx';
import { isAway, isCut } from './Trouble.tsx';
import './WatchBand.css';
import { PageWords } from '../Said/PageWords.tsx';

/** What she should know first: where he points, that he has finished, that he sees a new page, that he looks. */
function keyOf(live: LiveReview, isPointing: boolean) {
  const { review } = live;
  const isThere = isLooking(live);
  if (isPointing) return 'live.points';
  if (summarise(review).isDone) return 'done.short';
  if (isThere && hasJustMoved(review) === 'new') return 'live.newPage';
  if (hadFinished(review)) return 'done.earlier';
  return isThere ? 'live.watches' : 'live.waits';
}

/** On every other screen while somebody looks: who, and the way back to where it is stopped. */
export function WatchBand({ live, onOpen }: { live: LiveReview; onOpen: () => void }) {
  const { t } = useTranslation('together');
  const { helper } = live.review;
  const pointed = isLooking(live) ? pointedLine(live.review) : null;
  const key = keyOf(live, pointed !== null);
  const absent = t(isCut(live) ? 'trouble.cut' : isAway(live) ? 'trouble.away' : 'live.waits');
  const sentence =
    key === 'live.waits' ? absent : helper.name ? t(key, { name: helper.name }) : t(`${key}NoName`);
  return (
    <button type="button" className="watch-band" onClick={onOpen}>
      <Icon name="eye" />
      <span>
        {sentence}{' '}
        {pointed && (
          <>
            <b>
              <PageWords>{pointed.line.label}</PageWords>
            </b>
            {/[.?!…]$/u.test(pointed.line.label) ? ' ' : '. '}
          </>
        )}
        <span className="watch-band-way">{t('ask.going')}</span>
      </span>
    </button>
  );
}
