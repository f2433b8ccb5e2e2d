/** Questions written in plain text above boxes to tick, with no markup that ties them together. */
import { isHintText, splitLabel } from '../../../core/reading/label-text.ts';
import type { LabelMap } from './label-map.ts';
import { attr, type Candidate, type Scan, type Seen } from './seen.ts';
import { blockOf, partOf, readPiece } from './text.ts';

export interface PlainQuestion {
  text: string;
  says: 'required' | 'optional' | null;
  hint: string;
  /** It ends with a question mark. */
  asks: boolean;
}

/** How many boxes are looked at between two chances to stop. */
const PER_TURN = 64;
const LONGEST_QUESTION = 160;
const LONGEST_TITLE = 80;
const MOST_ITEMS_BETWEEN = 6;
const NOT_A_QUESTION = new Set('legend label th td a h1 h2 h3 h4 h5 h6 summary'.split(' '));

/** The question of each box that stands in a run of two or more, by the box's place among the controls. */
export function* readPlainQuestions(
  scan: Scan,
  labels: LabelMap,
): Generator<void, Map<number, PlainQuestion>> {
  const found = new Map<number, PlainQuestion>();
  const { candidates } = scan;
  for (let i = 0, turn = 0; i < candidates.length; i++) {
    if (candidates[i]?.kind !== 'checkbox') continue;
    let end = i + 1;
    while (goesOn(scan, labels, candidates[end - 1] as Candidate, candidates[end])) end++;
    if (end - i > 1) {
      const question = questionBefore(scan, labels, i);
      if (question) for (let k = i; k < end; k++) found.set(k, question);
    }
    turn += end - i;
    if (turn > PER_TURN) {
      yield;
      turn = 0;
    }
    i = end - 1;
  }
  return found;
}

/** The next control is one more box of the same run: nothing but words of their labels stands between. */
function goesOn(scan: Scan, labels: LabelMap, before: Candidate, next: Candidate | undefined): boolean {
  if (next?.kind !== 'checkbox' || next.item - before.item > MOST_ITEMS_BETWEEN) return false;
  for (let i = before.item + 1; i < next.item; i++) {
    const item = scan.items[i];
    if (item?.type === 'button') return false;
    if (item?.type !== 'text' || isInLabel(labels, item.owner)) continue;
    const isOwnWord = before.labels === null || partOf(item.owner, scan.root) !== 'main';
    if (!isOwnWord || isTitle(item.owner) || /\?\s*$/.test(item.text)) return false;
  }
  return true;
}

function questionBefore(scan: Scan, labels: LabelMap, place: number): PlainQuestion | null {
  const first = scan.candidates[place] as Candidate;
  const floor = scan.candidates[place - 1]?.item ?? -1;
  let block: Seen | null = null;
  let from = first.item;
  let to = first.item;
  for (let i = first.item - 1; i > floor && i > first.item - 12; i--) {
    const item = scan.items[i];
    if (item?.type === 'button') break;
    if (item?.type !== 'text' || isInLabel(labels, item.owner)) continue;
    const holder = blockOf(item.owner);
    if (block === null) {
      if (isHintText(item.text) || partOf(item.owner, holder) !== 'main') continue;
      if (isTitle(item.owner) || !standsOver(holder, first)) return null;
      block = holder;
      to = i + 1;
    } else if (holder !== block) break;
    from = i;
  }
  if (!block || partOf(block, scan.root) !== 'main' || namesBox(first, from, to)) return null;
  const piece = readPiece(scan, block, from, to);
  const { text, says } = splitLabel(piece.main);
  if (!/\p{L}{2}/u.test(text) || text.length > LONGEST_QUESTION) return null;
  if (!/[?:]\s*\*?\s*$/.test(piece.main) && (text.length > LONGEST_TITLE || /[.!;…]$/.test(text)))
    return null;
  return {
    text,
    says: piece.hasMarker ? 'required' : says,
    hint: piece.hint,
    asks: /\?\s*\*?\s*$/.test(piece.main),
  };
}

/** The words are those the first box says it is named by. */
function namesBox(first: Candidate, from: number, to: number): boolean {
  const ids = attr(first.seen, 'aria-labelledby')?.split(/\s+/) ?? [];
  return ids.some((id) => {
    const place = first.seen.scope.ids.get(id)?.itemStart ?? -1;
    return place >= from && place < to;
  });
}

/** At most four levels up, an element holds both the words and the box. */
function standsOver(block: Seen, first: Candidate): boolean {
  for (let at: Seen | null = block, up = 0; at && up < 4; at = at.parent, up++)
    if (at.itemEnd > first.item) return true;
  return false;
}

function isInLabel(labels: LabelMap, owner: Seen): boolean {
  for (let at: Seen | null = owner, up = 0; at && up < 5; at = at.parent, up++)
    if (at.field || (at.tag === 'label' && labels.target.has(at))) return true;
  return false;
}

function isTitle(owner: Seen): boolean {
  for (let at: Seen | null = owner, up = 0; at && up < 4; at = at.parent, up++)
    if (NOT_A_QUESTION.has(at.tag) || at.role === 'heading' || at.role === 'alert') return true;
  return false;
}
