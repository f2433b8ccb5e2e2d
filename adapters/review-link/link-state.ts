import type { BreakReason, LinkCondition } from '../../core/review/remote-review.ts';

export interface LinkState {
  condition: LinkCondition;
  brokenBy: BreakReason | null;
  /** Events of this side the other has not acknowledged. */
  unacknowledged: number;
  /** Those it has acknowledged, by count. */
  acknowledged: number;
  /** Milliseconds since a proved frame of the other side, on this clock; null when none in this life. */
  heardAgo: number | null;
  /** Frames that no key opened, and events outside the list: counted, never read. */
  failures: number;
  dropped: number;
}

export interface LinkTimings {
  /** All in milliseconds. */
  heartbeat: number;
  ackAfter: number;
  pullAfter: number;
  resendAfter: number;
  incompleteAfter: number;
  silentAfter: number;
  byeWithin: number;
}

export const defaultTimings: LinkTimings = {
  heartbeat: 20_000,
  ackAfter: 300,
  pullAfter: 1000,
  resendAfter: 5000,
  incompleteAfter: 10_000,
  silentAfter: 45_000,
  byeWithin: 3000,
};
