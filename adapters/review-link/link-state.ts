/**
 * connecting: no gateway · live: the other side was heard lately · silent: not heard for 45 s · incomplete: something
 * it sent is missing · ended: said by one of the two · gone: the relay says the room is closed, which is a hint only ·
 * broken: to be left, with a new code.
 */
export type LinkCondition = 'connecting' | 'live' | 'silent' | 'incomplete' | 'ended' | 'gone' | 'broken';

/** fork, rollback: two histories · forgery: too many false frames · refused: no proof of the code · storage: nothing can be kept */
export type BreakReason = 'fork' | 'rollback' | 'forgery' | 'refused' | 'storage';

export interface LinkState {
  condition: LinkCondition;
  brokenBy: BreakReason | null;
  /** Events of this side the other has not acknowledged. */
  unacknowledged: number;
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
