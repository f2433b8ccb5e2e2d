/** What one walk over a page leaves behind: plain records over which everything else is worked out, without the DOM. */
import type { FieldKind } from '../../../core/page-model.ts';
import { attributeOf } from './safe-dom.ts';
import { isTranslation } from './translated.ts';

/** Rank of what opens a folded part: it names what is inside, and is no title of the page. */
export const foldedLevel = 7;

/** Roles of what a table's cells are drawn with, when they are no `td` nor `th`. */
export const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** One visible element, with the slices of `items` and `candidates` it contains. */
export interface Seen {
  el: Element;
  tag: string;
  id: string;
  role: string;
  parent: Seen | null;
  /** Ids and labels resolve inside one document or shadow root only. */
  scope: Scope;
  itemStart: number;
  itemEnd: number;
  fieldStart: number;
  fieldEnd: number;
  /** The candidate whose inside this is, when it is inside one. */
  field: Candidate | null;
  isInButton: boolean;
  /** Not drawn itself, though children may be; null until asked. */
  isFaint: boolean | null;
  /** Cut to nothing or put off screen for sighted people; null until asked. */
  isClipped: boolean | null;
  /** Number of its look, tags and classes all the way up; 0 until asked. */
  look: number;
  /** Class attribute, null until asked. */
  cls: string | null;
  /** Names of its attributes, read in one go: most of what is asked of an element is absent. */
  attributes: readonly string[];
}

export interface Scope {
  ids: Map<string, Seen>;
  /** The scope around the host, where slotted nodes belong. */
  outer: Scope | null;
  /** Looks met so far under each look, as what holds others and as what is asked of; and which are out of sight. */
  looks: Map<string, number>[];
  ownLooks: Map<string, number>[];
  lookCount: number;
  sights: boolean[];
  marks: Marks;
}

/** Rare attributes, of hidden elements too, looked for in one query rather than asked of every element. */
export interface Marks {
  isBusy: boolean;
  /** Left by a browser's translator. */
  isTranslated: boolean;
  /** Elements said to be the current one, or the chosen tab. */
  current: Element[];
}

/** Each of these is asked of every element. */
const MARKED =
  '[aria-busy=true],[aria-current],[role=tab][aria-selected=true],[_msttexthash],[data-moz-translations-id],#goog-gt-tt,.goog-te-banner-frame,font>font';

function marksIn(root: ParentNode): Marks {
  const marks: Marks = { isBusy: false, isTranslated: false, current: [] };
  for (const el of root.querySelectorAll(MARKED)) {
    if (attributeOf(el, 'aria-busy') === 'true') marks.isBusy = true;
    if (attributeOf(el, 'aria-current') !== null || attributeOf(el, 'role') === 'tab') marks.current.push(el);
    if (isTranslation(el)) marks.isTranslated = true;
  }
  return marks;
}

export interface ScanOptions {
  /** Gives the shadow root of an element, closed ones too where the browser lets us. */
  shadowRootOf: (element: Element) => ShadowRoot | null;
}

/** `root` is what the scope spans; `outer` the scope around its host. */
export function newScope(root: ParentNode, outer: Scope | null): Scope {
  return { ids: new Map(), outer, looks: [], ownLooks: [], lookCount: 2, sights: [], marks: marksIn(root) };
}

/** A text run, a picture with a text for it, or a field's place, in page order. */
export interface Item {
  type: 'text' | 'image' | 'field' | 'button' | 'break';
  text: string;
  owner: Seen;
  /** White space alone followed it in the page. style: none did, and the page's style sets it apart from what follows. */
  hasSpaceAfter: boolean | 'style';
}

/** A control that may become a field. */
export interface Candidate {
  seen: Seen;
  kind: FieldKind;
  /** Own box missing or cut: it counts only when something visible stands for it. */
  isHidden: boolean;
  index: number;
  item: number;
  isCustom: boolean;
  name: string;
  /** Label elements that speak for it, in page order; null when none does. */
  labels: Seen[] | null;
}

export interface HeadingSeen {
  seen: Seen;
  level: number;
}

export interface Scan {
  root: Seen;
  items: Item[];
  candidates: Candidate[];
  buttons: Seen[];
  labels: Seen[];
  legends: Map<Seen, Seen>;
  headings: HeadingSeen[];
  /** Elements with an alert, status or error look or role. */
  messages: Seen[];
  /** Elements that may carry the step: lists, progress bars, aria-current. */
  stepMarks: Seen[];
  /** Coloured by an attribute of their own, maybe. */
  tinted: Seen[];
  /** Table cells, for row and column headers. */
  cells: Seen[];
  /** Texts that speak of what is required, and of steps: picked out in passing. */
  needTexts: Item[];
  stepTexts: Item[];
  unreadZones: number;
}

/** Closes an element once all in it was met. */
export function leave(scan: Scan, seen: Seen): void {
  seen.itemEnd = scan.items.length;
  seen.fieldEnd = scan.candidates.length;
}

/** Class attribute in lower case, read once. */
export function classOf(seen: Seen): string {
  seen.cls ??= (attr(seen, 'class') ?? '').toLowerCase();
  return seen.cls;
}

/** An attribute, or null, without asking the DOM for one that is not there. */
export function attr(seen: Seen, name: string): string | null {
  return seen.attributes.includes(name) ? attributeOf(seen.el, name) : null;
}
