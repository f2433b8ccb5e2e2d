import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import type { Said } from '../Panel/panel-state.ts';
import { FrenchBelow, Sentence } from '../Said/Said.tsx';
import { Source } from '../Source/Source.tsx';
import type { NextTime } from './keeping.ts';

/** When it comes back; where nobody knows, that nobody knows. */
export function NextTimeSaid({ next, text }: { next: NextTime | null; text: (ref: TextRef) => Said }) {
  const { t, i18n } = useTranslation(['keep', 'guide']);
  if (!next) return <p>{t('next.unknown')}</p>;
  const day = (iso: string) => dayInWords(dayOf(iso), i18n.language);
  const said = next.kind === 'said' ? text(next.text) : null;
  return (
    <>
      {next.kind === 'window' && (
        <>
          <p>{t('next.between', { opens: day(next.opens), closes: day(next.closes) })}</p>
          <p>{t('guide:days.usual')}</p>
        </>
      )}
      {said && (
        <div>
          <p>
            <Sentence said={said} />
          </p>
          <FrenchBelow said={said} />
        </div>
      )}
      {next.source && <Source source={next.source} />}
    </>
  );
}
