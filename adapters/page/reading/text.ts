/** The visible text of a piece of the page, put together from the walk's items, without touching the DOM again. */
import { isHintText } from '../../../core/reading/label-text.ts';
import { collapse, mayOpenWord } from '../../../core/reading/normalise.ts';
import { lookOf } from './class-look.ts';
import { attributeOf } from './safe-dom.ts';
import type { Candidate, Item, Scan, Seen } from './seen.ts';
import { classOf } from './seen.ts';
import { isOutOfSight } from './visibility.ts';

const BLOCKS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 header html iframe legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul label'.split(
    ' ',
  ),
);
type Part = 'main' | 'hint' | 'error';

export interface PieceText {
  /** What people see of it, hints and errors left out. */
  main: string;
  hint: string;
  error: string;
  /** Text meant for screen readers only. */
  unseen: string;
  hasMarker: boolean;
}

/** The most text one label, legend or message may give: what is longer is not a label. */
const MOST_ITEMS = 400;

export function isBlock(tag: string): boolean {
  return BLOCKS.has(tag);
}

/** The block an element stands in: itself, when it is one. */
export function blockOf(owner: Seen): Seen {
  let at = owner;
  while (at.parent && !isBlock(at.tag)) at = at.parent;
  return at;
}

/** Which part of a label a text under `root` plays, by the looks of what holds it. */
export function partOf(owner: Seen, root: Seen): Part {
  for (let at: Seen | null = owner; at && at !== root; at = at.parent) {
    const { part } = lookOf(classOf(at));
    if (part) return part;
    if (at.tag === 'small' || at.tag === 'summary') return 'hint';
    if (at.role === 'alert') return 'error';
  }
  return 'main';
}

/** True when the text is for screen readers only: cut from sight somewhere between its owner and `root`. */
export function isUnseen(owner: Seen, root: Seen): boolean {
  for (let at: Seen | null = owner; at; at = at.parent) {
    if (isOutOfSight(at)) return true;
    if (at === root) return false;
  }
  return false;
}

/** Reads the items in `[from, to)` as one text, told apart into its parts. Controls and buttons are left out. */
export function readPiece(
  scan: Scan,
  root: Seen,
  from = root.itemStart,
  to = root.itemEnd,
  within: Candidate | null = null,
): PieceText {
  const only = to - from === 1 ? scan.items[from] : undefined;
  if (only?.type === 'text' && only.owner === root && root.field === within && !isOutOfSight(root)) {
    return { main: collapse(only.text), hint: '', error: '', unseen: '', hasMarker: false };
  }
  const parts: Record<Part, string> = { main: '', hint: '', error: '' };
  let unseen = '';
  let hasMarker = false;
  const end = Math.min(to, from + MOST_ITEMS);
  for (let i = from; i < end; i++) {
    const item = scan.items[i] as Item;
    if (item.type === 'field' || item.type === 'button') continue;
    const { owner } = item;
    if (item.type === 'break') {
      parts.main += ' ';
      continue;
    }
    if (owner.field !== within || (owner.isInButton && !root.isInButton)) continue;
    if (item.type === 'image') {
      if (/obligatoire|requis|required|mandatory/i.test(item.text)) hasMarker = true;
      continue;
    }
    if (i > from && STAR_ALONE.test(item.text)) {
      hasMarker = true;
      parts.main += ' ';
      continue;
    }
    if (owner !== root && SIGN_ALONE.test(item.text) && isSaidRequired(owner)) {
      hasMarker = true;
      continue;
    }
    const text = spaced(item, root, scan.items[i - 1]);
    if (isUnseen(owner, root)) {
      unseen += text;
      continue;
    }
    const part = isMarkerText(item.text) ? 'main' : partOf(owner, root);
    // « Plusieurs choix possibles » in an element of its own, after the words.
    parts[part === 'main' && parts.main !== '' && owner !== root && isHintText(item.text) ? 'hint' : part] +=
      text;
  }
  return {
    main: collapse(parts.main),
    hint: collapse(parts.hint),
    error: collapse(parts.error),
    unseen: collapse(unseen),
    hasMarker,
  };
}

const STAR_ALONE = /^\s*[([]?\s*[*＊∗✱✻]\s*[)\]]?\s*$/;

/** A sign of any kind, « • », whose title or name says what it stands for. */
const SIGN_ALONE = /^[^\p{L}\d]{1,3}$/u;

function isSaidRequired({ el }: Seen): boolean {
  return /obligatoire|requis|required|mandatory/i.test(
    attributeOf(el, 'title') ?? attributeOf(el, 'aria-label') ?? '',
  );
}

/** A star or the word alone: about needing an answer, however it is coloured. */
function isMarkerText(text: string): boolean {
  return /^\s*[([]?\s*([*＊∗✱]|obligatoire|requis|required|facultatif|optionnel|optional)\s*[)\]]?\s*$/i.test(
    text,
  );
}

const FORMATTING = new Set('b i em strong font mark a abbr sup sub u s small code q cite time'.split(' '));

/** Whether an element only gives its text another look. */
export function isFormatting(tag: string): boolean {
  return FORMATTING.has(tag);
}

/** A text with a space where a block begins or ends, or where two boxes drawn apart would run into one word. */
export function spaced(item: Item, root: Seen, before: Item | undefined): string {
  const { owner } = item;
  const text = item.hasSpaceAfter ? `${item.text} ` : item.text;
  if (owner !== root && isBlock(owner.tag)) return ` ${text} `;
  if (!before || before.owner === owner || FORMATTING.has(owner.tag) || FORMATTING.has(before.owner.tag))
    return text;
  const isApart = mayOpenWord(text) && /[\p{Ll}\d)]$/u.test(before.text) && /^(\p{Lu}|\d\p{Lu})/u.test(text);
  return isApart ? ` ${text}` : text;
}

/** Everything people see between two items, in one line. */
export function readAll(scan: Scan, root: Seen, from = root.itemStart, to = root.itemEnd): string {
  let text = '';
  const end = Math.min(to, from + MOST_ITEMS);
  for (let i = from; i < end; i++) {
    const item = scan.items[i] as Item;
    if (item.type === 'text') text += spaced(item, root, scan.items[i - 1]);
    else if (item.type === 'break') text += ' ';
  }
  return collapse(text);
}
