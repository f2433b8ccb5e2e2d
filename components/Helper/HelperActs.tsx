import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Press, PressLink } from '../Press/Press.tsx';

interface LinesActsProps {
  isUnheard: boolean;
  onFinish: () => void;
  onEnd: () => void;
}

/** Under the lines. */
export function LinesActs({ isUnheard, onFinish, onEnd }: LinesActsProps) {
  const { t } = useTranslation('helper');
  return (
    <Closing isUnheard={isUnheard} isAtOnce={false} onEnd={onEnd}>
      <Press kind="main" onPress={onFinish}>
        {t('looking.finish')}
      </Press>
    </Closing>
  );
}

interface FinishActsProps {
  isDone: boolean;
  isUnheard: boolean;
  onDone: () => void;
  onEnd: () => void;
}

/** The two acts of the end, under the thumb. Closed before his end has reached her, the page would take it away. */
export function FinishActs({ isDone, isUnheard, onDone, onEnd }: FinishActsProps) {
  const { t } = useTranslation('helper');
  return isDone ? (
    <Closing isUnheard={isUnheard} isAtOnce={!isUnheard} onEnd={onEnd} />
  ) : (
    <Press kind="main" onPress={onDone}>
      {t('finish.say')}
    </Press>
  );
}

interface ClosingProps {
  isUnheard: boolean;
  /** Nothing is left but to close: in one press. */
  isAtOnce: boolean;
  onEnd: () => void;
  children?: ReactNode;
}

/** What ends it for both takes two presses, both named. Once he is asked, the question stays as it is. */
function Closing({ isUnheard, isAtOnce, onEnd, children }: ClosingProps) {
  const { t } = useTranslation('helper');
  const [isLeaving, setLeaving] = useState(false);
  if (isLeaving) {
    return (
      <div className="stack">
        <p>{isUnheard ? `${t('note.unheard')} ${t('finish.keepOpen')}` : t('finish.closeWhat')}</p>
        <div className="side-by-side">
          <Press isCentred onPress={onEnd}>
            {t('finish.close')}
          </Press>
          <Press isCentred onPress={() => setLeaving(false)}>
            {t('finish.stay')}
          </Press>
        </div>
      </div>
    );
  }
  if (isAtOnce) {
    return (
      <Press kind="main" icon="door" onPress={onEnd}>
        {t('finish.close')}
      </Press>
    );
  }
  return (
    <>
      {children}
      <div>
        <PressLink icon="door" onPress={() => setLeaving(true)}>
          {t('finish.close')}
        </PressLink>
      </div>
    </>
  );
}
