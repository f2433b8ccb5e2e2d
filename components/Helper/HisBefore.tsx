import { useTranslation } from 'react-i18next';
import type { ReviewState } from '../../core/review/state.ts';
import type { LineView } from '../../core/review/view.ts';
import { OpinionParts } from '../Remote/LineRow.tsx';
import { PagesBefore } from '../Remote/PagesBefore.tsx';
import type { PageTitle } from '../Remote/page-title.ts';

/** What he said of the pages she left: it stays said, and she still has it. */
export function HisBefore({ review, pageTitle }: { review: ReviewState; pageTitle: PageTitle }) {
  const { t } = useTranslation('helper');
  return (
    <PagesBefore
      review={review}
      title={t('before.pages')}
      pageTitle={pageTitle}
      opinion={(view) => <HisOpinion view={view} />}
    />
  );
}

function HisOpinion({ view: { line, mark, reply, isGone } }: { view: LineView }) {
  const { t } = useTranslation('helper');
  return (
    <OpinionParts
      mark={mark}
      said={[
        mark?.state === 'expired' && !isGone && t('line.old'),
        line.isDoubted && t('line.doubt'),
        reply !== 'none' && t(`line.reply.${reply}`),
      ]}
    />
  );
}
