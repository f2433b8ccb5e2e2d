import { agreeOnVersion, spokenVersions } from '../../core/review/agree-version.ts';
import type { HelperEvent, PersonEvent, Reply } from '../../core/review/events.ts';
import { noteSaid, takeReach, unheardSince } from '../../core/review/reach.ts';
import { passTime, reduceReview } from '../../core/review/reduce.ts';
import {
  type LiveReview,
  type MeetingWay,
  type RemoteReview,
  reviewLife,
  type SharedTab,
  type StopReason,
} from '../../core/review/remote-review.ts';
import {
  hideAll,
  previewAll,
  type SharedPage,
  tellAll,
  tellAnswer,
  tellHidden,
  tellPage,
  tellReply,
  tellSent,
} from '../../core/review/tell.ts';
import { toText } from './bytes.ts';
import { CodeRefused } from './handshake.ts';
import { hear } from './hear.ts';
import { type KeptReview, newReview, readKeptLink } from './kept-review.ts';
import type { Role } from './key-schedule.ts';
import type { LinkState, LinkTimings } from './link-state.ts';
import { meetBy } from './meet.ts';
import { isRightRow, offerRows } from './pictures.ts';
import type { RelayPlace, SocketMaker } from './relay-socket.ts';
import { codeLife } from './rendezvous.ts';
import { openLink, type ReviewLink } from './review-link.ts';
import { type LinkStore, type SavedLink, startLink } from './saved-link.ts';
import { readFromHelper } from './wire-helper.ts';

export interface PersonReviewSettings {
  relay: RelayPlace;
  /** Where nothing reaches a disk. */
  store: LinkStore;
  onChange: (state: RemoteReview) => void;
  /** Aborted when her panel goes away: the review stops here and waits; it does not end. */
  signal: AbortSignal;
  makeSocket?: SocketMaker;
  /** Shortened by tests. */
  timings?: Partial<LinkTimings>;
  socket?: { answerWithin?: number; firstPause?: number; longestPause?: number };
  /** Monotonic, and of the wall, in milliseconds. */
  now?: () => number;
  today?: () => number;
  life?: number;
}

/** Milliseconds without a relay after which she is told. */
const slowAfter = 5000;

/**
 * Her side of a review from afar, from the code to the end. Its state is plain data, given anew at each change. What
 * leaves is decided in `core/review/tell.ts`; nothing leaves before she chose the pictures.
 */
export class PersonReview {
  #settings: PersonReviewSettings;
  #state: RemoteReview = { stage: 'opening', way: 'code', isSlow: false };
  #kept: KeptReview;
  #link: ReviewLink | null = null;
  #saved: SavedLink | null = null;
  #unheard = unheardSince(0);
  #meeting = new AbortController();
  #page: SharedPage | null = null;
  #isPageTold = true;
  #preview: LiveReview['preview'] = null;
  #linkState: LinkState | null = null;
  #refusals = 0;
  #isOver = false;
  /** Counts the links opened: a former one has nothing more to say. */
  #turn = 0;
  /** One thing at a time: what is said of a page is made from what was said before. */
  #queue = Promise.resolve();
  #clock: ReturnType<typeof setInterval>;

