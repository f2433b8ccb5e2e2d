import { useTranslation } from 'react-i18next';
import type { LiveReview } from '../../core/review/remote-review.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';

interface TroubleProps {
  link: LiveReview['link'];
  /** His page is closed, or he left. */
  isAway: boolean;
  /** A new drawing would serve next, not a code. */
  isBeside?: boolean;
  onRetry: () => void;
  onAgain: () => void;
}

/** What is wrong with the link, and what she may do. Nothing when it lives. */
export function Trouble({ link, isAway, isBeside = false, onRetry, onAgain }: TroubleProps) {
  const { t } = useTranslation(['together', 'phone']);
  const { condition, brokenBy } = link;
  const again = t(isBeside ? 'phone:stopped.again' : 'stopped.again');
  if (condition === 'broken') {
    return (
      <>
        <Note kind="alert" icon="stop">
          {brokenBy === 'storage'
            ? t('trouble.storage')
            : t(isBeside ? 'phone:line.broken' : 'trouble.broken')}
        </Note>
        <Press icon="again" onPress={onAgain}>
          {again}
        </Press>
      </>
    );
  }
  if (condition === 'gone') {
    return (
      <>
        <Note kind="look" icon="wait">
          {t('trouble.gone')}
        </Note>
        <div className="stack">
          <Press icon="again" onPress={onRetry}>
            {t('trouble.retry')}
          </Press>
          <Press icon="phone" onPress={onAgain}>
            {again}
          </Press>
        </div>
      </>
    );
  }
  if (condition === 'connecting' || condition === 'silent' || condition === 'incomplete') {
    return (
      <div role="status">
        <Note kind="look" icon="wait">
          {t(`trouble.${condition}`)}
        </Note>
      </div>
    );
  }
  return isAway ? (
    <div role="status">
      <Note kind="calm" icon="wait">
        {t('trouble.away')}
      </Note>
    </div>
  ) : null;
}
