import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import { DoubtsOfSent } from '../Again/DoubtsOfSent.tsx';
import { KeptDoubts } from '../Again/KeptDoubts.tsx';
import { runsOf } from '../Guide/guide-view.ts';
import type { Keeping, NotebookLine, ReminderOf, SentDoubts } from '../Keep/keeping.ts';
import { NextTimeSaid } from '../Keep/NextTimeSaid.tsx';
import { Refused } from '../Keep/Refused.tsx';
import { SentFacts } from '../Keep/SentFacts.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Press, PressLink } from '../Press/Press.tsx';
import { Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';
import './Notebook.css';

interface NotebookProps {
  keeping: Keeping;
  text: (ref: TextRef) => Said;
  backLabel: string;
  onBack: () => void;
  onRemove: (id: string) => void;
  /** To the screen where the doubts of what was just sent are kept. */
  onDoubts: () => void;
  onRemoveDoubts: (id: string) => void;
  onRemoveAnswers: (id: string) => void;
  onRemind: (reminder: ReminderOf) => void;
}

/** « Mon carnet »: what she chose to keep, line by line, each with the way to take it out. */
export function Notebook(props: NotebookProps) {
  const { t } = useTranslation('keep');
  const { lines, unreadable, sent } = props.keeping;
  const back = { label: props.backLabel, onBack: props.onBack };
  if (lines.length + unreadable === 0)
    return (
      <Screen title={t('notebook.empty')} back={back}>
        <p className="lead">{t('notebook.emptyHow')}</p>
      </Screen>
    );
  return (
    <Screen title={t('notebook.title')} back={back}>
      <p className="soft">{t('notebook.wiped')}</p>
      <Refused refused={props.keeping.refused} />
      <ul className="stack-wide">
        {lines.map((line) => (
          <li key={line.id} className="card">
            <Line {...props} line={line} doubts={line.id === sent?.keptId ? sent.doubts : null} />
          </li>
        ))}
      </ul>
      {unreadable > 0 && <p>{t('notebook.unreadable', { count: unreadable })}</p>}
      <Unreviewed />
    </Screen>
  );
}

/** `doubts`: those of this very sending, when it was just made. */
function Line({ line, doubts, ...props }: NotebookProps & { line: NotebookLine; doubts: SentDoubts | null }) {
  const { t } = useTranslation(['keep', 'panel']);
  const { text } = props;
  return (
    <>
      <h2 className="sub">
        {line.title ? <Sentence said={text(line.title)} /> : <bdi lang="fr">{line.site}</bdi>}
      </h2>
      <SentFacts siteName={line.site} at={line.at} reference={line.reference} isTold={line.isTold} />
      <section className="stack">
        <h3 className="notebook-sub">{t('notebook.then')}</h3>
        <p>{t('panel:receipt.notAccepted')}</p>
        {line.keep.length > 0 && (
          <ul className="notebook-then">
            {runsOf(line.keep).flatMap((run) =>
              run.map((one, at) => (
                <li key={one.text.key}>
                  <Sentence said={text(one.text)} />
                  {one.source && at === run.length - 1 && <Source source={one.source} />}
                </li>
              )),
            )}
          </ul>
        )}
      </section>
      <NextTimeSaid next={line.next} text={text} canKeep line={line} onRemind={props.onRemind} isInLine />
      {line.again ? (
        <KeptDoubts again={line.again} onRemove={() => props.onRemoveDoubts(line.id)} />
      ) : (
        <DoubtsOfSent doubts={doubts} onDoubts={props.onDoubts} />
      )}
      {line.hasAnswers && <KeptAnswers onRemove={() => props.onRemoveAnswers(line.id)} />}
      <Remove hasAnswers={line.hasAnswers} onRemove={() => props.onRemove(line.id)} />
    </>
  );
}

/** That they are kept, never what they are: the screen may be seen by others. */
function KeptAnswers({ onRemove }: { onRemove: () => void }) {
  const { t } = useTranslation('keep');
  return (
    <section className="stack">
      <p>{t('lastTime.kept')}</p>
      <div>
        <PressLink icon="no" onPress={onRemove}>
          {t('lastTime.remove')}
        </PressLink>
      </div>
    </section>
  );
}

/** Two presses, both named: what goes cannot be had again. The first one's place holds the second, and the focus. */
function Remove({ hasAnswers, onRemove }: { hasAnswers: boolean; onRemove: () => void }) {
  const { t } = useTranslation('keep');
  const [isAsked, setIsAsked] = useState(false);
  return (
    <div className="stack">
      {isAsked ? (
        <>
          <p>{t('notebook.forever')}</p>
          {hasAnswers && <p>{t('lastTime.forever')}</p>}
          <Press icon="no" onPress={onRemove}>
            {t('notebook.wipe')}
          </Press>
          <Press icon="notebook" onPress={() => setIsAsked(false)}>
            {t('notebook.keep')}
          </Press>
        </>
      ) : (
        <div>
          <PressLink icon="no" onPress={() => setIsAsked(true)}>
            {t('notebook.remove')}
          </PressLink>
        </div>
      )}
    </div>
  );
}
