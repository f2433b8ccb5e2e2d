/** A review from afar as the helper's page shows it: plain data. */
import type { MeetingWay } from './remote-review.ts';
import type { ReviewState } from './state.ts';

/**
 * Why there is no review, or no longer. refused: the code was tried and is void · aged: nobody waits there · unreached: no
 * relay answered · busy: the relay says to wait · left: she stopped before anything was shown · versions: the two sides
 * do not understand each other · unsafe: somebody altered what goes between the two.
 */
export type HelperStop = 'refused' | 'aged' | 'unreached' | 'busy' | 'left' | 'versions' | 'unsafe';

/**
 * How the link is: live, or what is wrong with it. silent: nothing heard for 45 s · incomplete: something she sent is
 * missing, so nothing may be concluded.
 */
export type HelperLink = 'live' | 'connecting' | 'silent' | 'incomplete';

export interface Looking {
  stage: 'looking';
  review: ReviewState;
  link: HelperLink;
  /** An opinion of his, or his end, has not reached her yet. */
  isUnheard: boolean;
  /** Whole minutes since she was heard last. */
  silentMinutes: number;
  /** He has said all that one review may hold. */
  isFull: boolean;
  /** This page's own clock, in milliseconds: what `until` of a shown answer is counted on. */
  at: number;
}

export type HelperReviewState =
  /** `isSlow`: nobody has answered for some seconds. */
  | { stage: 'joining'; isSlow: boolean }
  /** Both hold the same key; she chooses. `pictures`: four numbers to read aloud; null after a link that was sent. */
  | { stage: 'agreeing'; way: MeetingWay; pictures: number[] | null; link: HelperLink }
  | Looking
  /** relay: only the relay says so. */
  | { stage: 'ended'; by: 'me' | 'person' | 'relay' }
  | { stage: 'stopped'; why: HelperStop };
