/** From controls to fields: radios that answer one question are one field; so is a pair of yes/no buttons. */
import { fold } from '../../../core/reading/normalise.ts';
import { attributeOf, formOf, has } from './safe-dom.ts';
import type { Candidate, Scan, Seen } from './seen.ts';
import { inTurns } from './slices.ts';
import { readAll } from './text.ts';

/** One field as people count them: a control, a group of radios, or a row of buttons of which one is chosen. */
export interface Unit {
  kind: Candidate['kind'];
  /** The controls, or none for a row of buttons. */
  members: Candidate[];
  /** Elements, one per member; first one carries the identity. */
  seens: Seen[];
  /** Place of the first member among the page's items. */
  item: number;
  /** Place after the last member. */
  itemAfter: number;
  /** Smallest element that holds all members. */
  box: Seen;
}

export function* buildUnits(scan: Scan, isShown: (candidate: Candidate) => boolean): Generator<void, Unit[]> {
  const units: Unit[] = [];
  const groups = new Map<unknown, Map<string, Unit>>();
  yield* inTurns(scan.candidates, (candidate) => {
    if (candidate.seen.parent?.field && candidate.seen.parent.field !== candidate) return;
    if (!isShown(candidate) || isDouble(scan, candidate)) return;
    if (candidate.kind !== 'radio') {
      units.push(single(candidate));
      return;
    }
    const [holder, key] = radioKey(candidate);
    let named = groups.get(holder);
    if (!named) {
      named = new Map();
      groups.set(holder, named);
    }
    const group = named.get(key);
    if (group) {
      group.members.push(candidate);
      group.seens.push(candidate.seen);
      group.itemAfter = candidate.item + 1;
    } else {
      const unit = single(candidate);
      named.set(key, unit);
      units.push(unit);
    }
  });
  for (const unit of units) if (unit.members.length > 1) unit.box = boxAround(unit);
  const rows = buttonRows(scan);
  return rows.length > 0 ? [...units, ...rows].sort((a, b) => a.item - b.item) : units;
}

/** A widget drawn over a native control kept out of sight: the native one holds the value and has the label. */
function isDouble(scan: Scan, candidate: Candidate): boolean {
  if (!candidate.isCustom) return false;
  const before = scan.candidates[candidate.index - 1];
  if (!before || before.isCustom || !before.isHidden || before.kind === 'file') return false;
  const holder = before.seen.parent;
  return holder !== null && candidate.item < holder.itemEnd && candidate.item - before.item < 6;
}

function single(candidate: Candidate): Unit {
  return {
    kind: candidate.kind,
    members: [candidate],
    seens: [candidate.seen],
    item: candidate.item,
    itemAfter: candidate.item + 1,
    box: candidate.seen,
  };
}

/**
 * Radios belong together by name within a form, or, without a name, by the group that holds them. Where each is drawn in
 * a shadow root of its own, only the group around them says that they are one.
 */
function radioKey(candidate: Candidate): [unknown, string] {
  const { seen, name } = candidate;
  if (name && !candidate.isCustom) {
    const holder = formOf(seen.el) ?? seen.scope;
    if (holder !== seen.scope || seen.scope.outer === null) return [holder, name];
    const group = choiceAround(seen);
    return [group && group.scope !== seen.scope ? group : holder, name];
  }
  let at: Seen | null = seen.parent;
  while (at?.parent) {
    if (at.role === 'radiogroup' || at.tag === 'fieldset' || at.role === 'group') return [at, ''];
    if (at.fieldEnd - at.fieldStart > 1) return [at, ''];
    at = at.parent;
  }
  return [seen.scope, ''];
}

function choiceAround(seen: Seen): Seen | null {
  for (let at = seen.parent; at; at = at.parent)
    if (at.role === 'radiogroup' || at.tag === 'fieldset') return at;
  return null;
}

/** Smallest element that holds every member. */
function boxAround(unit: Unit): Seen {
  let at = unit.box;
  while (at.parent && (at.itemEnd < unit.itemAfter || at === unit.box)) at = at.parent;
  return at;
}

