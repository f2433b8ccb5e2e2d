/** Words he has typed and not given: on this page only, until he gives them, leaves them, or the review is over. */
import { useState } from 'react';
import { limits, type SharedLine } from '../../core/review/events.ts';
import { questionOf } from '../../core/review/same-question.ts';
import type { ReviewState } from '../../core/review/state.ts';
import { type LineView, viewLines } from '../../core/review/view.ts';

export interface Draft {
  /** Its page and its question: what a line is called inside begins anew on each page. */
  key: string;
  label: string;
  text: string;
}

export interface Drafts {
  of: (line: SharedLine) => string | null;
  /** Its line, if she shows it now. */
  viewOf: (draft: Draft) => LineView | undefined;
  /** Nothing is left to give when the word is the one already given. */
  write: (view: LineView, text: string) => void;
  drop: (draft: Draft) => void;
  dropAll: () => void;
  /** Another review: whatever it shows, they are of none of its lines. */
  setAdrift: () => void;
  /** In the order in which they were begun. */
  pending: Draft[];
}

/** `page`: as she numbers it. */
export const draftKey = (page: number, line: SharedLine): string =>
  JSON.stringify([page, line.id, questionOf(line)]);

/** `review`: while he looks. */
export function useDrafts(review: ReviewState | null, isOver: boolean, first: Draft[] = []): Drafts {
  const [all, setAll] = useState(first);
  const lines = review ? viewLines(review) : [];
  const keyOf = (line: SharedLine) => draftKey(review?.person.page ?? 0, line);
  const viewOf = ({ key }: Draft) => lines.find(({ line }) => keyOf(line) === key);
  // Given only once the review says so: what could not be said is not lost.
  const left = all.filter((one) => !isOver && one.text !== givenOn(viewOf(one)));
  if (left.length < all.length) setAll(left);
  return {
    of: (line) => left.find(({ key }) => key === keyOf(line))?.text ?? null,
    viewOf,
    write: (view, text) => {
      const { line } = view;
      const now = { key: keyOf(line), label: line.label, text };
      const isIt = ({ key }: Draft) => key === now.key;
      setAll((before) => {
        if (text === (givenOn(view) ?? '')) return before.filter((one) => !isIt(one));
        return before.some(isIt) ? before.map((one) => (isIt(one) ? now : one)) : [...before, now];
      });
    },
    drop: (draft) => setAll((before) => before.filter(({ key }) => key !== draft.key)),
    dropAll: () => setAll([]),
    setAdrift: () => setAll((before) => before.map((one) => ({ ...one, key: ` ${one.key}` }))),
    pending: left.filter(({ text }) => text.trim() !== ''),
  };
}

const givenOn = (view: LineView | undefined): string | null =>
  view?.mark?.state === 'current' ? view.mark.remark : null;

/** Signs above what one word may hold; 0 when it fits. */
export const tooMany = (text: string): number => Math.max(0, text.trim().length - limits.remark);

/** Nothing then opens, closes or moves by itself. */
export const isWriting = (): boolean => document.activeElement instanceof HTMLTextAreaElement;
