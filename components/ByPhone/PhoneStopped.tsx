import { useTranslation } from 'react-i18next';
import type { StopReason } from '../../core/review/remote-review.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface PhoneStoppedProps {
  why: StopReason;
  onAgain: () => void;
  onAlone: () => void;
}

/** These speak of a code or of a call, which there is none of beside. */
const own = new Map<StopReason, 'otherRow' | 'drawingOver' | 'unreached'>([
  ['other-row', 'otherRow'],
  ['refused', 'drawingOver'],
  ['aged', 'drawingOver'],
  ['unreached', 'unreached'],
]);

/** Why his telephone does not look, or no longer; and the ways out. */
export function PhoneStopped({ why, onAgain, onAlone }: PhoneStoppedProps) {
  const { t } = useTranslation(['phone', 'together']);
  const key = own.get(why);
  return (
    <Screen title={t('together:stopped.title')}>
      <Note kind={why === 'other-row' || why === 'refused' ? 'alert' : 'look'} icon="stop">
        {key ? t(`stopped.${key}`) : t(`together:stopped.${why}`)}{' '}
        {why !== 'old' && why !== 'lost' && t('together:stopped.nothing')}
      </Note>
      <div className="stack">
        <Press isLarge icon="qr" onPress={onAgain}>
          {t('stopped.again')}
        </Press>
        <Press isLarge icon="back" onPress={onAlone}>
          {t('stopped.alone')}
        </Press>
      </div>
    </Screen>
  );
}
