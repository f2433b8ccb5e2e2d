/** Words he has typed and not given: on this page only, until he gives them, leaves them, or the review is over. */
import { useEffect, useState } from 'react';
import { limits } from '../../core/review/events.ts';
import type { LineView } from '../../core/review/view.ts';

export interface Draft {
  id: string;
  label: string;
  text: string;
}

export interface Drafts {
  of: (id: string) => string | null;
  /** Nothing is left to give when the word is the one already given. */
  write: (view: LineView, text: string) => void;
  drop: (id: string) => void;
  /** In the order in which they were begun. */
  pending: Draft[];
}

export function useDrafts(isOver: boolean, first: Draft[] = []): Drafts {
  const [all, setAll] = useState(first);
  useEffect(() => {
    if (isOver) setAll([]);
  }, [isOver]);
  const drop = (id: string) => setAll((before) => before.filter((one) => one.id !== id));
  return {
    of: (id) => all.find((one) => one.id === id)?.text ?? null,
    write: ({ line: { id, label }, mark }, text) => {
      if (text === (mark?.state === 'current' ? mark.remark : '')) return drop(id);
      const now = { id, label, text };
      setAll((before) =>
        before.some((one) => one.id === id)
          ? before.map((one) => (one.id === id ? now : one))
          : [...before, now],
      );
    },
    drop,
    pending: all.filter(({ text }) => text.trim() !== ''),
  };
}

/** Signs above what one word may hold; 0 when it fits. */
export const tooMany = (text: string): number => Math.max(0, text.trim().length - limits.remark);
