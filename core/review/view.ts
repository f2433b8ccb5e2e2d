import type { FieldId } from '../page-model.ts';
import type { MarkKind, Posture, Reply, SharedLine } from './events.ts';
import { lineOf } from './reduce-person.ts';
import type { ReviewState, ShownAnswer } from './state.ts';

/**
 * current: about the answer that is there · expired: the answer changed since, shown as « Ancien avis » and never
 * current again.
 */
export interface MarkView {
  kind: MarkKind;
  remark: string;
  state: 'current' | 'expired';
}

export interface LineView {
  line: SharedLine;
  isGone: boolean;
  mark: MarkView | null;
  answer: ShownAnswer | null;
  reply: Reply['reply'];
  /** What the helper may say of it now. */
  allowed: MarkKind[];
  isPointedAt: boolean;
}

/** Every line of the page in force, in order; those that left the page too, so that a mark does not vanish unsaid. */
export function viewLines(state: ReviewState): LineView[] {
  const { person } = state;
  return person.order.flatMap((id) => {
    const line = lineOf(person, id);
    return line ? [viewLine(state, line)] : [];
  });
}

/** The line he points at, while it is on the page. */
export function pointedLine(state: ReviewState): LineView | null {
  return viewLines(state).find(({ isPointedAt, isGone }) => isPointedAt && !isGone) ?? null;
}

function viewLine(state: ReviewState, line: SharedLine): LineView {
  const { person, helper } = state;
  const reply = own(person.replies, line.id);
  const pointed = helper.pointedAt;
  return {
    line,
    isGone: person.gone.includes(line.id),
    mark: viewMark(state, line),
    answer: own(person.reveals, line.id) ?? null,
    reply: reply?.version === line.version ? reply.reply : 'none',
    allowed: allowedMarks(state, line.id),
    isPointedAt: pointed?.id === line.id && pointed.snap === person.snap,
  };
}

/** On a hidden answer: only « vu sans la réponse ». Once an answer was shown, he has seen it, hidden again or not. */
export function allowedMarks({ person }: ReviewState, id: FieldId): MarkKind[] {
  const line = lineOf(person, id);
  if (!line || person.gone.includes(id)) return [];
  return own(person.shown, id) === line.version ? ['nothing', 'question', 'together'] : ['unseen'];
}

function viewMark({ person, helper }: ReviewState, line: SharedLine): MarkView | null {
  const mark = own(helper.marks, line.id);
  if (!mark || mark.snap !== person.snap) return null;
  const hasSeen = (own(person.shown, line.id) ?? 0) >= mark.version;
  const isCurrent = mark.version === line.version && !person.gone.includes(line.id);
  return {
    // Whatever was sent: without the answer, nothing more than « vu sans la réponse » is said.
    kind: hasSeen ? mark.kind : 'unseen',
    remark: mark.remark,
    state: isCurrent ? 'current' : 'expired',
  };
}

/** What the end may say. The three numbers add up to the lines on the page. */
export interface ReviewSummary {
  /** Lines whose answer he saw and that have not changed since. */
  reviewed: number;
  /** « …sauf N réponses que je n'ai pas vues » */
  unseen: number;
  /** Seen by him, and changed since. */
  changed: number;
  /** Marks in force that ask something of her: a question, together, or a word. */
  remarks: number;
  /** He said he has finished, about this page and these marks. */
  isDone: boolean;
  posture: Posture;
  /** Lines and zones no one saw here. */
  notShared: number;
  unreadZones: number;
}

export function summarise(state: ReviewState): ReviewSummary {
  const { person, helper } = state;
  const marks = viewLines(state)
    .filter(({ isGone }) => !isGone)
    .map(({ mark }) => mark);
  const current = marks.filter((mark) => mark?.state === 'current');
  // Of one he never saw, nothing of what he saw has changed.
  const changed = marks.filter((mark) => mark?.state === 'expired' && mark.kind !== 'unseen').length;
  const reviewed = current.filter((mark) => mark?.kind !== 'unseen').length;
  const asks = (mark: MarkView | null) =>
    mark !== null && (mark.kind === 'question' || mark.kind === 'together' || mark.remark !== '');
  return {
    reviewed,
    unseen: marks.length - reviewed - changed,
    changed,
    remarks: current.filter(asks).length,
    isDone: helper.done?.isTrue === true && helper.done.snap === person.snap && person.snap > 0,
    posture: helper.posture,
    notShared: person.notShared,
    unreadZones: person.unreadZones,
  };
}

function own<T>(record: Record<FieldId, T>, id: FieldId): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
