/** A review from afar as her panel shows it: plain data. */
import type { RevealedAnswer } from './events.ts';
import type { Reach } from './reach.ts';
import type { ReviewState } from './state.ts';

/**
 * connecting: no gateway · live: the other side was heard lately · silent: not heard for 45 s · incomplete: something
 * it sent is missing · ended: said by one of the two · gone: the relay says the room is closed, which is a hint only ·
 * broken: to be left, with a new code.
 */
export type LinkCondition = 'connecting' | 'live' | 'silent' | 'incomplete' | 'ended' | 'gone' | 'broken';

/** fork, rollback: two histories · forgery: too many false frames · refused: no proof of the code · storage: nothing can be kept */
export type BreakReason = 'fork' | 'rollback' | 'forgery' | 'refused' | 'storage';

/**
 * Why there is no review, or no longer. refused: the code was tried and is void · aged: nobody came in ten minutes ·
 * unreached: no relay answered · busy: the relay says no · other-row: none of the rows was his, or the wrong one was
 * chosen · left: he went before anything was shown · versions: the two sides do not understand each other · old: more
 * than six hours · lost: what was kept cannot be read.
 */
export type StopReason =
  | 'refused'
  | 'aged'
  | 'unreached'
  | 'busy'
  | 'other-row'
  | 'left'
  | 'versions'
  | 'old'
  | 'lost';

/** code: said on the telephone · link: sent or scanned · beside: scanned by the telephone of who sits beside her. */
export type MeetingWay = 'code' | 'link' | 'beside';

/** Where she shares: one tab, one site. Nothing of another leaves. */
export interface SharedTab {
  tabId: number;
  /** Pack id when a portal, else the host. */
  siteId: string;
}

export interface LiveReview {
  stage: 'live';
  way: MeetingWay;
  review: ReviewState;
  link: { condition: LinkCondition; brokenBy: BreakReason | null };
  reach: Reach;
  tab: SharedTab;
  /** Exactly what « tout montrer » would show, until she says yes or no; else null. */
  preview: RevealedAnswer[] | null;
  /** Wall-clock milliseconds until which his marks wait. */
  keptUntil: number;
}

export type RemoteReview =
  /** `isSlow`: no relay has answered for some seconds. */
  | { stage: 'opening'; way: MeetingWay; isSlow: boolean }
  /** Monotonic milliseconds until which the code, or the link's secret (after the #), serves. */
  | { stage: 'waiting'; way: MeetingWay; code: string | null; fragment: string | null; until: number }
  /** Rows of four pictures; null after a link that was sent, where there is nothing to compare. */
  | { stage: 'agreeing'; way: MeetingWay; rows: number[][] | null }
  /** `times`: codes refused one after the other. */
  | { stage: 'stopped'; way: MeetingWay; why: StopReason; times: number }
  /** Another panel of this browser holds the review. */
  | { stage: 'elsewhere' }
  | LiveReview
  /** Kept on this screen only. */
  | { stage: 'ended'; way: MeetingWay; review: ReviewState };

/** How long his marks wait for her, in milliseconds: the relay keeps a room so long. */
export const reviewLife = 6 * 3_600_000;
