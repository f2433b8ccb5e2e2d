import { useTranslation } from 'react-i18next';
import { isLooking } from '../../core/review/reach.ts';
import type { LiveReview } from '../../core/review/remote-review.ts';
import { pointedLine } from '../../core/review/view.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { PageWords } from '../Said/PageWords.tsx';

interface PointedProps {
  live: LiveReview;
  /** The line on her screen. */
  lineId: string;
  onLine: (id: string) => void;
}

/** On the screen of one line: that the helper points at it, or at which other. Over a line that is shut he shows nothing. */
export function Pointed({ live, lineId, onLine }: PointedProps) {
  const { t } = useTranslation(['together', 'phone']);
  const { name } = live.review.helper;
  const line = (isLooking(live) && pointedLine(live.review)?.line) || null;
  const isOther = line !== null && line.id !== lineId;
  return (
    <>
      <div role="status">
        {line && (
          <Note kind="look" icon="hand">
            {name ? t('live.points', { name }) : t('live.pointsNoName')}{' '}
            {isOther && (
              <b>
                <PageWords>{line.label}</PageWords>
              </b>
            )}
          </Note>
        )}
      </div>
      {isOther && (
        <Press leads icon="show" onPress={() => onLine(line.id)}>
          {t('phone:line.goThere')}
        </Press>
      )}
    </>
  );
}
