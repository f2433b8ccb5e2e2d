import { useTranslation } from 'react-i18next';
import type { LiveReview } from '../../core/review/remote-review.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';

interface TroubleProps {
  live: Pick<LiveReview, 'link' | 'reach' | 'review'>;
  /** A new drawing would serve next, not a code. */
  isBeside?: boolean;
  onRetry: () => void;
  onAgain: () => void;
}

/** His page is closed, or he left. */
export const isAway = ({ review: { helper } }: Pick<LiveReview, 'review'>): boolean =>
  helper.status === 'away' || helper.hasLeft;

/** Nothing passes between the two. */
export const isCut = ({ link }: Pick<LiveReview, 'link'>): boolean =>
  link.condition !== 'live' && link.condition !== 'incomplete';

/** Who looks, or is waited for, is said only of a line that passes to a page that is open: else the note says what is so. */
export const hasWatcher = (live: Pick<LiveReview, 'link' | 'review'>): boolean =>
  live.link.condition === 'live' && !isAway(live);

/** It does not mend itself, or may not: she is given what to do. */
export const needsAct = (live: Pick<LiveReview, 'link' | 'review'>): boolean =>
  ['broken', 'gone', 'silent'].includes(live.link.condition) ||
  (live.link.condition === 'live' && isAway(live));

/** What is wrong with the link, and what she may do. Nothing when it lives. */
export function Trouble({ live, isBeside = false, onRetry, onAgain }: TroubleProps) {
  const { t } = useTranslation(['together', 'phone']);
  const { condition } = live.link;
  const sentence = useSentence(live, isBeside);
  if (sentence === null) return null;
  const isBroken = condition === 'broken';
  return (
    <>
      <div role="status">
        <Note kind={isBroken ? 'alert' : 'look'} icon={isBroken ? 'stop' : 'wait'}>
          {sentence}
        </Note>
      </div>
      {needsAct(live) && (
        <div className="stack">
          {(condition === 'gone' || condition === 'silent') && (
            <Press icon="again" onPress={onRetry}>
              {t('trouble.retry')}
            </Press>
          )}
          <Press icon={isBeside ? 'qr' : 'phone'} under={t('trouble.againUnder')} onPress={onAgain}>
            {t(isBeside ? 'phone:stopped.again' : 'stopped.again')}
          </Press>
        </div>
      )}
    </>
  );
}

function useSentence({ link, reach, review }: TroubleProps['live'], isBeside: boolean): string | null {
  const { t } = useTranslation(['together', 'phone']);
  switch (link.condition) {
    case 'broken':
      if (link.brokenBy === 'storage') return t('trouble.storage');
      return t(isBeside ? 'phone:line.broken' : 'trouble.broken');
    case 'silent':
      return reach.silentMinutes > 0
        ? t('trouble.silentFor', { count: reach.silentMinutes })
        : t('trouble.silent');
    case 'gone':
    case 'connecting':
    case 'incomplete':
      return t(`trouble.${link.condition}`);
    default:
      return isAway({ review }) ? t('trouble.away') : null;
  }
}
