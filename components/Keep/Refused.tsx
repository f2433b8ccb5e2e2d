import { useTranslation } from 'react-i18next';
import type { Keeping } from './keeping.ts';

/** What the disk refused, and what to do. Always there, so that voices hear it change. */
export function Refused({ refused }: { refused: Keeping['refused'] }) {
  const { t } = useTranslation('keep');
  return (
    <p role="status" className={refused ? 'lead' : 'unseen'}>
      {refused && t(`refused.${refused}`)}
    </p>
  );
}
