import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import { Note } from '../Note/Note.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Facts } from './Facts.tsx';
import type { GuideFact } from './guide-view.ts';

/** Which of the look-alikes she came for. */
export type Wish = 'stay' | 'caf' | 'msa';

interface WhichOneProps {
  wishes: Wish[];
  /** That one does not stand for the other, with its source. */
  facts: GuideFact[];
  text: (ref: TextRef) => Said;
  back: { label: string; onBack: () => void };
  onWish: (wish: Wish) => void;
}

const howOften = { stay: 'monthly', caf: 'quarterly', msa: 'quarterly' } as const;

/** When the page does not tell: staying registered each month, or telling one’s money every three. Equal answers. */
export function WhichOne({ wishes, facts, text, back, onWish }: WhichOneProps) {
  const { t } = useTranslation('guide');
  const [isUnsure, setUnsure] = useState(false);
  return (
    <Screen back={back} title={t('which.title')}>
      <div className="stack">
        {wishes.map((wish) => (
          <Press key={wish} isLarge leads under={t(`which.${howOften[wish]}`)} onPress={() => onWish(wish)}>
            {t(`which.${wish}`)}
          </Press>
        ))}
        <Press isLarge onPress={() => setUnsure(true)}>
          {t('which.unsure')}
        </Press>
      </div>
      <div role="status">
        {isUnsure && (
          <Note kind="calm" icon="text">
            {t('which.letter')}
          </Note>
        )}
      </div>
      {facts.length > 0 && <Facts facts={facts} text={text} />}
    </Screen>
  );
}
