/** What a field sits under: a legend, a group's name, or the nearest heading above it. */

import { splitLabel } from '../../../core/reading/label-text.ts';
import { collapse } from '../../../core/reading/normalise.ts';
import { stepFromText } from '../../../core/reading/step-text.ts';
import { boxTitle, isBox } from './box-title.ts';
import type { LabelMap } from './label-map.ts';
import type { PageMaps } from './labels.ts';
import { between, firstAt } from './ordered.ts';
import { wordsById } from './own-label.ts';
import { saysRequired } from './required.ts';
import { attributeOf } from './safe-dom.ts';
import {
  attr,
  type Candidate,
  classOf,
  foldedLevel,
  type HeadingSeen,
  type Scan,
  type Seen,
} from './seen.ts';
import { readAll, readPiece } from './text.ts';
import { openPartsOf } from './toggles.ts';
import type { Unit } from './units.ts';
import { isOutOfSight } from './visibility.ts';

export interface Surroundings {
  group: string | null;
  /** Name of the group around that group. */
  outer: string | null;
  question: string | null;
  heading: string | null;
  /** What the group's own words say about needing an answer. */
  says: 'required' | 'optional' | null;
  hint: string;
}

const SECTIONS = new Set('nav aside header footer dialog td th figure details'.split(' '));
const MOST_LEVELS = 16;

interface GroupWords {
  text: string;
  says: 'required' | 'optional' | null;
  hint: string;
}

/** Reads the surroundings of one field; `own` is the element whose words already name the field. */
export function surroundingsOf(
  scan: Scan,
  maps: PageMaps,
  memo: Map<Seen, GroupWords>,
  unit: Unit,
  own: Seen | null,
): Surroundings {
  let question: GroupWords | null = null;
  let outer: GroupWords | null = null;
  let says: GroupWords['says'] = null;
  for (let at: Seen | null = unit.box, up = 0; at && up < MOST_LEVELS; at = at.parent, up++) {
    if (at.tag === 'form' || at.tag === 'body' || at.role === 'search') break;
    const words = groupWords(scan, maps, memo, at, own, unit);
    if (!words) continue;
    says ??= words.says;
    if (!question) question = words;
    else {
      outer = words;
      break;
    }
  }
  const plain = unit.kind === 'checkbox' ? maps.plain.get(unit.members[0]?.index ?? -1) : undefined;
  if (plain && (question === null || (plain.asks && plain.text !== question.text))) {
    outer ??= question;
    question = plain;
    says = plain.says ?? says;
  }
  const above = headingAbove(scan, unit, own, 1);
  const section = headingAbove(scan, unit, own, 2);
  const sectionWords = section ? headingWords(scan, memo, section.seen) : null;
  says ??= sectionWords?.says === 'optional' ? 'optional' : null;
  // A month's heading under a person's: both name the case.
  const isNamedByIt = question === null || question.text === sectionWords?.text;
  const around = section && isNamedByIt ? headingAround(scan, unit, section, own) : null;
  return {
    group: question?.text ?? sectionWords?.text ?? null,
    outer: outer?.text ?? (around ? (headingWords(scan, memo, around.seen)?.text ?? null) : null),
    question: question && (outer || isQuestion(unit)) ? question.text : null,
    heading: above ? (headingWords(scan, memo, above.seen)?.text ?? null) : null,
    says,
    hint: question?.hint ?? '',
  };
}

/** Words of a heading, worked out once; of one that says the step, the step's title. */
function headingWords(scan: Scan, memo: Map<Seen, GroupWords>, seen: Seen): GroupWords | null {
  let words = memo.get(seen);
  if (!words) {
    const text = readPiece(scan, seen).main || readAll(scan, seen);
    const step = stepFromText(text, false);
    words = step ? { text: step.title ?? '', says: null, hint: '' } : { ...splitLabel(text), hint: '' };
    memo.set(seen, words);
  }
  return words.text ? words : null;
}

