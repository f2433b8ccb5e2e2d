import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import type { Keeping, NotebookLine, ReminderOf } from '../Keep/keeping.ts';
import { NextTimeSaid } from '../Keep/NextTimeSaid.tsx';
import { Remind } from '../Keep/Remind.tsx';
import { SentFacts } from '../Keep/SentFacts.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { PressLink } from '../Press/Press.tsx';
import { Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';
import './Notebook.css';

interface NotebookProps {
  keeping: Keeping;
  text: (ref: TextRef) => Said;
  onBack: () => void;
  onRemove: (id: string) => void;
  onRemind: (reminder: ReminderOf) => void;
}

/** « Mon carnet »: what she chose to keep, line by line, each with the way to take it out. */
export function Notebook({ keeping, text, onBack, onRemove, onRemind }: NotebookProps) {
  const { t } = useTranslation(['keep', 'panel']);
  const { lines, unreadable } = keeping;
  const back = { label: t('panel:back.plain'), onBack };
  if (lines.length + unreadable === 0)
    return (
      <Screen title={t('notebook.empty')} back={back}>
        <p className="lead">{t('notebook.emptyHow')}</p>
      </Screen>
    );
  return (
    <Screen title={t('notebook.title')} back={back}>
      <p className="soft">{t('notebook.wiped')}</p>
      <ul className="stack-wide">
        {lines.map((line) => (
          <li key={line.id} className="card">
            <Line line={line} text={text} onRemove={onRemove} onRemind={onRemind} />
          </li>
        ))}
      </ul>
      {unreadable > 0 && <p>{t('notebook.unreadable', { count: unreadable })}</p>}
      <Unreviewed />
    </Screen>
  );
}

function Line({
  line,
  text,
  onRemove,
  onRemind,
}: { line: NotebookLine } & Pick<NotebookProps, 'text' | 'onRemove' | 'onRemind'>) {
  const { t } = useTranslation('keep');
  return (
    <>
      <h2 className="sub">
        {line.title ? <Sentence said={text(line.title)} /> : <bdi lang="fr">{line.site}</bdi>}
      </h2>
      <SentFacts siteName={line.site} at={line.at} reference={line.reference} isTold={line.isTold} />
      {line.keep.length > 0 && (
        <section className="stack">
          <h3 className="notebook-sub">{t('notebook.then')}</h3>
          <ul className="notebook-then">
            {line.keep.map((one) => (
              <li key={one.text.key}>
                <Sentence said={text(one.text)} />
                {one.source && <Source source={one.source} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack">
        <h3 className="notebook-sub">{t('next.title')}</h3>
        <NextTimeSaid next={line.next} text={text} />
        {line.next?.kind === 'window' && <Remind day={line.next.opens} canKeep onRemind={onRemind} />}
      </section>
      <div>
        <PressLink icon="no" onPress={() => onRemove(line.id)}>
          {t('notebook.remove')}
        </PressLink>
      </div>
    </>
  );
}
