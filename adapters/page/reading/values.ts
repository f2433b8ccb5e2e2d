/** What a field holds, as a person sees it. A password is never asked for. */
import type { FieldValue, FileInfo } from '../../../core/page-model.ts';
import { collapse } from '../../../core/reading/normalise.ts';
import { listOf, opensList } from './kinds.ts';
import {
  attributeOf,
  findAllIn,
  findIn,
  has,
  localNameOf,
  nearest,
  parentOf,
  textContentOf,
} from './safe-dom.ts';

const UNREAD: FieldValue = { state: 'unread' };
const EMPTY: FieldValue = { state: 'empty' };
const LONGEST_WIDGET_TEXT = 500;

function filled(text: string): FieldValue {
  return text.trim() === '' ? EMPTY : { state: 'filled', text };
}

/** Controls once seen hiding what is typed: a « show » button that changes their type does not open them to us. */
const secrets = new WeakSet<Element>();

/** True for a control that hides what is typed, now or before a « show » button changed its type. */
function isSecret(element: Element): boolean {
  if (secrets.has(element)) return true;
  const secret = looksSecret(element);
  if (secret) secrets.add(element);
  return secret;
}

function looksSecret(element: Element): boolean {
  const type = (attributeOf(element, 'type') ?? '').toLowerCase();
  const purpose = (attributeOf(element, 'autocomplete') ?? '').toLowerCase();
  return type === 'password' || /current-password|new-password|one-time-code|cc-csc|cc-number/.test(purpose);
}

/**
 * The value of one element: an input, a list, an area, a widget by role or an editable piece of text.
 * `unread` for passwords and one-time codes, and for widgets that show nothing readable.
 */
export function readValue(element: Element): FieldValue {
  const tag = localNameOf(element);
  if (tag === 'input') return inputValue(element as HTMLInputElement);
  if (tag === 'textarea') return filled((element as HTMLTextAreaElement).value);
  if (tag === 'select') return selectValue(element as HTMLSelectElement);
  return widgetValue(element, tag);
}

function inputValue(input: HTMLInputElement): FieldValue {
  if (isSecret(input)) return UNREAD;
  const type = input.type;
  if (type === 'checkbox' || type === 'radio') return input.checked ? { state: 'filled', text: 'on' } : EMPTY;
  if (type === 'file') {
    const names = filesOf(input).map((file) => file.name);
    return filled(names.join(', '));
  }
  return filled(input.value || chosenBeside(input));
}

/** What was chosen by a box that empties once it is: written beside it, as several libraries do. */
const CHOSEN = '[class*=ingleValue],[class*=single-value],[class*=ng-value-label],[class*=selection-item]';

function chosenBeside(input: HTMLInputElement): string {
  if (!has(input, 'aria-autocomplete')) return '';
  const box = nearest(parentOf(input) as Element, '[class*=control],[class*=selector],[class*=ng-select]');
  if (!box || findAllIn(box, 'input:not([type=hidden])').length > 1) return '';
  const chosen = findIn(box, CHOSEN);
  return chosen ? collapse(textContentOf(chosen) ?? '') : '';
}

function selectValue(select: HTMLSelectElement): FieldValue {
  const chosen = select.selectedOptions;
  const texts: string[] = [];
  for (const option of chosen) {
    if (isInvitation(option)) continue;
    texts.push(collapse(option.label || option.text));
  }
  return filled(texts.join(', '));
}

/** A first line that only invites to choose: empty value, dashes, dots or « Sélectionnez ». */
function isInvitation(option: HTMLOptionElement): boolean {
  if (option.value === '') return true;
  const text = collapse(option.label || option.text);
  return /^[-–—_.… ]*$/.test(text) || (option.index === 0 && INVITES.test(text));
}

const INVITES =
  /^[-–—_.<(\s]*(choisi(r|ssez)|s[ée]lectionne[rz]|veuillez|merci de|select|choose|please|pick)\b/i;

function widgetValue(element: Element, tag: string): FieldValue {
  const role = (attributeOf(element, 'role') ?? '').toLowerCase();
  const checked = attributeOf(element, 'aria-checked') ?? attributeOf(element, 'aria-pressed');
  if (role === 'checkbox' || role === 'switch' || role === 'radio' || checked !== null) {
    return checked === 'true' ? { state: 'filled', text: 'on' } : EMPTY;
  }
  const list = findIn(element, 'select');
  if (list) return selectValue(list as HTMLSelectElement);
  if (opensList(element)) {
    const text = collapse((textContentOf(element) ?? '').slice(0, LONGEST_WIDGET_TEXT));
    return INVITES.test(text) ? EMPTY : filled(text);
  }
  const spoken = attributeOf(element, 'aria-valuetext') ?? attributeOf(element, 'aria-valuenow');
  if (spoken !== null) return filled(spoken);
  if (role === 'listbox') {
    const chosen = [...findAllIn(element, '[role=option][aria-selected=true]')].map((option) =>
      collapse(textContentOf(option) ?? ''),
    );
    return filled(chosen.join(', '));
  }
  if (has(element, 'contenteditable') || role === 'textbox' || role === 'combobox' || role === 'searchbox') {
    return filled(collapse((textContentOf(element) ?? '').slice(0, LONGEST_WIDGET_TEXT)));
  }
  return tag.includes('-') ? UNREAD : EMPTY;
}

/** Chosen files: names, types and sizes, never their content. */
export function filesOf(element: Element): FileInfo[] {
  if (localNameOf(element) !== 'input') return [];
  const files = (element as HTMLInputElement).files;
  return files ? [...files].map(({ name, type, size }) => ({ name, type, size })) : [];
}

/** Wordings of a list's choices, without the first line that only says « choose ». */
export function optionsOf(element: Element): string[] {
  const tag = localNameOf(element);
  if (tag === 'select') {
    const texts: string[] = [];
    for (const option of (element as HTMLSelectElement).options) {
      const text = collapse(option.label || option.text);
      if (text && !isInvitation(option)) texts.push(text);
    }
    return texts;
  }
  if (tag === 'input') return [];
  const hidden = findIn(element, 'select');
  if (hidden) return optionsOf(hidden);
  const list =
    attributeOf(element, 'role') === 'listbox' ? element : tag === 'button' ? listOf(element) : null;
  if (!list) return [];
  return [...findAllIn(list, '[role=option]')].map((option) => collapse(textContentOf(option) ?? ''));
}
