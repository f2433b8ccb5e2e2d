/** The words beside a control that no markup ties to it: what people read as its label all the same. */
import type { LabelMap } from './label-map.ts';
import { firstAt } from './ordered.ts';
import type { Item, Scan, Seen } from './seen.ts';
import { blockOf, isBlock, isUnseen, partOf, readPiece } from './text.ts';
import type { Unit } from './units.ts';

/** Beyond this length a text beside a control is a paragraph, not its label. */
const LONGEST_LABEL = 220;
const MOST_LEVELS = 7;
/** How many items away the words of a control may be. */
const MOST_ITEMS = 60;

export interface NearText {
  text: string;
  owner: Seen;
  /** How far up the shared element is: 0 for the control's own parent. */
  distance: number;
  hasMarker: boolean;
  /** Place of its first item. */
  item: number;
}

/** The label element tied to nothing that stands before (or just after) the control, inside what holds it alone. */
export function orphanBeside(scan: Scan, labels: LabelMap, unit: Unit): NearText | null {
  let distance = 0;
  for (let at: Seen | null = startOf(unit); at && distance < MOST_LEVELS; at = at.parent, distance++) {
    const floor = lastForeignField(scan, afterList(scan, unit), at);
    const found = lastOrphan(labels, Math.max(at.itemStart, floor + 1), unit.item);
    if (found) {
      const piece = readPiece(scan, found);
      const text = piece.main || piece.unseen;
      if (text) return { text, owner: found, distance, hasMarker: piece.hasMarker, item: found.itemStart };
    }
    if (floor >= at.itemStart) return null;
    if (isLimit(at, unit)) return null;
  }
  return null;
}

/** « +33 », then the number: one label stands before both, and an unnamed list just before is passed over. */
function afterList(scan: Scan, unit: Unit): Unit {
  const [first] = unit.members;
  const before = first && scan.candidates[first.index - 1];
  const isList = before?.kind === 'select' && before.labels === null && before.item === unit.item - 1;
  return isList ? { ...unit, members: [before] } : unit;
}

/** The words nearest to the control; the question of a heading just above them when they only explain it. */
export function textBeside(scan: Scan, labels: LabelMap, unit: Unit): NearText | null {
  const found = nearestText(scan, labels, unit);
  const before = found && found.item < unit.item ? scan.items[found.item - 1] : undefined;
  // « Bénéficiaire (obligatoire) » names a case; an explanation says nothing of whether it must be filled.
  const isName =
    found !== null &&
    (found.hasMarker || /([?:*]|\((obligatoire|requise?|facultati\p{L}+)\))\s*$/iu.test(found.text));
  if (!found || before?.type !== 'text' || isName) return found;
  const heading = scan.headings[firstAt(scan.headings, (one) => one.seen.itemStart, found.item) - 1]?.seen;
  if (!heading || heading.itemEnd !== found.item || isInside(found.owner, heading)) return found;
  const { main: text, hasMarker } = readPiece(scan, heading);
  return /\?\s*\*?$/.test(text)
    ? { text, owner: heading, distance: found.distance, hasMarker, item: heading.itemStart }
    : found;
}

function isInside(seen: Seen, box: Seen): boolean {
  return seen.itemStart >= box.itemStart && seen.itemEnd <= box.itemEnd;
}

/** The last text block before the control, or for a box to tick the text after it. */
function nearestText(scan: Scan, labels: LabelMap, unit: Unit): NearText | null {
  const isTick = unit.kind === 'checkbox' || (unit.kind === 'radio' && unit.members.length === 1);
  let distance = 0;
  const beside = (at: Seen, step: -1 | 1) => blockBeside(scan, labels, unit, at, distance, step);
  for (let at: Seen | null = startOf(unit); at && distance < MOST_LEVELS; at = at.parent, distance++) {
    const found = isTick
      ? (beside(at, 1) ?? beside(at, -1))
      : (beside(at, -1) ?? (distance === 0 && unit.members.length === 1 ? beside(at, 1) : null));
    if (found) return found;
    if (lastForeignField(scan, unit, at) >= at.itemStart || isLimit(at, unit)) return null;
  }
  return null;
}

