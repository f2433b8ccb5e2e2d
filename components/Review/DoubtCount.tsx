import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon/Icon.tsx';
import './DoubtCount.css';

/** How many doubts stand on this page: the re-reading begins with them. Nothing when there is none. */
export function DoubtCount({ count }: { count: number }) {
  const { t } = useTranslation('beside');
  return (
    <p role="status" className={count > 0 ? 'doubt-count' : 'unseen'}>
      {count > 0 && (
        <>
          <Icon name="ask" />
          {t('doubts', { count })}
        </>
      )}
    </p>
  );
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
