import { useEffect, useReducer } from 'react';
import { type BesideAct, type BesideReview, reduceBeside } from '../../core/review/beside.ts';
import type { Connection, PanelState } from '../Panel/panel-state.ts';

export interface Beside {
  review: BesideReview | null;
  say: (act: BesideAct) => void;
}

/** The tab is closed, or shows a site that is none of ours. */
const away: ReadonlySet<Connection> = new Set(['no-site', 'unknown-site', 'site-off', 'no-access']);

/** The review on this screen, kept with the page. In this panel's memory only: it goes when the panel is closed. */
export function useBeside({ assessment, progress, connection }: PanelState): Beside {
  const [review, say] = useReducer(reduceBeside, null);
  const isOpen = review !== null;
  const isGone = away.has(connection);
  useEffect(() => {
    if (!isOpen) return;
    if (isGone) say({ type: 'forget' });
    else if (assessment) say({ type: 'page', page: { assessment, progress } });
    // The page is on its way: what was shown of the former one is not.
    else say({ type: 'hide' });
  }, [isOpen, isGone, assessment, progress]);
  return { review, say };
}