const YES = /^(oui|yes)$/;
const NO = /^(non|no)$/;
const ANSWER = /^(oui|yes|non|no|je ne sais pas|ne sais pas|sans objet|peut etre|non concernee?)$/;
const TOGGLE_ATTRIBUTES = ['aria-pressed', 'aria-checked', 'btn-radio', 'uib-btn-radio', 'data-btn-radio'];

/**
 * Rows of plain buttons that answer a question: « Oui » beside « Non », or buttons said to be pressed or not.
 * In a dialog without a field, they are a decision to take, not an answer to keep, unless a group of their own asks.
 */
function buttonRows(scan: Scan): Unit[] {
  const rows: Unit[] = [];
  const plain = scan.buttons.filter(
    (seen) => seen.tag === 'button' || seen.role === 'button' || seen.tag === 'input',
  );
  for (let i = 0; i + 1 < plain.length; i++) {
    const row = [plain[i] as Seen];
    if (!canBeAnswer(row[0] as Seen)) continue;
    const holder = sharedHolder(plain[i] as Seen, plain[i + 1] as Seen);
    if (!holder) continue;
    // Beside cases, « Oui » and « Non » alone: each in its cell of a row, or before what the answer makes appear.
    const isPair = holder.fieldEnd > holder.fieldStart;
    if (isPair && holder.tag !== 'tr' && !isBeforeCases(row[0] as Seen, plain[i + 1] as Seen, holder))
      continue;
    while (i + row.length < plain.length && !(isPair && row.length === 2)) {
      const next = plain[i + row.length] as Seen;
      if (next.itemStart >= holder.itemEnd || !canBeAnswer(next)) break;
      row.push(next);
    }
    if (row.length < 2 || row.length > 6 || isDecision(row)) continue;
    // Further « Oui » and « Non » belong to a question of their own.
    if (!row.every(isToggle) && !row.every((seen) => ANSWER.test(fold(buttonWords(scan, seen))))) continue;
    if (!isYesNo(scan, row) && (isPair || !row.every(isToggle))) continue;
    rows.push({
      kind: 'button-group',
      members: [],
      seens: row,
      item: (row[0] as Seen).itemStart,
      itemAfter: (row[row.length - 1] as Seen).itemEnd,
      box: holder,
    });
    i += row.length - 1;
  }
  return rows;
}

function isBeforeCases(first: Seen, second: Seen, holder: Seen): boolean {
  return first.fieldStart === holder.fieldStart && second.fieldEnd === holder.fieldStart;
}

function canBeAnswer(seen: Seen): boolean {
  return !seen.field && !has(seen.el, 'aria-haspopup') && !has(seen.el, 'aria-expanded');
}

/** The element, at most two levels up, that holds both buttons and little else. */
function sharedHolder(a: Seen, b: Seen): Seen | null {
  for (let at = a.parent, up = 0; at && up < 3; at = at.parent, up++) {
    if (at.itemStart <= a.itemStart && at.itemEnd >= b.itemEnd) return at;
  }
  return null;
}

function isYesNo(scan: Scan, row: Seen[]): boolean {
  const texts = row.map((seen) => fold(buttonWords(scan, seen)));
  return texts.some((text) => YES.test(text)) && texts.some((text) => NO.test(text));
}

function isToggle(seen: Seen): boolean {
  return TOGGLE_ATTRIBUTES.some((name) => has(seen.el, name));
}

function isDecision(row: Seen[]): boolean {
  for (let at = (row[0] as Seen).parent; at; at = at.parent) {
    if (at.tag === 'fieldset' || at.role === 'radiogroup') return false;
    if (at.role === 'group' && has(at.el, 'aria-labelledby')) return false;
    if (at.tag === 'dialog' || at.role === 'dialog' || at.role === 'alertdialog')
      return at.fieldEnd === at.fieldStart;
  }
  return false;
}

export function buttonWords(scan: Scan, seen: Seen): string {
  if (seen.tag === 'input') return attributeOf(seen.el, 'value') ?? attributeOf(seen.el, 'alt') ?? '';
  return readAll(scan, seen);
}
