import { hear, marksRoot } from '../../../adapters/review-link/hear.ts';
import { type HelperMeeting, joinByCode, joinByLink } from '../../../adapters/review-link/join.ts';
import { readCode, readFragment } from '../../../adapters/review-link/read-code.ts';
import type { RelayPlace } from '../../../adapters/review-link/relay-socket.ts';
import { openLink, type ReviewLink } from '../../../adapters/review-link/review-link.ts';
import { type SavedLink, startLink } from '../../../adapters/review-link/saved-link.ts';
import { readFromPerson } from '../../../adapters/review-link/wire-person.ts';
import type { HelperEvent, MarkKind, PersonEvent } from '../../../core/review/events.ts';
import { namePictures, type PictureId } from '../../../core/review/picture-ids.ts';
import { reduceReview } from '../../../core/review/reduce.ts';
import { emptyReview, type ReviewState } from '../../../core/review/state.ts';
import { type LineView, viewLines } from '../../../core/review/view.ts';
import { TestStore, until } from './two-sides.ts';

interface Settings {
  relay: RelayPlace;
  name?: string;
  versions?: [number, number];
  link?: Partial<Parameters<typeof openLink>[0]>;
}

/** Whoever helps, as a program: does what a person at the other end would do, with the same protocol code. */
export class ScriptedHelper {
  state: ReviewState = emptyReview;
  heard: PersonEvent[] = [];
  store = new TestStore();
  link!: ReviewLink;

  /** Types the ten digits. */
  static async byCode(digits: string, settings: Settings): Promise<ScriptedHelper> {
    const code = readCode(digits);
    if (typeof code === 'string') throw new Error(`Unreadable code ${digits}`);
    return ScriptedHelper.#open(await joinByCode(meeting(settings), code), settings);
  }

  /** Opens the link that was sent. */
  static async byLink(fragment: string, settings: Settings): Promise<ScriptedHelper> {
    const link = readFragment(fragment);
    if (!link) throw new Error('Unreadable link');
    return ScriptedHelper.#open(await joinByLink(meeting(settings), link.secret), settings);
  }

  static async #open({ keys, awaitedTag }: HelperMeeting, settings: Settings): Promise<ScriptedHelper> {
    const helper = new ScriptedHelper();
    await helper.#connect(startLink('h', keys, awaitedTag), settings);
    const { name = 'Claire', versions = [2, 2] } = settings;
    await helper.say({ t: 'hello', versions, name, posture: 'relative' });
    return helper;
  }

  async #connect(saved: SavedLink, { relay, link }: Settings): Promise<void> {
    this.link = await openLink({
      saved,
      read: readFromPerson,
      relay,
      store: this.store,
      apply: async (from, event) => {
        if (from === 'u') this.heard.push(event as PersonEvent);
        const said = await hear(this.state, from, event);
        this.state = reduceReview(this.state, said, performance.now());
        return this.state;
      },
      ...link,
    });
  }

  /** The four pictures he reads aloud. */
  get row(): PictureId[] {
    return namePictures(this.link.pictures);
  }

  say(event: HelperEvent): Promise<void> {
    return this.link.send(event);
  }

  lines(): LineView[] {
    return viewLines(this.state);
  }

  line(label: string): LineView | undefined {
    return this.lines().find((one) => one.line.label.includes(label));
  }

  /** Waits for a line of that name, then gives his opinion on it as it is now. */
  async mark(label: string, mark: MarkKind, remark = ''): Promise<void> {
    const { line } = await this.sees(label);
    const { snap } = this.state.person;
    await this.say({ t: 'mark', snap, id: line.id, version: line.version, mark, remark });
  }

  async point(label: string): Promise<void> {
    const { line } = await this.sees(label);
    await this.say({ t: 'point', snap: this.state.person.snap, id: line.id });
  }

  async done(): Promise<void> {
    const { snap } = this.state.person;
    await this.say({ t: 'done', snap, root: await marksRoot(this.state.helper, snap) });
  }

  async sees(
    label: string,
    isSo: (view: LineView) => boolean = () => true,
    within = 5000,
  ): Promise<LineView> {
    const find = () => this.lines().find((one) => one.line.label.includes(label) && isSo(one));
    await until(`the helper to see « ${label} »`, () => find() !== undefined, within);
    return find() as LineView;
  }

  /** Goes away without a word, as a closed page. */
  leave(): Promise<void> {
    return this.link.leave(0);
  }
}

function meeting({ relay }: Settings) {
  return { relay, signal: AbortSignal.timeout(20_000) };
}
