import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OldOpinion } from '../../core/review/said-before.ts';
import type { LineView } from '../../core/review/view.ts';
import { Icon } from '../Icon/Icon.tsx';
import { OpinionSign } from '../OpinionSign/OpinionSign.tsx';
import { Press } from '../Press/Press.tsx';
import { answerWords } from '../Remote/answer-words.ts';
import { Value } from '../Review/TwoAmounts.tsx';
import { type Drafts, isWriting } from './drafts.ts';
import { SayAgain } from './HelperBefore.tsx';
import { HelperOpinion } from './HelperOpinion.tsx';
import type { HelperAct, HelperTools } from './helper-view.ts';
import './HelperLine.css';
import { PageWords } from '../Said/PageWords.tsx';

interface HelperLineProps {
  view: LineView;
  isOpen: boolean;
  /** What he had said of it in a review that was lost. */
  before: OldOpinion | null;
  /** This page's clock, for the time an answer stays shown. */
  at: number;
  /** She has his page's news before her now: the link lives and her panel is open. */
  isLooked: boolean;
  drafts: Drafts;
  tools: HelperTools;
  onToggle: () => void;
  onAct: (act: HelperAct) => void;
}

/** One line of her page: closed, its name and its state; open, her answer if she shows it, his opinion. */
export function HelperLine({
  view,
  isOpen,
  before,
  at,
  isLooked,
  drafts,
  tools,
  onToggle,
  onAct,
}: HelperLineProps) {
  const { t } = useTranslation('helper');
  const { line, mark, isGone, isPointedAt } = view;
  const row = useRef<HTMLLIElement>(null);
  const isShown = isOpen && view.answer !== null;
  useEffect(() => {
    if (isShown && !isWriting()) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  const isLeft = !isOpen && drafts.of(line)?.trim();
  return (
    <li ref={row} className={isOpen ? 'helper-line helper-line-open' : 'helper-line'}>
      <button type="button" className="helper-line-name" aria-expanded={isOpen} onClick={onToggle}>
        <span className="press-words">
          <span className="helper-line-label">
            {line.label ? <PageWords>{line.label}</PageWords> : t('line.noName')}
          </span>
          {line.group && (
            <span className="press-under">
              <PageWords>{line.group}</PageWords>
            </span>
          )}
          <span className="press-under">
            {[...stateOf(view), ...(before ? ['before.here'] : []), ...(isLeft ? ['draft.not'] : [])]
              .map((key) => t(key))
              .join(' ')}
          </span>
        </span>
        <Icon name="chevron" />
      </button>
      {mark && !(isOpen && mark.state === 'current') && (
        <div>
          <OpinionSign kind={mark.kind} isExpired={mark.state === 'expired'} />
          {mark.state === 'expired' && !isGone && <p className="soft">{t('line.old')}</p>}
        </div>
      )}
      {isOpen && (
        <>
          <Answer view={view} at={at} />
          {before && (
            <SayAgain
              opinion={before}
              allowed={view.allowed}
              onSay={(mark, remark) => onAct({ do: 'mark', id: line.id, mark, remark })}
            />
          )}
          <HelperOpinion view={view} drafts={drafts} hasContact={tools.hasContact} onAct={onAct} />
          {!isGone && (
            <Press
              icon={isPointedAt ? 'no' : 'show'}
              under={isPointedAt ? t(isLooked ? 'line.pointed' : 'line.pointedLater') : undefined}
              onPress={() => onAct({ do: 'point', id: isPointedAt ? null : line.id })}
            >
              {t(isPointedAt ? 'line.unpoint' : 'line.point')}
            </Press>
          )}
        </>
      )}
    </li>
  );
}

/** What is known of the line, in short sentences. Hidden says nothing of the answer. */
function stateOf({ line, answer, reply, isGone }: LineView): string[] {
  if (isGone) return ['line.gone'];
  const state = answer ? 'line.shown' : 'line.masked';
  const replied = reply === 'none' ? [] : [`line.reply.${reply}`];
  return [...(line.isDoubted ? ['line.doubt'] : []), state, ...replied];
}

/** More of them is told in minutes, as on her side. */
const longestInSeconds = 120;

function Answer({ view: { line, answer }, at }: { view: LineView; at: number }) {
  const { t } = useTranslation(['helper', 'opinions']);
  if (!answer) return null;
  const { value, initial, until } = answer;
  const said = answerWords(line.kind, value);
  const seconds = until === null ? null : Math.max(0, Math.ceil((until - at) / 1000));
  const left =
    seconds !== null && seconds > longestInSeconds
      ? t('line.minutes', { count: Math.ceil(seconds / 60) })
      : t('line.seconds', { count: seconds ?? 0 });
  return (
    <>
      <dl className="two-amounts">
        {initial !== null && (
          <div>
            <dt>{t('line.before')}</dt>
            <dd>{initial ? <Value text={initial} /> : t('line.nothing')}</dd>
          </div>
        )}
        <div className="two-amounts-now">
          <dt>{t(initial === null ? 'line.answer' : 'line.now')}</dt>
          <dd>{said ? t(said.words, said.params) : value ? <Value text={value} /> : t('line.nothing')}</dd>
        </div>
      </dl>
      <p className="small">
        {seconds === null ? t('line.untilHidden') : left}
        {/* Spoken at 30, 10 and 0 only. */}
        <span className="unseen" role="status">
          {seconds !== null && [30, 10, 0].includes(seconds) && left}
        </span>
      </p>
    </>
  );
}
