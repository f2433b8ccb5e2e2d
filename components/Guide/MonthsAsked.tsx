import { useTranslation } from 'react-i18next';
import { translateMonths } from '../../core/wording/day-in-words.ts';
import { Source } from '../Source/Source.tsx';
import type { GuideView } from './guide-view.ts';

/** Of which months the papers are; nothing where no rule tells. */
export function MonthsAsked({ guide: { window, months } }: { guide: GuideView }) {
  const { t, i18n } = useTranslation('guide');
  const named = (names: string) => translateMonths(names, i18n.language);
  if (!window && !months) return null;
  return (
    <div className="card facts-run">
      <p>
        {window
          ? t('days.month', { month: named(window.month) })
          : t('gather.months', { months: named(months?.names ?? '') })}
      </p>
      <Source source={(window ?? months)?.source ?? null} />
    </div>
  );
}
