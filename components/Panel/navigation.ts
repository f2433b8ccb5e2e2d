import type { FieldId } from '../../core/page-model.ts';
import type { BlockedReason } from '../Blocked/Blocked.tsx';
import { type GuidePart, type Ticks, tick, type VoiceName } from '../Guide/guide-view.ts';
import type { LargeScreen } from './panel-state.ts';
import { look, type Seen, seenNothing, type Tried, tryOut } from './seen.ts';

/** A screen of the panel. `main` is whatever the page calls for. */
export type ScreenPlace =
  | { name: 'main' }
  /** `query`: what the search box begins with. `isSearch`: she came to write in it. */
  | { name: 'words'; query?: string; isSearch?: true }
  | { name: 'word'; termId: string; sense: string | null; showsAll: boolean }
  | { name: 'cases' }
  | { name: 'review-list' }
  /** Ids in the order they had when the review began: an answer does not shuffle what follows. */
  | { name: 'review'; ids: string[]; at: number }
  | { name: 'ending' }
  /** The doubts of last time on this page. */
  | { name: 'again' }
  /** What would be kept of this time's doubts. */
  | { name: 'again-keep' }
  /** The sheet of the re-reading, before it is printed. */
  | { name: 'paper'; withAnswers: boolean }
  | { name: 'blocked' }
  | { name: 'blocked-reason'; reason: BlockedReason }
  /** Every guide, site by site. */
  | { name: 'guides' }
  /** A screen of one guide, with or without its page. */
  /** `stepId`: the step that an opened card speaks of. */
  | { name: 'guide'; id: string; part: GuidePart; stepId?: string }
  | { name: 'guide-voice'; id: string; voice: VoiceName }
  /** Which of the look-alikes she came for. */
  | { name: 'which' }
  | { name: 'notebook' }
  /** What went last from this tab, once its receipt was left. */
  | { name: 'last-sent' }
  /** The review from afar; which of its screens, its state says. */
  | { name: 'remote' }
  | { name: 'remote-line'; id: FieldId }
  | { name: 'remote-later' }
  | { name: 'remote-end' }
  /** « Regarder à deux ». `ids`: the lines in the order they had when the looking began; `voice`: who looks, once said. */
  | {
      name: 'beside';
      stage: 'who' | 'posture' | 'mandate' | 'phone' | 'line' | 'end';
      lineId: FieldId | null;
      ids: FieldId[];
      voice?: VoiceName | undefined;
    }
  /** The card to hand over, looked at line by line; `reason`: which of the four sentences led there. */
  | { name: 'card'; reason: BlockedReason | null }
  | { name: 'card-show'; reason: BlockedReason | null }
  /** One place to go to, with its hours. */
  | { name: 'door'; reason: BlockedReason | null }
  /** A list of places that somebody gave her. */
  | { name: 'places' }
  /** Somebody else's card: opened, then read. */
  /** What she had written before the site asked her to sign in again. */
  | { name: 'retype' }
  | { name: 'card-open' }
  | { name: 'card-read'; text: string }
  | { name: 'settings' }
  | { name: 'known-words' }
  | { name: 'forget' }
  | { name: 'forgotten' };

export interface Navigation {
  /** Never empty; the first is `main`. */
  stack: ScreenPlace[];
  /** Counts her moves, so that focus follows them and nothing else. */
  visit: number;
  /** The last one led back: the focus goes to what she had left there. « Revoir la liste » begins the list anew. */
  isReturn: boolean;
  /** The case shown in the page, until the next move or until she writes there. */
  shownField: FieldId | null;
  /** What she wrote in the search box: it is still there when she comes back from a word. */
  search: string;
  /** The first visit's question was answered or put off. */
  hasMet: boolean;
  /** The press on a last button that she has answered about and left behind, by its time; null: none. */
  passedPress: string | null;
  /** The sending whose receipt she says she has photographed; null: none. */
  photographed: string | null;
  /** What she says she has gathered or done, away from any page. */
  ticks: Ticks;
  /** What she re-read of this page, by id: a review may begin at any line. */
  reread: string[];
  /** Of each part seen in this panel, how many lines were not re-read when she was last on it, by the step's name. */
  unread: Record<string, number>;
  /** What she looked at: the card may say it. */
  seen: Seen;
  /** Lines of the card she put in or took out, by key; the others are as suggested. */
  cardLines: Record<string, boolean>;
}

