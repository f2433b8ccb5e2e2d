/** A review as the helper's page sees it, for examples: an invented page of the CAF. */
import type { PersonEvent, SharedLine } from '../../core/review/events.ts';
import type { Looking } from '../../core/review/helper-review.ts';
import { type ReviewEvent, reduceReview } from '../../core/review/reduce.ts';
import { keepOpinions } from '../../core/review/said-before.ts';
import { emptyReview, type ReviewState } from '../../core/review/state.ts';
import type { Look } from '../example.ts';
import { sampleGuide } from '../Guide/sample-guide.ts';
import { sampleTexts } from '../Panel/sample.ts';
import type { HelperSelf, HelperTools, HelperView } from './helper-view.ts';

const line = (id: string, label: string, part: Partial<SharedLine> = {}): SharedLine => ({
  id,
  label,
  group: null,
  kind: 'number',
  version: 1,
  isDoubted: false,
  ...part,
});

const lines = [
  line('salary-8', 'Salaire d’août', { group: 'Camille' }),
  line('salary-9', 'Salaire de septembre', { group: 'Camille', isDoubted: true }),
  line('pension', 'Pension reçue en août', { isDoubted: true }),
  line('rent', 'Loyer'),
  line('none', 'Je n’ai perçu aucune ressource durant le trimestre de référence indiqué ci-dessus', {
    kind: 'checkbox',
  }),
];

const hers = (event: PersonEvent): ReviewEvent => ({ from: 'person', event });
const mark = (
  id: string,
  kind: 'nothing' | 'question' | 'together' | 'unseen',
  remark = '',
): ReviewEvent => ({
  from: 'helper',
  event: { t: 'mark', snap: 1, id, version: 1, mark: kind, remark },
});
const snapshot = hers({
  t: 'snap',
  snap: 1,
  part: 0,
  of: 1,
  place: { portal: 'caf', procedure: 'quarterly', stepId: 'money' },
  notShared: 1,
  unreadZones: 0,
  lines,
});
const reveal = {
  from: 'person' as const,
  event: {
    t: 'reveal' as const,
    snap: 1,
    seconds: 24,
    answers: [{ id: 'salary-9', version: 1, value: '1 420 €', initial: '1 180 €' }],
  },
};

function play(events: ReviewEvent[]): ReviewState {
  return events.reduce((state, event) => reduceReview(state, event, 0), emptyReview);
}

/** Just opened. */
export const opened = play([hers({ t: 'hello', versions: [2, 2], tag: null }), snapshot]);
/** One answer shown and an opinion on it. */
export const shown = play([
  snapshot,
  reveal,
  mark('salary-9', 'together', 'Prenez la fiche. On regarde la ligne.'),
]);
/** One of several answers, shown for longer. */
export const shownLong = play([snapshot, hers({ ...reveal.event, seconds: 900 })]);
/** An opinion on a hidden answer, which she shows afterwards. */
export const seenSince = play([
  snapshot,
  mark('rent', 'unseen', 'À quelle adresse ?'),
  hers({
    t: 'reveal',
    snap: 1,
    seconds: 60,
    answers: [{ id: 'rent', version: 1, value: '612 €', initial: null }],
  }),
]);
/** Opinions of each kind, one that is old, a reply, a line pointed at, a line that left. */
export const busy = play([
  snapshot,
  reveal,
  mark('salary-9', 'question', 'Quelle fiche ?'),
  hers({ t: 'reply', snap: 1, id: 'salary-9', version: 1, reply: 'doubt' }),
  mark('rent', 'unseen'),
  mark('pension', 'unseen'),
  mark('none', 'unseen'),
  hers({ t: 'delta', snap: 1, lines: [line('rent', 'Loyer', { version: 2 })], gone: ['none'] }),
  { from: 'helper', event: { t: 'point', snap: 1, id: 'salary-9' } },
]);
/** He has finished. */
export const done = play([
  snapshot,
  reveal,
  mark('salary-9', 'together', 'Prenez la fiche. On regarde la ligne.'),
  { from: 'helper', event: { t: 'hello', versions: [2, 2], name: 'Claire', posture: 'act' } },
  { from: 'helper', event: { t: 'done', snap: 1, root: '' }, isTrue: true },
]);

const finished: ReviewEvent[] = [
  snapshot,
  reveal,
  mark('salary-9', 'together', 'Prenez la fiche. On regarde la ligne.'),
  { from: 'helper', event: { t: 'done', snap: 1, root: '' }, isTrue: true },
];
/** She answers after his end. */
export const replied = play([
  ...finished,
  hers({ t: 'reply', snap: 1, id: 'salary-9', version: 1, reply: 'corrected' }),
]);
/** She has gone on to another page after his end. */
export const moved = play([
  ...finished,
  hers({
    t: 'snap',
    snap: 2,
    part: 0,
    of: 1,
    place: { portal: 'caf', procedure: 'quarterly', stepId: 'bank' },
    notShared: 0,
    unreadZones: 0,
    lines: [line('salary-8', 'Téléphone'), line('salary-9', 'Adresse e-mail')],
  }),
]);

/** What he had said before the link was lost: of an answer shown, of one hidden, of a line that is no longer there. */
export const saidBefore = keepOpinions(
  play([
    snapshot,
    reveal,
    hers({ t: 'delta', snap: 1, lines: [line('other', 'Primes de septembre')], gone: [] }),
    mark('salary-9', 'question', 'Quelle fiche ?'),
    mark('rent', 'unseen', 'À quelle adresse ?'),
    mark('other', 'unseen', 'On regarde ensemble.'),
  ]),
);

export const looking = (review: ReviewState, part: Partial<Looking> = {}): Looking => ({
  stage: 'looking',
  review,
  link: 'live',
  isUnheard: false,
  silentMinutes: 0,
  isFull: false,
  at: 0,
  ...part,
});

export const relative: HelperSelf = {
  name: 'Claire',
  voice: 'relative',
  posture: 'relative',
  hasMandate: false,
};
export const adviser: HelperSelf = { name: 'Claire', voice: 'adviser', posture: 'act', hasMandate: true };

export function sampleView(look: Look, part: Partial<HelperView> = {}): HelperView {
  return {
    lang: look.lang ?? 'fr',
    dir: look.dir,
    textSize: look.textSize,
    languages: [
      { id: 'fr', name: 'Français' },
      { id: 'ar', name: 'العربية' },
    ],
    arrival: 'code',
    hasRelay: true,
    host: null,
    review: null,
    pictures: null,
    guide: sampleGuide,
    before: [],
    ...part,
  };
}

export const sampleTools: HelperTools = {
  text: sampleTexts.text,
  checkCode: () => 'wrong',
  hasContact: (remark) => /\d{6}/.test(remark),
};
