import type { FinalPress } from '../../core/assessment.ts';
import { GuideNext } from '../Guide/GuideHere.tsx';
import { EndsHere } from '../SentReceipt/EndsHere.tsx';
import { LastSent, LastSentLink } from '../SentReceipt/LastSent.tsx';
import { AfterSentScreen } from './AfterSentScreen.tsx';
import { useBackLabel } from './back-label.ts';
import type { PanelView } from './panel-view.ts';
import { ToSendPart } from './ToSendPart.tsx';

/** The way back to what went last; nothing where nothing is known to have gone. `below`: the sending that is said above it. */
export function LastSentWay({
  state,
  move,
  below,
}: Pick<PanelView, 'state' | 'move'> & { below?: FinalPress }) {
  const sent = state.keeping?.sent;
  if (!sent) return null;
  return (
    <LastSentLink
      thing={sent.thing}
      isNamed={below !== undefined && below.at === sent.thing.pressedAt}
      onOpen={() => move({ type: 'open', place: { name: 'last-sent' } })}
    />
  );
}

/** What went last, with its own guide: the page that is there may be of another. */
export function LastSentScreen(view: PanelView) {
  const { state, texts, move } = view;
  const label = useBackLabel(view);
  const sent = state.keeping?.sent;
  if (!sent) return null;
  const { portal, procedure } = sent.thing;
  const guide = state.guides.find(({ id }) => id === `${portal}/${procedure}`) ?? null;
  const own = { ...view, guide, state: { ...state, papersKnown: sent.papers } };
  return (
    <LastSent
      thing={sent.thing}
      back={{ label, onBack: () => move({ type: 'back' }) }}
      ends={
        sent.next.kind === 'ends' && sent.next.ends && <EndsHere ends={sent.next.ends} text={texts.text} />
      }
      after={
        <>
          {guide && <ToSendPart {...own} guide={guide} />}
          <AfterSentScreen {...own} isLeft />
          {guide && (
            <GuideNext
              onPart={(part) => move({ type: 'open', place: { name: 'guide', id: guide.id, part } })}
            />
          )}
        </>
      }
    />
  );
}
