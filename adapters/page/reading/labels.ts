/** The words that name one field, looked for in a fixed order; what surrounds them is kept apart. */
import { isHintText, splitLabel } from '../../../core/reading/label-text.ts';
import { collapse } from '../../../core/reading/normalise.ts';
import { saysOnlyToChoose, titleOfFile } from './file-words.ts';
import type { LabelMap } from './label-map.ts';
import { type NearText, orphanBeside, textBeside } from './near-text.ts';
import { between } from './ordered.ts';
import {
  ariaName,
  fromNear,
  fromPiece,
  fromTable,
  type Named,
  named,
  ownLabel,
  withHint,
  wordsById,
} from './own-label.ts';
import type { PlainQuestion } from './plain-questions.ts';
import { attributeOf } from './safe-dom.ts';
import type { Candidate, Scan, Seen } from './seen.ts';
import type { TableMap } from './tables.ts';
import { readPiece } from './text.ts';
import { buttonWords, type Unit } from './units.ts';

export interface PageMaps {
  labels: LabelMap;
  tables: TableMap;
  /** Questions in plain text above boxes to tick, by place of the box. */
  plain: Map<number, PlainQuestion>;
  /** Elements whose words name a case read so far. */
  names: Set<Seen>;
}

const MOST_LEVELS = 9;
/** A longer one tells how to answer. */
const LONGEST_PLACEHOLDER = 50;

/** Names one field. A group of choices is named by its question; its choices give `options`. */
export function nameUnit(scan: Scan, maps: PageMaps, unit: Unit): Named {
  const isGroup =
    unit.members.length > 1 ||
    unit.kind === 'button-group' ||
    (unit.kind === 'radio' && unit.members.length === 1);
  const named = isGroup ? nameGroup(scan, maps, unit) : nameAnswer(scan, maps, unit);
  if (isGroup) named.options = optionWords(scan, maps, unit);
  return named;
}

/** A case for a file is named by what it asks for, rather than by « Choisir un fichier ». */
function nameAnswer(scan: Scan, maps: PageMaps, unit: Unit): Named {
  const name = nameControl(scan, maps, unit);
  if (unit.kind !== 'file') return name;
  if (name.source === 'near-text' || name.source === 'none') {
    // « Moins de trois mois », « Document reçu » beside it: the heading of its card names it.
    const heading = headingOver(scan, unit);
    if (heading) return withHint(fromPiece(readPiece(scan, heading), 'heading', heading), name);
  }
  if (name.label && !saysOnlyToChoose(name.label)) return name;
  const title = titleOfFile(scan, unit.members[0] as Candidate);
  if (!title) return name;
  const titled = named(title.text, 'near-text', title.seen);
  // « Choisir un fichier (facultatif) » says it for the title.
  return {
    ...titled,
    says: titled.says ?? name.says,
    hint: name.label || name.hint,
    error: name.error,
  };
}

/** The last heading before a case in the elements that hold it alone. */
function headingOver(scan: Scan, unit: Unit): Seen | null {
  for (let at = unit.box.parent; at && at.tag !== 'form' && at.fieldEnd - at.fieldStart < 2; at = at.parent) {
    const found = between(scan.headings, ({ seen }) => seen.itemStart, at.itemStart, unit.item).at(-1);
    if (found) return found.seen;
  }
  return null;
}

