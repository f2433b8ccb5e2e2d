import { useTranslation } from 'react-i18next';
import { isLooking } from '../../core/review/reach.ts';
import type { LiveReview } from '../../core/review/remote-review.ts';
import { pointedLine } from '../../core/review/view.ts';
import { Icon } from '../Icon/Icon.tsx';
import { isAway, isCut } from './Trouble.tsx';
import './WatchBand.css';

/** On every other screen while somebody looks: who, and the way back to where it is stopped. */
export function WatchBand({ live, onOpen }: { live: LiveReview; onOpen: () => void }) {
  const { t } = useTranslation('together');
  const { helper } = live.review;
  const pointed = isLooking(live) ? pointedLine(live.review) : null;
  const named = (key: 'live.points' | 'live.watches') =>
    helper.name ? t(key, { name: helper.name }) : t(`${key}NoName`);
  const absent = t(isCut(live) ? 'trouble.cut' : isAway(live) ? 'trouble.away' : 'live.waits');
  const sentence = isLooking(live) ? named(pointed ? 'live.points' : 'live.watches') : absent;
  return (
    <button type="button" className="watch-band" onClick={onOpen}>
      <Icon name="eye" />
      <span>
        {sentence}{' '}
        {pointed && (
          <b>
            <bdi>{pointed.line.label}</bdi>
          </b>
        )}{' '}
        <span className="watch-band-way">{t('ask.going')}</span>
      </span>
    </button>
  );
}
