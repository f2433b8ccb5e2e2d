import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Help, rankPlaces } from '../../core/places/place.ts';
import type { BlockedReason } from '../Blocked/Blocked.tsx';
import { Door } from '../Door/Door.tsx';
import { useBackLabel } from './back-label.ts';
import type { PanelView } from './panel-view.ts';

/** A gesture is a matter of the computer; a word, an answer or a fear is one of papers. */
const helpFor: Record<BlockedReason, Help> = {
  word: 'papers',
  answer: 'papers',
  gesture: 'digital',
  fear: 'papers',
};

/** Where to go with what blocks her. Her town stays in this screen. */
export function DoorScreen({ reason, ...view }: PanelView & { reason: BlockedReason | null }) {
  const { t, i18n } = useTranslation('keep');
  const { state, texts, move } = view;
  const [near, setNear] = useState('');
  const [at, setAt] = useState(0);
  const papers = (view.guide?.gather ?? []).filter(({ about }) => about === 'papers');
  const fitting = rankPlaces(state.places, reason && helpFor[reason], near);
  return (
    <Door
      question={reason && { text: t(`card.reason.${reason}`), lang: i18n.language, french: null }}
      place={fitting[at % Math.max(1, fitting.length)] ?? null}
      hasOthers={fitting.length > 1}
      hasList={state.places.length > 0}
      isPretend={state.site?.id === 'practice'}
      near={near}
      papers={papers.map(({ text }) => texts.text(text))}
      today={Temporal.Now.plainDateISO().toString()}
      numbers={state.numbers}
      text={texts.text}
      back={{ label: useBackLabel(view), onBack: () => move({ type: 'back' }) }}
      onNear={(next) => {
        setNear(next);
        setAt(0);
      }}
      onOther={() => setAt(at + 1)}
      hasOwnList={Boolean(state.ownPlaces)}
      onPlaces={
        state.site?.id === 'practice' ? null : () => move({ type: 'open', place: { name: 'places' } })
      }
      onCard={() => move({ type: 'open', place: { name: 'card', reason } })}
    />
  );
}
