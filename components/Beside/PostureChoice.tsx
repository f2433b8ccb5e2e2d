import { useTranslation } from 'react-i18next';
import type { Posture } from '../../core/review/events.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

/** How far a professional goes today; first, whether the person is free to answer for herself. */
export function PostureChoice({
  onBack,
  onPosture,
}: {
  onBack: () => void;
  onPosture: (posture: Exclude<Posture, 'relative'>) => void;
}) {
  const { t } = useTranslation(['beside', 'panel']);
  return (
    <Screen title={t('posture.title')} back={{ label: t('panel:back.plain'), onBack }}>
      <Note kind="look" icon="ask">
        <p>
          <b>{t('posture.alone')}</b>
        </p>
        <p>{t('posture.aloneHow')}</p>
      </Note>
      <div className="stack">
        {(['train', 'accompany', 'act'] as const).map((posture) => (
          <Press
            key={posture}
            isLarge
            leads
            under={t(`posture.${posture}Under`)}
            onPress={() => onPosture(posture)}
          >
            {t(`posture.${posture}`)}
          </Press>
        ))}
      </div>
    </Screen>
  );
}