/** Boxes to tick and parts of a date answer the question above them; a text case has its own label. */
function isQuestion(unit: Unit): boolean {
  return (
    unit.kind === 'checkbox' ||
    unit.members.length > 1 ||
    unit.kind === 'text' ||
    unit.kind === 'number' ||
    unit.kind === 'select'
  );
}

/** The name an element gives to the fields inside it, when it is made for that. */
function groupWords(
  scan: Scan,
  maps: PageMaps,
  memo: Map<Seen, GroupWords>,
  at: Seen,
  own: Seen | null,
  unit: Unit,
): GroupWords | null {
  const legend = scan.legends.get(at);
  if (legend) return legend === own ? null : pieceWords(scan, memo, legend);
  if (at.tag === 'label')
    return at === own || at.fieldEnd - at.fieldStart < 2 ? null : labelAround(scan, memo, at);
  const inTable = maps.tables.nameOf(at);
  if (inTable) return { ...splitLabel(inTable), hint: '' };
  if (at.role === 'group' || at.role === 'radiogroup' || at.role === 'region') {
    const ids = attributeOf(at.el, 'aria-labelledby');
    const first = ids ? at.scope.ids.get(ids.split(/\s+/)[0] ?? '') : undefined;
    if (first) return first === own ? null : pieceWords(scan, memo, first);
    const spoken = collapse(attributeOf(at.el, 'aria-label') ?? '');
    if (spoken && own === null && unit.members.length > 1) return null;
    if (spoken) return { ...splitLabel(spoken), hint: '' };
    if (ids) {
      const words = wordsById(scan, at, ids);
      if (words) return { ...splitLabel(words), hint: '' };
    }
  }
  if (at.fieldEnd - at.fieldStart > unit.members.length) {
    const orphan = orphanAtHead(scan, maps.labels, at);
    if (orphan && orphan !== own) return pieceWords(scan, memo, orphan);
    const title = boxTitle(scan, at, maps.names, unit.item);
    if (title && title !== own) return pieceWords(scan, memo, title);
  }
  return null;
}

/** « Date de naissance » as a label around three cases: its words before the first. */
function labelAround(scan: Scan, memo: Map<Seen, GroupWords>, label: Seen): GroupWords | null {
  const first = (scan.candidates[label.fieldStart] as Candidate).item;
  const [, inner] = between(scan.labels, (one) => one.itemStart, label.itemStart, first);
  return pieceWords(scan, memo, label, inner?.itemStart ?? first);
}

function pieceWords(
  scan: Scan,
  memo: Map<Seen, GroupWords>,
  seen: Seen,
  end = seen.itemEnd,
): GroupWords | null {
  let words = memo.get(seen);
  if (!words) {
    const piece = readPiece(scan, seen, seen.itemStart, end);
    // A title with the class « subtitle » is the whole legend.
    const { text, says } = splitLabel(piece.main || piece.hint || piece.unseen);
    words = {
      text,
      says:
        piece.hasMarker || saysRequired(classOf(seen))
          ? 'required'
          : (says ?? splitLabel(`x ${piece.hint}`).says),
      hint: piece.main ? piece.hint : '',
    };
    memo.set(seen, words);
  }
  return words.text ? words : null;
}

/** A label element tied to nothing that opens an element in which several boxes to tick follow. */
function orphanAtHead(scan: Scan, labels: LabelMap, at: Seen): Seen | null {
  const { orphans } = labels;
  const first = scan.candidates[at.fieldStart];
  if (orphans.length === 0 || !first || !/^(checkbox|text|number|tel|select)$/.test(first.kind)) return null;
  const second = scan.candidates[at.fieldStart + 1];
  const isDate = at.fieldEnd - at.fieldStart === 3 && first.kind !== 'checkbox';
  if (!second || (second.kind !== first.kind && !isDate) || second.item >= at.itemEnd) return null;
  // « Autre », to be written, may end a list of boxes.
  const end = first.kind === 'checkbox' ? at.fieldEnd - 1 : at.fieldEnd;
  for (let i = at.fieldStart + 1; i < end && i < at.fieldStart + 16; i++) {
    if (scan.candidates[i]?.kind !== first.kind && !isDate) return null;
  }
  const isNamed = (one: Candidate) =>
    one.labels !== null || (isDate && attr(one.seen, 'placeholder') !== null);
  if (first.kind !== 'checkbox' && !(isNamed(first) && isNamed(second))) return null;
  const found = orphans[firstAt(orphans, (one) => one.itemStart, first.item) - 1];
  return found && found.itemStart >= at.itemStart && found.itemEnd <= first.item ? found : null;
}

