import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import type { GuideTrap } from '../Guide/guide-view.ts';
import { TrapList } from '../Guide/Traps.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { HelperFold } from './HelperFold.tsx';

interface HelperTrapsProps {
  traps: GuideTrap[];
  text: (ref: TextRef) => Said;
}

/** « Ici, on se trompe souvent », as the guide says it of this page. */
export function HelperTraps({ traps, text }: HelperTrapsProps) {
  const { t } = useTranslation('guide');
  return (
    <HelperFold title={t('traps.here')}>
      <TrapList traps={traps} text={text} />
    </HelperFold>
  );
}
