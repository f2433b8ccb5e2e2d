import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasContact } from '../../core/review/clean-text.ts';
import { limits } from '../../core/review/events.ts';
import type { Sight } from '../../core/review/reach.ts';
import type { RemoteAct } from '../../core/review/remote-act.ts';
import type { LineView } from '../../core/review/view.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { PageWords } from '../Said/PageWords.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { LineOpinion, shownSentences } from './LineRow.tsx';
import { SpokenTime, TimeLeft } from './Revealed.tsx';
import { Signed } from './Signed.tsx';

interface LineScreenProps {
  view: LineView;
  /** What he does meanwhile. */
  above: ReactNode;
  /** An act of hers may show this answer. */
  mayReveal: boolean;
  /** The page with this case is the one she looks at. */
  isHere: boolean;
  /** Whether what she says now can reach him, and whether what she shows does. */
  isAlive: boolean;
  isLive: boolean;
  /** Whether he has the answer she shows, and her word. */
  sight: Sight;
  word: Sight;
  /** She hid an answer, and he has not said that he knows. */
  isHiding: boolean;
  isShown: boolean;
  isCaf: boolean;
  onAct: (act: RemoteAct) => void;
  onShow: () => void;
  onBack: () => void;
}

const wordSentences = { coming: 'line.saidComing', seen: 'line.said', unsure: 'line.saidBefore' } as const;

/** One line: his opinion, her answer to it, and whether he sees what she wrote. */
export function LineScreen(props: LineScreenProps) {
  const { t } = useTranslation('together');
  const { view, onAct, mayReveal, isHere, isAlive, sight } = props;
  const { line, mark, answer, reply, isGone } = view;
  return (
    <Screen
      above={props.above}
      title={<PageWords>{line.label}</PageWords>}
      under={line.group ? <PageWords>{line.group}</PageWords> : null}
      back={{ label: t('line.all'), onBack: props.onBack }}
    >
      <div className="card">
        {mark || isGone ? (
          <LineOpinion view={view} sight={sight} />
        ) : (
          <p className="soft">{t('live.noMark')}</p>
        )}
        {answer && !mark && (
          <p>
            <b>{t(shownSentences[sight])}</b>
          </p>
        )}
        {mark && <Signed isCaf={props.isCaf} />}
      </div>
      {answer && (answer.until !== null || sight === 'seen') && (
        <TimeLeft until={answer.until} longest={limits.revealOne} />
      )}
      <SpokenTime until={answer?.until ?? null} isShown={answer !== null} isHiding={props.isHiding} />
      {mark && hasContact(mark.remark) && (
        <Note kind="alert" icon="stop">
          <b>{t('line.contact')}</b> {t('line.contactHow')}
        </Note>
      )}
      {isHere && !isGone && (
        <>
          <Press icon="show" onPress={props.onShow}>
            {t('line.show')}
          </Press>
          {props.isShown && <p role="status">{t('line.shown')}</p>}
          {!mayReveal && <p className="soft">{t('line.never')}</p>}
          {mayReveal && props.isLive && !answer && (
            <Press
              icon="eye"
              under={t('line.revealUnder')}
              onPress={() => onAct({ do: 'reveal', id: line.id })}
            >
              {t('line.reveal')}
            </Press>
          )}
          {answer && (
            <Press icon="shut" onPress={() => onAct({ do: 'conceal', ids: [line.id] })}>
              {t('revealed.hide')}
            </Press>
          )}
        </>
      )}
      {!isGone && isAlive && (
        <section className="stack">
          <h2 className="sub">{t('line.reply')}</h2>
          {reply === 'none' ? (
            <div className="stack">
              <Press icon="ask" onPress={() => onAct({ do: 'reply', id: line.id, reply: 'doubt' })}>
                {t('line.doubt')}
              </Press>
              <Press icon="pen" onPress={() => onAct({ do: 'reply', id: line.id, reply: 'corrected' })}>
                {t('line.corrected')}
              </Press>
            </div>
          ) : (
            <>
              <p role="status">
                <b>{t(reply === 'doubt' ? 'live.yourDoubt' : 'live.yourFix')}</b>{' '}
                {t(wordSentences[props.word])}
              </p>
              <Press icon="again" onPress={() => onAct({ do: 'reply', id: line.id, reply: 'none' })}>
                {t('line.none')}
              </Press>
            </>
          )}
        </section>
      )}
    </Screen>
  );
}
