/** The words that a control has itself, by `for`, around it or by an aria attribute, and what a name is made of. */
import { splitLabel } from '../../../core/reading/label-text.ts';
import { collapse } from '../../../core/reading/normalise.ts';
import { ERROR } from './class-look.ts';
import type { NearText } from './near-text.ts';
import { attributeOf, textContentOf } from './safe-dom.ts';
import type { Candidate, Scan, Seen } from './seen.ts';
import { classOf } from './seen.ts';
import type { CellHeaders } from './tables.ts';
import { type PieceText, readPiece } from './text.ts';

export type LabelSource =
  | 'label'
  | 'aria'
  | 'legend'
  | 'orphan-label'
  | 'table'
  | 'near-text'
  | 'title'
  | 'placeholder'
  | 'heading'
  | 'none';

export interface Named {
  label: string;
  source: LabelSource;
  /** Element whose words these are, when they are on the page. */
  seen: Seen | null;
  says: 'required' | 'optional' | null;
  hint: string;
  error: string;
  /** Words for screen readers only. */
  isUnseen: boolean;
  /** Words of the choices, in order, for a group. */
  options: string[];
}

const LONGEST_HIDDEN_TEXT = 300;

/** Words tied to the control by `for` or by being around it. Seen words first; screen-reader words when alone. */
export function ownLabel(scan: Scan, field: Candidate): Named | null {
  const list = field.labels;
  if (!list) return null;
  let seen: Named | null = null;
  let unseen: Named | null = null;
  // « Ce champ est requis » may be one more label beside the real one.
  const real = list.length > 1 ? list.filter((label) => !ERROR.test(classOf(label))) : list;
  let wrong = '';
  for (const label of list) {
    const piece = readPiece(scan, label);
    if (real.length > 0 && !real.includes(label)) {
      wrong = piece.main;
      continue;
    }
    const isAround = label.fieldStart <= field.index && label.fieldEnd > field.index;
    if (piece.main) {
      const more = fromPiece(piece, 'label', label);
      if (!seen) seen = more;
      else if (isAround || sitsAround(seen, field)) seen.label = collapse(`${seen.label} ${more.label}`);
      else seen.hint ||= more.label;
      if (more.says) seen.says = more.says;
    } else if (piece.unseen && !unseen) unseen = named(piece.unseen, 'label', label);
    else if (piece.hint && !unseen) unseen = named(piece.hint, 'label', label);
  }
  if (seen) seen.error ||= wrong;
  if (seen || !unseen) return seen;
  unseen.isUnseen = true;
  return unseen;
}

function sitsAround(named: Named, field: Candidate): boolean {
  return named.seen !== null && named.seen.fieldStart <= field.index && named.seen.fieldEnd > field.index;
}

/** `aria-labelledby`, then `aria-label`. */
export function ariaName(scan: Scan, seen: Seen): Named | null {
  const ids = attributeOf(seen.el, 'aria-labelledby');
  if (ids) {
    const text = collapse(
      ids
        .split(/\s+/)
        .map((id) => wordsById(scan, seen, id))
        .join(' '),
    );
    if (text) {
      const [only, other] = ids.split(/\s+/).flatMap((id) => seen.scope.ids.get(id) ?? []);
      const name = named(text, 'aria', other ? null : (only ?? null));
      // « Date de naissance <small>(laissez vide si…)</small> »: what goes with the name is read beside it.
      if (only && !other && only !== seen) name.hint = hintBeside(scan, only);
      if (isMarkedById(scan, seen, ids)) name.says = 'required';
      return name;
    }
  }
  const spoken = collapse(attributeOf(seen.el, 'aria-label') ?? '');
  return spoken ? named(spoken, 'aria', null) : null;
}

/** What stands under a name in smaller words; empty when these are all it says. */
function hintBeside(scan: Scan, target: Seen): string {
  const { main, hint } = readPiece(scan, target, undefined, undefined, target.field);
  return main ? hint : '';
}

/** A star in the words an aria attribute points to. */
function isMarkedById(scan: Scan, from: Seen, ids: string): boolean {
  return ids.split(/\s+/).some((id) => {
    const target = from.scope.ids.get(id);
    return target !== undefined && target !== from && readPiece(scan, target).hasMarker;
  });
}

/** Text of the element an aria attribute points to; hidden ones count too, as they do for a screen reader. */
export function wordsById(scan: Scan, from: Seen, id: string): string {
  if (!id) return '';
  const target = from.scope.ids.get(id);
  if (target === from) return collapse(attributeOf(from.el, 'aria-label') ?? '');
  if (target) {
    const piece = readPiece(scan, target, undefined, undefined, target.field);
    return piece.main || piece.error || piece.hint || piece.unseen;
  }
  const root = from.el.getRootNode() as Document | ShadowRoot;
  const hidden = Document.prototype.getElementById.call(
    root.nodeType === 9 ? (root as Document) : from.el.ownerDocument,
    id,
  );
  return hidden ? collapse((textContentOf(hidden) ?? '').slice(0, LONGEST_HIDDEN_TEXT)) : '';
}

export function named(text: string, source: LabelSource, seen: Seen | null): Named {
  const { text: label, says } = splitLabel(text);
  return { label, source, seen, says, hint: '', error: '', isUnseen: false, options: [] };
}

export function fromPiece(piece: PieceText, source: LabelSource, seen: Seen): Named {
  const result = named(piece.main || piece.unseen, source, seen);
  result.hint = piece.hint;
  result.error = piece.error;
  if (piece.hasMarker) result.says = 'required';
  else if (piece.hint) result.says ??= splitLabel(`x ${piece.hint}`).says;
  return result;
}

export function fromNear(near: NearText, source: LabelSource): Named {
  const result = named(near.text, source, near.owner);
  if (near.hasMarker) result.says = 'required';
  return result;
}

export function fromTable({ row, column, isStarred, isByColumn }: CellHeaders): Named {
  const words = isByColumn ? column : [row, column].filter(Boolean).join(' – ');
  const result = named(collapse(words), 'table', null);
  if (isStarred) result.says = 'required';
  return result;
}

export function withHint(result: Named, own: Named | null): Named {
  if (own?.label && own.label !== result.label) result.hint ||= own.label;
  return result;
}
