import type { FieldId } from '../page-model.ts';
import type { MarkKind, Posture, Reply, SharedLine, SharedPlace, SnapshotPart } from './events.ts';

/** What her events made of the review. */
export interface PersonPart {
  versions: [number, number] | null;
  /** Number of the snapshot in force; 0 before the first. */
  snap: number;
  /** Number of the snapshot that first told of this page: the same one when she comes back to it. */
  page: number;
  /** Visits of pages she left, the oldest first, as they were then: no answer, and no past of their own. */
  past: PersonPart[];
  /** Parts of a snapshot that is not whole yet: nothing of it is shown. */
  pending: SnapshotPart[];
  place: SharedPlace | null;
  notShared: number;
  unreadZones: number;
  order: FieldId[];
  lines: Record<FieldId, SharedLine>;
  gone: FieldId[];
  /** Highest version of each line whose answer was shown. */
  shown: Record<FieldId, number>;
  reveals: Record<FieldId, ShownAnswer>;
  replies: Record<FieldId, { version: number; reply: Reply['reply'] }>;
  status: 'here' | 'away' | 'sent';
  hasLeft: boolean;
}

export interface ShownAnswer {
  version: number;
  value: string;
  initial: string | null;
  /** On the clock of whoever holds this state, in milliseconds; null: until hidden. */
  until: number | null;
}

export interface Mark {
  snap: number;
  version: number;
  /** null: taken back, so that what he had said of this line at an earlier visit does not come back. */
  kind: MarkKind | null;
  remark: string;
}

/** What the helper's events made of it. */
export interface HelperPart {
  versions: [number, number] | null;
  /** « nom donné par cette personne » */
  name: string;
  posture: Posture;
  /** By line, of the snapshot in `marksSnap`. */
  marks: Record<FieldId, Mark>;
  marksSnap: number;
  /** Of earlier snapshots, the oldest first. */
  past: Pick<HelperPart, 'marks' | 'marksSnap'>[];
  pointedAt: { snap: number; id: FieldId } | null;
  done: { snap: number; isTrue: boolean } | null;
  status: 'here' | 'away';
  hasLeft: boolean;
}

/**
 * One review, the same on both sides and on one screen. Each half follows from its own side's events alone, so it does
 * not matter how the two streams mingle.
 */
export interface ReviewState {
  person: PersonPart;
  helper: HelperPart;
}

export const emptyReview: ReviewState = {
  person: {
    versions: null,
    snap: 0,
    page: 0,
    past: [],
    pending: [],
    place: null,
    notShared: 0,
    unreadZones: 0,
    order: [],
    lines: {},
    gone: [],
    shown: {},
    reveals: {},
    replies: {},
    status: 'here',
    hasLeft: false,
  },
  helper: {
    versions: null,
    name: '',
    posture: 'relative',
    marks: {},
    marksSnap: 0,
    past: [],
    pointedAt: null,
    done: null,
    status: 'here',
    hasLeft: false,
  },
};
