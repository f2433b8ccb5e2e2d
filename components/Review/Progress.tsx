import { useTranslation } from 'react-i18next';
import './Progress.css';

/** More bars than this would be too thin to see: the number alone serves. */
const mostBars = 12;

/** « 3 sur 8 », in words first; bars for those who count with the eyes. */
export function Progress({ at, total }: { at: number; total: number }) {
  const { t } = useTranslation('panel');
  return (
    <div className="progress">
      <p>
        <b>{t('review.progress', { at: at + 1, total })}</b>
      </p>
      {total > 1 && total <= mostBars && (
        <div className="progress-bars" aria-hidden="true">
          {Array.from({ length: total }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: bars are their own places.
            <i key={index} className={index < at ? 'is-past' : index === at ? 'is-here' : undefined} />
          ))}
        </div>
      )}
    </div>
  );
}
