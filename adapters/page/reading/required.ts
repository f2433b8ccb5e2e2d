/** How a person is told that an answer is needed: by star, word, sentence, picture, class or attribute. Whether it is, core/reading/needed.ts tells. */
import { RED_LETTERS } from './error-look.ts';
import { attributeOf, has, windowOf } from './safe-dom.ts';
import type { Scan, Seen } from './seen.ts';
import { attr, classOf } from './seen.ts';
import { blockOf, readAll } from './text.ts';
import type { Unit } from './units.ts';

const CLASS = /(^|[\s_-])(required|mandatory|obligatoire|requis|asteris\w+)($|[\s_-])/;
const NOT_CLASS = /(not|non|un|no)-?(required|mandatory|obligatoire|requis)/;
const MOST_LEVELS = 5;

/** What the page says of needing an answer, outside of its cases: « Champ obligatoire » under each of them once. */
export function needSentences(scan: Scan): string[] {
  const sentences = new Set<string>();
  let block: Seen | null = null;
  for (const item of scan.needTexts) {
    const at = blockOf(item.owner);
    if (at === block || at.tag === 'label' || at.tag === 'legend') continue;
    block = at;
    if (at.itemEnd - at.itemStart < 40) sentences.add(readAll(scan, at));
  }
  return [...sentences];
}

/** Needed by an attribute or by a class. */
export function isMarked(unit: Unit, label: Seen | null): boolean {
  return (
    unit.seens.some((seen) => attr(seen, 'required') !== null || attr(seen, 'aria-required') === 'true') ||
    hasRequiredClass(unit, label)
  );
}

const MARK_ALONE =
  /^\s*[([]?\s*(?:([*＊∗✱✻]|obligatoire|requis|required)|(facultatif|facultative|optionnel|optionnelle|optional))\s*[)\]]?\s*$/i;

/**
 * A star, the word or its picture alone: between a label and its control, or before or after them in an element that
 * holds this field and no other, as in the cells of a row.
 */
export function markNear(scan: Scan, label: Seen | null, unit: Unit): 'required' | 'optional' | null {
  const from =
    label && label.itemEnd <= unit.item && unit.item - label.itemEnd <= 3 ? label.itemEnd : unit.item;
  for (const step of [-1, 1]) {
    let i = step < 0 ? unit.item - 1 : unit.itemAfter;
    for (let left = 6; left > 0; left--, i += step) {
      const item = scan.items[i];
      if (!item || item.type === 'field') break;
      const found = MARK_ALONE.exec(item.text);
      if (found && ((i >= from && step < 0) || isWith(item.owner, unit)))
        return found[1] ? 'required' : 'optional';
    }
  }
  return null;
}

/** The smallest element around it that holds a control holds this field alone. */
function isWith(owner: Seen, unit: Unit): boolean {
  let at: Seen | null = owner;
  while (at && at.fieldEnd === at.fieldStart) at = at.parent;
  return (
    at !== null &&
    at.itemStart <= unit.item &&
    at.itemEnd >= unit.itemAfter &&
    at.fieldEnd - at.fieldStart === unit.members.length
  );
}

/** On the control, its label, what holds the label alone, or an element that holds this field alone. */
function hasRequiredClass(unit: Unit, label: Seen | null): boolean {
  if (label && saysRequired(classOf(label))) return true;
  const { parent } = label ?? {};
  if (parent && parent.fieldEnd === parent.fieldStart && saysRequired(classOf(parent))) return true;
  for (const seen of unit.seens) if (saysRequired(classOf(seen))) return true;
  const count = unit.members.length;
  for (
    let at = unit.members.length > 1 ? unit.box : unit.box.parent, up = 0;
    at && up < MOST_LEVELS;
    at = at.parent, up++
  ) {
    if (at.fieldEnd - at.fieldStart > count || at.tag === 'form' || at.tag === 'fieldset') {
      return (
        at.tag === 'fieldset' &&
        at.fieldEnd - at.fieldStart === count &&
        (saysRequired(classOf(at)) || has(at.el, 'required'))
      );
    }
    if (
      saysRequired(classOf(at)) ||
      (unit.kind === 'radio' && (has(at.el, 'required') || attributeOf(at.el, 'aria-required') === 'true'))
    )
      return true;
  }
  return false;
}

/** A class that marks what is needed. */
export function saysRequired(cls: string): boolean {
  return cls !== '' && CLASS.test(cls) && !NOT_CLASS.test(cls);
}

export interface Drawn {
  /** A star drawn by the style sheet. */
  isStarred: boolean;
  isRed: boolean;
  isBold: boolean;
}

/** How a label is drawn. Asked once per kind of label, since computing a style costs more than reading. */
export function drawnAs(label: Seen, known: Map<string, Drawn>): Drawn | undefined {
  const key = `${label.tag}.${classOf(label)}<${label.parent?.tag}.${label.parent ? classOf(label.parent) : ''}<${label.parent?.parent ? classOf(label.parent.parent) : ''}`;
  const view = windowOf(label.el);
  let drawn = known.get(key);
  if (!drawn && view) {
    const styleOf = (part?: string) => view.getComputedStyle(label.el, part);
    const { color, fontWeight } = styleOf();
    drawn = {
      isStarred: /[*＊∗✱✻]|obligatoire|requis|required/.test(
        styleOf('::after').content + styleOf('::before').content,
      ),
      isRed: RED_LETTERS.test(color),
      isBold: Number(fontWeight) >= BOLD,
    };
    known.set(key, drawn);
  }
  return drawn;
}

const BOLD = 600;