function nameControl(scan: Scan, maps: PageMaps, unit: Unit): Named {
  const field = unit.members[0] as Candidate;
  const own = ownLabel(scan, field);
  if (own?.label && !own.isUnseen && !(own.label.length < 9 && namesNothing(own.label))) return own;
  const spoken = field.isCustom && field.kind === 'checkbox' ? ariaName(scan, field.seen) : null;
  if (spoken) return spoken;
  const inside =
    field.isCustom && field.kind === 'checkbox'
      ? readPiece(scan, field.seen, undefined, undefined, field)
      : null;
  if (inside?.main) return fromPiece(inside, 'label', field.seen);
  const placeholder = placeholderOf(field);
  const hidden = own?.label && !namesNothing(own.label) ? own : ariaName(scan, field.seen);
  if (!hidden && placeholder && (own || DATE_PART.test(placeholder)))
    return withHint(named(placeholder, 'placeholder', null), own);
  const orphan = orphanBeside(scan, maps.labels, unit);
  if (orphan && orphan.distance <= 2 && !isGroupWord(scan, orphan, unit))
    return withHint(fromNear(orphan, 'orphan-label'), own);
  if (hidden?.label) return hidden;
  const legend = lonelyLegend(scan, unit);
  if (legend) return legend;
  if (orphan && !isGroupWord(scan, orphan, unit)) return fromNear(orphan, 'orphan-label');
  if (placeholder && field.kind === 'search') return named(placeholder, 'placeholder', null);
  const headers = maps.tables.headersOf(field.seen);
  if (headers) return fromTable(headers);
  const near = textBeside(scan, maps.labels, unit);
  const isOver = near !== null && placeholder !== null && isHeadingOver(near, placeholder);
  if (near && near.distance <= 2 && !isOver && !isHintText(near.text)) return fromNear(near, 'near-text');
  const title = attributeOf(field.seen.el, 'title');
  if (title && title.length < 120 && !isInstruction(title)) return named(title, 'title', null);
  if (placeholder) return named(placeholder, 'placeholder', null);
  if (near) return fromNear(near, 'near-text');
  return own ?? named('', 'none', null);
}

/** Words inside the case before it is filled; figures alone are an example. */
function placeholderOf({ seen: { el } }: Candidate): string | null {
  const text = attributeOf(el, 'placeholder') ?? attributeOf(el, 'data-placeholder');
  return text !== null && /\p{L}/u.test(text) ? text : null;
}

/** A heading above several cases names them all; one above a case that has a star of its own in its words, the part. */
function isHeadingOver({ owner }: NearText, placeholder: string): boolean {
  const isHeading = /^h[1-6]$/.test(owner.tag) || owner.role === 'heading';
  const { parent } = owner;
  return (
    isHeading &&
    !isHintText(placeholder) &&
    placeholder.length < LONGEST_PLACEHOLDER &&
    ((parent !== null && parent.fieldEnd - parent.fieldStart > 1) || splitLabel(placeholder).says !== null)
  );
}

/** « JJ », « MM », « AAAA » side by side: the label above names the three. */
const DATE_PART = /^(jj?|mm?|aaaa|jour|mois|dd?|yyyy|day|month)$/i;

/** « Votre réponse », « Exemple : 14 », « Oui Non » drawn on a switch: words that say no more than that one answers here. */
function namesNothing(label: string): boolean {
  return (
    isHintText(label) ||
    /^(oui[ /|]*non|non[ /|]*oui|yes[ /|]*no|no[ /|]*yes)$/i.test(label) ||
    /^(votre |la |your )?(réponse|saisie|champ( de saisie)?|texte|answer|input|text)$/i.test(label)
  );
}

/** A title that scolds or explains (« Le jour doit être compris entre… ») names nothing. */
function isInstruction(title: string): boolean {
  return /\b(doit|doivent|veuillez|merci de|invalide|incorrecte?|must|should|please|invalid)\b/i.test(title);
}

/** The legend of a fieldset around this one field alone. */
function lonelyLegend(scan: Scan, unit: Unit): Named | null {
  for (let at = unit.box.parent, up = 0; at && up < 5; at = at.parent, up++) {
    if (at.fieldEnd - at.fieldStart > 1) return null;
    const legend = scan.legends.get(at);
    if (legend) return fromPiece(readPiece(scan, legend), 'legend', legend);
  }
  return null;
}

/** An orphan label above several boxes to tick names the group, not the first box. */
function isGroupWord(scan: Scan, orphan: NearText, unit: Unit): boolean {
  if (unit.kind !== 'checkbox') return false;
  const next = scan.candidates[(unit.members[0] as Candidate).index + 1];
  const holder = orphan.owner.parent;
  return Boolean(next && holder && next.kind === 'checkbox' && next.item < holder.itemEnd);
}

