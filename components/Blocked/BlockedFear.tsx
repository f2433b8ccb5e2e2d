import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { GuideSaying, type Saying } from './GuideSaying.tsx';

interface BlockedFearProps {
  canReview: boolean;
  /** It has gone: nothing is left to send. */
  isSent?: boolean;
  /** Whom to ask. */
  ask: ReactNode;
  saying: Saying | null;
  /** What sending nothing costs here, as the guide says it; null where nothing is sent or nobody says. */
  notSending: ReactNode;
  onBack: () => void;
  onReview: () => void;
  onPractice: () => void;
}

/** « J’ai peur de me tromper »: what is true and calms, then looking again, then trying for nothing. */
export function BlockedFear({
  canReview,
  isSent,
  ask,
  saying,
  notSending,
  onBack,
  onReview,
  onPractice,
}: BlockedFearProps) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('blocked.fear.title')} back={{ label: t('back.blocked'), onBack }}>
      {saying ? (
        <GuideSaying saying={saying} />
      ) : (
        <div className="stack lead">
          <p>{t('blocked.fear.canCorrect')}</p>
          <p>{t('blocked.fear.say')}</p>
        </div>
      )}
      <div className="stack">
        {canReview && !isSent && (
          <Press kind="main" icon="eye" onPress={onReview}>
            {t('unknown.review')}
          </Press>
        )}
        <Press icon="play" leads under={t('home.practiceUnder')} onPress={onPractice}>
          {t('home.practice')}
        </Press>
      </div>
      {!isSent && notSending}
      {ask}
      {!saying && <p className="small">{t('blocked.fear.source')}</p>}
    </Screen>
  );
}
