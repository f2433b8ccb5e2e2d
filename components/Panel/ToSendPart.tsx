import type { GuideView } from '../Guide/guide-view.ts';
import { ToSend } from '../Guide/ToSend.tsx';
import type { PanelView } from './panel-view.ts';

/** The papers of a guide to send after, and the way to the guide that tells how. */
export function ToSendPart({ guide, ...view }: Omit<PanelView, 'guide'> & { guide: GuideView }) {
  const { state, texts, move } = view;
  const { toSend } = guide;
  if (!toSend) return null;
  const { papersKnown } = state;
  const isOfIt = papersKnown && `${papersKnown.portal}/${papersKnown.procedure}` === guide.id;
  const how = state.guides.find(({ id }) => id === toSend.guideId);
  return (
    <ToSend
      papers={toSend.papers}
      known={isOfIt ? papersKnown.papers : {}}
      how={
        how
          ? {
              title: how.title,
              onOpen: () => move({ type: 'open', place: { name: 'guide', id: how.id, part: 'hub' } }),
            }
          : null
      }
      text={texts.text}
    />
  );
}
