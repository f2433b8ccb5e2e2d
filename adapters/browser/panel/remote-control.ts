import { browser } from 'wxt/browser';
import type { Assessment, Progress } from '../../../core/assessment.ts';
import type { RemoteAct } from '../../../core/review/remote-act.ts';
import {
  type MeetingWay,
  type RemoteReview,
  reviewLife,
  type SharedTab,
} from '../../../core/review/remote-review.ts';
import type { PersonReview } from '../../review-link/person-review.ts';
import type { RelayPlace } from '../../review-link/relay-socket.ts';
import { watchConsent } from '../data-consent.ts';
import { keptLinkOf } from './kept-link.ts';
import { takeReviewLock } from './review-lock.ts';
import { keepSharingLine } from './sharing-line.ts';

/** Milliseconds: a panel that has just closed, or a review that is just ending, takes a moment. */
const shortPatience = 4000;
/** As long as a review may last. */
const longPatience = reviewLife;

/** The page the panel looks at. */
export interface LookedAt {
  tab: SharedTab;
  /** null while the page is being read. */
  page: { assessment: Assessment; progress: Progress } | null;
}

export interface RemoteView {
  remote: RemoteReview | null;
  /** The page looked at is the one that is shared. */
  isSharedPage: boolean;
}

export interface RemoteControl {
  act(act: RemoteAct): Promise<void>;
  look(at: LookedAt | null): void;
  /** Ends the review for both and forgets it, when there is one; what was said leaves the screen too. */
  forget(): Promise<void>;
}

/**
 * The review from afar as the panel holds it. Its code is loaded only when she asks for it, or when a closed panel left
 * one. Only the page of the tab and site where she asked is ever shared.
 */
export function startRemoteControl(
  relay: RelayPlace,
  onView: (view: RemoteView) => void,
  signal: AbortSignal,
): RemoteControl {
  const keptLink = keptLinkOf(browser.extension.inIncognitoContext);
  let session: PersonReview | null = null;
  let life = new AbortController();
  let remote: RemoteReview | null = null;
  let at: LookedAt | null = null;
  let line: AbortController | null = null;

  const isShared = () =>
    session !== null &&
    at !== null &&
    at.tab.tabId === session.tab.tabId &&
    at.tab.siteId === session.tab.siteId;
  const show = (state: RemoteReview | null) => {
    remote = state;
    watchLine();
    onView({ remote, isSharedPage: isShared() });
  };
  function watchLine(): void {
    const isSharing = remote?.stage === 'live';
    if (isSharing && !line) {
      line = new AbortController();
      keepSharingLine(line.signal);
    } else if (!isSharing) {
      line?.abort();
      line = null;
    }
  }
  /** Leaves the link as it is, kept for later, and gives the lock back. */
  const leave = () => {
    life.abort();
    life = new AbortController();
    session = null;
  };

  async function open(tab: SharedTab): Promise<PersonReview> {
    const { PersonReview } = await import('../../review-link/person-review.ts');
    const onChange = (state: RemoteReview) => {
      if (session === mine) show(state);
    };
    const mine = new PersonReview({ relay, store: keptLink, onChange, signal: life.signal }, tab);
    session = mine;
    shareNow();
    return mine;
  }

  function shareNow(): void {
    if (session && isShared() && at?.page) session.share(at.page);
  }

  async function meet(way: MeetingWay): Promise<void> {
    const here = at;
    // Refused on the doors of a site: nothing may be shown there.
    if (!here?.page || here.page.assessment.page.stopped) return;
    const isAgain = remote?.stage === 'waiting' || remote?.stage === 'opening' || remote?.stage === 'stopped';
    if (session && isAgain) return session.meet(way);
    leave();
    await keptLink.clear();
    show({ stage: 'opening', way, isSlow: false });
    if (!(await takeReviewLock(life.signal, shortPatience))) return show({ stage: 'elsewhere' });
    await (await open(here.tab)).meet(way);
  }

  async function resume(): Promise<void> {
    if (!(await keptLink.load())) return;
    const turn = life.signal;
    if (!(await takeReviewLock(turn, shortPatience))) {
      show({ stage: 'elsewhere' });
      if (!(await takeReviewLock(turn, longPatience))) return;
    }
    // The panel that held it may have ended it meanwhile.
    const stored = await keptLink.load();
    if (turn.aborted) return;
    if (!stored) {
      leave();
      return show(null);
    }
    // The true tab is in what was kept: `resume` puts it in force.
    const review = await open(at?.tab ?? { tabId: -1, siteId: '' });
    await review.resume(stored);
    shareNow();
    show(review.state);
  }

  async function end(): Promise<void> {
    if (session) await session.end();
    // The background may still be saying « away » for a panel just closed: it would keep the link again.
    else await takeReviewLock(life.signal, shortPatience);
    await keptLink.clear();
  }

  async function act(asked: RemoteAct): Promise<void> {
    switch (asked.do) {
      case 'meet':
        return meet(asked.way);
      case 'stop':
      case 'dismiss': {
        const [ending, its] = [session, life];
        session = null;
        life = new AbortController();
        show(null);
        await ending?.end();
        its.abort();
        return keptLink.clear();
      }
      case 'choose':
        return session?.choose(asked.row);
      case 'reveal':
        return session?.reveal(asked.id);
      case 'conceal':
        return session?.conceal(asked.ids);
      case 'preview':
        return session?.previewAll();
      case 'dropPreview':
        return session?.dropPreview();
      case 'showAll':
        return session?.showAll(asked.ids);
      case 'reply':
        return session?.reply(asked.id, asked.reply);
      case 'retry':
        return session?.retry();
      case 'end':
        return end();
      case 'closePanel':
      case 'copyLink':
        return;
    }
  }

  signal.addEventListener('abort', leave);
  watchConsent(() => void end(), signal);
  void resume();
  return {
    act,
    look: (next) => {
      at = next;
      shareNow();
      if (session) onView({ remote, isSharedPage: isShared() });
    },
    forget: async () => {
      await end();
      leave();
      show(null);
    },
  };
}
