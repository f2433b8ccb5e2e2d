import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './BlockedAnswer.css';
import { NumberedList } from '../NumberedList/NumberedList.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { InReality } from '../Pretend/Pretend.tsx';
import { Sentence } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { GuideSaying, type Saying } from './GuideSaying.tsx';

interface BlockedAnswerProps {
  hasCases: boolean;
  /** It has gone: whoever she calls is told so. */
  isSent?: boolean;
  /** Nothing is sent here: a paper is fetched. */
  isFetching?: boolean;
  /** A rehearsal: there is nothing to call about. */
  isPractice?: boolean;
  /** Whom to ask. */
  ask: ReactNode;
  saying: Saying | null;
  papers: Said[];
  /** The papers of her part; else all of the procedure's, folded. */
  areOfStep: boolean;
  onBack: () => void;
  onCases: () => void;
}

/** « Je ne sais pas quoi répondre »: nobody here may answer for her; what to do, then who can, and the papers to have at hand. */
export function BlockedAnswer({
  hasCases,
  isSent,
  isFetching,
  isPractice,
  ask,
  saying,
  papers,
  areOfStep,
  onBack,
  onCases,
}: BlockedAnswerProps) {
  const { t } = useTranslation('panel');
  const list = (
    <ul className="papers">
      {papers.map((paper) => (
        <li key={paper.text}>
          <Sentence said={paper} />
        </li>
      ))}
    </ul>
  );
  return (
    <Screen title={t('blocked.answer.title')} back={{ label: t('back.blocked'), onBack }}>
      <p className="lead">{t('blocked.answer.cannot')}</p>
      {isPractice && <InReality />}
      {saying && <GuideSaying saying={saying} />}
      <NumberedList
        lines={[
          t('blocked.answer.paper'),
          ...(isSent ? [] : [t('blocked.answer.other')]),
          ...(isFetching && isPractice ? [] : [t(whenToAsk(isFetching, isPractice, isSent))]),
          t('blocked.answer.note'),
        ]}
      />
      {hasCases && (
        <Press icon="show" leads onPress={onCases}>
          {t('unknown.showCases')}
        </Press>
      )}
      <section className="stack">
        <h2 className="sub">{t('blocked.talk')}</h2>
        {ask}
      </section>
      {papers.length > 0 &&
        (areOfStep ? (
          <section className="stack">
            <h2 className="sub">{t('blocked.answer.papers')}</h2>
            {list}
          </section>
        ) : (
          <details className="fold">
            <summary>{t('blocked.answer.papers')}</summary>
            {list}
          </details>
        ))}
    </Screen>
  );
}

function whenToAsk(isFetching = false, isPractice = false, isSent = false) {
  if (isFetching) return 'blocked.answer.askFetch';
  if (isPractice) return 'pretend.ask';
  return isSent ? 'blocked.answer.askSent' : 'blocked.answer.ask';
}
