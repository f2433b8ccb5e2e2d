import { useTranslation } from 'react-i18next';
import type { ReviewState } from '../../core/review/state.ts';
import { LineOpinion } from './LineRow.tsx';
import { PagesBefore } from './PagesBefore.tsx';
import type { PageTitle } from './page-title.ts';

/** « Avis sur les pages d’avant », on her side. */
export function HersBefore({ review, pageTitle }: { review: ReviewState; pageTitle: PageTitle }) {
  const { t } = useTranslation('together');
  return (
    <PagesBefore
      review={review}
      title={t('before.title')}
      pageTitle={pageTitle}
      opinion={(view) => <LineOpinion view={view} sight="unsure" isBefore />}
    />
  );
}
