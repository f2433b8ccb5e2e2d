import { useId, useState } from 'react';
import { limits, type MarkKind } from '../../core/review/events.ts';
import type { MarkView } from '../../core/review/view.ts';
import { OpinionShape, OpinionSign } from '../OpinionSign/OpinionSign.tsx';
import { useInBoth } from '../Said/InBoth.tsx';
import { Signed } from './Signed.tsx';

interface OpinionChoiceProps {
  mark: MarkView | null;
  /** What may be said now. */
  allowed: MarkKind[];
  isCaf: boolean;
  onMark: (mark: MarkKind, remark: string) => void;
  onUnmark: () => void;
}

/** What is said of a line: equal choices, then a short word. An opinion whose answer changed stays, struck. */
export function OpinionChoice({ mark, allowed, isCaf, onMark, onUnmark }: OpinionChoiceProps) {
  const both = useInBoth('beside');
  const id = useId();
  const current = mark?.state === 'current' ? mark : null;
  const [remark, setRemark] = useState(current?.remark ?? '');
  const press = (kind: MarkKind) => {
    if (current?.kind !== kind) return onMark(kind, remark);
    setRemark('');
    onUnmark();
  };
  return (
    <section className="stack">
      <h2 className="sub">{both('line.opinion')}</h2>
      {mark?.state === 'expired' && (
        <div>
          <OpinionSign kind={mark.kind} isExpired />
          <p className="soft">{both('panel:review.expired')}</p>
        </div>
      )}
      {allowed[0] === 'unseen' && <p className="soft">{both('line.unseenOnly')}</p>}
      <div className="beside-opinions">
        {allowed.map((kind) => (
          <button
            key={kind}
            type="button"
            className="press press-plain press-large beside-opinion"
            aria-pressed={current?.kind === kind}
            onClick={() => press(kind)}
          >
            <OpinionShape kind={kind} />
            <span className="press-words">{both(`opinions:${kind}`)}</span>
          </button>
        ))}
      </div>
      {current && (
        <>
          <label htmlFor={id}>{both('line.remark')}</label>
          <input
            id={id}
            className="beside-remark"
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={limits.remark}
            value={remark}
            onChange={({ target }) => {
              setRemark(target.value);
              onMark(current.kind, target.value);
            }}
          />
          <Signed isCaf={isCaf} />
        </>
      )}
    </section>
  );
}
