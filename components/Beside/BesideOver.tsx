import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

/** The procedure is over, or another one began: nothing of what was said is left. */
export function BesideOver({ onPage }: { onPage: () => void }) {
  const { t } = useTranslation(['beside', 'panel']);
  return (
    <Screen title={t('over.title')}>
      <p className="lead">{t('over.nothingKept')}</p>
      <Press kind="main" icon="back" onPress={onPage}>
        {t('panel:ending.toPage')}
      </Press>
    </Screen>
  );
}
