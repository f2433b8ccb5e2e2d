import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import type { Said } from '../Panel/panel-state.ts';
import { FrenchBelow, Sentence } from '../Said/Said.tsx';
import { EndsHere } from '../SentReceipt/EndsHere.tsx';
import { Source } from '../Source/Source.tsx';
import type { NextTime, NotebookLine, ReminderOf } from './keeping.ts';
import { Remind } from './Remind.tsx';

interface NextTimeSaidProps {
  next: NextTime;
  text: (ref: TextRef) => Said;
  canKeep: boolean;
  onRemind: (reminder: ReminderOf) => void;
  /** Its line in the notebook, where a day that she chose stays. */
  line?: Pick<NotebookLine, 'id' | 'remindOn'> | null | undefined;
  onChoose?: (day: string) => void;
  /** A line of the notebook is a part of its screen: its titles stand one lower. */
  isInLine?: boolean;
}

/**
 * When it comes back, and a reminder: of the first day where it is computed, else of a day that she reads herself. Where
 * nothing comes back none is announced.
 */
export function NextTimeSaid(props: NextTimeSaidProps) {
  const { next, text, canKeep, line, onChoose, onRemind, isInLine } = props;
  const { t } = useTranslation('keep');
  if (next.kind === 'ends') return next.ends && <EndsHere ends={next.ends} text={text} />;
  // Without a next time, a paper to send or a reply may still have its day.
  if (next.kind === 'once' && !canKeep) return null;
  const opens = next.kind === 'window' ? next.opens : null;
  const title = t(next.kind === 'once' ? 'next.other' : 'next.title');
  return (
    <section className="stack">
      {isInLine ? <h3 className="notebook-sub">{title}</h3> : <h2 className="sub">{title}</h2>}
      <When next={next} text={text} />
      <Remind
        day={opens}
        canKeep={canKeep}
        kept={line?.remindOn}
        onChoose={onChoose}
        onRemind={(reminder) => onRemind(line && opens === null ? { ...reminder, id: line.id } : reminder)}
      />
    </section>
  );
}

function When({ next, text }: Pick<NextTimeSaidProps, 'next' | 'text'>) {
  const { t, i18n } = useTranslation(['keep', 'guide']);
  const day = (iso: string) => dayInWords(dayOf(iso), i18n.language);
  if (next.kind === 'unknown') return <p>{t('next.unknown')}</p>;
  if (next.kind === 'window')
    return (
      <>
        <p>{t('next.between', { opens: day(next.opens), closes: day(next.closes) })}</p>
        <p>{t('guide:days.usual')}</p>
        {next.source && <Source source={next.source} />}
      </>
    );
  if (next.kind !== 'said') return null;
  const said = text(next.text);
  return (
    <>
      <div>
        <p>
          <Sentence said={said} />
        </p>
        <FrenchBelow said={said} />
      </div>
      {next.source && <Source source={next.source} />}
    </>
  );
}
