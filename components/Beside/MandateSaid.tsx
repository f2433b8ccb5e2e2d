import { useTranslation } from 'react-i18next';
import type { Posture } from '../../core/review/events.ts';
import { Note } from '../Note/Note.tsx';

/** « Je fais à la place », at the end: said by who did, unread by Bienvu, and she reads it again herself. */
export function MandateSaid({ posture }: { posture: Posture }) {
  const { t } = useTranslation('beside');
  return posture === 'act' ? (
    <Note kind="look" icon="work">
      <p>{t('end.mandate')}</p>
      <p>{t('mandate.rereads')}</p>
    </Note>
  ) : null;
}
