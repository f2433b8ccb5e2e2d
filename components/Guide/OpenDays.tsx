import { useTranslation } from 'react-i18next';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import { Source } from '../Source/Source.tsx';
import type { GuideWindow } from './guide-view.ts';

/** The days a monthly declaration is open: now, or next. */
export function OpenDays({ window }: { window: GuideWindow }) {
  const { t, i18n } = useTranslation('guide');
  const day = (iso: string) => dayInWords(dayOf(iso), i18n.language);
  return (
    <div className="card facts-run">
      <p>
        {t(window.isOpen ? 'days.open' : 'days.soon', {
          opens: day(window.opens),
          closes: day(window.closes),
        })}
      </p>
      {window.daysLeft !== null && (
        <p>
          <b>{window.daysLeft === 0 ? t('days.last') : t('days.left', { count: window.daysLeft })}</b>
        </p>
      )}
      <p>{t('days.usual')}</p>
      <Source source={window.source} />
    </div>
  );
}
