import type { PapersKnown } from '../../core/assess/to-send.ts';
import type { ReceiptEnds, SourceRef, TextRef } from '../../core/assessment.ts';
import type { DoubtAgain } from '../../core/notebook/again.ts';
import type { SentThing } from '../../core/notebook/entry.ts';
import type { SentPaper } from '../../core/notebook/paper.ts';
import type { FieldId } from '../../core/page-model.ts';

/**
 * When a declaration comes back. window: days computed from a sourced rule · said: the guide's own sentence, without a day
 * · once: it does not · unknown: nobody knows · ends: its receipt says that nothing does; null: the guide that told what it says is gone.
 */
export type NextTime =
  | { kind: 'window'; opens: string; closes: string; source: SourceRef | null }
  | { kind: 'said'; text: TextRef; source: SourceRef | null }
  | { kind: 'once' | 'unknown' }
  | { kind: 'ends'; ends: ReceiptEnds | null };

/** A line of « Mon carnet », ready to be shown. */
export interface NotebookLine {
  id: string;
  site: string;
  /** The guide's own title; null when the guide is gone. */
  title: TextRef | null;
  at: string | null;
  reference: string | null;
  isTold: boolean;
  /** Things to keep and papers to send, from the guide. */
  keep: { text: TextRef; source: SourceRef | null }[];
  next: NextTime;
  /** ISO day she chose to be reminded of; null: none. */
  remindOn: string | null;
  /** Her answers of that time are kept beside it, for the next one. */
  hasAnswers: boolean;
  /** The doubts kept with it. `cases`: in the guide's own words; null: the guide no longer has it. */
  again: { who: string | null; cases: (string | null)[] } | null;
}

/** The re-reading of last time, on the page of today. */
export interface SameReview {
  /** ISO day of last time. */
  day: string;
  who: string | null;
  doubts: (Omit<DoubtAgain, 'stepId'> & { part: TextRef | null })[];
  /** The guide's cases, not on this page yet, of which she said that she has these doubts still. */
  awaited?: readonly string[];
}

/** The doubts of what was just sent. */
export interface SentDoubts {
  /** In the guide's own words. */
  cases: { id: string; label: string; stepId?: string | undefined }[];
  /** On cases that the guide does not know: they could not be found again. */
  others: number;
  /** On a subject that enters no list. */
  unkept: number;
  isKept: boolean;
}

/** What the panel knows of keeping. */
export interface Keeping {
  /** Nobody else uses this computer, and the window is not private. */
  canKeep: boolean;
  /** The window is private: nothing is kept there, whatever she answered, and it is said. */
  isPrivate: boolean;
  lines: NotebookLine[];
  /** Lines no longer understood. */
  unreadable: number;
  /**
   * What was sent on this page, else the last thing that went from this tab while the panel is open: when it comes back,
   * and whether the notebook has it. null: nothing says that it went.
   */
  sent: {
    thing: SentThing;
    /** Which papers it called for; null: nothing tells. */
    papers: PapersKnown | null;
    next: NextTime;
    /** Its line in the notebook; null: not kept. */
    keptId: string | null;
    /** She wrote amounts or hours that could be kept for the next time. */
    hasAnswers: boolean;
    /** null: she doubted no case that could be kept. */
    doubts: SentDoubts | null;
  } | null;
  /** What the disk has just refused to do. Absent or null: nothing. */
  refused?: 'keep' | 'remove' | null;
  /** null: no doubts of this guide are in the notebook. */
  again: SameReview | null;
  /**
   * By case of this page: what she had written the last time, where she has just written something else. For her eyes in
   * this panel: it is in no assessment, so that no page and no helper is given it.
   */
  lastTime: Record<FieldId, string>;
}

export const keepsNothing: Keeping = {
  canKeep: false,
  isPrivate: false,
  lines: [],
  unreadable: 0,
  sent: null,
  again: null,
  lastTime: {},
};

export interface ReminderOf {
  day: string;
  title: string;
  /** The line of the notebook that keeps this day, which she chose. */
  id?: string;
}

/** What she may ask for. */
export type KeepAct =
  /** `withAnswers`: her amounts and hours too, for the next time. `remindOn`: the day she chose, or null. */
  | { type: 'keepSent'; withAnswers: boolean; remindOn: string | null }
  | { type: 'removeKept'; id: string }
  /** The doubts of what was just sent, with the name of who looked. */
  | { type: 'keepDoubts'; who: string | null }
  | { type: 'removeDoubts'; id: string }
  | { type: 'removeAnswers'; id: string }
  /** A diary's file for that ISO day, under that title; the day stays in its line too. */
  | ({ type: 'remind' } & ReminderOf)
  /** Opens our own page of what was sent, for the printer: notes, never the site's receipt. `title`: of its guide. */
  | ({ type: 'printSent'; title: { text: string; lang: string } | null } & Pick<SentPaper, 'toSend' | 'next'>)
  | { type: 'printCard'; lines: { name: string; text: string }[]; text: string }
  /** An answer without content, for the clipboard. */
  | { type: 'copyReply'; text: string }
  /** The card as a file of plain text. */
  | { type: 'saveCard'; name: string; text: string };
