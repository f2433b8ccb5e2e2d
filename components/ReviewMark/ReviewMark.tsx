import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MarkKind } from '../../core/review/events.ts';
import './ReviewMark.css';

/** What the helper says of a line: shape, word and colour. Expired: the same shape dashed, its word struck. */
export function ReviewMark({ kind, isExpired = false }: { kind: MarkKind; isExpired?: boolean }) {
  const { t } = useTranslation('marks');
  const word = t(`marks.${kind}`);
  return (
    <span className={`review-mark review-mark-${isExpired ? 'expired' : kind}`}>
      <MarkSign kind={kind} />
      {isExpired ? <del>{word}</del> : <span>{word}</span>}
    </span>
  );
}

/** The shape alone: its word stands beside it. */
export function MarkSign({ kind }: { kind: MarkKind }) {
  if (kind === 'unseen')
    return <EyeOff className="icon" strokeWidth={2} aria-hidden="true" focusable="false" />;
  return (
    <svg className="icon mark-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
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
    </svg>
  );
}
