import { useTranslation } from 'react-i18next';
import type { ReviewState } from '../../core/review/state.ts';
import type { LineView } from '../../core/review/view.ts';
import { OpinionSign } from '../OpinionSign/OpinionSign.tsx';
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
  const { t } = useTranslation(['helper', 'together']);
  return (
    <>
      {mark && (
        <span className="remote-part">
          <OpinionSign kind={mark.kind} isExpired={mark.state === 'expired'} />
        </span>
      )}
      {mark?.remark && (
        <span className="remote-part">
          <bdi>{t('together:line.remark', { remark: mark.remark })}</bdi>
        </span>
      )}
      {mark?.state === 'expired' && !isGone && <span className="remote-part">{t('line.old')}</span>}
      {line.isDoubted && <span className="remote-part">{t('line.doubt')}</span>}
      {reply !== 'none' && <span className="remote-part">{t(`line.reply.${reply}`)}</span>}
    </>
  );
}
