import { useTranslation } from 'react-i18next';

/**
 * What she had written the last time, when she has just written something else. A question, answered by those of her line;
 * beside what was found, which asks its own, only the fact.
 */
export function LastTime({ value, isAsked }: { value: string | null | undefined; isAsked: boolean }) {
  const { t } = useTranslation('keep');
  if (!value) return null;
  return (
    <p className={isAsked ? 'lead' : 'soft'}>
      {t('lastTime.wrote', { value })} {isAsked && t('lastTime.differs')}
    </p>
  );
}
