import { useTranslation } from 'react-i18next';
import type { MarkKind } from '../../core/review/events.ts';
import type { OldOpinion } from '../../core/review/said-before.ts';
import { OpinionSign } from '../OpinionSign/OpinionSign.tsx';
import { Press } from '../Press/Press.tsx';
import { PageWords, WrittenWords } from '../Said/PageWords.tsx';

interface SayAgainProps {
  opinion: OldOpinion;
  /** What may be said of this line now: of an answer he does not see, only his words come back. */
  allowed: MarkKind[];
  onSay: (mark: MarkKind, remark: string) => void;
}

/** What he had said of this line before the link was lost, and one press to say it again, now that he looks at it. */
export function SayAgain({ opinion, allowed, onSay }: SayAgainProps) {
  const { t } = useTranslation('helper');
  const { kind, remark } = opinion;
  const isAllowed = allowed.includes(kind);
  const mark = isAllowed ? kind : allowed.find((one) => one === 'unseen');
  return (
    <div className="card">
      <p className="small">{t('before.said')}</p>
      <OpinionSaid opinion={opinion} />
      {!isAllowed && <p className="soft">{t(remark ? 'before.onlyWord' : 'before.hidden')}</p>}
      {mark && (isAllowed || remark) && (
        <Press isCentred onPress={() => onSay(mark, remark)}>
          {t('before.again')}
        </Press>
      )}
    </div>
  );
}

/** « À replacer »: what found no line of its own. */
export function Unplaced({ opinions }: { opinions: OldOpinion[] }) {
  const { t } = useTranslation('helper');
  if (opinions.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="sub">{t('before.unplaced')}</h2>
      <p className="soft">{t('before.unplacedWhy')}</p>
      <ul className="stack">
        {opinions.map((opinion, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same of lines that bear the same name
          <li key={at} className="card">
            <b>{opinion.label ? <PageWords>{opinion.label}</PageWords> : t('line.noName')}</b>
            <OpinionSaid opinion={opinion} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An opinion with its word, to be read. */
export function OpinionSaid({ opinion: { kind, remark } }: { opinion: Omit<OldOpinion, 'label'> }) {
  return (
    <div>
      <OpinionSign kind={kind} />
      {remark && (
        <p className="soft">
          <WrittenWords>{`«\u00a0${remark}\u00a0»`}</WrittenWords>
        </p>
      )}
    </div>
  );
}
