import type { TextRef } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import type { GuideView } from './guide-view.ts';

/** What every screen of a guide is drawn from. */
export interface GuideScreenProps {
  guide: GuideView;
  /** « CAF »; null for what belongs to no site. */
  siteName: string | null;
  text: (ref: TextRef) => Said;
  back: { label: string; onBack: () => void };
}
