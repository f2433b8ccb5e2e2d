import { useTranslation } from 'react-i18next';
import type { Looking } from '../../core/review/helper-review.ts';
import { hadFinished, hasJustMoved } from '../../core/review/visits.ts';
import type { IconName } from '../Icon/Icon.tsx';
import { Note } from '../Note/Note.tsx';

/** What is not as usual: the link, her panel, her sending. What he already said stays. */
export function HelperNotes({ looking }: { looking: Looking }) {
  const { t } = useTranslation('helper');
  return (
    <div className="stack helper-notes" role="status">
      {notesOf(looking).map(([key, icon]) => (
        <Note key={key} kind="look" icon={icon}>
          {t(`note.${key}`, { count: looking.silentMinutes })}
        </Note>
      ))}
    </div>
  );
}

function notesOf({ review, link, isUnheard, isFull, silentMinutes }: Looking): [string, IconName][] {
  const notes: [string, IconName][] = [];
  const { status } = review.person;
  const moved = hasJustMoved(review);
  if (moved) notes.push([`${moved}Page`, 'eye']);
  if (hadFinished(review)) notes.push(['doneBefore', 'people']);
  if (link !== 'live') notes.push([link === 'silent' && silentMinutes > 0 ? 'silentFor' : link, 'wait']);
  if (isUnheard && link !== 'live') notes.push(['unheard', 'wait']);
  if (status === 'away') notes.push(['away', 'shut']);
  if (status === 'sent') notes.push(['sent', 'stop']);
  if (isFull) notes.push(['full', 'stop']);
  return notes;
}
