import type { Field, FieldId, PageModel, PageStep } from './page-model.ts';

/** Where the person is, once a procedure is recognised. Ids are those of the packs. */
export interface Place {
  portal: string;
  procedure: string;
  /** The pack's own step, when the page could be matched to one. */
  stepId: string | null;
  /** What the page itself says of its steps. */
  step: PageStep | null;
}

/** ok: checked and fine · problem: look before sending · unknown: could not be made · question: only the person can tell. */
export type FindingStatus = 'ok' | 'problem' | 'unknown' | 'question';

/**
 * One result of one check. All texts are keys of the pack's or the interface's texts with their
 * parameters: nothing is worded in code.
 */
export interface Finding {
  /** Unique on the page: check id and field id. */
  id: string;
  /** The kind of check, from the closed list in `check.ts`. */
  check: string;
  status: FindingStatus;
  fieldId: FieldId | null;
  fieldLabel: string | null;
  group: string | null;
  text: TextRef;
  why: TextRef | null;
  waysOut: WayOut[];
  source: SourceRef | null;
  /** Of a question a guide asks. */
  asks?: Asks;
}

/** What may be answered to a question only the person can tell. */
export interface Asks {
  /** Names of the lines of a paper: the right one is a « yes », the others a « no ». Empty: « Oui » and « Non ». */
  choices: { label: string; isRight: boolean }[];
  /** Of « Oui » and « Non », the one that leaves something to see before sending. */
  toPutRight: 'yes' | 'no' | null;
  /** « Oui » opens « Regarder à deux ». */
  isForHelper: boolean;
}

/** A sentence to be resolved by the reader of the assessment: namespace, key, parameters. */
export interface TextRef {
  /** 'checks' for the interface's own sentences, else the pack id. */
  ns: string;
  key: string;
  params: Record<string, string>;
}

export type WayOutKind = 'put-right' | 'leave-and-ask' | 'send-anyway' | 'keep-mine' | 'no-paper';

export interface WayOut {
  kind: WayOutKind;
  text: TextRef;
  /** What this choice does, in a sentence. */
  then: TextRef | null;
}

export interface SourceRef {
  /** Site or document name shown to the person. */
  name: string;
  /** What Bienvu says itself: how, or from which site (`name`) it was reasoned. */
  own?: 'advice' | 'site' | 'publicSites' | undefined;
  url: string | null;
  /** Of what `day` says: an ISO date, or only its month or year. */
  verifiedOn: string;
  /** The document bears that date; it bears none and its copy was read then; it was read then, whatever it bears. */
  day: 'document' | 'undated' | 'reading';
}

/** seen: recognised on the page · told: said by the person · look: only she can look · later: not reached. */
export type StepState = 'seen' | 'told' | 'look' | 'later';

export interface StepView {
  id: string;
  title: TextRef;
  state: StepState;
  isCurrent: boolean;
}

/** One line to re-read. Values stay in the panel. */
export interface ReviewLine {
  fieldId: FieldId;
  /** The case's visible label, '' for a sentence of a recap, whole in `value`; and, when it has one, its group. */
  label: string;
  group: string | null;
  /** A sentence of the pack (« En août : 0 €. »), else null and the label with its value serve. */
  sentence: TextRef | null;
  value: string | null;
  isUnread: boolean;
  /** Read but never shown (social security number, code): `isUnread` too, so that it is never taken for empty. */
  isHidden?: true;
  /** Text already there when the page opened, and whether it is still so. */
  initial: string | null;
  hasChanged: boolean;
  findingIds: string[];
  /** A box by itself: its value is its own name, or nothing. */
  box?: true;
  /** An answer the page only shows again: nobody writes there. */
  isOnlyShown?: true;
  /** A line of the page as it stands, in a form not known here: it has no name, and nothing was checked of it. */
  isNotUnderstood?: true;
}

/**
 * complete: everything read, no problem, nothing unknown (said with the calm ending, never as « complet »)
 * attention: at least one problem · incomplete-view: something could not be read, or no procedure known.
 */
export type Verdict = 'complete' | 'attention' | 'incomplete-view';

/** The receipt says that nothing comes back after this answer, what to do if she did not mean it, and who says so. */
export interface ReceiptEnds {
  text: TextRef;
  then: TextRef;
  source: SourceRef | null;
}

export type Sent =
  | { state: 'not-sent' }
  | { state: 'sent'; at: string | null; reference: string | null; already: boolean; ends?: ReceiptEnds }
  /** `pressed`: the final button was pressed and no receipt is known · `isSaid`: by the page alone, no press was seen. */
  | { state: 'unknown'; pressed: boolean; isSaid?: true };

