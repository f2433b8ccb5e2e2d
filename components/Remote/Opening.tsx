import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

/** The relay is being asked. After some seconds: it does not answer, and what she may do. */
export function Opening({ isSlow, onStop }: { isSlow: boolean; onStop: () => void }) {
  const { t } = useTranslation('together');
  return (
    <Screen title={t('opening.title')} back={{ label: t('code.stop'), onBack: onStop }}>
      {isSlow ? (
        <>
          <Note kind="look" icon="wait">
            {t('opening.slow')} {t('opening.slowHow')}
          </Note>
          <Press icon="back" onPress={onStop}>
            {t('stopped.alone')}
          </Press>
        </>
      ) : (
        <p role="status">{t('opening.wait')}</p>
      )}
    </Screen>
  );
}
