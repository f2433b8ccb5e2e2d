import { useTranslation } from 'react-i18next';
import type { Sight } from '../../core/review/reach.ts';
import type { LineView, MarkView } from '../../core/review/view.ts';
import { OpinionSign } from '../OpinionSign/OpinionSign.tsx';
import { Press } from '../Press/Press.tsx';
import { PageWords, WrittenWords } from '../Said/PageWords.tsx';

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
              <PageWords>{line.group}</PageWords>
            </span>
          )}
          <LineOpinion view={view} sight={sight} />
        </>
      }
    >
      <PageWords>{line.label}</PageWords>
    </Press>
  );
}

/** What is said of an answer that is shown, as far as it is known to be seen. */
export const shownSentences = {
  coming: 'live.shownComing',
  seen: 'live.shownNow',
  unsure: 'live.shownUnsure',
} as const;

interface LineOpinionProps {
  view: LineView;
  sight: Sight;
  /** Of a page she left. */
  isBefore?: boolean;
}

/** His opinion, his word, what she answered, and what is shown of the answer. */
export function LineOpinion({ view, sight, isBefore = false }: LineOpinionProps) {
  const { t } = useTranslation('together');
  const { line, mark, answer, reply, isGone } = view;
  const hasDoubt = reply === 'doubt' || (isBefore && line.isDoubted && reply === 'none');
  return (
    <>
      <OpinionParts
        mark={mark}
        said={[
          mark?.state === 'expired' && !isGone && t('live.expired'),
          isGone && t('live.gone'),
          hasDoubt && t('live.yourDoubt'),
          reply === 'corrected' && t('live.yourFix'),
        ]}
      />
      {answer && (
        <span className="remote-part">
          <b>{t(shownSentences[sight])}</b>
        </span>
      )}
    </>
  );
}

/** On her side and on his: an opinion with its word, and what else there is to say of the line. */
export function OpinionParts({ mark, said }: { mark: MarkView | null; said: (string | false)[] }) {
  const { t } = useTranslation('together');
  return (
    <>
      {mark && (
        <span className="remote-part">
          <OpinionSign kind={mark.kind} isExpired={mark.state === 'expired'} />
        </span>
      )}
      {mark?.remark && (
        <span className="remote-part">
          <WrittenWords>{t('line.remark', { remark: mark.remark })}</WrittenWords>
        </span>
      )}
      {said.map(
        (sentence) =>
          sentence && (
            <span key={sentence} className="remote-part">
              {sentence}
            </span>
          ),
      )}
    </>
  );
}
