/**
 * What of hers has reached him. A link that is cut keeps what she says until it can pass: only what he has said he has
 * may be called seen, and an answer's time begins no sooner, since his own clock begins when it comes.
 */
import type { FieldId } from '../page-model.ts';
import type { PersonEvent, RevealedAnswer } from './events.ts';
import type { ReviewEvent } from './reduce.ts';
import type { LiveReview } from './remote-review.ts';
import type { ReviewState, ShownAnswer } from './state.ts';

export interface Reach {
  /** Lines of which he has not said that he has the answer she shows. */
  shown: FieldId[];
  /** Lines of which he has not said that he has her word. */
  replied: FieldId[];
  /** She hid something, and he has not said that he knows. */
  isHiding: boolean;
  /** He was heard since this panel opened. */
  isHeard: boolean;
  /** Whole minutes since he was heard last. */
  silentMinutes: number;
}

/** What she said and he has not said he has, by its number in the link. */
export interface Unheard {
  /**
   * isHiding: it took away an answer that was shown, be it by another page or another answer · isAgain: it shows for
   * longer what had reached him.
   */
  events: { number: number; event: PersonEvent; isHiding: boolean; isAgain: boolean }[];
  /** Events of a former life of this panel, of which only the count is known. */
  before: number;
}

export const unheardSince = (before: number): Unheard => ({ events: [], before });

/**
 * Only what a screen speaks of is noted. `before`, `after`: the review around it. An answer shown for longer is noted too:
 * he has it, but not yet its longer time.
 */
export function noteSaid(
  unheard: Unheard,
  { person }: ReviewState,
  after: ReviewState,
  { from, event }: ReviewEvent,
  number: number,
): Unheard {
  const isHiding = Object.keys(person.reveals).some((id) => !Object.hasOwn(after.person.reveals, id));
  if (from !== 'person' || !(isHiding || event.t === 'reveal' || event.t === 'reply')) return unheard;
  const coming = comingIn(unheard);
  const isThere = ({ id, version }: RevealedAnswer) =>
    !coming.has(id) &&
    Object.entries(person.reveals).some(([one, shown]) => one === id && shown.version === version);
  const isAgain = event.t === 'reveal' && event.answers.every(isThere);
  return { ...unheard, events: [...unheard.events, { number, event, isHiding, isAgain }] };
}

/** Lines of which an answer is on its way, to be seen for the first time. */
function comingIn({ events }: Pick<Unheard, 'events'>): Set<FieldId> {
  const first = events.filter(({ isAgain }) => !isAgain);
  return new Set(
    first.flatMap(({ event }) => (event.t === 'reveal' ? event.answers : [])).map(({ id }) => id),
  );
}

/** How the link stands: how many of her events he has, from the first, and milliseconds since he was heard. */
interface Heard {
  acknowledged: number;
  heardAgo: number | null;
}

/**
 * Counts what he has. The time of an answer stands still until he has it, then begins. `at`: her own clock in
 * milliseconds.
 */
export function takeReach(
  review: ReviewState,
  unheard: Unheard,
  heard: Heard,
  at: number,
): { state: ReviewState; unheard: Unheard; reach: Reach } {
  const state = startClocks(review, unheard, heard, at);
  const events = unheard.events.filter(({ number }) => number >= heard.acknowledged);
  const left = { ...unheard, events };
  return { state, unheard: left, reach: reachOf(state, left, heard) };
}

function startClocks(
  review: ReviewState,
  { events }: Unheard,
  { acknowledged }: Heard,
  at: number,
): ReviewState {
  let { reveals } = review.person;
  for (const { number, event } of events) {
    if (event.t !== 'reveal') continue;
    const until = number < acknowledged && event.seconds !== null ? at + event.seconds * 1000 : null;
    const isOfIt = (id: FieldId, { version }: ShownAnswer) =>
      event.answers.some((answer) => answer.id === id && answer.version === version);
    // Built from entries, never assigned by key: `__proto__` is an id like another.
    reveals = Object.fromEntries(
      Object.entries(reveals).map(([id, shown]) => [id, isOfIt(id, shown) ? { ...shown, until } : shown]),
    );
  }
  return reveals === review.person.reveals ? review : { ...review, person: { ...review.person, reveals } };
}

function reachOf({ person }: ReviewState, { events, before }: Unheard, link: Heard): Reach {
  const isBefore = before > link.acknowledged;
  const wasShown = [person, ...person.past].some((page) => Object.keys(page.shown).length > 0);
  const coming = comingIn({ events });
  const replied = events.flatMap(({ event }) => (event.t === 'reply' ? event.id : []));
  return {
    shown: Object.keys(person.reveals).filter((id) => coming.has(id)),
    replied: isBefore ? Object.keys(person.replies) : [...new Set(replied)],
    isHiding: events.some((one) => one.isHiding) || (isBefore && wasShown),
    isHeard: link.heardAgo !== null,
    silentMinutes: Math.floor((link.heardAgo ?? 0) / 60_000),
  };
}

/** Whether he was heard lately and his page is open: nothing else may be called looking, seeing or reading. */
export function isLooking({ link, review, reach }: LiveReview): boolean {
  const { helper } = review;
  const isThere = helper.status === 'here' && !helper.hasLeft && helper.versions !== null;
  return link.condition === 'live' && isThere && reach.isHeard;
}

/** coming: he has not said he has it · seen: he has it before his eyes · unsure: he had it, and is not heard any more. */
export type Sight = 'coming' | 'seen' | 'unsure';

/** What may be said of one answer that she shows. */
export function sightOf(live: LiveReview, id: FieldId): Sight {
  if (live.reach.shown.includes(id)) return 'coming';
  return isLooking(live) ? 'seen' : 'unsure';
}

/** What may be said of her word on one line. */
export function wordReached(live: LiveReview, id: FieldId): Sight {
  if (live.reach.replied.includes(id)) return 'coming';
  return isLooking(live) ? 'seen' : 'unsure';
}
