import { useTranslation } from 'react-i18next';
import type { Looking } from '../../core/review/helper-review.ts';
import { type ReviewSummary, summarise, viewLines } from '../../core/review/view.ts';
import { OpinionSign } from '../OpinionSign/OpinionSign.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { HelperNotes } from './HelperNotes.tsx';

interface HelperFinishProps {
  looking: Looking;
  onBack: () => void;
}

/** What she will read, before it is said; and after, what may still come. */
export function HelperFinish({ looking, onBack }: HelperFinishProps) {
  const { t } = useTranslation('helper');
  const summary = summarise(looking.review);
  const asking = viewLines(looking.review).filter(
    ({ mark, isGone }) =>
      !isGone &&
      mark?.state === 'current' &&
      (mark.kind === 'question' || mark.kind === 'together' || mark.remark),
  );
  return (
    <Screen
      back={{ label: t('finish.back'), onBack }}
      eyebrow={t(summary.isDone ? 'finish.said' : 'finish.willRead')}
      title={<Reviewed summary={summary} />}
      under={summary.isDone ? t('finish.wait') : undefined}
    >
      <HelperNotes looking={looking} />
      {summary.posture === 'act' && <p className="lead">{t('finish.act')}</p>}
      {summary.changed > 0 && <p>{t('finish.changed', { number: summary.changed })}</p>}
      {asking.length > 0 && (
        <ul className="stack">
          {asking.map(({ line, mark }) => (
            <li key={line.id} className="card">
              {mark && <OpinionSign kind={mark.kind} />}
              <bdi>
                <b>{line.label}</b>
              </bdi>
              {mark?.remark && (
                <p className="soft">
                  <bdi>« {mark.remark} »</bdi>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {!summary.isDone && summary.unseen > 0 && <p className="soft">{t('finish.unmarked')}</p>}
    </Screen>
  );
}

/** « Revu, sauf 4 réponses que je n’ai pas vues. » Lines without an opinion count as not seen. */
function Reviewed({ summary: { reviewed, unseen } }: { summary: ReviewSummary }) {
  const { t } = useTranslation('helper');
  if (reviewed === 0) return t('finish.none');
  return unseen > 0 ? t('finish.except', { count: unseen }) : t('finish.all');
}

/** The two acts of the end, under the thumb. */
export function FinishActs({
  isDone,
  onDone,
  onEnd,
}: {
  isDone: boolean;
  onDone: () => void;
  onEnd: () => void;
}) {
  const { t } = useTranslation('helper');
  return isDone ? (
    <Press kind="main" icon="door" onPress={onEnd}>
      {t('finish.close')}
    </Press>
  ) : (
    <Press kind="main" onPress={onDone}>
      {t('finish.say')}
    </Press>
  );
}
