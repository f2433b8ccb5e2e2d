import type { LinkCondition } from '../../core/review/remote-review.ts';
import type { LinkTimings } from './link-state.ts';

/** When to say a sign of life, to ask again, to send again, and what the silence means. Times are monotonic ms. */
export class LinkPace {
  #timings: LinkTimings;
  #startedAt: number;
  #heardAt: number | null = null;
  #sentAt: number;
  #progressAt: number;
  #resends = 0;
  #gapSince: number | null = null;
  #pulls = 0;
  #shortSince: number | null = null;

  constructor(timings: LinkTimings, now: number) {
    this.#timings = timings;
    this.#startedAt = this.#sentAt = this.#progressAt = now;
  }

  heard(now: number): void {
    this.#heardAt = now;
  }

  sent(now: number): void {
    this.#sentAt = now;
  }

  /** The other side acknowledged something new. */
  progressed(now: number): void {
    this.#progressAt = now;
    this.#resends = 0;
  }

  heardAgo(now: number): number | null {
    return this.#heardAt === null ? null : now - this.#heardAt;
  }

  condition(now: number): Extract<LinkCondition, 'incomplete' | 'silent' | 'live'> {
    const { incompleteAfter, silentAfter } = this.#timings;
    if (this.#gapSince !== null && now - this.#gapSince > incompleteAfter) return 'incomplete';
    return now - (this.#heardAt ?? this.#startedAt) > silentAfter ? 'silent' : 'live';
  }

  watchGap(isWaiting: boolean, hasMoved: boolean, now: number): void {
    if (!isWaiting) {
      this.#gapSince = null;
      this.#pulls = 0;
    } else if (this.#gapSince === null || hasMoved) {
      this.#gapSince = now;
    }
  }

  /** True once for each time that asking again is due: soon at first, then less and less. */
  isPullDue(now: number): boolean {
    const isDue =
      this.#gapSince !== null && now - this.#gapSince > this.#timings.pullAfter * (this.#pulls + 1);
    if (isDue) this.#pulls = Math.min(this.#pulls * 2 + 1, 15);
    return isDue;
  }

  isBeatDue(now: number): boolean {
    const isDue = now - this.#sentAt >= this.#timings.heartbeat;
    if (isDue) this.#sentAt = now;
    return isDue;
  }

  isResendDue(now: number): boolean {
    const isDue = now - this.#progressAt > this.#timings.resendAfter * 2 ** this.#resends;
    if (isDue) {
      this.#progressAt = now;
      this.#resends = Math.min(this.#resends + 1, 4);
    }
    return isDue;
  }

  /**
   * A log shorter than what was taken from it is an old copy. An empty one was lost, or belongs to a relay that started
   * anew: each side gives again what the other has not acknowledged, and nothing is alarming. A short one is looked at
   * twice, since the other side may be giving its frames again at this moment.
   */
  watchHead(theirs: number, taken: number, now: number): 'fine' | 'short' | 'rollback' {
    if (theirs === 0 || theirs >= taken) {
      this.#shortSince = null;
      return 'fine';
    }
    this.#shortSince ??= now;
    return now - this.#shortSince >= this.#timings.pullAfter ? 'rollback' : 'short';
  }
}
