/**
 * A review on one screen: the same events and the same reducer as from afar, with no link between. It lives in the
 * memory of the panels that show its tab and nowhere else.
 */
import type { FieldId } from '../page-model.ts';
import { isSigningIn } from '../signing-in.ts';
import { spokenVersions } from './agree-version.ts';
import type { HelperEvent, MarkKind, PersonEvent, Posture, Reply } from './events.ts';
import { type ReviewEvent, reduceReview } from './reduce.ts';
import { nothingTracked, type Tracked } from './share.ts';
import { emptyReview, type ReviewState } from './state.ts';
import { hideAll, type SharedPage, tellAnswer, tellPage, tellReply } from './tell.ts';

export interface BesideReview {
  review: ReviewState;
  tracked: Tracked;
  /** The page as it was last read. */
  page: SharedPage;
  /** « caf/quarterly-declaration », once it was recognised. */
  procedure: string | null;
}

/** What is done on the screen. On one mouse nothing tells who does it. */
export type BesideAct =
  | { type: 'start'; posture: Posture; page: SharedPage }
  | { type: 'page'; page: SharedPage }
  | { type: 'show'; id: FieldId }
  | { type: 'hide' }
  | { type: 'mark'; id: FieldId; mark: MarkKind; remark: string }
  | { type: 'unmark'; id: FieldId }
  | { type: 'reply'; id: FieldId; reply: Reply['reply'] }
  | { type: 'finish' }
  | { type: 'forget' };

/**
 * The review after an act; null before it starts, once forgotten, and when its procedure is over. Begun again, or with
 * somebody else, it keeps what was said.
 */
export function reduceBeside(before: BesideReview | null, act: BesideAct): BesideReview | null {
  if (act.type === 'start') {
    const going = before && !isOver(before, act.page) ? before : greet(act.page);
    return follow(heard(going, [{ ...hello, name: '', posture: act.posture }]), act.page);
  }
  if (!before || act.type === 'forget') return null;
  switch (act.type) {
    case 'page':
      return isOver(before, act.page) ? null : follow(before, act.page);
    case 'show': {
      const { review, tracked, page } = before;
      if (page.assessment.page.isTranslated) return before;
      return said(before, tellAnswer(review, tracked, page, act.id, null));
    }
    case 'hide':
      return said(before, hideAll(before.review));
    case 'mark': {
      const line = before.review.person.lines[act.id];
      if (!line) return before;
      const { id, mark, remark } = act;
      return heard(before, [{ t: 'mark', ...on(before), id, version: line.version, mark, remark }]);
    }
    case 'unmark':
      return heard(before, [{ t: 'unmark', ...on(before), id: act.id }]);
    case 'reply':
      return said(before, tellReply(before.review, act.id, act.reply));
    case 'finish':
      return heard(before, [{ t: 'done', ...on(before), root: '' }]);
  }
}

const hello = { t: 'hello', versions: spokenVersions } as const;

const greet = (page: SharedPage): BesideReview =>
  said({ review: emptyReview, tracked: nothingTracked, page, procedure: null }, [{ ...hello, tag: null }]);

function follow(before: BesideReview, page: SharedPage): BesideReview {
  const now = { ...before, page, procedure: before.procedure ?? procedureOf(page) };
  // From a translated page nothing is concluded: what is there stays, and no answer with it.
  if (page.assessment.page.isTranslated) return said(now, hideAll(now.review));
  const { tracked, events } = tellPage(now.review, now.tracked, page);
  return said({ ...now, tracked }, events);
}

/**
 * Sent, somebody signing in, another site, or another procedure than the one it began with. A page that is not recognised
 * ends nothing.
 */
function isOver({ page, procedure }: BesideReview, next: SharedPage): boolean {
  const { sent, page: there } = next.assessment;
  // Another sending began.
  if (next.progress.former?.at !== page.progress.former?.at) return true;
  if (sent.state === 'sent' || isSigningIn(there) || there.host !== page.assessment.page.host) return true;
  const now = procedureOf(next);
  return procedure !== null && now !== null && now !== procedure;
}

const procedureOf = ({ assessment: { place } }: SharedPage): string | null =>
  place && `${place.portal}/${place.procedure}`;

const on = ({ review }: BesideReview) => ({ snap: review.person.snap });

const said = (before: BesideReview, events: PersonEvent[]): BesideReview =>
  reduceAll(
    before,
    events.map((event) => ({ from: 'person', event })),
  );

/** On one screen the marks are those that are here: an end has nothing to sum up. */
const heard = (before: BesideReview, events: HelperEvent[]): BesideReview =>
  reduceAll(
    before,
    events.map((event) => ({ from: 'helper', event, isTrue: true })),
  );

/** Nothing here is shown for a time, so no clock is needed: an answer is hidden when the key is let go. */
function reduceAll(before: BesideReview, events: ReviewEvent[]): BesideReview {
  const review = events.reduce((state, event) => reduceReview(state, event, 0), before.review);
  return review === before.review ? before : { ...before, review };
}
