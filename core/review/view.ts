import type { FieldId } from '../page-model.ts';
import type { MarkKind, Posture, Reply, SharedLine } from './events.ts';
import { lineOf } from './reduce-person.ts';
import { questionOf } from './same-question.ts';
import type { Mark, ReviewState, ShownAnswer } from './state.ts';
import { pagesBefore, type Visit, visitsOf } from './visits.ts';

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

/**
 * Every line of the page in force, in order; those that left the page too, so that a mark does not vanish unsaid. Of a
 * page she came back to, with what was said of it before.
 */
export function viewLines(state: ReviewState): LineView[] {
  const { person } = state;
  const [here, ...earlier] = visitsOf(state);
  const lines = person.order.flatMap((id) => {
    const line = lineOf(person, id);
    return line ? [viewLine(state, [here, ...earlier], line)] : [];
  });
  return [...lines, ...lostLines(state, earlier)];
}

/** Lines of earlier visits, each at its last, on which something was said and that the page has no more. */
function lostLines({ person, helper }: ReviewState, earlier: Visit[]): LineView[] {
  const asked = new Set<string>();
  return earlier.flatMap((visit) => {
    const kept = new Set(person.order.map(visit.nameOf));
    const lost = Object.keys(visit.marks).filter((id) => !kept.has(id));
    return lost.flatMap((id): LineView[] => {
      const line = lineOf(visit.person, id);
      if (!line || asked.has(questionOf(line))) return [];
      asked.add(questionOf(line));
      const view = viewLine({ person: visit.person, helper }, [{ ...visit, nameOf: (one) => one }], line);
      if (!view.mark) return [];
      return [
        {
          ...view,
          // Its own name may be another line's today.
          line: { ...line, id: `${visit.person.snap} ${id}` },
          mark: { ...view.mark, state: 'expired' },
          isGone: true,
          allowed: [],
          isPointedAt: false,
        },
      ];
    });
  });
}

/** What was said of the answers that are there now, by line: gone from it as soon as the answer changes. */
export function opinionsInForce(state: ReviewState): Record<FieldId, MarkView> {
  const said = viewLines(state).flatMap(({ line, mark }) =>
    mark?.state === 'current' ? [[line.id, mark] as const] : [],
  );
  return Object.fromEntries(said);
}

/** The line he points at, while it is on the page. */
export function pointedLine(state: ReviewState): LineView | null {
  return viewLines(state).find(({ isPointedAt, isGone }) => isPointedAt && !isGone) ?? null;
}

function viewLine({ person, helper }: ReviewState, visits: Visit[], line: SharedLine): LineView {
  const isGone = person.gone.includes(line.id);
  const said = visits.flatMap((visit) => {
    const id = visit.nameOf(line.id);
    return id === undefined ? [] : [{ ...visit, id }];
  });
  const reply = said.map(({ person, id }) => own(person.replies, id)).find((one) => one !== undefined);
  const mark = said.map(({ marks, id }) => own(marks, id)).find((one) => one !== undefined);
  const shown = Math.max(0, ...said.map(({ person, id }) => own(person.shown, id) ?? 0));
  const pointed = helper.pointedAt;
  return {
    line,
    isGone,
    mark: mark ? viewMark(mark, shown, isGone ? null : line.version) : null,
    answer: own(person.reveals, line.id) ?? null,
    reply: reply?.version === line.version ? reply.reply : 'none',
    allowed: isGone ? [] : shown === line.version ? ['nothing', 'question', 'together'] : ['unseen'],
    isPointedAt: pointed?.id === line.id && pointed.snap === person.snap,
  };
}

/** On a hidden answer: only « vu sans la réponse ». Once an answer was shown, he has seen it, hidden again or not. */
export function allowedMarks(state: ReviewState, id: FieldId): MarkKind[] {
  return viewLines(state).find(({ line }) => line.id === id)?.allowed ?? [];
}

function viewMark({ version, kind, remark }: Mark, shown: number, now: number | null): MarkView | null {
  if (kind === null) return null;
  // Whatever was sent: without the answer, nothing more than « vu sans la réponse » is said.
  return { kind: shown >= version ? kind : 'unseen', remark, state: version === now ? 'current' : 'expired' };
}

/** What the end may say, of every page she shared. The three numbers add up to the lines on them. */
export interface ReviewSummary {
  /** Lines whose answer he saw and that have not changed since. */
  reviewed: number;
  /** « …sauf N réponses que je n'ai pas vues » */
  unseen: number;
  /** Of these, shown to him as they are now, without an opinion of his: it is not said that nobody saw them. */
  silent: number;
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
  const pages = [...pagesBefore(state), state];
  const sum = (count: (page: ReviewState['person']) => number) =>
    pages.reduce((total, page) => total + count(page.person), 0);
  const lines = pages.flatMap(viewLines).filter(({ isGone }) => !isGone);
  const marks = lines.map(({ mark }) => mark);
  const current = marks.filter((mark) => mark?.state === 'current');
  // Of one he never saw, nothing of what he saw has changed.
  const changed = marks.filter((mark) => mark?.state === 'expired' && mark.kind !== 'unseen').length;
  const reviewed = current.filter((mark) => mark?.kind !== 'unseen').length;
  return {
    reviewed,
    unseen: marks.length - reviewed - changed,
    silent: lines.filter(isSilent).length,
    changed,
    remarks: current.filter(asks).length,
    isDone: helper.done?.isTrue === true && helper.done.snap === person.snap && person.snap > 0,
    posture: helper.posture,
    notShared: sum(({ notShared }) => notShared),
    unreadZones: sum(({ unreadZones }) => unreadZones),
  };
}

const isSilent = ({ mark, allowed }: LineView) =>
  (mark === null || mark.kind === 'unseen') && allowed.includes('nothing');

/** Something is asked of her, or written. */
export const asks = (mark: MarkView | null): boolean =>
  mark !== null && (mark.kind === 'question' || mark.kind === 'together' || mark.remark !== '');

function own<T>(record: Record<FieldId, T>, id: FieldId): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
