import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';
import type { ReminderOf } from './keeping.ts';

interface RemindProps {
  /** ISO day. */
  day: string;
  canKeep: boolean;
  onRemind: (reminder: ReminderOf) => void;
}

/** A file for her diary; where nothing may be left on the computer, a piece of paper does. */
export function Remind({ day, canKeep, onRemind }: RemindProps) {
  const { t } = useTranslation('keep');
  const title = t('next.event');
  const [isMade, setIsMade] = useState(false);
  if (!canKeep) return <p>{t('next.write')}</p>;
  return (
    <>
      <Press
        icon="diary"
        under={t('next.diary', { title })}
        onPress={() => {
          onRemind({ day, title });
          setIsMade(true);
        }}
      >
        {t('next.remind')}
      </Press>
      {/* Always there, so that voices hear it change. */}
      <p role="status" className={isMade ? '' : 'unseen'}>
        {isMade ? t('next.made') : ''}
      </p>
    </>
  );
}
