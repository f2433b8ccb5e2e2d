import { agreeOnVersion, spokenVersions } from '../../core/review/agree-version.ts';
import { hasContact } from '../../core/review/clean-text.ts';
import type { HelperEvent, HelperHello, MarkKind, PersonEvent } from '../../core/review/events.ts';
import type { HelperLink, HelperReviewState, HelperStop } from '../../core/review/helper-review.ts';
import { passTime, reduceReview } from '../../core/review/reduce.ts';
import { emptyReview, type ReviewState } from '../../core/review/state.ts';
import { allowedMarks } from '../../core/review/view.ts';
import type { Code, LinkSecret, LinkWay } from './code.ts';
import { CodeRefused } from './handshake.ts';
import { hear, marksRoot } from './hear.ts';
import { joinByCode, joinByLink } from './join.ts';
import type { Role } from './key-schedule.ts';
import type { LinkState, LinkTimings } from './link-state.ts';
import type { RelayPlace, SocketMaker } from './relay-socket.ts';
import { openLink, type ReviewLink } from './review-link.ts';
import { type LinkStore, startLink } from './saved-link.ts';
import { readFromPerson } from './wire-person.ts';

/** What opens the review: ten digits said, or the secret of a link. */
export type Entrance = { way: 'code'; code: Code } | { way: LinkWay; secret: LinkSecret };

export interface HelperReviewSettings {
  relay: RelayPlace;
  /** The name he gives, and what he is to her. */
  self: Pick<HelperHello, 'name' | 'posture'>;
  onChange: (state: HelperReviewState) => void;
  makeSocket?: SocketMaker;
  /** Shortened by tests. */
  timings?: Partial<LinkTimings>;
  socket?: { answerWithin?: number; firstPause?: number; longestPause?: number };
  joinWithin?: number;
  proofWithin?: number;
  /** Monotonic milliseconds. */
  now?: () => number;
}

/** What he waits for her to have. */
const opinions: string[] = ['mark', 'unmark', 'done'] satisfies HelperEvent['t'][];

/** Milliseconds without an answer after which he is told. */
const slowAfter = 5000;

/** Nothing of his side is kept anywhere but here: closed, the page has forgotten it. */
const nowhere: LinkStore = { save: async () => undefined, clear: async () => undefined };

/**
 * His side of a review from afar, from the code to the end. Its state is plain data, given anew at each change. He can
 * name a line and say what he thinks of it: there is nothing here that carries an answer, types or sends.
 */
