import { useTranslation } from 'react-i18next';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import type { SameReview } from '../Keep/keeping.ts';
import { Press } from '../Press/Press.tsx';

/** « Refaire la même relecture », where the notebook has doubts of this guide. */
export function AgainOffer({ again, onOpen }: { again: SameReview; onOpen: () => void }) {
  const { t, i18n } = useTranslation('again');
  const day = dayInWords(dayOf(again.day), i18n.language);
  const under = again.who === null ? t('offer.under', { day }) : t('offer.underWho', { day, who: again.who });
  return (
    <Press icon="again" leads under={under} onPress={onOpen}>
      {t('offer.button')}
    </Press>
  );
}