/** Everything the panel shows of a page. One whole snapshot; the panel is a mirror. */
export interface Assessment {
  page: PageModel;
  /** Answers shown again above the button that sends, as cases that cannot be filled: see check/shown.ts. */
  shown: Field[];
  /**
   * Of those, the ones that may be named to a helper: their name is a wording of the guide or a question. Any other is
   * told from text alone, and might be somebody's name or an answer.
   */
  nameable: FieldId[];
  place: Place | null;
  steps: StepView[];
  findings: Finding[];
  review: ReviewLine[];
  verdict: Verdict;
  sent: Sent;
  isCalm: boolean;
  /** Before the last button: her doubts on cases of the pages before. Absent: there are none. */
  doubtsBefore?: DoubtBefore[];
  /** What the page calls cases that the guide asks about and did not find by its own words. Absent: there are none. */
  lostCases?: string[];
  /** Where no place is known: the guide (« caf/quarterly-declaration ») whose name the page bears. Absent: none. */
  calledAs?: string;
}

/** A doubt on a case of a page before. */
export interface DoubtBefore {
  /** As the case goes by away from its page: what is told of it is told by this name. */
  name: string;
  label: string;
  whose: string | null;
  /** The part it is in; null: not known. */
  part: TextRef | null;
  /** The line of a recap that shows this very answer; null: none surely does. */
  lineId: FieldId | null;
}

/** How a case she has a doubt about is called, for the pages where it is not. */
export interface DoubtedCase {
  label: string;
  /** Whose it is, or of which month; '' where the page says neither. */
  whose: string;
  /** The part it is in, named with its guide. */
  step: string | null;
  /** What it asks, whose and of which month, where it alone asks it on its page. */
  asks: string[];
  /** What it holds has changed since: the doubt was of another answer. */
  isOld?: true | undefined;
}

/** Where and when she pressed the button that sends. */
export interface FinalPress {
  /** ISO time. */
  at: string;
  host: string;
  portal: string;
  procedure: string;
  /** Its words. */
  button: string;
  /** A known receipt was on the page since. */
  isReceived: boolean;
  /** The page where she said that she sees a confirmation. */
  seenOn?: SeenOn | undefined;
}

/** A page, by a name that says nothing of it, and whether a form stood there with nothing written in it. */
export interface SeenOn {
  page: string;
  isBlank: boolean;
}

/** What stayed to see in a part when she left it: how many, never what. None of each: it was read, and nothing stayed. */
export interface PartLeft {
  /** What was found, and what nobody could read. */
  points: number;
  /** Problems she chose to leave as they are. */
  aside: number;
  doubts: number;
  /** The guide's questions whose answer leaves something to see, by the key of their text. */
  asks: string[];
}

/** What only the person can tell, kept for the tab in `storage.session`. */
export interface Progress {
  /** Steps she says are done, each named with its guide. */
  tickedSteps: string[];
  dismissed: string[];
  /** Field ids with « J'ai un doute », with the value's text then, so that a mark expires when it changes; '': of last time, whatever the case holds. */
  doubts: Record<FieldId, string>;
  /** « C'est bien ça », likewise bound to the value's text. */
  confirmed: Record<FieldId, string>;
  answers: Record<string, string>;
  /** Of the answers about one case, the text it held then, by the same names: of another text, nothing was answered. */
  answeredOn?: Record<string, string> | undefined;
  /** What stayed to see in the parts that were read, each named with its guide: the page cannot tell it again from another part. */
  left: Record<string, PartLeft>;
  /** The last press on a final button; null when none. */
  finalPress: FinalPress | null;
  /** Her answer to « Voyez-vous un message de confirmation ? ». */
  sawReceipt: 'yes' | 'no' | 'unsure' | null;
  /** What went before, once a form of the same guide began again. Absent: nothing did. */
  former?: FinalPress | undefined;
  /** The files chosen where they were last seen, by a name that says nothing: what is told of them hangs on it. */
  files?: string | undefined;
  /** Cases she has a doubt about, each by the name it goes by away from its page. Absent: none. */
  doubted?: Record<string, DoubtedCase> | undefined;
}

export const emptyProgress: Progress = {
  tickedSteps: [],
  dismissed: [],
  doubts: {},
  confirmed: {},
  answers: {},
  left: {},
  finalPress: null,
  sawReceipt: null,
};
