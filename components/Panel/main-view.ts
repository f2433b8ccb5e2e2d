import type { Assessment } from '../../core/assessment.ts';
import { isSignedOut } from '../../core/retype/signed-out.ts';
import type { Navigation } from './navigation.ts';
import type { PanelState } from './panel-state.ts';

/** What the page calls for, before any move of hers. */
export type MainView =
  | 'first-visit'
  | 'home'
  | 'paused'
  | 'site-off'
  | 'no-access'
  | 'unknown-site'
  | 'waiting'
  | 'broken'
  | 'lost'
  | 'translated'
  | 'sign-in'
  | 'stopped'
  | 'receipt'
  | 'is-it-sent'
  | 'unknown-page'
  | 'place';

/**
 * Chooses the main screen. `hasMet`: the first visit's question was answered or put off; `passedPress`: the sending she
 * no longer wants to hear about.
 */
export function mainViewOf(
  state: PanelState,
  { hasMet, passedPress }: Pick<Navigation, 'hasMet' | 'passedPress'>,
): MainView {
  // While somebody looks with her she is not new here.
  if (state.settings.isShared === null && !hasMet && state.remote?.stage !== 'live') return 'first-visit';
  if (!state.settings.isOn && state.connection !== 'no-site') return 'paused';
  switch (state.connection) {
    case 'no-site':
      return 'home';
    case 'connecting':
    case 'reading':
      return 'waiting';
    case 'ready':
      return readyView(state, passedPress);
    default:
      return state.connection;
  }
}

function readyView({ assessment, progress }: PanelState, passedPress: string | null): MainView {
  if (!assessment) return 'waiting';
  const { page, place, sent } = assessment;
  if (page.stopped === 'captcha' || page.stopped === 'cookie-wall') return 'stopped';
  if (page.stopped) return 'sign-in';
  // A translated page tells nothing sure, not even that it is a receipt.
  if (page.isTranslated) return 'translated';
  if (sent.state === 'sent') return 'receipt';
  const isPassed = passedPress !== null && passedPress === sendingToKnow({ assessment, progress });
  if (sent.state === 'unknown' && (sent.pressed || sent.isSaid) && !isPassed) return 'is-it-sent';
  return place ? 'place' : 'unknown-page';
}

/** What tells one sending nobody is sure of from another: her press, or the page that says it alone. */
export function sendingToKnow({
  assessment,
  progress,
}: Pick<PanelState, 'assessment' | 'progress'>): string | null {
  if (assessment && isSaidOnly(assessment)) return `${assessment.page.host} ${assessment.page.path}`;
  return progress.finalPress?.at ?? null;
}

/** The page says that it went, and no press was seen: whether it did is not known. */
export const isSaidOnly = ({ sent }: Pick<Assessment, 'sent'>): boolean =>
  sent.state === 'unknown' && sent.isSaid === true;

/** Past any door, whether the page is known or not: that the site shut was before. */
export const isBackIn = ({ assessment }: PanelState): boolean =>
  assessment != null && assessment.page.stopped === null && !isSignedOut(assessment.page);
