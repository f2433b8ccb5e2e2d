import type { GuideView } from '../Guide/guide-view.ts';
import { ToSend } from '../Guide/ToSend.tsx';
import type { PanelState } from './panel-state.ts';
import type { PanelView } from './panel-view.ts';

/** The papers of a guide to send after, and the way to the guide that tells how. */
export function ToSendPart({ guide, ...view }: Omit<PanelView, 'guide'> & { guide: GuideView }) {
  const { state, texts, move } = view;
  const { toSend } = guide;
  if (!toSend) return null;
  const how = state.guides.find(({ id }) => id === toSend.guideId);
  return (
    <ToSend
      papers={toSend.papers}
      known={papersKnownOf(state, guide)}
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

/** Which papers her answers call for, where they are answers of this guide. */
export function papersKnownOf(
  { papersKnown }: Pick<PanelState, 'papersKnown'>,
  guide: GuideView | null,
): Record<string, boolean> {
  const isOfIt = papersKnown && `${papersKnown.portal}/${papersKnown.procedure}` === guide?.id;
  return isOfIt ? papersKnown.papers : {};
}