/** The nearest heading above that still holds: not one shut in a box the field is outside of. */
function headingAbove(scan: Scan, unit: Unit, own: Seen | null, floor: number): HeadingSeen | null {
  const { headings } = scan;
  const start = firstAt(headings, (one) => one.seen.itemStart, unit.item);
  for (let i = start - 1, tries = 0; i >= 0 && tries < 8; i--, tries++) {
    const heading = headings[i] as HeadingSeen;
    // The first title is the page's; another one is a part's.
    if (heading.level < floor && !hasTitleBefore(headings, i)) return null;
    if (heading.seen === own || isInside(heading.seen, own)) continue;
    if (isOutOfSight(heading.seen) || heading.seen.itemEnd === heading.seen.itemStart) continue;
    if (reaches(scan, heading.seen, unit)) return heading;
  }
  return null;
}

function hasTitleBefore(headings: HeadingSeen[], place: number): boolean {
  return headings.findIndex(({ level }) => level === 1) < place;
}

/** The heading of a higher rank above a heading, below the page's own title. */
function headingAround(scan: Scan, unit: Unit, inner: HeadingSeen, own: Seen | null): HeadingSeen | null {
  const { headings } = scan;
  const at = firstAt(headings, (one) => one.seen.itemStart, inner.seen.itemStart);
  for (let i = at - 1, tries = 0; i >= 0 && tries < 8; i--, tries++) {
    const heading = headings[i] as HeadingSeen;
    // What opens a folded part names all that is in it, whatever the rank of its titles.
    const isAround =
      heading.level === foldedLevel
        ? (heading.seen.parent?.itemEnd ?? 0) > inner.seen.itemStart
        : heading.level < inner.level;
    if (!isAround) continue;
    if (heading.level < 2) return null;
    if (heading.seen !== own && !isOutOfSight(heading.seen) && reaches(scan, heading.seen, unit))
      return heading;
  }
  return null;
}

function isInside(seen: Seen, own: Seen | null): boolean {
  return (
    own !== null &&
    seen.itemStart >= own.itemStart &&
    seen.itemEnd <= own.itemEnd &&
    seen.itemEnd > seen.itemStart
  );
}

/** True when the heading still holds at the field: neither was shut in a box of its own before it. */
function reaches(scan: Scan, heading: Seen, unit: Unit): boolean {
  const opens = openPartsOf(heading);
  // An accordion's button holds for the part it opens, and nowhere else.
  if (opens.length > 0)
    return opens.some((id) => {
      const part = heading.scope.ids.get(id);
      return part !== undefined && part.itemStart <= unit.item && part.itemEnd > unit.item;
    });
  for (let at = heading.parent, up = 0; at && up < 12; at = at.parent, up++) {
    if (at.itemEnd > unit.item) return true;
    if (SECTIONS.has(at.tag) || at.tag === 'fieldset' || at.tag === 'legend') return false;
    if (isBox(at) && hasFieldAfter(scan, at, heading)) return false;
  }
  return true;
}

function hasFieldAfter(scan: Scan, box: Seen, heading: Seen): boolean {
  const last = scan.candidates[box.fieldEnd - 1];
  return box.fieldEnd > box.fieldStart && last !== undefined && last.item > heading.itemStart;
}
