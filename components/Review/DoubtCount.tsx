import { useTranslation } from 'react-i18next';
import type { MarkState } from '../../core/progress.ts';
import { Icon } from '../Icon/Icon.tsx';
import { PressLink } from '../Press/Press.tsx';
import './DoubtCount.css';

/** How many doubts stand on this page, with the way to the first. Nothing when there is none. */
export function DoubtCount({ count, onOpen }: { count: number; onOpen: () => void }) {
  const { t } = useTranslation('beside');
  return (
    <p role="status" className={count > 0 ? 'doubt-count' : 'unseen'}>
      {count > 0 && (
        <PressLink icon="ask" onPress={onOpen}>
          {t('doubts', { count })}
        </PressLink>
      )}
    </p>
  );
}

/** Her doubt stands on this question: seen when she comes back to it. */
export function YourDoubt() {
  const { t } = useTranslation('together');
  return (
    <p className="doubt-count">
      <Icon name="ask" />
      <span>{t('live.yourDoubt')}</span>
    </p>
  );
}

/** She said something of the answer that was there before this one. */
export function OldMark() {
  const { t } = useTranslation('panel');
  return <span className="review-expired">{t('review.expired')}</span>;
}

/** What she said of the line she comes back to, as it stands now. */
export function YourMark({ mark }: { mark: MarkState }) {
  if (mark === 'stands') return <YourDoubt />;
  return mark === 'expired' ? (
    <p>
      <OldMark />
    </p>
  ) : null;
}

/** The key that notes a doubt in the page, and takes it back. */
export function DoubtKeyHow() {
  const { t } = useTranslation('beside');
  return (
    <p className="small">
      {t('key.how')} {t('key.again')}
    </p>
  );
}
