import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

/** The page has no case that two people may look at. */
export function NothingThere({ onPage }: { onPage: () => void }) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('review.nothing')}>
      <Press kind="main" icon="back" onPress={onPage}>
        {t('ending.toPage')}
      </Press>
    </Screen>
  );
}
