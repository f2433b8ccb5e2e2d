import { useTranslation } from 'react-i18next';
import type { MarkKind } from '../../core/review/events.ts';
import { useInBoth } from '../Said/InBoth.tsx';
import './OpinionSign.css';

/**
 * Shape of an opinion: ring with a bar, diamond with a question mark, two linked rings, barred eye. None is a tick.
 * `isExpired`: the same shape, dashed.
 */
export function OpinionShape({ kind, isExpired = false }: { kind: MarkKind; isExpired?: boolean }) {
  return (
    <svg
      className={`opinion-shape opinion-${kind}`}
      viewBox="0 0 24 24"
      strokeDasharray={isExpired ? '3 3' : undefined}
      aria-hidden="true"
      focusable="false"
    >
      {kind === 'nothing' && (
        <>
          <circle cx="12" cy="12" r="9.500" />
          <path d="M8 12h8" />
        </>
      )}
      {kind === 'question' && (
        <>
          <path d="M12 1.800L22.200 12 12 22.200 1.800 12z" />
          <path d="M9.800 10.200a2.300 2.300 0 1 1 3.300 2c-.8.4-1.100.9-1.100 1.700M12 16.600v.01" />
        </>
      )}
      {kind === 'together' && (
        <>
          <circle cx="8.500" cy="12" r="6.700" />
          <circle cx="15.500" cy="12" r="6.700" />
        </>
      )}
      {kind === 'unseen' && (
        <path d="M3 3l18 18M10 5.700c6-1 9.500 3 11.200 6.300a15 15 0 0 1-3 3.800M6.500 7.500A15 15 0 0 0 2.800 12c2 3.500 5.200 6.300 9.200 6.300 1.400 0 2.700-.3 3.800-.9" />
      )}
    </svg>
  );
}

interface OpinionSignProps {
  kind: MarkKind;
  isExpired?: boolean;
  /** Whoever looks with her reads it too. */
  isForTwo?: boolean;
}

/** An opinion with its word; its word struck once the answer has changed since. */
export function OpinionSign({ kind, isExpired = false, isForTwo = false }: OpinionSignProps) {
  const { t } = useTranslation('opinions');
  const both = useInBoth('opinions');
  const word = isForTwo ? both(kind) : t(kind);
  return (
    <span className={`opinion opinion-${kind}`}>
      <OpinionShape kind={kind} isExpired={isExpired} />
      {isExpired ? <s>{word}</s> : <span>{word}</span>}
    </span>
  );
}
