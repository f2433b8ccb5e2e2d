import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

/** What could not be read is said, and left to her eyes. */
export function ZonesQuestion({
  count,
  onNext,
  onDoubt,
}: {
  count: number;
  onNext: () => void;
  onDoubt: () => void;
}) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('review.zonesTitle', { count })} under={t('steps.look')}>
      <p className="lead">{t('review.zonesHow')}</p>
      <p className="soft">{t('review.zonesWhy')}</p>
      <div className="stack">
        <Press isLarge icon="eye" onPress={onNext}>
          {t('review.zonesLooked')}
        </Press>
        <Press isLarge icon="ask" onPress={onDoubt}>
          {t('review.doubt')}
        </Press>
      </div>
    </Screen>
  );
}
