/**
 * Everything the panel is given and everything it may ask for. The panel is a mirror: it keeps nothing but the screen
 * it shows. Whoever wires it to the browser builds a `PanelState` and answers `PanelAct`s.
 */
import type { PapersKnown } from '../../core/assess/to-send.ts';
import type {
  Assessment,
  FinalPress,
  Progress,
  SourceRef,
  TextRef,
  WayOutKind,
} from '../../core/assessment.ts';
import type { Stuck } from '../../core/pack.ts';
import type { FieldId } from '../../core/page-model.ts';
import type { OwnList } from '../../core/places/own-list.ts';
import type { Place } from '../../core/places/place.ts';
import type { Directory } from '../../core/places/schema.ts';
import type { WrittenPage } from '../../core/retype/memory.ts';
import type { BesideAct, BesideReview } from '../../core/review/beside.ts';
import type { RemoteAct } from '../../core/review/remote-act.ts';
import type { RemoteReview } from '../../core/review/remote-review.ts';
import type { Reading, Spoken } from '../../core/wording/aloud.ts';
import type { Selected, WordHit } from '../../core/words.ts';
import type { GuideContact, GuideFact, GuideOff, GuideView } from '../Guide/guide-view.ts';
import type { KeepAct, Keeping } from '../Keep/keeping.ts';

/**
 * connecting, reading: no snapshot yet · ready: one is there · no-site: nothing that can be helped with (new tab, another
 * extension's page) · unknown-site: an ordinary site nobody allowed yet · site-off: switched off by her · no-access: the
 * browser withholds the site, or grants it on click only · broken: our own script failed · lost: the page went away.
 */
export type Connection =
  | 'connecting'
  | 'reading'
  | 'ready'
  | 'no-site'
  | 'unknown-site'
  | 'site-off'
  | 'no-access'
  | 'broken'
  | 'lost';

export type TextSize = '100' | '125' | '150' | '200';

/** The part of the settings the panel shows; same shape as what is stored. */
export interface PanelSettings {
  /** Ids of portals, or hosts of added sites, she switched off. */
  sitesOff: string[];
  isOn: boolean;
  lang: string;
  density: 'this-step' | 'all' | 'on-demand';
  knownTerms: string[];
  hasDwell: boolean;
  textSize: TextSize;
  isSpaced: boolean;
  /** Does somebody else use this computer? null: not answered; treated as yes. */
  isShared: 'yes' | 'no' | 'unsure' | null;
}

export type PortalIcon = 'family' | 'work' | 'bill' | 'care' | 'leaf' | 'globe';

/** A portal with a guide, or one of the official addresses shown on the home screen. */
export interface PortalView {
  /** Pack id. */
  id: string;
  /** « CAF ». */
  name: string;
  /** « la CAF », « France Travail »: fits after « n’est pas » and « par ». */
  nameWithArticle: string;
  /** Official address as shown: « caf.fr ». */
  host: string;
  icon: PortalIcon;
  /** Shown among the home screen's entries. */
  isOnHome: boolean;
  /** Telephone of the body; `note` is one short sentence (« Prix normal »). */
  phone: { number: string; note: string | null; source: SourceRef | null } | null;
  /** Sentences of the « Se connecter » sheet, when the pack has its own: its gestures, what no one may ask, the code lost. */
  signIn: { steps: TextRef[]; source: SourceRef | null; warning: GuideFact; lostMailbox: GuideFact } | null;
}

/** Where the tab is. */
export interface SiteView {
  /** Pack id when a portal, else the host: what `sitesOff` holds. */
  id: string;
  host: string;
  portalId: string | null;
}

/** One sense of a word, worded for the person; same shape as the background's answer. */
export interface SenseView {
  sense: string;
  /** Language of its sentences: hers, or French where they have no translation. */
  lang: string;
  /** One sentence, enough alone. */
  line: string;
  /** One or two more; '' when there is nothing to add. */
  text: string;
  example: string;
  /** What to do, or what it costs to get it wrong. */
  action: string;
  /** Name of a drawing (`components/Drawing`), or null. */
  picture: string | null;
  sourceName: string;
  sourceUrl: string;
  /** ISO date; null: not checked against a source that defines this sense. */
  verifiedOn: string | null;
}

