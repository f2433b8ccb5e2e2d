import { useTranslation } from 'react-i18next';
import type { VoiceName } from '../Guide/guide-view.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { useInBoth } from '../Said/InBoth.tsx';
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
  const both = useInBoth('beside');
  return (
    <Screen
      title={both('who.title')}
      under={both('who.oneMouse')}
      back={{ label: t('panel:back.page'), onBack }}
    >
      <div className="stack">
        <Press
          isLarge
          leads
          icon="people"
          under={both('who.relativeUnder')}
          onPress={() => onVoice('relative')}
        >
          {both('who.relative')}
        </Press>
        {helpers.map((voice) => (
          <Press key={voice} isLarge leads icon="work" onPress={() => onVoice(voice)}>
            {both(`guide:voice.${voice}`)}
          </Press>
        ))}
        {onPhone && (
          <Press isLarge leads icon="phone" under={both('phone:who.under')} onPress={onPhone}>
            {both('phone:who.button')}
          </Press>
        )}
      </div>
      <Note kind="calm" icon="shut">
        <p>{both('who.masked')}</p>
        <p>{both('who.nothingKept')}</p>
      </Note>
    </Screen>
  );
}
