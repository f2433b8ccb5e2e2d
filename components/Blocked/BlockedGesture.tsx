import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import './BlockedGesture.css';
import { GuideSaying, type Saying } from './GuideSaying.tsx';

const gestures = ['button', 'mouse', 'small', 'file', 'site'] as const;

interface BlockedGestureProps {
  hasCases: boolean;
  saying: Saying | null;
  /** Whom to ask. */
  ask: ReactNode;
  onBack: () => void;
  onCases: () => void;
  /** She unfolded one. */
  onGesture: () => void;
  onSettings: () => void;
}

/** « Je n’y arrive pas »: the gestures that fail most, each opened in place. */
export function BlockedGesture(props: BlockedGestureProps) {
  const { hasCases, saying, ask, onBack, onCases, onGesture, onSettings } = props;
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('blocked.gesture.title')} back={{ label: t('back.blocked'), onBack }}>
      {saying && <GuideSaying saying={saying} />}
      {hasCases && (
        <Press icon="show" leads onPress={onCases}>
          {t('unknown.showCases')}
        </Press>
      )}
      <div>
        {gestures.map((gesture) => (
          <details
            key={gesture}
            className="gesture"
            onToggle={({ currentTarget }) => currentTarget.open && onGesture()}
          >
            <summary>{t(`blocked.gesture.${gesture}.what`)}</summary>
            <ul>
              {t(`blocked.gesture.${gesture}.how`)
                .split('\n')
                .map((line) => (
                  <li key={line}>{line}</li>
                ))}
            </ul>
            {gesture === 'small' && (
              <PressLink icon="settings" onPress={onSettings}>
                {t('blocked.gesture.larger')}
              </PressLink>
            )}
          </details>
        ))}
      </div>
      {ask}
    </Screen>
  );
}
