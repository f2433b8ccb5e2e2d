import { toText } from '../../../adapters/review-link/bytes.ts';
import { drawLinkSecret, writeFragment } from '../../../adapters/review-link/code.ts';
import { hear } from '../../../adapters/review-link/hear.ts';
import { meetByCode, meetByLink } from '../../../adapters/review-link/meet.ts';
import type { RelayPlace } from '../../../adapters/review-link/relay-socket.ts';
import { openLink, type ReviewLink } from '../../../adapters/review-link/review-link.ts';
import { type SavedLink, startLink } from '../../../adapters/review-link/saved-link.ts';
import { readFromHelper } from '../../../adapters/review-link/wire-helper.ts';
import type { PersonEvent, SharedLine } from '../../../core/review/events.ts';
import { reduceReview } from '../../../core/review/reduce.ts';
import { emptyReview, type ReviewState } from '../../../core/review/state.ts';
import { TestStore, until } from './two-sides.ts';

/** A line as her page would share it. */
export function sharedLine(id: string, label: string, part: Partial<SharedLine> = {}): SharedLine {
  return { id, label, group: null, kind: 'text', version: 1, isDoubted: false, ...part };
}

/** She, as a program: says what a test asks for, with the same protocol code and nothing that decides for her. */
export class ScriptedPerson {
  state: ReviewState = emptyReview;
  link!: ReviewLink;
  /** Ten digits to say, or the link's fragment. */
  spoken: string;
  met: Promise<void>;
  #relay: RelayPlace;
  #store = new TestStore();

  static async byCode(relay: RelayPlace): Promise<ScriptedPerson> {
    const meeting = await meetByCode({ relay, signal: AbortSignal.timeout(60_000) });
    return new ScriptedPerson(relay, meeting.code ?? '', meeting.met);
  }

  static async byLink(relay: RelayPlace): Promise<ScriptedPerson> {
    const secret = drawLinkSecret();
    const meeting = await meetByLink({ relay, signal: AbortSignal.timeout(60_000) }, secret);
    return new ScriptedPerson(relay, writeFragment(secret, 'link'), meeting.met);
  }

  private constructor(relay: RelayPlace, spoken: string, met: Awaited<ReturnType<typeof meetByCode>>['met']) {
    this.spoken = spoken;
    this.#relay = relay;
    this.met = met.then(async ({ keys, tag }) => {
      this.link = await this.#open(startLink('u', keys, null));
      await this.link.send({ t: 'hello', versions: [2, 2], tag: toText(tag) });
    });
    this.met.catch(() => undefined);
  }

  #open(saved: SavedLink): Promise<ReviewLink> {
    return openLink({
      saved,
      read: readFromHelper,
      relay: this.#relay,
      store: this.#store,
      apply: async (from, event) => {
        const said = await hear(this.state, from, event);
        this.state = reduceReview(this.state, said, performance.now());
        return null;
      },
    });
  }

  /** Goes on from what was kept before `saying`, as a side somebody put back: the other side must not believe it. */
  async sayTwice(saying: PersonEvent, instead: PersonEvent): Promise<void> {
    const kept = this.#store.load();
    await this.say(saying);
    await this.link.leave();
    this.link = await this.#open(kept);
    await this.say(instead);
  }

  say(event: PersonEvent): Promise<void> {
    return this.link.send(event);
  }

  /** She recognised the row, and shares these lines. */
  async share(lines: SharedLine[], place: ReviewState['person']['place'] = null): Promise<void> {
    await this.link.agree();
    const snap = this.state.person.snap + 1;
    await this.say({ t: 'snap', snap, part: 0, of: 1, place, notShared: 0, unreadZones: 0, lines });
  }

  async reveal(id: string, value: string, seconds: number, version = 1): Promise<void> {
    const { snap } = this.state.person;
    await this.say({ t: 'reveal', snap, seconds, answers: [{ id, version, value, initial: null }] });
  }

  hears(what: string, isSo: (state: ReviewState) => boolean): Promise<void> {
    return until(what, () => isSo(this.state), 10_000);
  }
}
