/**
 * Everything two people looking together can say to each other, beside or afar. No event carries a value towards the
 * page: the helper's side can name a line, never what stands in it.
 */
import type { FieldId, FieldKind } from '../page-model.ts';

/** What of a line crosses without any act of hers: never what is in it, nor anything that follows from it. */
export interface SharedLine {
  id: FieldId;
  label: string;
  group: string | null;
  kind: FieldKind;
  /** Grows by one at every change of the value, and never goes back. */
  version: number;
  /** Her own « J'ai un doute ». */
  isDoubted: boolean;
}

/** Ids of packs, never the address. */
export interface SharedPlace {
  portal: string;
  procedure: string;
  stepId: string | null;
}

export interface SnapshotPart {
  t: 'snap';
  /** Number of the snapshot in this review, from 1. */
  snap: number;
  /** She came back to this page: the number of the snapshot that first told of it. */
  page?: number | undefined;
  part: number;
  of: number;
  place: SharedPlace | null;
  /** Lines on a subject that never leaves, and lines above the cap. Said as a number, never which. */
  notShared: number;
  /** Zones of the page that could not be read. */
  unreadZones: number;
  lines: SharedLine[];
}

/** A page that lives: changed or new lines, and those that went. Nothing else of the snapshot changes. */
export interface Delta {
  t: 'delta';
  snap: number;
  lines: SharedLine[];
  gone: FieldId[];
}

export interface RevealedAnswer {
  id: FieldId;
  version: number;
  value: string;
  /** What stood there when the page opened, when it differs; else null. */
  initial: string | null;
}

/** Answers shown for a time, in seconds on the reader's own clock. null: until they are hidden again (same screen). */
export interface Reveal {
  t: 'reveal';
  snap: number;
  seconds: number | null;
  answers: RevealedAnswer[];
}

/** Hidden again: these, or all when null. */
export interface Conceal {
  t: 'conceal';
  ids: FieldId[] | null;
}

/** « J'ai un doute », « Corrigé », or none of them, as her reply to a mark. */
export interface Reply {
  t: 'reply';
  snap: number;
  id: FieldId;
  version: number;
  reply: 'doubt' | 'corrected' | 'none';
}

/** away: her panel is closed. sent: she sent before the end of the review. */
export interface Status {
  t: 'status';
  state: 'here' | 'away' | 'sent';
}

export interface PersonHello {
  t: 'hello';
  /** Lowest and highest version of these events this side understands. */
  versions: [number, number];
  /** Proof of the same key, base64url, only in the first frame of a review from afar. */
  tag: string | null;
}

export interface Bye {
  t: 'bye';
}

export type PersonEvent = PersonHello | SnapshotPart | Delta | Reveal | Conceal | Reply | Status | Bye;

/** relative · train (« je forme ») · accompany (« j'accompagne ») · act (« je fais à la place », mandate signed) */
export type Posture = 'relative' | 'train' | 'accompany' | 'act';

export interface HelperHello {
  t: 'hello';
  versions: [number, number];
  /** The name this person gives. Nothing proves it. */
  name: string;
  posture: Posture;
}

/** nothing: « Rien à dire » · question: « Une question » · together: « À relire ensemble » · unseen: « Vu sans la réponse » */
export type MarkKind = 'nothing' | 'question' | 'together' | 'unseen';

export interface MarkEvent {
  t: 'mark';
  snap: number;
  id: FieldId;
  version: number;
  mark: MarkKind;
  remark: string;
}

export interface Unmark {
  t: 'unmark';
  snap: number;
  id: FieldId;
}

/** « Lui montrer la case »; null takes it back. */
export interface Point {
  t: 'point';
  snap: number;
  id: FieldId | null;
}

/** The end of the helper's reading. `root` sums up every mark of this snapshot, see `marksText`. */
export interface Done {
  t: 'done';
  snap: number;
  root: string;
}

/** Sign of life. */
export interface HelperStatus {
  t: 'status';
  state: 'here' | 'away';
}

export type HelperEvent = HelperHello | MarkEvent | Unmark | Point | Done | HelperStatus | Bye;

/** Version of these events spoken here. 2: a page she comes back to bears its number, and keeps what was said there. */
export const eventsVersion = 2;
/** Lines of a snapshot, remarks, names, times: all bounded. */
export const limits = {
  lines: 512,
  /** Visits of pages she left that are remembered. */
  visits: 24,
  label: 200,
  remark: 280,
  name: 40,
  value: 400,
  /** Seconds an answer stays shown; « tout montrer » leaves time to read a page. */
  revealOne: 120,
  revealAll: 900,
  eventsPerSide: 4096,
} as const;
