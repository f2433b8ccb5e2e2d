import { useTranslation } from 'react-i18next';
import type { VoiceName } from '../Guide/guide-view.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface WhoLooksProps {
  onBack: () => void;
  onVoice: (voice: VoiceName) => void;
  /** null where his telephone cannot join. */
  onPhone: (() => void) | null;
}

const helpers = ['volunteer', 'adviser', 'social-worker'] as const;

/** Who looks with her, as on the page of who looks from afar: it decides what is said to both, never what may be done. */
export function WhoLooks({ onBack, onVoice, onPhone }: WhoLooksProps) {
  const { t } = useTranslation(['beside', 'panel', 'phone', 'guide']);
  return (
    <Screen title={t('who.title')} under={t('who.oneMouse')} back={{ label: t('panel:back.page'), onBack }}>
      <div className="stack">
        <Press isLarge leads icon="people" under={t('who.relativeUnder')} onPress={() => onVoice('relative')}>
          {t('who.relative')}
        </Press>
        {helpers.map((voice) => (
          <Press key={voice} isLarge leads icon="work" onPress={() => onVoice(voice)}>
            {t(`guide:voice.${voice}`)}
          </Press>
        ))}
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