/** The question above a group: nearest first, an element made for it before plain words. */
function nameGroup(scan: Scan, maps: PageMaps, unit: Unit): Named {
  const count = unit.members.length;
  const asked = labelOfFirst(scan, unit);
  if (asked) return asked;
  const ids = unit.seens.map(({ el }) => attributeOf(el, 'aria-labelledby'));
  // « Oui » and « Non », each said to be named by the same question.
  if (unit.kind === 'button-group' && ids[0] && ids.every((id) => id === ids[0])) {
    const spoken = ariaName(scan, unit.seens[0] as Seen);
    if (spoken) return spoken;
  }
  for (let at: Seen | null = unit.box, up = 0; at && up < MOST_LEVELS; at = at.parent, up++) {
    const legend = scan.legends.get(at);
    const before = scan.candidates[at.fieldStart];
    const leads = !before || unit.members.includes(before) || before.item > unit.item;
    if (legend && leads) {
      const inner = orphanBeside(scan, maps.labels, unit);
      if (inner && inner.item >= legend.itemEnd) return fromNear(inner, 'orphan-label');
      if (at.fieldEnd - at.fieldStart > count) {
        const near = textBeside(scan, maps.labels, unit);
        if (near && near.item >= legend.itemEnd && /\?\s*\*?$/.test(near.text))
          return fromNear(near, 'near-text');
      }
      const named = fromPiece(readPiece(scan, legend), 'legend', legend);
      if (named.label) return named;
    }
    if (at.role === 'radiogroup' || (at.role === 'group' && leads)) {
      // A group of several questions is not the question of its first.
      const near = at.fieldEnd - at.fieldStart > count ? textBeside(scan, maps.labels, unit) : null;
      if (near && /\?\s*\*?$/.test(near.text)) return fromNear(near, 'near-text');
      const spoken = ariaName(scan, at);
      if (spoken) return spoken;
    }
    if (!leads) break;
    if (at.tag === 'form' || at.tag === 'body' || at.tag === 'main') break;
  }
  const orphan = orphanBeside(scan, maps.labels, unit);
  if (orphan) return fromNear(orphan, 'orphan-label');
  const headers = maps.tables.headersOf(unit.box);
  const row = isRowOfTable(unit.box) ? maps.tables.headersOf(unit.seens[0] as Seen) : null;
  if (row?.row) return fromTable({ ...row, column: '' });
  if (headers) return fromTable(headers);
  const near = textBeside(scan, maps.labels, unit);
  if (near) return fromNear(near, 'near-text');
  const described = attributeOf((unit.seens[0] as Seen).el, 'aria-describedby');
  const words = described ? wordsById(scan, unit.seens[0] as Seen, described.split(/\s+/)[0] ?? '') : '';
  if (words) return named(words, 'aria', null);
  const own = unit.members[0] ? ownLabel(scan, unit.members[0]) : null;
  return own && count === 1 ? own : named('', 'none', null);
}

/** « Sexe », a label tied to the first of several choices that are each named by the words after them. */
function labelOfFirst(scan: Scan, { members: [first, second, ...more] }: Unit): Named | null {
  const [label, ...others] = first?.labels ?? [];
  if (!first || !second || !label || others.length > 0) return null;
  if ([second, ...more].some((one) => one.labels !== null) || label.itemEnd > first.item) return null;
  if (scan.items[first.item + 1]?.type !== 'text') return null;
  first.labels = null;
  return fromPiece(readPiece(scan, label), 'label', label);
}

/** Choices spread over the cells of one row. */
function isRowOfTable(box: Seen): boolean {
  return box.tag === 'tr' || box.role === 'row';
}

function optionWords(scan: Scan, maps: PageMaps, unit: Unit): string[] {
  if (unit.members.length === 0) return unit.seens.map((seen) => collapse(buttonWords(scan, seen)));
  return unit.members.map((member) => {
    const own = ownLabel(scan, member);
    if (own?.label) return own.label;
    if (member.isCustom) {
      const inside = readPiece(scan, member.seen, undefined, undefined, member);
      if (inside.main) return inside.main;
    }
    const alone: Unit = {
      ...unit,
      kind: 'radio',
      members: [member],
      seens: [member.seen],
      box: member.seen,
      item: member.item,
      itemAfter: member.item + 1,
    };
    const spoken = ariaName(scan, member.seen)?.label;
    if (spoken) return spoken;
    const column = maps.tables.headersOf(member.seen)?.column;
    return column || (textBeside(scan, maps.labels, alone)?.text ?? '');
  });
}
