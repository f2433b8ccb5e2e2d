import type { FieldId } from '../../core/page-model.ts';
import type { Reply } from '../../core/review/events.ts';
import type { LiveReview } from '../../core/review/remote-review.ts';
import type { ReviewState } from '../../core/review/state.ts';
import type { SharedPage } from '../../core/review/tell.ts';
import type { PanelState } from './panel-state.ts';
import type { PanelView } from './panel-view.ts';

/** The review two people look at on her screen: in this panel's memory alone, or shared with his telephone. */
export interface LookedAt {
  review: ReviewState;
  /** null while her panel looks at another page than the one he sees. */
  page: SharedPage | null;
  /** His telephone's; null when they share the mouse. */
  phone: LiveReview | null;
  onShow: (id: FieldId) => void;
  onHide: () => void;
  onReply: (id: FieldId, reply: Reply['reply']) => void;
}

/** Begun by the drawing on her screen, whatever became of it. */
export function isByPhone(remote: PanelState['remote']): boolean {
  return remote != null && 'way' in remote && remote.way === 'beside';
}

/** A living review that began by the drawing on her screen. */
export function phoneReview({ remote }: PanelState): LiveReview | null {
  return remote?.stage === 'live' && remote.way === 'beside' ? remote : null;
}

/** null when there is none: not begun, or over. */
export function lookedAt({ state, sayBeside, onAct }: PanelView): LookedAt | null {
  const phone = phoneReview(state);
  const { assessment, progress } = state;
  if (phone) {
    return {
      review: phone.review,
      page: state.isSharedPage && assessment ? { assessment, progress } : null,
      phone,
      onShow: (id) => onAct({ type: 'remote', act: { do: 'reveal', id } }),
      onHide: () => onAct({ type: 'remote', act: { do: 'conceal', ids: null } }),
      onReply: (id, reply) => onAct({ type: 'remote', act: { do: 'reply', id, reply } }),
    };
  }
  if (!state.beside) return null;
  const { review, page } = state.beside;
  return {
    review,
    page,
    phone,
    onShow: (id) => sayBeside({ type: 'show', id }),
    onHide: () => sayBeside({ type: 'hide' }),
    onReply: (id, reply) => sayBeside({ type: 'reply', id, reply }),
  };
}

/** Whether his telephone may be asked for now: this build can, and no other review from afar is under way. */
export function canAskPhone({ afar, remote }: PanelState): boolean {
  if (!afar?.helperPage) return false;
  if (!remote || remote.stage === 'elsewhere' || remote.stage === 'ended') return true;
  return remote.way === 'beside' || remote.stage === 'stopped';
}
