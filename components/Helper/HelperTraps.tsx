import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import type { GuideTrap } from '../Guide/guide-view.ts';
import { TrapList } from '../Guide/Traps.tsx';
import { Icon } from '../Icon/Icon.tsx';
import type { Said } from '../Panel/panel-state.ts';
import './HelperTraps.css';

interface HelperTrapsProps {
  traps: GuideTrap[];
  text: (ref: TextRef) => Said;
  isOpen: boolean;
}

/** « Ici, on se trompe souvent », as the guide says it of this page. */
export function HelperTraps({ traps, text, isOpen }: HelperTrapsProps) {
  const { t } = useTranslation('guide');
  return (
    <details className="helper-traps" open={isOpen}>
      <summary>
        <span>{t('traps.here')}</span>
        <Icon name="chevron" />
      </summary>
      <TrapList traps={traps} text={text} />
    </details>
  );
}
