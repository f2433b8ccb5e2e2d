import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import { Press } from '../Press/Press.tsx';
import type { ReminderOf } from './keeping.ts';

interface RemindProps {
  /** ISO day; null: nobody knows it, and she writes the one that she reads. None is ever proposed. */
  day: string | null;
  canKeep: boolean;
  /** The day that her line in the notebook keeps, ISO; null: none yet. Absent: no line would keep it. */
  kept?: string | null | undefined;
  /** '' while what she writes is no day to come. */
  onChoose?: ((day: string) => void) | undefined;
  onRemind: (reminder: ReminderOf) => void;
}

/** What came of the press: the file, or why there is none. */
type Outcome = 'made' | 'choose' | 'past';

/** A file for her diary; where nothing may be left on the computer, a piece of paper does. */
export function Remind({ day, canKeep, kept, onChoose, onRemind }: RemindProps) {
  const { t, i18n } = useTranslation('keep');
  const id = useId();
  const title = t('next.event');
  const [chosen, setChosen] = useState(kept ?? '');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  if (!canKeep) return <p>{t(day === null ? 'next.writeDay' : 'next.write')}</p>;
  const make = () => {
    const of = day ?? chosen;
    const next = day === null ? judge(chosen) : 'made';
    if (next === 'made') onRemind({ day: of, title });
    setOutcome(next);
  };
  // A day that a line keeps is kept first: she may close as soon as it is said.
  const isWriting = outcome === 'made' && day === null && kept !== undefined && kept !== chosen;
  const said = isWriting ? null : outcome;
  return (
    <>
      {day === null && (
        <div className="stack">
          <label htmlFor={id}>{t('next.read')}</label>
          <input
            id={id}
            className="one-line"
            type="date"
            autoComplete="off"
            value={chosen}
            onChange={(event) => {
              const { value } = event.target;
              setChosen(value);
              setOutcome(null);
              onChoose?.(judge(value) === 'made' ? value : '');
            }}
          />
          {/* The browser writes days and months in its own order. */}
          {judge(chosen) === 'made' && <p className="soft">{dayInWords(dayOf(chosen), i18n.language)}</p>}
        </div>
      )}
      <Press icon="diary" under={t('next.diary', { title })} onPress={make}>
        {t('next.remind')}
      </Press>
      {/* Always there, so that voices hear it change. */}
      <p role="status" className={said ? '' : 'unseen'}>
        {said ? t(`next.${said}`, { title }) : ''}
      </p>
    </>
  );
}

/** A date input gives '' for what is no day yet, and takes years of five digits. */
function judge(chosen: string): Outcome {
  if (!/^\d{4}-\d\d-\d\d$/.test(chosen)) return 'choose';
  return chosen < Temporal.Now.plainDateISO().toString() ? 'past' : 'made';
}
