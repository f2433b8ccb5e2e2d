import { cleanText } from './clean-text.ts';
import type { HelperEvent, MarkEvent, Unmark } from './events.ts';
import { limits } from './events.ts';
import type { HelperPart, Mark } from './state.ts';

/** The helper's half of the review after one of his events. `isTrue`: see `ReviewEvent`. */
export function reduceHelper(part: HelperPart, event: HelperEvent, isTrue = false): HelperPart {
  switch (event.t) {
    case 'hello': {
      const { versions, posture } = event;
      return { ...part, versions, posture, name: cleanText(event.name, limits.name), status: 'here' };
    }
    case 'mark':
    case 'unmark': {
      if (event.snap < part.marksSnap) return part;
      const own = moveTo(part, event.snap);
      const mark = markOf(event);
      // One mark a line, and a bounded number of lines: a flood replaces itself.
      const isNew = !Object.hasOwn(own.marks, event.id);
      if (isNew && Object.keys(own.marks).length >= limits.lines) return own;
      return { ...own, marks: { ...own.marks, [event.id]: mark } };
    }
    case 'point':
      return { ...part, pointedAt: event.id === null ? null : { snap: event.snap, id: event.id } };
    case 'done': {
      if (event.snap < part.marksSnap) return part;
      return { ...moveTo(part, event.snap), done: { snap: event.snap, isTrue } };
    }
    case 'status':
      return { ...part, status: event.state };
    case 'bye':
      return { ...part, hasLeft: true, pointedAt: null };
  }
}

function markOf(event: MarkEvent | Unmark): Mark {
  const { snap } = event;
  if (event.t === 'unmark') return { snap, version: 0, kind: null, remark: '' };
  return { snap, version: event.version, kind: event.mark, remark: cleanText(event.remark, limits.remark) };
}

/** Marks stay with the page they were made on. */
function moveTo(part: HelperPart, snap: number): HelperPart {
  const { marks, marksSnap, past } = part;
  return snap > marksSnap
    ? {
        ...part,
        marksSnap: snap,
        marks: {},
        past: [...past, { marks, marksSnap }].slice(-limits.visits),
        done: null,
      }
    : { ...part, done: null };
}
