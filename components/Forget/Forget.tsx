import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

/** Two taps, both named, for what cannot be undone. */
export function Forget({ onForget, onBack }: { onForget: () => void; onBack: () => void }) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('forget.title')}>
      <p className="lead">{t('forget.what')}</p>
      <p>{t('forget.siteKeeps')}</p>
      <div className="stack">
        <Press isLarge icon="door" onPress={onForget}>
          {t('shell.forget')}
        </Press>
        <Press isLarge icon="back" onPress={onBack}>
          {t('forget.stay')}
        </Press>
      </div>
    </Screen>
  );
}

/** Seen only when the panel stays open after all was forgotten. */
export function Forgotten({ onRestart }: { onRestart: () => void }) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('forget.done')}>
      <p className="lead">{t('forget.nothingKept')}</p>
      <p>{t('forget.closeSite')}</p>
      <Press icon="again" onPress={onRestart}>
        {t('forget.restart')}
      </Press>
    </Screen>
  );
}
