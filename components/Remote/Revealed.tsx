import { useEffect, useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { limits } from '../../core/review/events.ts';
import type { Sight } from '../../core/review/reach.ts';
import type { LineView } from '../../core/review/view.ts';
import { Press } from '../Press/Press.tsx';
import { Before } from './Before.tsx';
import { RevealedValue } from './RevealedValue.tsx';
import { useSecondsLeft } from './seconds-left.ts';
import './Revealed.css';
import { PageWords } from '../Said/PageWords.tsx';

interface RevealedProps {
  /** Lines whose answer is shown now; not empty. */
  lines: LineView[];
  sightOf: (id: string) => Sight;
  /** She hid others, and he has not said that he knows. */
  isHiding: boolean;
  onHide: () => void;
  /** Shows the one answer again for as long; null when several are shown, or it is not seen now. */
  onMore: (() => void) | null;
}

/** What the other side sees of her answers, with the time that is left: a number, a bar, and a button to hide. */
export function Revealed({ lines, sightOf, isHiding, onHide, onMore }: RevealedProps) {
  const { t } = useTranslation('together');
  const until = Math.min(...lines.map(({ answer }) => answer?.until ?? Number.POSITIVE_INFINITY));
  const answers = (
    <dl className="card">
      {lines.map(({ line, answer }) => (
        <div key={line.id}>
          <dt>
            <PageWords>{line.label}</PageWords>
          </dt>
          <dd className="remote-answer">
            <span className="revealed-value">
              <RevealedValue kind={line.kind} value={answer?.value ?? ''} />
            </span>
            <Before text={answer?.initial ?? null} />
          </dd>
        </div>
      ))}
    </dl>
  );
  const isRunning = Number.isFinite(until);
  const sights = new Set(lines.map(({ line }) => sightOf(line.id)));
  const doubt = sights.has('coming') ? 'comingHow' : sights.has('unsure') ? 'unsureHow' : null;
  return (
    <>
      {lines.length === 1 && answers}
      {(isRunning || doubt === null) && (
        <TimeLeft until={isRunning ? until : null} longest={longestOf(lines)} />
      )}
      <Press kind="main" icon="shut" onPress={onHide}>
        {t('revealed.hide')}
      </Press>
      {doubt && <p>{t(`revealed.${doubt}`)}</p>}
      {lines.length > 1 && answers}
      {onMore && (
        <Press icon="wait" onPress={onMore}>
          {t('revealed.more')}
        </Press>
      )}
      <p className="soft">{t(isHiding ? 'revealed.hiding' : 'revealed.others')}</p>
    </>
  );
}

/** Seconds one answer, or several, are shown for at most. */
const longestOf = (lines: LineView[]): number => (lines.length > 1 ? limits.revealAll : limits.revealOne);

/** More of them is told in minutes. */
const longestInSeconds = 120;

/**
 * The time that is left: a number and a bar. `until`: monotonic milliseconds; null: all of it, which begins once he has
 * it. `longest`: seconds of the whole bar.
 */
export function TimeLeft({ until, longest }: { until: number | null; longest: number }) {
  const { t } = useTranslation('together');
  const seconds = useSecondsLeft(until) ?? longest;
  return (
    <div className="stack" role="timer" aria-label={t('revealed.timer')}>
      <p>
        {seconds > longestInSeconds ? (
          t('code.left', { count: Math.ceil(seconds / 60) })
        ) : (
          <Trans
            t={t}
            i18nKey="revealed.left"
            count={seconds}
            components={{ time: <span className="revealed-time" /> }}
          />
        )}
      </p>
      <div className="revealed-bar" aria-hidden="true">
        <i style={{ inlineSize: `${Math.min(100, (seconds / longest) * 100)}%` }} />
      </div>
    </div>
  );
}

interface SpokenTimeProps {
  until: number | null;
  /** Something is still shown: a time that stands still is not over. */
  isShown: boolean;
  isHiding: boolean;
}

/** The time left as a screen reader hears it: at thirty, ten and none only. */
export function SpokenTime({ until, isShown, isHiding }: SpokenTimeProps) {
  const { t } = useTranslation('together');
  const seconds = useSecondsLeft(until);
  const former = useRef<number | null>(until);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (former.current === until) return;
    setOver(former.current !== null && until === null);
    former.current = until;
  }, [until]);
  const mark = seconds === null ? null : seconds <= 10 ? 10 : seconds <= 30 ? 30 : null;
  return (
    <p className="unseen" role="status">
      {mark !== null && <Trans t={t} i18nKey="revealed.left" count={mark} components={{ time: <span /> }} />}
      {mark === null && isOver && !isShown && t(isHiding ? 'revealed.hiding' : 'revealed.over')}
    </p>
  );
}
