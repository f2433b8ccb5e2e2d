import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import { dayInWords, dayOf, translateMonths } from '../../core/wording/day-in-words.ts';
import { Note } from '../Note/Note.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Source } from '../Source/Source.tsx';
import { FactLine } from './Facts.tsx';
import type { GuideWindow } from './guide-view.ts';

/** The days a monthly declaration is open: now, or next; then first what to do where the last ones went by. */
export function OpenDays({ window, text }: { window: GuideWindow; text: (ref: TextRef) => Said }) {
  const { t, i18n } = useTranslation('guide');
  const day = (iso: string) => dayInWords(dayOf(iso), i18n.language);
  return (
    <>
      {window.gone && (
        <Note kind="look" icon="wait">
          <p>{t('days.gone', { closes: day(window.gone.closed) })}</p>
          <FactLine said={text(window.gone.missed.text)} isStrong />
          <Source source={window.gone.missed.source} />
        </Note>
      )}
      <div className="card facts">
        <div className="facts-run">
          <p>
            {t(window.isOpen ? 'days.open' : 'days.soon', {
              opens: day(window.opens),
              closes: day(window.closes),
            })}
          </p>
          <p>{t('days.month', { month: translateMonths(window.month, i18n.language) })}</p>
          {window.daysLeft !== null && (
            <p>
              <b>{window.daysLeft === 0 ? t('days.last') : t('days.left', { count: window.daysLeft })}</b>
            </p>
          )}
          <p>{t('days.usual')}</p>
          <Source source={window.source} />
        </div>
      </div>
    </>
  );
}
