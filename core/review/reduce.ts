import type { HelperEvent, PersonEvent } from './events.ts';
import { reduceHelper } from './reduce-helper.ts';
import { forgetExpired, lineOf, reducePerson } from './reduce-person.ts';
import type { ReviewState } from './state.ts';

/** An event with who says it. `isTrue`: of an end, whether it sums up the marks that are here; unsaid, it does not. */
export type ReviewEvent =
  | { from: 'person'; event: PersonEvent }
  | { from: 'helper'; event: HelperEvent; isTrue?: boolean };

/**
 * The review after one event, on one screen or afar, on either side. `at`: this side's own clock in milliseconds; no
 * decision is taken on the other side's.
 */
export function reduceReview(state: ReviewState, said: ReviewEvent, at: number): ReviewState {
  if (said.from === 'person') {
    return { ...state, person: forgetExpired(reducePerson(state.person, said.event, at), at) };
  }
  if (!isAboutWhatIsThere(state, said.event)) return state;
  return { ...state, helper: reduceHelper(state.helper, said.event, said.isTrue) };
}

/** As time passes: answers whose time is over are forgotten. */
export function passTime(state: ReviewState, at: number): ReviewState {
  const person = forgetExpired(state.person, at);
  return person === state.person ? state : { ...state, person };
}

/**
 * A mark on a page or a version that does not exist yet would come true later without anybody having looked. Whoever
 * helps can only have seen what was shared before, so an honest side never sends one.
 */
function isAboutWhatIsThere({ person }: ReviewState, event: HelperEvent): boolean {
  if (!('snap' in event)) return true;
  if (event.snap > person.snap) return false;
  if (event.t !== 'mark' && event.t !== 'unmark') return true;
  const page = [person, ...person.past].find(({ snap }) => snap === event.snap);
  const line = page && lineOf(page, event.id);
  return line !== undefined && (event.t === 'unmark' || event.version <= line.version);
}
