import { cleanText } from './clean-text.ts';
import type { HelperEvent } from './events.ts';
import { limits } from './events.ts';
import type { HelperPart } from './state.ts';

/** The helper's half of the review after one of his events. `isTrue`: see `ReviewEvent`. */
export function reduceHelper(part: HelperPart, event: HelperEvent, isTrue = false): HelperPart {
  switch (event.t) {
    case 'hello': {
      const { versions, posture } = event;
      return { ...part, versions, posture, name: cleanText(event.name, limits.name), status: 'here' };
    }
    case 'mark': {
      if (event.snap < part.marksSnap) return part;
      const { snap, version, mark: kind } = event;
      const mark = { snap, version, kind, remark: cleanText(event.remark, limits.remark) };
      const own = moveTo(part, snap);
      // One mark a line, and a bounded number of lines: a flood replaces itself.
      const isNew = !Object.hasOwn(own.marks, event.id);
      if (isNew && Object.keys(own.marks).length >= limits.lines) return own;
      return { ...own, marks: { ...own.marks, [event.id]: mark } };
    }
    case 'unmark': {
      if (event.snap !== part.marksSnap) return part;
      const marks = Object.entries(part.marks).filter(([id]) => id !== event.id);
      return { ...part, marks: Object.fromEntries(marks), done: null };
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

/** Marks stay with the page they were made on: those of an earlier snapshot are not carried to a later one. */
function moveTo(part: HelperPart, snap: number): HelperPart {
  return snap > part.marksSnap
    ? { ...part, marksSnap: snap, marks: {}, done: null }
    : { ...part, done: null };
}
