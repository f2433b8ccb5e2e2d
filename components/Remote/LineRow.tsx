import { useTranslation } from 'react-i18next';
import type { Sight } from '../../core/review/reach.ts';
import type { LineView } from '../../core/review/view.ts';
import { OpinionSign } from '../OpinionSign/OpinionSign.tsx';
import { Press } from '../Press/Press.tsx';

/** One line as the other side has it: its name, what is thought of it, and what is shown. Leads to its own screen. */
export function LineRow({ view, sight, onOpen }: { view: LineView; sight: Sight; onOpen: () => void }) {
  const { line } = view;
  return (
    <Press
      leads
      onPress={onOpen}
      under={
        <>
          {line.group && (
            <span className="remote-part">
              <bdi>{line.group}</bdi>
            </span>
          )}
          <LineOpinion view={view} sight={sight} />
        </>
      }
    >
      <bdi>{line.label}</bdi>
    </Press>
  );
}

/** What is said of an answer that is shown, as far as it is known to be seen. */
export const shownSentences = {
  coming: 'live.shownComing',
  seen: 'live.shownNow',
  unsure: 'live.shownUnsure',
} as const;

/** His opinion, his word, what she answered, and what is shown of the answer. `isBefore`: of a page she left. */
export function LineOpinion({
  view,
  sight,
  isBefore = false,
}: {
  view: LineView;
  sight: Sight;
  isBefore?: boolean;
}) {
  const { t } = useTranslation('together');
  const { mark, answer, reply, isGone } = view;
  return (
    <>
      {mark && (
        <span className="remote-part">
          <OpinionSign kind={mark.kind} isExpired={mark.state === 'expired'} />
        </span>
      )}
      {mark?.remark && (
        <span className="remote-part">
          <bdi>{t('line.remark', { remark: mark.remark })}</bdi>
        </span>
      )}
      {mark?.state === 'expired' && !isGone && <span className="remote-part">{t('live.expired')}</span>}
      {isGone && <span className="remote-part">{t('live.gone')}</span>}
      {isBefore && view.line.isDoubted && reply === 'none' && (
        <span className="remote-part">{t('live.yourDoubt')}</span>
      )}
      {reply !== 'none' && (
        <span className="remote-part">{t(reply === 'doubt' ? 'live.yourDoubt' : 'live.yourFix')}</span>
      )}
      {answer && (
        <span className="remote-part">
          <b>{t(shownSentences[sight])}</b>
        </span>
      )}
    </>
  );
}
