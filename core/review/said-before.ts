/**
 * What he had said in a review that was lost, kept on his page until the next one: offered again beside the same
 * questions, never said again by itself, since an opinion is of the answer he looked at.
 */
import type { FieldId } from '../page-model.ts';
import type { MarkKind, SharedLine } from './events.ts';
import { findAgain, questionOf } from './same-question.ts';
import type { ReviewState } from './state.ts';
import { viewLines } from './view.ts';
import { pagesBefore } from './visits.ts';

export interface OldOpinion {
  label: string;
  kind: MarkKind;
  remark: string;
}

/** The questions of every page she shared, in order, each with his opinion in force if he gave one. */
export type SaidBefore = { question: string; opinion: OldOpinion | null }[];

/**
 * What is worth keeping of a review; empty when he had said nothing. Of an earlier one that was lost too (`earlier`),
 * what he has not said anew stays: it goes to its question, or waits for it.
 */
export function keepOpinions(state: ReviewState, earlier: SaidBefore = []): SaidBefore {
  const lines = [...pagesBefore(state), state].flatMap((page) =>
    viewLines(page).map(({ line, mark }) => ({
      question: onSite(line, page),
      opinion: mark?.state === 'current' ? { label: line.label, kind: mark.kind, remark: mark.remark } : null,
      isAnew: mark !== null,
    })),
  );
  const questions = lines.map(({ question }) => question);
  const found = findAgain(
    earlier.map(({ question }) => question),
    questions,
  );
  const kept = lines.map(({ question, opinion, isAnew }, at): SaidBefore[number] => ({
    question,
    opinion: isAnew ? opinion : (earlier[found.indexOf(at)]?.opinion ?? null),
  }));
  const asked = new Set(questions);
  const saidAnew = new Set(lines.flatMap(({ question, isAnew }) => (isAnew ? question : [])));
  const waiting = earlier.flatMap((old, at): SaidBefore => {
    if (!asked.has(old.question)) return [old];
    // Asked more or fewer times now: it has no place of its own any more, and takes none from the others.
    const isLost = found[at] === undefined && !saidAnew.has(old.question);
    return isLost && old.opinion ? [{ question: '', opinion: old.opinion }] : [];
  });
  const all = [...kept, ...waiting];
  return all.some(({ opinion }) => opinion) ? all : [];
}

export interface PlacedAgain {
  beside: Record<FieldId, OldOpinion>;
  /** « À replacer »: their question is not on this page, or not as many times, and he has not said them anew on another. */
  unplaced: OldOpinion[];
}

/**
 * Each opinion beside its question. A line on which he has said something anew needs no old opinion.
 */
export function placeAgain(before: SaidBefore, state: ReviewState): PlacedAgain {
  const placed: PlacedAgain = { beside: {}, unplaced: [] };
  const views = viewLines(state).filter(({ isGone }) => !isGone);
  const found = findAgain(
    before.map(({ question }) => question),
    views.map(({ line }) => onSite(line, state)),
  );
  const saidSince = new Set(
    pagesBefore(state).flatMap((page) =>
      viewLines(page).flatMap(({ line, mark }) => (mark ? onSite(line, page) : [])),
    ),
  );
  for (const [at, { question, opinion }] of before.entries()) {
    const view = views[found[at] ?? -1];
    if (opinion && !view && !saidSince.has(question)) placed.unplaced.push(opinion);
    else if (opinion && view && !view.mark) placed.beside[view.line.id] = opinion;
  }
  return placed;
}

/** With its step: two of them may ask the same. */
const onSite = (line: SharedLine, { person: { place } }: ReviewState): string =>
  `${place?.portal ?? ''} ${place?.procedure ?? ''} ${place?.stepId ?? ''} ${questionOf(line)}`;
