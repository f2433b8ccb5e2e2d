/** Invented data for examples and tests. */
import type { PersonEvent, SharedLine } from '../../core/review/events.ts';
import { type ReviewEvent, reduceReview } from '../../core/review/reduce.ts';
import type { LiveReview } from '../../core/review/remote-review.ts';
import { emptyReview, type ReviewState } from '../../core/review/state.ts';

const line = (id: string, label: string, version = 1): SharedLine => ({
  id,
  label,
  group: 'Vous',
  kind: 'text',
  version,
  isDoubted: false,
});

const lines = [
  line('f1', 'Salaire de juillet'),
  line('f2', 'Salaire d’août'),
  line('f3', 'Salaire de septembre'),
  line('f4', 'Pension reçue en août'),
  line('f5', 'Loyer'),
];

/** The step of the sample guide on which these lines stand. */
const quarterly = { portal: 'caf', procedure: 'quarterly', stepId: 'money' };

const after = (state: ReviewState, events: ReviewEvent[], at: number): ReviewState =>
  events.reduce((one, event) => reduceReview(one, event, at), state);
const hers = (event: PersonEvent): ReviewEvent => ({ from: 'person', event });
const shown = (id: string, value: string): ReviewEvent =>
  hers({ t: 'reveal', snap: 1, seconds: null, answers: [{ id, version: 1, value, initial: null }] });

/** Shared, nobody there yet. */
export const sharedReview: ReviewState = after(
  emptyReview,
  [
    hers({ t: 'hello', versions: [2, 2], tag: null }),
    hers({ t: 'snap', snap: 1, part: 0, of: 1, place: quarterly, notShared: 2, unreadZones: 0, lines }),
  ],
  0,
);

/** Claire is there. */
export const watchedReview: ReviewState = after(
  sharedReview,
  [{ from: 'helper', event: { t: 'hello', versions: [2, 2], name: 'Claire', posture: 'relative' } }],
  0,
);

/** Claire has said what she thinks of most lines; one changed since; she points at one. */
export const markedReview: ReviewState = after(
  watchedReview,
  [
    ...['f1', 'f2', 'f3', 'f5'].map((id) => shown(id, '0')),
    hers({ t: 'conceal', ids: null }),
    mark('f3', 'together', 'Prenez la fiche. On regarde la ligne.'),
    mark('f4', 'question', 'Reçue en août ou en septembre ?'),
    mark('f1', 'nothing'),
    mark('f2', 'nothing'),
    mark('f5', 'nothing'),
    hers({ t: 'delta', snap: 1, lines: [line('f5', 'Loyer', 2)], gone: [] }),
    hers({ t: 'reply', snap: 1, id: 'f2', version: 1, reply: 'doubt' }),
  ],
  0,
);

export const pointedReview: ReviewState = after(
  markedReview,
  [{ from: 'helper', event: { t: 'point', snap: 1, id: 'f3' } }],
  0,
);

export const doneReview: ReviewState = after(
  markedReview,
  [{ from: 'helper', event: { t: 'done', snap: 1, root: '' }, isTrue: true }],
  0,
);

/** She has gone on: opinions stay with the page before, and another page is shown. */
export const movedReview: ReviewState = after(doneReview, [nextPage()], 0);

/** The same, after she has gone on and he has said something of the new page. */
export const furtherReview: ReviewState = after(
  markedReview,
  [
    nextPage(),
    {
      from: 'helper',
      event: { t: 'mark', snap: 2, id: 'f1', version: 1, mark: 'unseen', remark: 'Est-ce le bon ?' },
    },
  ],
  0,
);

function nextPage(): ReviewEvent {
  const lines = [line('f1', 'Téléphone'), line('f2', 'Adresse e-mail')];
  return hers({ t: 'snap', snap: 2, part: 0, of: 1, place: null, notShared: 1, unreadZones: 0, lines });
}

/** The same, by a professional who says that he acts in her place. */
export const inHerPlace = (review: ReviewState): ReviewState => ({
  ...review,
  helper: { ...review.helper, posture: 'act' },
});

/** He closed his page. */
export const awayReview: ReviewState = after(
  markedReview,
  [{ from: 'helper', event: { t: 'status', state: 'away' } }],
  0,
);

/** She sent before he had finished; the page that says so has no case. */
export const sentReview: ReviewState = after(
  watchedReview,
  [
    hers({ t: 'snap', snap: 2, part: 0, of: 1, place: null, notShared: 0, unreadZones: 0, lines: [] }),
    hers({ t: 'status', state: 'sent' }),
  ],
  0,
);

/** One answer is shown for so many seconds from now; null: it has not reached him, and its time does not run. */
export function revealedReview(seconds: number | null, ids = ['f3']): ReviewState {
  const answers = ids.map((id) => ({ id, version: 1, value: '1 420 €', initial: null }));
  return after(watchedReview, [hers({ t: 'reveal', snap: 1, seconds, answers })], performance.now());
}

/** He has finished while an answer is shown. */
export function revealedDone(): ReviewState {
  const answers = [{ id: 'f3', version: 1, value: '1 420 €', initial: null }];
  return after(doneReview, [hers({ t: 'reveal', snap: 1, seconds: 24, answers })], performance.now());
}

function mark(id: string, kind: 'nothing' | 'question' | 'together', remark = ''): ReviewEvent {
  return { from: 'helper', event: { t: 'mark', snap: 1, id, version: 1, mark: kind, remark } };
}

export const live = (review: ReviewState, part: Partial<LiveReview> = {}): LiveReview => ({
  stage: 'live',
  way: 'code',
  review,
  link: { condition: 'live', brokenBy: null },
  reach: { shown: [], replied: [], isHiding: false, isHeard: true, silentMinutes: 0 },
  tab: { tabId: 1, siteId: 'caf' },
  preview: null,
  keptUntil: Date.UTC(2026, 10, 24, 16, 30),
  ...part,
});

/** A link that does not pass now. */
export const cut = (
  condition: LiveReview['link']['condition'],
  review: ReviewState,
  reach: Partial<LiveReview['reach']> = {},
): LiveReview => {
  const living = live(review, { link: { condition, brokenBy: null } });
  return { ...living, reach: { ...living.reach, ...reach } };
};
