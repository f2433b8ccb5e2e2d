import { useTranslation } from 'react-i18next';
import type { Looking } from '../../core/review/helper-review.ts';
import { summarise, viewLines } from '../../core/review/view.ts';
import { OpinionSign } from '../OpinionSign/OpinionSign.tsx';
import { ChangedSince, useFinishedSentence } from '../Remote/Finished.tsx';
import type { PageTitle } from '../Remote/page-title.ts';
import { PageWords, WrittenWords } from '../Said/PageWords.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { HelperNotes } from './HelperNotes.tsx';
import { HisBefore } from './HisBefore.tsx';

interface HelperFinishProps {
  looking: Looking;
  pageTitle: PageTitle;
  onBack: () => void;
}

/** What she will read, before it is said; and after, what may still come. */
export function HelperFinish({ looking, pageTitle, onBack }: HelperFinishProps) {
  const { t } = useTranslation('helper');
  const summary = summarise(looking.review);
  // The very sentence of her panel, lines without an opinion counted as not seen.
  const finished = useFinishedSentence(summary);
  const saidOrNot = !summary.isDone ? 'finish.willRead' : looking.isUnheard ? 'finish.noted' : 'finish.said';
  const asking = viewLines(looking.review).filter(
    ({ mark, isGone, reply }) =>
      !isGone &&
      (reply !== 'none' ||
        (mark?.state === 'current' && (mark.kind === 'question' || mark.kind === 'together' || mark.remark))),
  );
  return (
    <Screen
      back={{ label: t('finish.back'), onBack }}
      eyebrow={t(saidOrNot)}
      title={finished}
      under={summary.isDone ? t(looking.isUnheard ? 'finish.keepOpen' : 'finish.wait') : undefined}
    >
      <HelperNotes looking={looking} />
      {summary.posture === 'act' && <p className="lead">{t('finish.act')}</p>}
      <ChangedSince {...summary} />
      {asking.length > 0 && (
        <ul className="stack">
          {asking.map(({ line, mark, reply }) => (
            <li key={line.id} className="card">
              {mark && <OpinionSign kind={mark.kind} isExpired={mark.state === 'expired'} />}
              <b>
                <PageWords>{line.label}</PageWords>
              </b>
              {mark?.remark && (
                <p className="soft">
                  <WrittenWords>{t('together:line.remark', { remark: mark.remark })}</WrittenWords>
                </p>
              )}
              {/* Here before she says it, so that a voice tells him. */}
              <p role="status">{reply !== 'none' && t(`line.reply.${reply}`)}</p>
            </li>
          ))}
        </ul>
      )}
      <HisBefore review={looking.review} pageTitle={pageTitle} />
      {!summary.isDone && summary.unseen > 0 && <p className="soft">{t('finish.unmarked')}</p>}
    </Screen>
  );
}
