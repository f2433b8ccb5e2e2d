import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface WhoLooksProps {
  onBack: () => void;
  onRelative: () => void;
  onHelper: () => void;
  /** null where his telephone cannot join. */
  onPhone: (() => void) | null;
}

/** Who looks with her: it decides what is said to both, never what may be done. */
export function WhoLooks({ onBack, onRelative, onHelper, onPhone }: WhoLooksProps) {
  const { t } = useTranslation(['beside', 'panel', 'phone']);
  return (
    <Screen title={t('who.title')} under={t('who.oneMouse')} back={{ label: t('panel:back.page'), onBack }}>
      <div className="stack">
        <Press isLarge leads icon="people" under={t('who.relativeUnder')} onPress={onRelative}>
          {t('who.relative')}
        </Press>
        <Press isLarge leads icon="work" under={t('who.helperUnder')} onPress={onHelper}>
          {t('who.helper')}
        </Press>
        {onPhone && (
          <Press isLarge leads icon="phone" under={t('phone:who.under')} onPress={onPhone}>
            {t('phone:who.button')}
          </Press>
        )}
      </div>
      <Note kind="calm" icon="shut">
        {t('who.masked')} {t('who.nothingKept')}
      </Note>
    </Screen>
  );
}
