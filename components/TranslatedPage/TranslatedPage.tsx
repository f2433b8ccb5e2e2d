import { useTranslation } from 'react-i18next';
import { Drawing } from '../Drawing/Drawing.tsx';
import { NumberedList } from '../NumberedList/NumberedList.tsx';
import { PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

/** The names of the cases have changed: nothing is concluded, and the way back is shown. */
export function TranslatedPage({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('translated.title')}>
      <p className="lead">{t('translated.backToFrench')}</p>
      <Drawing name="translated" />
      <NumberedList lines={[t('translated.touch'), t('translated.choose')]} />
      <div>
        <PressLink icon="again" onPress={onRetry}>
          {t('translated.retry')}
        </PressLink>
      </div>
    </Screen>
  );
}