  constructor(settings: PersonReviewSettings, tab: SharedTab) {
    this.#settings = settings;
    this.#kept = newReview(tab, 'code', this.#today());
    this.#clock = setInterval(() => this.#passTime(), 500);
    settings.signal.addEventListener('abort', () => void this.#leave(), { once: true });
  }

  get state(): RemoteReview {
    return this.#state;
  }

  /** The tab this review is about. */
  get tab(): SharedTab {
    return this.#kept.tab;
  }

  /** A new code to say, or a new link to send; the former one is void. Resolves when both sides have met, or it stopped. */
  async meet(way: MeetingWay): Promise<void> {
    this.#isOver = false;
    this.#meeting.abort();
    const meeting = new AbortController();
    this.#meeting = meeting;
    this.#kept = newReview(this.#kept.tab, way, this.#today());
    this.#show({ stage: 'opening', way, isSlow: false });
    const slow = setTimeout(() => {
      if (meeting === this.#meeting && this.#state.stage === 'opening')
        this.#show({ stage: 'opening', way, isSlow: true });
    }, slowAfter);
    try {
      const { code, fragment, met } = await meetBy(way, { ...this.#settings, signal: meeting.signal });
      if (meeting.signal.aborted) return;
      this.#show({ stage: 'waiting', way, code, fragment, until: this.#now() + this.#life() });
      const { keys, tag } = await met;
      if (meeting.signal.aborted) return;
      await this.#open(startLink('u', keys, null));
      await this.#link?.send({ t: 'hello', versions: spokenVersions, tag: toText(tag) });
      this.#refusals = 0;
      // His first words may have come already, and have ended it.
      if (this.#state.stage !== 'waiting') return;
      this.#showRows();
      if (this.#linkState) this.#onLinkState(this.#linkState);
    } catch (error) {
      if (!meeting.signal.aborted) this.#stop(error instanceof CodeRefused ? error.why : 'refused');
    } finally {
      clearTimeout(slow);
    }
  }

  /** Goes on with what was kept when the panel was closed. False when it cannot be: it is then forgotten. */
  async resume(stored: unknown): Promise<boolean> {
    const saved = readKeptLink(stored);
    if (!saved || this.#today() - saved.review.startedAt > reviewLife) {
      await this.#settings.store.clear();
      this.#stop(saved ? 'old' : 'lost');
      return false;
    }
    this.#kept = saved.review;
    await this.#open(saved);
    if (!saved.isAgreed) {
      this.#showRows();
      return true;
    }
    this.#showLive();
    // Closing the panel stopped the sharing: nothing is shown again by itself.
    void this.#send(() => [...hideAll(this.#kept.state), { t: 'status', state: 'here' }]);
    return true;
  }

  /** The row she touched, which is also her agreement; null: none of them. After a link: any row, or null for no. */
  async choose(row: number[] | null): Promise<void> {
    const link = this.#link;
    if (!link || this.#state.stage !== 'agreeing') return;
    const isAgreed = this.#state.rows ? isRightRow(row, link.pictures) : row !== null;
    if (!isAgreed) {
      this.#stop('other-row');
      await link.bye().catch(() => undefined);
      await this.#settings.store.clear();
      return;
    }
    await link.agree();
    this.#showLive();
    this.#isPageTold = false;
    await this.#tellPage();
  }

  /** The page she shares as it is now; null while there is none, or while another tab is looked at. */
  share(page: SharedPage | null): void {
    this.#page = page;
    this.#isPageTold = false;
    void this.#tellPage();
  }

  /** Shows one answer for two minutes, or again so long. */
  reveal(id: string): Promise<void> {
    return this.#sendOfPage((page) => tellAnswer(this.#kept.state, this.#kept.tracked, page, id));
  }

  /** Hides these answers again, or all of them. */
  conceal(ids: string[] | null): Promise<void> {
    return this.#send(() => tellHidden(this.#kept.state, ids));
  }

  /** Gathers what « tout montrer » would show, for her to look at first. */
  async previewAll(): Promise<void> {
    await this.#tellPage();
    this.#preview = this.#page && previewAll(this.#kept.state, this.#kept.tracked, this.#page);
    this.#showLive();
  }

  dropPreview(): void {
    this.#preview = null;
    this.#showLive();
  }

  /** Of what the preview showed, these, and nothing else. */
  async showAll(ids: string[]): Promise<void> {
    await this.#sendOfPage((page) => {
      const { state, tracked } = this.#kept;
      return tellAll(tracked, this.#preview ?? [], previewAll(state, tracked, page), ids);
    });
    this.dropPreview();
  }

  reply(id: string, reply: Reply['reply']): Promise<void> {
    return this.#send(() => tellReply(this.#kept.state, id, reply));
  }

  /**
   * A link that fell is tried again from what was kept, once the former one has kept its last word: two of them would
   * use the same number. Asked for twice at once, it is done once.
   */
  retry(): Promise<void> {
    const link = this.#link;
    return this.#inTurn(async () => {
      if (link !== this.#link) return;
      await link?.leave(0);
      await this.resume({ ...this.#saved, review: this.#kept });
    });
  }

  /**
   * Ends for both and forgets everything: keys, code, marks. What is on the screen stays there until it is left. Nothing
   * is kept while the other side is being told: she may close the panel before it has heard.
   */
  async end(): Promise<void> {
    this.#isOver = true;
    this.#meeting.abort();
    const { stage } = this.#state;
    const { state, way } = this.#kept;
    if (stage === 'live') this.#show({ stage: 'ended', way, review: state });
    await this.#settings.store.clear();
    await this.#queue;
    await this.#link?.bye().catch(() => undefined);
    await this.#settings.store.clear();
    this.#saved = null;
    clearInterval(this.#clock);
  }

  async #open(saved: SavedLink): Promise<void> {
    const { store } = this.#settings;
    this.#saved = saved;
    this.#unheard = unheardSince(saved.sent.next);
    this.#linkState = null;
    const mine = ++this.#turn;
    this.#link = await openLink({
      ...this.#settings,
      saved,
      read: readFromHelper,
      store: {
        save: async (link) => {
          this.#saved = link;
          if (!this.#isOver) await store.save(link);
          this.#showLive();
        },
        clear: () => store.clear(),
      },
      apply: (from, event) => this.#apply(from, event),
      onState: (state) => {
        if (mine === this.#turn) this.#onLinkState(state);
      },
    });
  }

  async #apply(from: Role, event: PersonEvent | HelperEvent): Promise<KeptReview> {
    const said = await hear(this.#kept.state, from, event);
    const state = reduceReview(this.#kept.state, said, this.#now());
    this.#unheard = noteSaid(this.#unheard, this.#kept.state, state, said, this.#saved?.sent.next ?? 0);
    this.#kept = { ...this.#kept, state };
    if (said.from === 'helper' && said.event.t === 'hello') this.#watchVersions(said.event.versions);
    return this.#kept;
  }

  #watchVersions(theirs: [number, number]): void {
    if (agreeOnVersion(spokenVersions, theirs) !== null) return;
    this.#stop('versions');
    // Not from inside the link's own turn.
    setTimeout(() => void this.#link?.bye().catch(() => undefined));
  }

  #onLinkState(state: LinkState): void {
    this.#linkState = state;
    const { stage } = this.#state;
    if (stage === 'agreeing') {
      if (state.condition === 'ended' || state.condition === 'gone') this.#stop('left');
      if (state.condition === 'broken') this.#stop('refused');
      return;
    }
    if (stage !== 'live') return;
    if (state.condition === 'ended')
      this.#show({ stage: 'ended', way: this.#kept.way, review: this.#kept.state });
    else this.#showLive();
    // Nothing of a link that is not to be believed is kept.
    if (state.condition === 'broken') void this.#settings.store.clear();
  }

  /** Whoever has a link that was sent has it from her: nothing to compare. The one on her screen, others may see. */
  #showRows(): void {
    const { way } = this.#kept;
    const rows = way === 'link' ? null : offerRows(this.#link?.pictures ?? []);
    this.#show({ stage: 'agreeing', way, rows });
  }

  async #tellPage(): Promise<void> {
    await this.#send(() => {
      const page = this.#page;
      if (this.#isPageTold || !page || this.#state.stage !== 'live') return [];
      this.#isPageTold = true;
      const { tracked, events } = tellPage(this.#kept.state, this.#kept.tracked, page);
      // Looked at for the page she left: under the lines of another they would stand for what they are not.
      if (tracked.snap !== this.#kept.tracked.snap) this.#preview = null;
      this.#kept = { ...this.#kept, tracked };
      return [...events, ...tellSent(this.#kept.state, page)];
    });
  }

  #sendOfPage(make: (page: SharedPage) => PersonEvent[]): Promise<void> {
    void this.#tellPage();
    return this.#send(() => (this.#page ? make(this.#page) : []));
  }

  /** Makes the events when their turn comes, and sends them in order. A link that is over takes nothing more. */
  #send(make: () => PersonEvent[]): Promise<void> {
    return this.#inTurn(async () => {
      for (const event of make()) await this.#link?.send(event);
    });
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(() => (this.#state.stage === 'live' ? act() : undefined)).catch(() => {});
    return this.#queue;
  }

  #passTime(): void {
    const state = passTime(this.#kept.state, this.#now());
    if (state === this.#kept.state) return;
    this.#kept = { ...this.#kept, state };
    this.#showLive();
  }

  #stop(why: StopReason): void {
    this.#refusals = why === 'refused' ? this.#refusals + 1 : 0;
    this.#show({ stage: 'stopped', way: this.#kept.way, why, times: this.#refusals });
  }

  #showLive(): void {
    const link = this.#linkState;
    const { stage } = this.#state;
    if (!this.#link || !this.#saved || stage === 'ended' || stage === 'stopped') return;
    if (stage !== 'live' && !this.#saved.isAgreed) return;
    const heard = { acknowledged: this.#saved.acknowledged, heardAgo: link?.heardAgo ?? null };
    const { state, unheard, reach } = takeReach(this.#kept.state, this.#unheard, heard, this.#now());
    this.#kept = { ...this.#kept, state };
    this.#unheard = unheard;
    this.#show({
      stage: 'live',
      way: this.#kept.way,
      review: state,
      link: { condition: link?.condition ?? 'connecting', brokenBy: link?.brokenBy ?? null },
      reach,
      tab: this.#kept.tab,
      preview: this.#preview,
      keptUntil: this.#kept.startedAt + reviewLife,
    });
  }

  #show(state: RemoteReview): void {
    // The link tells its state every second: what did not change is not drawn again.
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    if (!this.#settings.signal.aborted) this.#settings.onChange(state);
  }

  async #leave(): Promise<void> {
    clearInterval(this.#clock);
    this.#meeting.abort();
    await this.#queue;
    await this.#link?.leave(0);
  }

  #now(): number {
    return (this.#settings.now ?? (() => performance.now()))();
  }

  #today(): number {
    return (this.#settings.today ?? Date.now)();
  }

  #life(): number {
    return this.#settings.life ?? codeLife;
  }
}
