import { useTranslation } from 'react-i18next';
import type { MeetingWay, StopReason } from '../../core/review/remote-review.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface StoppedProps {
  why: StopReason;
  /** Codes refused one after the other. */
  times: number;
  hasLink: boolean;
  onMeet: (way: MeetingWay) => void;
  onAlone: () => void;
}

/** Nothing could have been shown yet: these say so. */
const before: readonly StopReason[] = [
  'other-row',
  'refused',
  'aged',
  'unreached',
  'busy',
  'left',
  'versions',
];

/** Why there is no review, and the ways out. */
export function Stopped({ why, times, hasLink, onMeet, onAlone }: StoppedProps) {
  const { t } = useTranslation('together');
  return (
    <Screen title={t('stopped.title')}>
      <Note kind={why === 'other-row' || why === 'refused' ? 'alert' : 'look'} icon="stop">
        {t(`stopped.${why}`)} {before.includes(why) && t('stopped.nothing')}
        {times > 1 && hasLink && ` ${t('stopped.twice')}`}
      </Note>
      <div className="stack">
        <Press isLarge icon="phone" onPress={() => onMeet('code')}>
          {t('stopped.again')}
        </Press>
        {hasLink && (
          <Press isLarge icon="link" onPress={() => onMeet('link')}>
            {t('stopped.byLink')}
          </Press>
        )}
        <Press isLarge icon="back" onPress={onAlone}>
          {t('stopped.alone')}
        </Press>
      </div>
    </Screen>
  );
}

/** Another panel holds the review. */
export function Elsewhere({ onBack, backLabel }: { onBack: () => void; backLabel: string }) {
  const { t } = useTranslation('together');
  return (
    <Screen title={t('elsewhere.title')} back={{ label: backLabel, onBack }}>
      <p className="lead">{t('elsewhere.how')}</p>
    </Screen>
  );
}