export interface EntryView {
  termId: string;
  headword: string;
  senses: SenseView[];
  /** Which of them the word mostly has on this site; absent or null: none is known to be. */
  usual?: string | null;
  /** ISO date; absent or null: no reader has tried it. */
  triedOn?: string | null;
}

/** What the guide of this procedure adds to « Je bloque ». */
export interface GuideHelp {
  /** Its own sentence for each of the four, and where it leads. */
  stuck: Partial<
    Record<
      'word' | 'answer' | 'gesture' | 'fear',
      { to: Stuck['understand']['to']; text: TextRef; source: SourceRef | null }
    >
  >;
}

export interface PanelState {
  connection: Connection;
  site: SiteView | null;
  assessment: Assessment | null;
  progress: Progress;
  /** Beside a page that is lost: the last button she pressed there, while nobody knows whether it left. */
  lostPress?: FinalPress | null | undefined;
  words: WordHit[];
  /** A word she asked for in the page; `at` tells one asking from the next. */
  shownWord?: { index: number; at: number } | null;
  selection?: Selected | null;
  settings: PanelSettings;
  portals: PortalView[];
  /** Every guide of this build. */
  guides: GuideView[];
  /** Those made for another version of Bienvu; absent: none. */
  guidesOff?: readonly GuideOff[];
  /** Languages she may choose, each named in itself. */
  languages: { id: string; name: string }[];
  /** Hosts of sites she added with « Aider sur ce site ». */
  addedSites: string[];
  /** Languages that a voice living on this computer speaks; null: not known yet. */
  voices: string[] | null;
  /** Where a voice is that reads this screen. */
  reading?: Reading | null;
  /** The page hides or fights our marks: the list of words serves. */
  isOverlayGone: boolean;
  /** `tab`: opened large, no « Ouvrir en grand » then. */
  surface: 'side' | 'tab';
  /** Absent: no guide, the common sentences serve. */
  guide?: GuideHelp | null;
  /** The guide's cases that stand on this page, as the guide names them. */
  guideCases?: { id: string; label: string; isDoubted: boolean }[];
  /** Which papers her answers call for in this tab, while the panel is open; absent or null: nothing tells. */
  papersKnown?: PapersKnown | null;
  /** Places with somebody who helps: of her own list, then of the structure's; invented ones in the rehearsal. */
  places: Place[];
  /** The list of places she opened herself; absent or null: none. */
  ownPlaces?: OwnList | null;
  /** National numbers, this site's first. */
  numbers: GuideContact[];
  /** What she had written, once the site asked her to sign in again; in memory only. */
  retype?: WrittenPage[] | null;
  /** Of what she wrote in this tab, something is remembered, to show her if she has to sign in again. */
  isWritten?: boolean;
  /** Where « Fermer et oublier » is; `failed`: something of hers may be left. Absent: it was not pressed. */
  forgetting?: 'running' | 'failed' | 'done';
  /** What may be kept, what is, and when what was sent comes back. Absent: nothing may, nothing is. */
  keeping?: Keeping;
  /** What the disk has just refused to do with the notebook. Absent or null: nothing. */
  notebookRefused?: 'keep' | 'remove' | null;
  /** « Regarder à deux » on this tab's page, with what was said of it; in memory only. Absent or null: there is none. */
  beside?: BesideReview | null;
  /** This build can look from afar. Absent or null: then no button speaks of it. */
  afar?: { helperPage: string | null } | null;
  /** The review from afar, when there is one. */
  remote?: RemoteReview | null;
  /** The page looked at is the one the other side sees. */
  isSharedPage?: boolean;
  /** Set after `copyLink`. */
  linkCopied?: boolean;
  /** Set for a moment after `copyReport`. */
  reportCopied: boolean;
}

/** A sentence worded for her. */
export interface Said {
  text: string;
  /** Hers, or French where it has no translation. */
  lang: string;
  /** The French it translates, kept below warnings while nobody has read her language over; else null. */
  french: string | null;
}