export type Move =
  | { type: 'open'; place: ScreenPlace }
  | { type: 'replace'; place: ScreenPlace }
  /** The screen she is on, once what it shows is known: no move of hers, and the focus stays. */
  | { type: 'settle'; place: ScreenPlace }
  | { type: 'back' }
  /** Straight to `main`. */
  | { type: 'home' }
  /** The next thing to re-read or a former one; after the last, the ending. 0: the same line once more, for what else was found of it. */
  | { type: 'step'; by: number }
  /** null: she has written in the page, and what was shown there is no more. */
  | { type: 'showField'; fieldId: FieldId | null }
  | { type: 'search'; query: string }
  | { type: 'tick'; guideId: string; id: string; isTicked: boolean }
  | { type: 'tryOut'; tried: Tried }
  /** How much of the part she is on is not re-read; `forget`: of no part is anything known any more. */
  | { type: 'seePart'; now: { part: string; unread: number } | 'forget' }
  | { type: 'cardLine'; key: string; isIn: boolean }
  | { type: 'meet' }
  /** From what was said after a press on to the page itself. */
  | { type: 'passPress'; at: string | null }
  | { type: 'photograph'; sending: string }
  /** What was done of this guide was of a sending that has gone: a form of it began again. */
  | { type: 'beginAnew'; guideId: string }
  /** The portal shows another page: what spoke of the former one is left. `isPressed`: its last button was pressed. */
  | { type: 'pageChanged'; isPressed?: boolean };

export const firstNavigation: Navigation = {
  stack: [{ name: 'main' }],
  visit: 0,
  isReturn: false,
  shownField: null,
  search: '',
  hasMet: false,
  passedPress: null,
  photographed: null,
  ticks: {},
  reread: [],
  unread: {},
  seen: seenNothing,
  cardLines: {},
};

export const firstBeside: ScreenPlace = { name: 'beside', stage: 'who', lineId: null, ids: [] };

const large: ReadonlyMap<string, ScreenPlace> = new Map<LargeScreen, ScreenPlace>([
  ['beside', firstBeside],
  ['paper-with', { name: 'paper', withAnswers: true }],
  ['paper-without', { name: 'paper', withAnswers: false }],
]);

/** Where a large panel begins: at the screen its address names, if it is one of these. */
export function beginAt(screen: string | null): Partial<Navigation> {
  const place = screen === null ? undefined : large.get(screen);
  return place ? { stack: [{ name: 'main' }, place] } : {};
}

/** Screens that do not speak of one page. */
const lasting: ReadonlySet<ScreenPlace['name']> = new Set([
  'notebook',
  'last-sent',
  'remote',
  'remote-later',
  'remote-end',
  'beside',
  'door',
  'places',
  'card',
  'card-show',
  'retype',
  'card-open',
  'card-read',
  'settings',
  'forget',
  'forgotten',
  'blocked',
  'guides',
  'guide',
  'guide-voice',
  'which',
  'known-words',
]);

export const currentPlace = (navigation: Navigation): ScreenPlace =>
  navigation.stack.at(-1) ?? { name: 'main' };

/** Where `back` leads. */
export const formerPlace = (navigation: Navigation): ScreenPlace =>
  navigation.stack.at(-2) ?? { name: 'main' };

