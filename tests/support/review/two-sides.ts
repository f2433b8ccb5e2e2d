import { joinByCode } from '../../../adapters/review-link/join.ts';
import type { LinkTimings } from '../../../adapters/review-link/link-state.ts';
import { meetByCode } from '../../../adapters/review-link/meet.ts';
import { readCode } from '../../../adapters/review-link/read-code.ts';
import type { RelayPlace } from '../../../adapters/review-link/relay-socket.ts';
import { openLink, type ReviewLink } from '../../../adapters/review-link/review-link.ts';
import { type LinkStore, type SavedLink, startLink } from '../../../adapters/review-link/saved-link.ts';
import { readFromHelper } from '../../../adapters/review-link/wire-helper.ts';
import { readFromPerson } from '../../../adapters/review-link/wire-person.ts';
import type { HelperEvent, PersonEvent } from '../../../core/review/events.ts';

/** Short enough for tests, in the same proportions. */
export const quick: LinkTimings = {
  heartbeat: 400,
  ackAfter: 20,
  pullAfter: 40,
  resendAfter: 150,
  incompleteAfter: 400,
  silentAfter: 1500,
  byeWithin: 500,
};
export const quickSocket = { answerWithin: 1000, firstPause: 10, longestPause: 100 };

/** Keeps the last saved link in memory, as `storage.session` would: a copy, so that nothing is shared by accident. */
export class TestStore implements LinkStore {
  last: string | null = null;
  saves = 0;

  async save(link: SavedLink): Promise<void> {
    this.last = JSON.stringify(link);
    this.saves++;
  }

  async clear(): Promise<void> {
    this.last = null;
  }

  load(): SavedLink {
    if (!this.last) throw new Error('Nothing was saved.');
    return JSON.parse(this.last);
  }
}

/** One side with what it heard, in order; its « review » is the list of events it counted. */
export class Side {
  store = new TestStore();
  heard: (PersonEvent | HelperEvent)[] = [];
  said: (PersonEvent | HelperEvent)[] = [];
  link!: ReviewLink;
  states: string[] = [];
  saved: SavedLink;
  relay: RelayPlace;
  timings: LinkTimings;

  constructor(saved: SavedLink, relay: RelayPlace, timings: LinkTimings = quick) {
    this.saved = saved;
    this.relay = relay;
    this.timings = timings;
  }

  async open(saved: SavedLink = this.saved): Promise<this> {
    const review = saved.review as { heard: Side['heard']; said: Side['said'] } | null;
    this.heard = review?.heard ?? [];
    this.said = review?.said ?? [];
    this.link = await openLink({
      read: saved.role === 'u' ? readFromHelper : readFromPerson,
      saved,
      relay: this.relay,
      store: this.store,
      timings: this.timings,
      socket: quickSocket,
      apply: async (from, event) => {
        (from === saved.role ? this.said : this.heard).push(event);
        return { heard: this.heard, said: this.said };
      },
      onState: ({ condition }) => {
        if (this.states.at(-1) !== condition) this.states.push(condition);
      },
    });
    return this;
  }

  /** As a killed process: nothing is told to anybody, only what was saved remains. */
  async kill(): Promise<SavedLink> {
    await this.link.leave(0);
    return this.store.load();
  }

  /** Events of the review itself, without signs of life. */
  get news() {
    return this.heard.filter(({ t }) => t !== 'status' && t !== 'hello');
  }
}

/** Two sides that met by code through the relay given, with the first frame sent. */
export async function meetTwo(relay: RelayPlace, helperRelay = relay, timings = quick) {
  const signal = AbortSignal.timeout(10_000);
  const person = await meetByCode({ relay, signal, socket: quickSocket });
  const code = readCode(person.code ?? '');
  if (typeof code === 'string') throw new Error(`Unreadable code ${person.code}`);
  const [hers, his] = await Promise.all([
    person.met,
    joinByCode({ relay: helperRelay, signal, socket: quickSocket }, code),
  ]);
  const u = new Side(startLink('u', hers.keys, null), relay, timings);
  const h = new Side(startLink('h', his.keys, his.awaitedTag), helperRelay, timings);
  await u.open();
  await h.open();
  await u.link.send({ t: 'hello', versions: [2, 2], tag: Buffer.from(hers.tag).toString('base64url') });
  await h.link.send({ t: 'hello', versions: [2, 2], name: 'Claire', posture: 'relative' });
  return { u, h, code };
}

/** Waits until `isTrue`; throws what it was waiting for after `within` milliseconds. */
export async function until(what: string, isTrue: () => boolean, within = 3000): Promise<void> {
  const end = performance.now() + within;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`Waited ${within} ms for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
