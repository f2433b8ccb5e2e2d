/** Which elements are fields, which are buttons, and of which kind, from tag, type and role alone. */
import type { FieldKind } from '../../../core/page-model.ts';
import { attributeOf, findIn, has, openShadowRootOf } from './safe-dom.ts';
import { attr, type Seen } from './seen.ts';

const INPUT_KINDS: Record<string, FieldKind> = {
  text: 'text',
  email: 'email',
  tel: 'tel',
  url: 'url',
  search: 'search',
  number: 'number',
  password: 'password',
  date: 'date',
  'datetime-local': 'date',
  month: 'date',
  week: 'date',
  time: 'text',
  color: 'other',
  range: 'range',
  checkbox: 'checkbox',
  radio: 'radio',
  file: 'file',
};

const ROLE_KINDS: Record<string, FieldKind> = {
  textbox: 'text',
  searchbox: 'search',
  combobox: 'combobox',
  listbox: 'select',
  checkbox: 'checkbox',
  switch: 'checkbox',
  radio: 'radio',
  spinbutton: 'number',
  slider: 'range',
};

const BUTTON_TYPES = new Set(['submit', 'button', 'image', 'reset']);
const NATIVE = 'input:not([type=hidden]),select:not([hidden]),textarea';
/** A choice drawn by the page says itself whether it is taken; a control inside without a name for a label only follows. */
const NAMED_NATIVE = 'input[id]';

/** Type of an `<input>` in lower case; an unknown one is a text, as in the browser. */
export function inputTypeOf(input: Seen): string {
  return (attr(input, 'type') ?? 'text').trim().toLowerCase();
}

export function isButtonElement(seen: Seen): boolean {
  const { tag, role } = seen;
  if (tag === 'button') return !ROLE_KINDS[role] && !opensList(seen.el);
  if (tag === 'input') return BUTTON_TYPES.has(inputTypeOf(seen));
  return role === 'button';
}

/** The kind of field an element is, or null. A widget that holds a native control is not a field: the control is. */
export function fieldKindOf(seen: Seen): FieldKind | null {
  const { el: element, tag, role } = seen;
  if (tag === 'input') {
    const type = inputTypeOf(seen);
    if (type === 'hidden' || BUTTON_TYPES.has(type)) return null;
    const kind = INPUT_KINDS[type] ?? 'text';
    if ((kind === 'text' || kind === 'search') && role === 'combobox') return 'combobox';
    return kind === 'text' && role === 'spinbutton' ? 'number' : kind;
  }
  if (tag === 'textarea') return 'textarea';
  if (tag === 'select') return 'select';
  if (tag === 'button' && opensList(element)) return 'select';
  const kind = ROLE_KINDS[role];
  if (kind) {
    if (findIn(element, has(element, 'aria-checked') ? NAMED_NATIVE : NATIVE)) return null;
    if (
      kind === 'text' &&
      (attributeOf(element, 'aria-multiline') === 'true' || has(element, 'contenteditable'))
    )
      return 'textarea';
    return kind;
  }
  const editable = attr(seen, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return 'textarea';
  if (tag.includes('-')) return customKindOf(element, tag);
  return null;
}

/** A button that shows what is chosen and opens the list to choose from. */
export function opensList(element: Element): boolean {
  if (!has(element, 'aria-expanded')) return false;
  return attributeOf(element, 'aria-haspopup') === 'listbox' || listOf(element) !== null;
}

/** The list a button says it opens, open or not. */
export function listOf(button: Element): Element | null {
  const id = attributeOf(button, 'aria-controls');
  const list = id ? Document.prototype.getElementById.call(button.ownerDocument, id) : null;
  return list && attributeOf(list, 'role') === 'listbox' ? list : null;
}

/**
 * A custom element that takes part in a form and shows no control we can reach: a date picker before its script ran,
 * or one drawn in a root closed to us. Its tag says what it holds.
 */
function customKindOf(element: Element, tag: string): FieldKind | null {
  if (!has(element, 'name') && !has(element, 'identifier')) return null;
  if (findIn(element, `${NATIVE},button,[role]`) || openShadowRootOf(element)) return null;
  if (/date|calendar|calendrier/.test(tag)) return 'date';
  if (/textarea|zone-texte/.test(tag)) return 'textarea';
  if (/select|combo|autocomplete|dropdown|liste/.test(tag)) return 'select';
  if (/checkbox|switch|toggle|case/.test(tag)) return 'checkbox';
  if (/radio/.test(tag)) return 'radio';
  if (/file|upload|fichier/.test(tag)) return 'file';
  if (/number|nombre|montant|amount/.test(tag)) return 'number';
  if (/input|field|champ|text|saisie/.test(tag)) return 'text';
  return null;
}
