import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import { Screen } from '../Screen/Screen.tsx';

export type WaitStage = 'short' | 'reading' | 'long';

/** Milliseconds before « Je lis la page. », then before « C’est long. » */
const readingAfter = 1000;
const longAfter = 5000;

/** Under a second: nothing. Then a sentence; after five seconds, leave to go on alone. */
export function Waiting({ stage }: { stage?: WaitStage }) {
  const { t } = useTranslation('panel');
  const current = useStage(stage);
  return (
    <div role="status" aria-live="polite">
      {current !== 'short' && (
        <Screen title={t(current === 'reading' ? 'waiting.reading' : 'waiting.long')}>
          <Note kind="calm" icon="wait">
            {t(current === 'reading' ? 'waiting.readingMore' : 'waiting.longMore')}
          </Note>
        </Screen>
      )}
    </div>
  );
}

function useStage(given: WaitStage | undefined): WaitStage {
  const [stage, setStage] = useState<WaitStage>(given ?? 'short');
  useEffect(() => {
    if (given) return;
    const timers = [
      setTimeout(() => setStage('reading'), readingAfter),
      setTimeout(() => setStage('long'), longAfter),
    ];
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [given]);
  return stage;
}
