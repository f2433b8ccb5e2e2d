/**
 * What the reader saw on a page, as plain data: no element, no function, so that it can cross a port.
 * Three values everywhere: what could not be read is said to be unread, never guessed.
 */

export type FieldKind =
  | 'text'
  | 'textarea'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'file'
  | 'date'
  | 'number'
  | 'email'
  | 'tel'
  | 'password'
  | 'search'
  | 'url'
  | 'range'
  | 'combobox'
  | 'button-group'
  | 'other';

/** What the value means. The names are those of the truth files the reader is scored against. */
export type ValueType =
  | 'address'
  | 'address-search'
  | 'amount'
  | 'area'
  | 'birth-place'
  | 'caf-number'
  | 'choice'
  | 'city'
  | 'consent'
  | 'count'
  | 'country'
  | 'date'
  | 'date-part'
  | 'department'
  | 'duration'
  | 'email'
  | 'file'
  | 'free-text'
  | 'hours'
  | 'household'
  | 'iban'
  | 'id-number'
  | 'identifier'
  | 'initial'
  | 'job'
  | 'marital-status'
  | 'month'
  | 'name'
  | 'nationality'
  | 'nir'
  | 'organisation'
  | 'otp'
  | 'password'
  | 'percent'
  | 'period'
  | 'phone'
  | 'postal-code'
  | 'search'
  | 'siret'
  | 'tax-number'
  | 'title'
  | 'url'
  | 'year'
  | 'yes-no'
  | 'unknown';

/** Stable for the life of the element in this document; unique across the frames that were read. */
export type FieldId = string;

/**
 * A value as a person sees it. `unread`: there is one, or may be one, that was not or may not be read
 * (passwords, closed widgets). For a choice, `text` is the visible wording of what is chosen.
 */
export type FieldValue = { state: 'filled'; text: string } | { state: 'empty' } | { state: 'unread' };

export interface FileInfo {
  name: string;
  /** MIME type as the browser gives it; may be empty. */
  type: string;
  /** Bytes. */
  size: number;
}

export interface Field {
  id: FieldId;
  /** Visible label without marker, hint, help or error. For a group of choices, the question. In a table, row then column header. */
  label: string;
  /** The question this field answers when it is one of several under it, else null. */
  question: string | null;
  /** Legend, adjacent group name or heading the field sits under: a person, a month, a block. */
  group: string | null;
  /** Name of the group around the group: the person, when the group is a month. Absent when there is none. */
  outerGroup?: string;
  /** An answer the page only shows, in its line of text of this number (core/check/recap/shown.ts): nothing can be filled there. */
  block?: number;
  /** Who the page says the person of these names is: « allocataire », « enfant à charge ». Told in core/check/roles.ts. */
  role?: string;
  /** « 4 », before its name on the page: told in core/check/asks/numbers-before.ts, and taken off. */
  number?: string;
  /** Nearest heading above, whether or not it is also the group. */
  heading: string | null;
  kind: FieldKind;
  valueType: ValueType;
  /** As the page tells a person: star, word, sentence, picture, class or attribute. */
  required: boolean;
  /** A box to tick whose question, not the box, is said to need an answer. */
  needsOne?: true;
  /** Its own words, or those over its group, say that it may stay empty: « (facultatif) ». */
  optional?: true;
  /** A star stands after its name, whatever the page says that stars are. */
  starred?: true;
  hint: string | null;
  /** An error the page shows for this field, in the page's words. */
  error: string | null;
  value: FieldValue;
  /** The value when the page opened, or when the field appeared. */
  initial: FieldValue;
  /** Wordings of the choices, in order; empty when the field has none. */
  options: string[];
  /** Chosen files; empty for other kinds. */
  files: FileInfo[];
  /** Kinds of file the page takes, as its `accept` says; absent for other kinds or when it says nothing. */
  accept?: string;
  min: string | null;
  max: string | null;
  maxLength: number | null;
  disabled: boolean;
  readOnly: boolean;
}

/** What else the markup says of a case, of use only until its meaning is told; '' where it says nothing. */
export interface FieldClues {
  /** The label with its unit, where that was taken off. */
  label?: string;
  /** Of a case in a table, the words of its row. */
  row?: string;
  placeholder: string | null;
  /** `autocomplete`, `inputmode` and `type` as the page writes them. */
  purpose: string;
  inputMode: string;
  inputType: string;
  /** A unit drawn beside the control: « € », « % », « m² ». */
  unit: string;
  /** A widget in which nothing can be typed: one chooses. */
  isClosed: boolean;
  /** One of three short cases side by side under words that speak of a date. */
  isDateSplit: boolean;
}

