import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { CodeWarning } from './AskFirst.tsx';
import { useSecondsLeft } from './seconds-left.ts';
import './CodeToSay.css';

interface CodeToSayProps {
  /** Ten digits, eleven on a busy relay. */
  code: string;
  /** Monotonic milliseconds until which it serves. */
  until: number;
  /** Address of the page the helper may use, as it is said; null: only his own Bienvu. */
  page: string | null;
  /** Another way exists. */
  hasLink: boolean;
  onLink: () => void;
  onStop: () => void;
}

/** The code in separate boxes, said digit by digit, under its warning. */
export function CodeToSay({ code, until, page, hasLink, onLink, onStop }: CodeToSayProps) {
  const { t } = useTranslation('together');
  return (
    <Screen title={t('code.title')} back={{ label: t('code.stop'), onBack: onStop }} isWhole>
      <CodeWarning />
      <div className="stack">
        {/* What is asked first on the telephone. */}
        <p>
          {t(page ? 'code.page' : 'code.noPage')}{' '}
          {page && (
            <b>
              <bdi dir="ltr">{page}</bdi>
            </b>
          )}
        </p>
        <ol className="code-digits" dir="ltr" aria-label={t('code.label')}>
          {[...code].map((digit, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a code's digits never move
            <li key={at}>{digit}</li>
          ))}
        </ol>
        <p>
          {t('code.oneByOne')} <MinutesLeft until={until} />
        </p>
      </div>
      <div role="status">
        <Note kind="calm" icon="wait">
          {t('code.waiting')}
        </Note>
      </div>
      <Press icon="stop" under={t('code.askedUnder')} onPress={onStop}>
        {t('code.asked')}
      </Press>
      {hasLink && (
        <div>
          <PressLink icon="link" onPress={onLink}>
            {t('code.otherWay')}
          </PressLink>
        </div>
      )}
    </Screen>
  );
}

export function MinutesLeft({ until }: { until: number }) {
  const { t } = useTranslation('together');
  const seconds = useSecondsLeft(until) ?? 0;
  return <b>{t('code.left', { count: Math.max(1, Math.ceil(seconds / 60)) })}</b>;
}