/** Resolves sentences and entries; given beside the state because functions cannot cross a port. */
export interface PanelTexts {
  text: (ref: TextRef) => Said;
  /** The French of a sentence, for a paper that somebody else reads. */
  inFrench: (ref: TextRef) => string;
  /** How a guide (« caf/quarterly-declaration ») names one of its cases, in French; null when it has none such. */
  caseLabel: (guideId: string, caseId: string) => string | null;
  entryFor: (termId: string) => EntryView | null;
  /** Words that stand in a text as it is written. */
  namedWords: (text: string) => EntryView[];
  /** Words that what she wrote may mean, nearest first; none rather than a far guess. */
  searchWords: (query: string) => { found: EntryView[]; near: EntryView[] };
}

/** Screens that are worth a whole window. */
export type LargeScreen = 'beside' | 'paper-with' | 'paper-without';

/** Everything the panel may ask for. None can carry a value to the page, type, click or send there. */
export type PanelAct =
  | { type: 'focusField'; fieldId: FieldId }
  /** A quiet line round the case the helper points at: nothing moves, nothing takes the focus. */
  | { type: 'markField'; fieldId: FieldId }
  | { type: 'showWord'; index: number }
  /** Takes the two lines round a case away. */
  | { type: 'clearPointer' }
  | { type: 'tickStep'; stepId: string; isTicked: boolean }
  /** `wayOut`: the way out she chose, or null. */
  | { type: 'dismissFinding'; findingId: string; wayOut: WayOutKind | null }
  /** « Changer ma réponse »: what she had left as it is, is asked again. */
  | { type: 'reopenFinding'; findingId: string }
  /** `value`: the text the mark stands on; it expires when the text changes. */
  | { type: 'confirmField'; fieldId: FieldId; value: string }
  | { type: 'doubtField'; fieldId: FieldId; value: string }
  /** « J’ai encore ces doutes »: on each case, whatever it holds. */
  | { type: 'doubtAgain'; fieldIds: FieldId[] }
  /** Doubts of last time on cases of the guide that the page does not show yet: noted when it does. */
  | { type: 'awaitDoubts'; caseIds: string[] }
  /** Takes a « C’est bien ça » or a « J’ai un doute » back. */
  | { type: 'clearField'; fieldId: FieldId }
  /** Answer to a finding whose status is `question`. */
  /** `answer`: « yes », « no », « unsure », the line of her paper that is not the right one, or the way out she chose and that waits for her to write. */
  | { type: 'answerQuestion'; findingId: string; answer: string }
  | { type: 'sayReceipt'; answer: 'yes' | 'no' | 'unsure' }
  | { type: 'knowWord'; termId: string; isKnown: boolean }
  | { type: 'forgetKnownWords' }
  | { type: 'changeSettings'; settings: Partial<PanelSettings> }
  | { type: 'switchSite'; siteId: string; isOn: boolean }
  /** Must reach `permissions.request` inside the same click. */
  | { type: 'allowSite' }
  | { type: 'removeSite'; host: string }
  | { type: 'forgetEverything' }
  | { type: 'openPortal'; portalId: string }
  /** `guide`: of which guide; absent: the first rehearsal. */
  | { type: 'openPractice'; guide?: string }
  /** The helper's page, for another person's review. */
  | { type: 'openHelper' }
  /** `screen`: where the large panel begins. */
  | { type: 'openInTab'; screen?: LargeScreen }
  | { type: 'beside'; act: BesideAct }
  | { type: 'remote'; act: RemoteAct }
  | { type: 'copyReport' }
  | { type: 'readAloud'; passages: Spoken[] }
  | { type: 'stopReading' }
  /** `window.print` of a large panel; the style sheet keeps the sheet alone. */
  | { type: 'print' }
  /** Read the page again, or connect again. */
  | { type: 'retry' }
  /** Put the keyboard back in the portal's page. */
  | { type: 'returnToPage' }
  /** What she had written is no longer needed. */
  | { type: 'forgetWritten' }
  /** A list of places she just opened: it serves until the panel closes. */
  | { type: 'usePlaces'; directory: Directory }
  | { type: 'keepPlaces' }
  | { type: 'removePlaces' }
  | KeepAct;

export interface PanelProps {
  state: PanelState;
  texts: PanelTexts;
  onAct: (act: PanelAct) => void;
}