/** Her next screen. Pure: the same move from the same place always leads to the same place. */
export function navigate(navigation: Navigation, move: Move): Navigation {
  const { stack } = navigation;
  const goTo = (next: ScreenPlace[]): Navigation => ({
    ...navigation,
    stack: next.length > 0 ? next : [{ name: 'main' }],
    visit: navigation.visit + 1,
    isReturn: next.length < stack.length && currentPlace(navigation).name !== 'ending',
    shownField: null,
  });
  switch (move.type) {
    case 'open':
      if (isSame(currentPlace(navigation), move.place)) return navigation;
      return {
        ...goTo([...stack, move.place]),
        search: move.place.name === 'words' ? (move.place.query ?? '') : navigation.search,
        seen: look(navigation.seen, move.place),
      };
    case 'replace':
      if (move.place.name === 'forgotten')
        return {
          ...goTo([move.place]),
          ticks: {},
          reread: [],
          unread: {},
          seen: seenNothing,
          cardLines: {},
          search: '',
          photographed: null,
        };
      return goTo([...stack.slice(0, -1), move.place]);
    case 'settle':
      return { ...navigation, stack: [...stack.slice(0, -1), move.place] };
    case 'back':
      return goTo(stack.slice(0, -1));
    case 'home':
      return goTo([{ name: 'main' }]);
    case 'step':
      return { ...goTo(step(stack, move.by)), reread: rereadAfter(navigation, move.by) };
    case 'showField':
      return { ...navigation, shownField: move.fieldId };
    case 'search':
      return { ...navigation, search: move.query };
    case 'tick':
      return { ...navigation, ticks: tick(navigation.ticks, move.guideId, move.id, move.isTicked) };
    case 'tryOut':
      return { ...navigation, seen: tryOut(navigation.seen, move.tried) };
    case 'seePart':
      return { ...navigation, unread: unreadAfter(navigation.unread, move.now) };
    case 'cardLine':
      return { ...navigation, cardLines: { ...navigation.cardLines, [move.key]: move.isIn } };
    case 'meet':
      return { ...goTo([{ name: 'main' }]), hasMet: true };
    case 'photograph':
      return { ...navigation, photographed: move.sending };
    case 'beginAnew': {
      const { [move.guideId]: _gone, ...ticks } = navigation.ticks;
      return { ...navigation, ticks, reread: [], unread: {} };
    }
    case 'passPress':
      return { ...goTo([{ name: 'main' }]), passedPress: move.at };
    case 'pageChanged': {
      const kept = stack.filter(
        (place) =>
          place.name === 'main' || (lasting.has(place.name) && !(move.isPressed && isBeforeLooking(place))),
      );
      return {
        ...navigation,
        stack: kept.length > 0 ? kept : [{ name: 'main' }],
        reread: [],
        // What is sent is over: the parts of the next time are not those she re-read.
        unread: move.isPressed ? {} : navigation.unread,
        shownField: null,
      };
    }
  }
}

/** Who looks is still being asked: once it is sent, there is nothing left to look at. */
const isBeforeLooking = (place: ScreenPlace): boolean =>
  place.name === 'beside' && ['who', 'posture', 'mandate'].includes(place.stage);

const isSame = (one: ScreenPlace, other: ScreenPlace): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A line is re-read once she goes on from it. */
function rereadAfter({ stack, reread }: Navigation, by: number): string[] {
  const place = stack.at(-1);
  const id = place?.name === 'review' && by === 1 ? place.ids[place.at] : undefined;
  return id === undefined ? reread : [...new Set([...reread, id])];
}

const unreadAfter = (
  unread: Navigation['unread'],
  now: { part: string; unread: number } | 'forget',
): Navigation['unread'] => (now === 'forget' ? {} : { ...unread, [now.part]: now.unread });

function step(stack: ScreenPlace[], by: number): ScreenPlace[] {
  const place = stack.at(-1);
  if (place?.name !== 'review') return stack;
  const at = place.at + by;
  if (at < 0) return stack.slice(0, -1);
  const next: ScreenPlace = at < place.ids.length ? { ...place, at } : { name: 'ending' };
  return [...stack.slice(0, -1), next];
}