export class HelperReview {
  #settings: HelperReviewSettings;
  #way: Entrance['way'] = 'code';
  #state: HelperReviewState = { stage: 'joining', isSlow: false };
  #review: ReviewState = emptyReview;
  #link: ReviewLink | null = null;
  #linkState: LinkState | null = null;
  #joining = new AbortController();
  #isFull = false;
  /** How many events he has said, and how many when he last said an opinion: signs of life are none. */
  #said = 0;
  #opinion = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(settings: HelperReviewSettings) {
    this.#settings = settings;
  }

  get state(): HelperReviewState {
    return this.#state;
  }

  /** Goes to the meeting place and proves the code. Resolves once both hold the same key, or it stopped. */
  async join(entrance: Entrance): Promise<void> {
    this.#way = entrance.way;
    this.#show({ stage: 'joining', isSlow: false });
    this.#later(slowAfter, () => {
      if (this.#state.stage === 'joining') this.#show({ stage: 'joining', isSlow: true });
    });
    const { signal } = this.#joining;
    const meeting = { ...this.#settings, signal, life: this.#settings.joinWithin ?? 30_000 };
    try {
      const { keys, awaitedTag } =
        entrance.way === 'code'
          ? await joinByCode(meeting, entrance.code)
          : await joinByLink(meeting, entrance.secret);
      if (signal.aborted) return;
      await this.#open(startLink('h', keys, awaitedTag));
      await this.#link?.send({ t: 'hello', versions: spokenVersions, ...this.#settings.self });
      // Without her proof nobody knows the same code: the relay's word alone proves nothing.
      this.#later(this.#settings.proofWithin ?? 20_000, () => {
        if (this.#state.stage === 'joining') this.#stop('refused');
      });
    } catch (error) {
      if (!signal.aborted) this.#stop(error instanceof CodeRefused ? error.why : 'refused');
    }
  }

  /**
   * His opinion on a line as it is now. Rejects for one he may not give there, or a remark that holds an address, a
   * number or an account.
   */
  async mark(id: string, mark: MarkKind, remark: string): Promise<void> {
    const { person } = this.#review;
    if (!allowedMarks(this.#review, id).includes(mark)) throw new Error('Not an opinion for this line.');
    if (hasContact(remark)) throw new Error('A remark holds no address and no number.');
    const version = person.lines[id]?.version ?? 0;
    await this.#say({ t: 'mark', snap: person.snap, id, version, mark, remark });
  }

  unmark(id: string): Promise<void> {
    return this.#say({ t: 'unmark', snap: this.#review.person.snap, id });
  }

  /** Shows her a case, in her panel and in the page; null takes it back. */
  point(id: string | null): Promise<void> {
    return this.#say({ t: 'point', snap: this.#review.person.snap, id });
  }

  /** « J'ai fini » : about this page and these opinions. */
  async done(): Promise<void> {
    const { helper, person } = this.#review;
    await this.#say({ t: 'done', snap: person.snap, root: await marksRoot(helper, person.snap) });
  }

  /** His page is closing: nothing of this review will be on it any more. */
  away(): Promise<void> {
    return this.#say({ t: 'status', state: 'away' });
  }

  /** Ends it for both and forgets everything. */
  async end(): Promise<void> {
    this.#joining.abort();
    const link = this.#link;
    this.#finish({ stage: 'ended', by: 'me' });
    await link?.bye().catch(() => undefined);
  }

  async #open(saved: ReturnType<typeof startLink>): Promise<void> {
    this.#clock = setInterval(() => this.#passTime(), 500);
    this.#link = await openLink({
      ...this.#settings,
      saved,
      read: readFromPerson,
      store: nowhere,
      apply: (from, event) => this.#apply(from, event),
      onState: (state) => this.#onLinkState(state),
    });
  }

  async #apply(from: Role, event: PersonEvent | HelperEvent): Promise<null> {
    if (from === 'h') {
      this.#said++;
      if (opinions.includes(event.t)) this.#opinion = this.#said;
    }
    const said = await hear(this.#review, from, event);
    this.#review = reduceReview(this.#review, said, this.#now());
    this.#refresh();
    return null;
  }

  #onLinkState(state: LinkState): void {
    this.#linkState = state;
    const { condition, brokenBy } = state;
    if (condition === 'broken') this.#stop(brokenBy === 'refused' ? 'refused' : 'unsafe');
    else if (condition === 'ended' || condition === 'gone') this.#onEnd(condition);
    else this.#refresh();
  }

  #onEnd(condition: 'ended' | 'gone'): void {
    if (this.#review.person.snap === 0) this.#stop('left');
    else this.#finish({ stage: 'ended', by: condition === 'gone' ? 'relay' : 'person' });
  }

  /** What is shown follows from the review and the link alone. */
  #refresh(): void {
    const { stage } = this.#state;
    if (stage === 'ended' || stage === 'stopped') return;
    const { versions, snap } = this.#review.person;
    if (!versions) return;
    if (agreeOnVersion(spokenVersions, versions) === null) {
      void this.#link?.bye().catch(() => undefined);
      this.#stop('versions');
      return;
    }
    const link = this.#condition();
    if (snap === 0) {
      const pictures = this.#way === 'link' ? null : (this.#link?.pictures ?? null);
      this.#show({ stage: 'agreeing', way: this.#way, pictures, link });
      return;
    }
    const { acknowledged = 0, heardAgo = 0 } = this.#linkState ?? {};
    this.#show({
      stage: 'looking',
      review: this.#review,
      link,
      isUnheard: this.#opinion > acknowledged,
      silentMinutes: Math.floor((heardAgo ?? 0) / 60_000),
      isFull: this.#isFull,
      at: this.#now(),
    });
  }

  #condition(): HelperLink {
    const condition = this.#linkState?.condition;
    return condition === 'connecting' || condition === 'silent' || condition === 'incomplete'
      ? condition
      : 'live';
  }

  #passTime(): void {
    const hadAnswers = Object.keys(this.#review.person.reveals).length > 0;
    this.#review = passTime(this.#review, this.#now());
    // Only a countdown needs to be drawn again.
    if (hadAnswers) this.#refresh();
  }

  async #say(event: HelperEvent): Promise<void> {
    try {
      await this.#link?.send(event);
    } catch (error) {
      if (!(error instanceof RangeError)) return;
      this.#isFull = true;
      this.#refresh();
    }
  }

  #now(): number {
    return (this.#settings.now ?? (() => performance.now()))();
  }

  #later(milliseconds: number, act: () => void): void {
    this.#timers.push(setTimeout(act, milliseconds));
  }

  #stop(why: HelperStop): void {
    const link = this.#link;
    this.#finish({ stage: 'stopped', why });
    void link?.leave(0);
  }

  /** Whatever was shared is forgotten with the end, not only hidden. */
  #finish(state: HelperReviewState): void {
    if (this.#state.stage === 'ended' || this.#state.stage === 'stopped') return;
    this.#joining.abort();
    for (const timer of this.#timers) clearTimeout(timer);
    clearInterval(this.#clock);
    this.#review = emptyReview;
    this.#link = null;
    this.#show(state);
  }

  #show(state: HelperReviewState): void {
    this.#state = state;
    this.#settings.onChange(state);
  }
}
