import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../core/wording/day-in-words.ts';
import type { ReviewItem } from '../Review/review-items.ts';
import './PrintSheet.css';

/** What « Imprimer ma relecture » prints: on screen it is seen first. */
export function PrintSheet({
  items,
  site,
  withAnswers,
}: {
  items: ReviewItem[];
  site: string;
  withAnswers: boolean;
}) {
  const { t, i18n } = useTranslation('panel');
  const date = dayInWords(new Date(), i18n.language);
  return (
    <div className="print-sheet">
      <p className="print-title">{t('print.title', { site, date })}</p>
      <table>
        <thead>
          <tr>
            <th>{t('print.case')}</th>
            {withAnswers && <th>{t('print.answer')}</th>}
            <th>{t('print.yourLook')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>
                {item.kind === 'zones'
                  ? t('review.zonesTitle', { count: item.count })
                  : nameOf(item) || t('review.pageLine')}
              </td>
              {withAnswers && (
                <td>
                  <bdi>{item.kind === 'line' ? (item.line.value ?? '') : ''}</bdi>
                </td>
              )}
              <td>{t(lookOf(item))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('print.footer')}</p>
    </div>
  );
}

/** '' for a sentence of a recap: it has no name, and is itself an answer. */
function nameOf(item: Exclude<ReviewItem, { kind: 'zones' }>): string | null {
  if (item.kind === 'finding') return item.finding.fieldLabel;
  return [item.line.group, item.line.label].filter(Boolean).join(', ');
}

function lookOf(item: ReviewItem) {
  if (item.group === 'doubt') return 'review.doubt' as const;
  if (item.kind === 'line' && item.confirmed === 'stands') return 'review.confirm' as const;
  return 'steps.look' as const;
}