function startOf(unit: Unit): Seen | null {
  return unit.box === unit.seens[0] ? unit.box.parent : unit.box;
}

/** A row is one, unless its table only lays out the choices of one question. */
function isLimit(at: Seen, unit: Unit): boolean {
  if (at.tag !== 'tr') return at.tag === 'body' || at.tag === 'main' || at.tag === 'html';
  let table: Seen = at;
  while (table.parent && table.tag !== 'table') table = table.parent;
  return unit.members.length < 2 || table.fieldEnd - table.fieldStart > unit.members.length;
}

/** Place of the nearest control before the unit that is not its own; -1 when there is none in `at`. */
function lastForeignField(scan: Scan, unit: Unit, at: Seen): number {
  const first = unit.members[0];
  const before = first ? scan.candidates[first.index - 1] : undefined;
  if (before) return before.item >= at.itemStart ? before.item : -1;
  if (first) return -1;
  let place = -1;
  for (let i = at.fieldStart; i < at.fieldEnd; i++) {
    const item = scan.candidates[i]?.item ?? -1;
    if (item < unit.item) place = item;
  }
  return place;
}

function lastOrphan(labels: LabelMap, from: number, to: number): Seen | null {
  const { orphans } = labels;
  const found = orphans[firstAt(orphans, (one) => one.itemStart, to) - 1];
  return found && found.itemStart >= from && found.itemEnd <= to ? found : null;
}

/** The nearest block of free text before (`step` −1) or after (1) the control, within `at`. */
function blockBeside(
  scan: Scan,
  labels: LabelMap,
  unit: Unit,
  at: Seen,
  distance: number,
  step: -1 | 1,
): NearText | null {
  let block: Seen | null = null;
  let from = 0;
  let to = 0;
  const start = step < 0 ? unit.item - 1 : unit.itemAfter;
  for (let i = start; i >= at.itemStart && i < at.itemEnd && i !== start + step * MOST_ITEMS; i += step) {
    const { type, owner } = scan.items[i] as Item;
    if (type === 'field') break;
    if (type !== 'text') {
      if (block) break;
      continue;
    }
    if (step > 0 && owner.field) continue;
    if (!isFree(labels, owner, unit) || (step > 0 && owner.isInButton)) break;
    if (owner.isInButton || (step < 0 && distance > 0 && isInLink(owner))) continue;
    const holder = blockOf(owner);
    if (!block) {
      if (partOf(owner, at) !== 'main' || (step < 0 && isUnseen(owner, at))) continue;
      block = holder;
      from = i;
      to = i + 1;
    } else if (holder !== block) break;
    from = Math.min(from, i);
    to = Math.max(to, i + 1);
  }
  return block ? near(scan, block, from, to, distance) : null;
}

function near(scan: Scan, block: Seen, from: number, to: number, distance: number): NearText | null {
  const piece = readPiece(scan, block, from, to);
  const text = piece.main;
  if (!/[\p{L}\d]/u.test(text) || text.length > LONGEST_LABEL) return null;
  return { text, owner: block, distance, hasMarker: piece.hasMarker, item: from };
}

/** Not inside another control, nor in a label or legend that speaks for another one. */
function isFree(labels: LabelMap, owner: Seen, unit: Unit): boolean {
  if (owner.field) return unit.members.includes(owner.field);
  for (let at: Seen | null = owner, up = 0; at && up < 6; at = at.parent, up++) {
    if (at.tag === 'label') {
      const target = labels.target.get(at);
      return !target || unit.members.includes(target);
    }
    if (isBlock(at.tag) && at.tag !== 'label' && up > 2) break;
  }
  return true;
}

/** A link further off leads elsewhere; only one that stands right beside a control may name it. */
function isInLink(owner: Seen): boolean {
  for (let at: Seen | null = owner, up = 0; at && up < 3; at = at.parent, up++)
    if (at.tag === 'a') return true;
  return false;
}
