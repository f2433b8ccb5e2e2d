import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../Icon/Icon.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

/** The four things people say: a word, a right, a gesture, reassurance. */
export type BlockedReason = 'word' | 'answer' | 'gesture' | 'fear';

const reasons: readonly { reason: BlockedReason; icon: IconName }[] = [
  { reason: 'word', icon: 'text' },
  { reason: 'answer', icon: 'ask' },
  { reason: 'gesture', icon: 'mouse' },
  { reason: 'fear', icon: 'heart' },
];

interface BlockedProps {
  /** Whom to ask. */
  ask: ReactNode;
  onReason: (reason: BlockedReason) => void;
}

/** « Je bloque »: four sentences, each leading somewhere, and somebody to talk to. */
export function Blocked({ ask, onReason }: BlockedProps) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('blocked.title')}>
      <ul className="stack">
        {reasons.map(({ reason, icon }) => (
          <li key={reason}>
            <Press
              isLarge
              leads
              icon={icon}
              under={t(`blocked.${reason}.under`)}
              onPress={() => onReason(reason)}
            >
              {t(`blocked.${reason}.said`)}
            </Press>
          </li>
        ))}
      </ul>
      <section className="stack">
        <h2 className="sub">{t('blocked.talk')}</h2>
        {ask}
      </section>
    </Screen>
  );
}
