import { useTranslation } from 'react-i18next';
import type { LiveReview } from '../../core/review/remote-review.ts';
import type { HelperPart } from '../../core/review/state.ts';
import { Note } from '../Note/Note.tsx';

/** Who looks, and what he cannot do. Nothing proves the name. */
export function Watching({ helper, isThere }: { helper: HelperPart; isThere: boolean }) {
  const { t } = useTranslation('together');
  if (helper.versions === null || !isThere) {
    return (
      <Note kind="calm" icon="wait">
        {t('live.waits')} {t('live.cannot')}
      </Note>
    );
  }
  return (
    <Note kind="calm" icon="eye">
      <b>{helper.name ? t('live.watches', { name: helper.name }) : t('live.watchesNoName')}</b>{' '}
      {t('live.cannot')}
      {helper.name && <p className="small">{t('live.given', { name: helper.name })}</p>}
    </Note>
  );
}

/** Whether the line is there, or comes: what she does may reach him. */
export const isAlive = ({ link }: LiveReview): boolean =>
  link.condition === 'live' || link.condition === 'connecting';

/** Whether he was heard lately and his page is open: nothing else may be called looking. */
export function isLooking({ link, review }: LiveReview): boolean {
  const { helper } = review;
  return link.condition === 'live' && helper.status === 'here' && !helper.hasLeft && helper.versions !== null;
}