/** What tells whether a case needs an answer, beside the page's sentences (core/reading/needed.ts). */
export interface NeedClues {
  /** What its own words, and those over its group, say of needing an answer. */
  says: 'required' | 'optional' | null;
  groupSays: 'required' | 'optional' | null;
  /** Needed by an attribute or a class; by a star that the style sheet draws. */
  isMarked: boolean;
  isStarred: boolean;
  /** Its name in red, or in bold: some pages mark what is needed so. */
  isRed: boolean;
  isBold: boolean;
}

/** A case whose meaning is not told yet: not a `Field`, so that nothing can show or share it by mistake. */
export type FieldAsRead = Omit<Field, 'valueType' | 'required' | 'optional' | 'block' | 'number'> & {
  clues: FieldClues & NeedClues;
};

export type ButtonRole =
  | 'next'
  | 'previous'
  | 'save'
  | 'submit-final'
  | 'upload'
  | 'download'
  | 'login'
  | 'cancel'
  | 'other';

export interface Button {
  id: string;
  text: string;
  role: ButtonRole;
  disabled: boolean;
}

/** What a button is and where it stands, of use only until its role is told. */
export interface ButtonClues {
  /** It sends its form by itself. */
  isSubmit: boolean;
  isLink: boolean;
  /** It belongs to a form that holds fields. */
  isInForm: boolean;
  /** It belongs to a search by its role, or to the page's head, menu or foot. */
  isAside: boolean;
  /** Where its form begins, the same for all its buttons; null outside of one. */
  form: number | null;
  /** The one case of its form, when that holds one alone: where that is a search, so is the form. */
  onlyField: FieldId | null;
  /** It opens a dialog, a menu or a hidden part of the page. */
  opens: boolean;
  /** A `download` attribute, a link to a file, or the usual picture. */
  hasDownload: boolean;
}

export type ButtonAsRead = Omit<Button, 'role'> & { clues: ButtonClues };

/** The step as the page says it. `index` counts from 1. */
export interface PageStep {
  index: number;
  total: number | null;
  title: string | null;
}

export interface Heading {
  level: number;
  text: string;
}

/** Why nothing is read on this page. */
export type StopReason = 'sign-in' | 'one-time-code' | 'captcha' | 'cookie-wall' | 'france-connect';

export interface PageModel {
  /** Host in lower case, without port. */
  host: string;
  path: string;
  /** With its leading '#', or ''. Never stored and never leaves the device. */
  hash: string;
  title: string;
  /** Language the page declares, e.g. 'fr'; '' when it says nothing. */
  lang: string;
  /** Translated by the browser: nothing may be concluded from it. */
  isTranslated: boolean;
  /** Set on a page of the stop list; then fields, buttons, texts are empty. */
  stopped: StopReason | null;
  step: PageStep | null;
  headings: Heading[];
  /** Visible messages with an alert, status or error look, in the page's words. */
  alerts: string[];
  fields: Field[];
  buttons: Button[];
  /** Visible text of the blocks outside fields, in order, spaces collapsed; for wordings packs look for. */
  blocks: string[];
  /**
   * The blocks that hold an answer, by the way the page is built: a definition, a cell, two boxes side by side. `name`:
   * the block that names it, itself when the answer begins at letter `from` of the same line; `column`: that of its column.
   */
  answers: { block: number; from: number; name: number; column: number | null }[];
  /** The same lines as this screen first showed them; absent while they are what they were. */
  firstBlocks?: string[];
  /** Frames and widgets that may not or could not be read. Above 0, nothing may be called complete. */
  unreadZones: number;
  /** True while the page is still filling itself. */
  isLoading: boolean;
}

/** The page as it is read: what its cases mean and its buttons do is told elsewhere (core/reading/tell-meanings.ts). */
export type PageAsRead = Omit<PageModel, 'fields' | 'buttons'> & {
  fields: FieldAsRead[];
  buttons: ButtonAsRead[];
  /** What it says of needing an answer, outside of its cases. */
  needs: string[];
};
