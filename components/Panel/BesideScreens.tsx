import { useEffect } from 'react';
import type { FieldId } from '../../core/page-model.ts';
import type { Posture } from '../../core/review/events.ts';
import type { LineView } from '../../core/review/view.ts';
import { summarise, viewLines } from '../../core/review/view.ts';
import { BesideEnd } from '../Beside/BesideEnd.tsx';
import { BesideOver } from '../Beside/BesideOver.tsx';
import '../Beside/Beside.css';
import { Mandate } from '../Beside/Mandate.tsx';
import { NothingThere } from '../Beside/NothingThere.tsx';
import { PostureChoice } from '../Beside/PostureChoice.tsx';
import { WhoLooks } from '../Beside/WhoLooks.tsx';
import { HersBefore } from '../Remote/HersBefore.tsx';
import { BesideLineScreen } from './BesideLineScreen.tsx';
import { canAskPhone, isByPhone, lookedAt, phoneReview } from './looked-at.ts';
import type { ScreenPlace } from './navigation.ts';
import { PhoneScreens } from './PhoneScreens.tsx';
import { type PanelView, pageTitleOf } from './panel-view.ts';

export type BesidePlace = Extract<ScreenPlace, { name: 'beside' }>;

/** « Regarder à deux », from who looks to what was seen. */
export function BesideScreens({ place, ...view }: PanelView & { place: BesidePlace }) {
  return (
    <div className="beside">
      <Stage {...view} place={place} />
    </div>
  );
}

function Stage({ place, ...view }: PanelView & { place: BesidePlace }) {
  const { state, move, sayBeside } = view;
  // Opened again: what was said first. A line beside it: she asked to change who looks.
  const isGoingOn = place.stage === 'who' && place.lineId === null && state.beside != null;
  useEffect(() => {
    if (isGoingOn) move({ type: 'settle', place: { ...place, stage: 'end' } });
  }, [isGoingOn, place, move]);
  // His telephone looks already: who looks is known.
  if (phoneReview(state)) return <Looking {...view} place={place} />;
  if (isGoingOn) return <Looking {...view} place={{ ...place, stage: 'end' }} />;
  const back = () => move({ type: 'back' });
  const open = (stage: BesidePlace['stage'], voice = place.voice) =>
    move({ type: 'open', place: { name: 'beside', stage, lineId: null, ids: [], voice } });
  const begin = (posture: Posture, voice = place.voice) => {
    const { assessment, progress } = state;
    // The page went away meanwhile: what there is of it now, not a press that does nothing.
    if (!assessment) return move({ type: 'home' });
    sayBeside({ type: 'start', posture, page: { assessment, progress } });
    move({ type: 'home' });
    open('line', voice);
  };
  switch (place.stage) {
    case 'who':
      return (
        <WhoLooks
          onBack={back}
          onVoice={(voice) => (voice === 'relative' ? begin(voice, voice) : open('posture', voice))}
          onPhone={canAskPhone(state) ? () => open('phone') : null}
        />
      );
    case 'posture':
      return (
        <PostureChoice
          onBack={back}
          onPosture={(posture) => (posture === 'act' ? open('mandate') : begin(posture))}
        />
      );
    case 'mandate':
      return <Mandate onBack={back} onSigned={() => begin('act')} />;
    case 'phone':
      return <PhoneScreens {...view} />;
    default:
      return <Looking {...view} place={place} />;
  }
}

function Looking({ place, ...view }: PanelView & { place: BesidePlace }) {
  const { state, move, sayBeside, onAct, portal } = view;
  const toPage = () => {
    onAct({ type: 'returnToPage' });
    move({ type: 'home' });
  };
  const looked = lookedAt(view);
  if (!looked) {
    return isByPhone(state.remote) ? <PhoneScreens {...view} /> : <BesideOver onPage={toPage} />;
  }
  const { review, phone } = looked;
  const lines = viewLines(review);
  const again = view.state.keeping?.again?.doubts.flatMap(({ fieldIds }) => fieldIds) ?? [];
  const order = orderOf(lines, place.ids, again);
  if (order.length === 0 && place.stage !== 'end') return <NothingThere onPage={toPage} />;
  const goTo = (id: FieldId) =>
    move({ type: 'replace', place: { ...place, stage: 'line', lineId: id, ids: order } });
  if (place.stage === 'end') {
    return (
      <BesideEnd
        lines={lines}
        summary={summarise(review)}
        before={<HersBefore review={review} pageTitle={pageTitleOf(view)} />}
        isCaf={portal?.id === 'caf'}
        isByPhone={phone !== null}
        onLine={goTo}
        onGoOn={order[0] === undefined ? null : () => goTo(place.lineId ?? order[0] ?? '')}
        onReview={() => {
          move({ type: 'home' });
          // As from the page: « Revenir à la liste » leads to it.
          move({ type: 'open', place: { name: 'review-list' } });
          view.openReview(null);
        }}
        onPage={toPage}
        onForget={() => {
          if (phone) return move({ type: 'open', place: { name: 'remote-end' } });
          // What is left is the screen that says so.
          sayBeside({ type: 'forget' });
        }}
      />
    );
  }
  return <BesideLineScreen {...view} looked={looked} place={place} order={order} goTo={goTo} lines={lines} />;
}

/** Doubts first, then those of last time when they were kept, as they were when the looking began: an answer does not shuffle what follows. */
function orderOf(lines: LineView[], former: FieldId[], again: FieldId[]): FieldId[] {
  const there = lines.map(({ line }) => line.id);
  const known = former.filter((id) => there.includes(id));
  if (known.length > 0) return [...known, ...there.filter((id) => !known.includes(id))];
  const doubted = lines.filter(({ line }) => line.isDoubted).map(({ line }) => line.id);
  const first = [...doubted, ...there.filter((id) => again.includes(id) && !doubted.includes(id))];
  return [...first, ...there.filter((id) => !first.includes(id))];
}
