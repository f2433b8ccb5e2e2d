import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';

/** The way to « Regarder à deux ». */
export function LookTogether({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation('beside');
  return (
    <Press icon="people" leads under={t('open.under')} onPress={onPress}>
      {t('open.button')}
    </Press>
  );
}
