import { useTranslation } from 'react-i18next';
import { isLooking } from '../../core/review/reach.ts';
import type { LiveReview } from '../../core/review/remote-review.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { Pointed } from '../Remote/Pointed.tsx';
import { hasWatcher, needsAct, Trouble } from '../Remote/Trouble.tsx';
import { Watching } from '../Remote/Watching.tsx';

interface PhoneAboveProps {
  live: LiveReview;
  /** shared: the page she looks at is the one he sees · other: another page or tab · stopped: nothing may be shown. */
  page: 'shared' | 'other' | 'stopped';
  /** The line on her screen. */
  lineId: string;
  onLine: (id: string) => void;
  onRetry: () => void;
  /** A new drawing. */
  onAgain: () => void;
  onAlone: () => void;
}

/** Above each line while he looks on his telephone: who, what is wrong, and the line he points at. */
export function PhoneAbove({ live, page, lineId, onLine, ...acts }: PhoneAboveProps) {
  const { t } = useTranslation(['phone', 'together']);
  const { helper } = live.review;
  const isOver = needsAct(live);
  return (
    <div className="stack">
      {hasWatcher(live) && <Watching helper={helper} isThere={isLooking(live)} />}
      <Trouble live={live} isBeside onRetry={acts.onRetry} onAgain={acts.onAgain} />
      {isOver && (
        <Press icon="back" onPress={acts.onAlone}>
          {t('stopped.alone')}
        </Press>
      )}
      {page !== 'shared' && (
        <Note kind="calm" icon="shut">
          {t(
            page === 'stopped' || !isLooking(live) ? 'together:live.stoppedPage' : 'together:live.otherPage',
          )}
        </Note>
      )}
      <Pointed live={live} lineId={lineId} onLine={onLine} />
    </div>
  );
}
