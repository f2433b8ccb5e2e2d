import type { TextRef } from '../../core/assessment.ts';
import type { SharedPlace } from '../../core/review/events.ts';
import type { GuideView } from '../Guide/guide-view.ts';
import type { Said } from '../Panel/panel-state.ts';

/** The name of a shared page; null where no guide knows it: its address and its own title stay with her. */
export type PageTitle = (place: SharedPlace | null) => Said | null;

/** As these guides name their steps. */
export const pageTitleFrom =
  (guides: GuideView[], text: (ref: TextRef) => Said): PageTitle =>
  (place) => {
    const guide = place && guides.find(({ id }) => id === `${place.portal}/${place.procedure}`);
    const step = guide?.steps.find(({ id }) => id === place?.stepId);
    return step ? text(step.title) : null;
  };
