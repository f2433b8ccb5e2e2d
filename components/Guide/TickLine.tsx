import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './TickLine.css';

interface TickLineProps {
  children: ReactNode;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  /** A second, quieter line. */
  under?: ReactNode;
  /** A choice of hers, which says nothing of her papers nor of the page. */
  isChoice?: boolean;
}

/** Something she says she has, or has done: ticked by her alone, and said to be hers. */
export function TickLine({ children, isTicked, onTick, under, isChoice }: TickLineProps) {
  const { t } = useTranslation('panel');
  return (
    <label className="tick-line">
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
      <span className="tick-words">
        <span>{children}</span>
        {under && <span className="small">{under}</span>}
        {isTicked && !isChoice && <span className="tick-told">{t('steps.told')}</span>}
      </span>
    </label>
  );
}
