import { useTranslation } from 'react-i18next';
import type { Posture } from '../../core/review/events.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { useInBoth } from '../Said/InBoth.tsx';
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
  const both = useInBoth('beside');
  return (
    <Screen title={both('posture.title')} back={{ label: t('panel:back.plain'), onBack }}>
      <Note kind="look" icon="ask">
        <p>
          <b>{both('posture.alone')}</b>
        </p>
        <p>{both('posture.aloneHow')}</p>
      </Note>
      <div className="stack">
        {(['train', 'accompany', 'act'] as const).map((posture) => (
          <Press
            key={posture}
            isLarge
            leads
            under={both(`posture.${posture}Under`)}
            onPress={() => onPosture(posture)}
          >
            {both(`posture.${posture}`)}
          </Press>
        ))}
      </div>
    </Screen>
  );
}
