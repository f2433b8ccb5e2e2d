import { useTranslation } from 'react-i18next';
import { PageWords } from '../Said/PageWords.tsx';

/** What stood in the case before her: it is shown with her answer, so she sees it here too. */
export function Before({ text }: { text: string | null }) {
  const { t } = useTranslation('panel');
  return text ? (
    <span className="soft">
      {t('review.writtenBefore')}
      {t('review.colon')}
      <PageWords>{text}</PageWords>
    </span>
  ) : null;
}
