import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../core/wording/day-in-words.ts';
import type { ReviewItem } from '../Review/review-items.ts';
import { Value } from '../Review/TwoAmounts.tsx';
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
                  <Answer item={item} />
                </td>
              )}
              <td>
                <Look item={item} />
              </td>
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

/** An empty case says so; one that could not be read says nothing. */
function Answer({ item }: { item: ReviewItem }) {
  const { t } = useTranslation('panel');
  if (item.kind !== 'line') return null;
  const { value, isUnread } = item.line;
  if (value !== null) return <Value text={value} />;
  return isUnread ? null : t('review.emptyNow');
}

/** What she said of it, or that it is still to look at; nothing where nothing was found and she said nothing. */
function Look({ item }: { item: ReviewItem }) {
  const { t } = useTranslation('panel');
  if (item.group === 'doubt') return t('review.doubt');
  if (item.kind === 'line' && item.confirmed === 'stands') return t('review.confirm');
  return item.group === 'rest' ? null : t('steps.look');
}
