import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import { Icon } from '../Icon/Icon.tsx';
import type { SameReview } from '../Keep/keeping.ts';
import type { Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { Sentence } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import './Again.css';

/** What she says now of a doubt of last time: how many doubts stand on its cases, or that each is as it should be. */
export type DoubtNow = { doubts: number } | 'confirmed' | 'open';

interface SameReviewScreenProps {
  again: SameReview;
  /** The part she is in, by the key of its title; null: not known. */
  here: string | null;
  /** By id of the guide's case. */
  now: Record<string, DoubtNow>;
  back: { label: string; onBack: () => void };
  /** null: none of these cases is on this page. */
  onReview: (() => void) | null;
  /** null: she has said something of each already, or each stands several times and only she knows which. */
  onStill: (() => void) | null;
  text: (ref: TextRef) => Said;
  /** « Faire relire » and « Regarder à deux », where they exist. */
  together: ReactNode;
}

/** The doubts of last time, found on the page of today; those that are not there are said to be so. */
export function SameReviewScreen(props: SameReviewScreenProps) {
  const { t, i18n } = useTranslation(['again', 'panel']);
  const { again, now, onReview, onStill } = props;
  const known = again.doubts.filter(({ label }) => label !== null);
  const gone = again.doubts.length - known.length;
  return (
    <Screen
      title={t('same.title')}
      under={t('same.when', { day: dayInWords(dayOf(again.day), i18n.language) })}
      back={props.back}
    >
      {again.who !== null && <p className="lead">{t('same.who', { who: again.who })}</p>}
      <section className="stack">
        <h2 className="sub">{t('same.doubts', { count: again.doubts.length })}</h2>
        <ul className="stack">
          {known.map((doubt) => (
            <li key={doubt.caseId} className="card">
              <p className="again-case">
                <bdi lang="fr">{doubt.label}</bdi>
              </p>
              {doubt.fieldIds.length === 0 ? (
                <NotHere
                  part={doubt.part && props.text(doubt.part)}
                  isInPart={doubt.part !== null && doubt.part.key === props.here}
                  isAwaited={again.awaited?.includes(doubt.caseId) ?? false}
                />
              ) : (
                <Now now={now[doubt.caseId] ?? 'open'} isOneOfSeveral={doubt.fieldIds.length > 1} />
              )}
            </li>
          ))}
        </ul>
        {gone > 0 && <p>{t('same.gone', { count: gone })}</p>}
        <p className="small">{t('same.noValue')}</p>
      </section>
      {onReview && (
        <Press kind="main" icon="eye" onPress={onReview}>
          {t('same.start')}
        </Press>
      )}
      {onStill && (
        <Press icon="ask" under={t('same.stillUnder')} onPress={onStill}>
          {t('same.still')}
        </Press>
      )}
      {props.together}
    </Screen>
  );
}

interface NotHereProps {
  part: Said | null;
  /** She is there, and another answer may open it. */
  isInPart: boolean;
  /** She still has this doubt: it is noted once the case is there. */
  isAwaited: boolean;
}

/** Where it was the last time, and what to do there. */
function NotHere({ part, isInPart, isAwaited }: NotHereProps) {
  const { t } = useTranslation('again');
  const waits = isAwaited && (
    <p className="again-now">
      <Icon name="ask" />
      {t('same.waits')}
    </p>
  );
  if (isInPart)
    return (
      <>
        <p className="soft">
          {t('same.notYet')} {t('same.afterAnswer')}
        </p>
        {waits}
      </>
    );
  return (
    <>
      <p className="soft">{t('same.notHere')}</p>
      {part && (
        <p>
          {t('same.wasIn')} <Sentence said={part} />
        </p>
      )}
      {waits || <p className="soft">{t('same.openThere')}</p>}
    </>
  );
}

/** `isOneOfSeveral`: cases of several months or people bear this name, and which one it was is not kept. */
function Now({ now, isOneOfSeveral }: { now: DoubtNow; isOneOfSeveral: boolean }) {
  const { t } = useTranslation(['again', 'panel', 'beside']);
  if (now === 'open') return isOneOfSeveral ? <p className="soft">{t('same.several')}</p> : null;
  return (
    <p className="again-now">
      <Icon name={now === 'confirmed' ? 'yes' : 'ask'} />
      {now === 'confirmed' ? t('panel:review.confirmed') : t('beside:doubts', { count: now.doubts })}
    </p>
  );
}
