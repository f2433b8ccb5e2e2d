import type { Button, ButtonAsRead, Field, FieldAsRead, Heading, PageModel } from '../../core/page-model.ts';

let made = 0;

/** A case as the reader would give it; `text` and `initial` are its values as texts, '' for empty. */
export function aField(
  label: string,
  given: Partial<Omit<Field, 'initial' | 'value'>> & { text?: string | null; initial?: string } = {},
): Field {
  const { text = '', initial = '', ...rest } = given;
  made += 1;
  return {
    id: `f${made}`,
    label,
    question: null,
    group: null,
    heading: null,
    kind: 'text',
    valueType: 'unknown',
    required: false,
    hint: null,
    error: null,
    options: [],
    files: [],
    min: null,
    max: null,
    maxLength: null,
    disabled: false,
    readOnly: false,
    ...rest,
    value: text === null ? { state: 'unread' } : text === '' ? { state: 'empty' } : { state: 'filled', text },
    initial: initial === '' ? { state: 'empty' } : { state: 'filled', text: initial },
  };
}

/** A case before its meaning is told. */
export function aCaseAsRead(
  label: string,
  given: Parameters<typeof aField>[1] = {},
  clues: Partial<FieldAsRead['clues']> = {},
): FieldAsRead {
  const { valueType: _untold, required: isMarked, ...field } = aField(label, given);
  const none = { placeholder: null, purpose: '', inputMode: '', inputType: 'text', unit: '' };
  const signs = { says: null, groupSays: null, isMarked, isStarred: false, isRed: false, isBold: false };
  return { ...field, clues: { ...none, isClosed: false, isDateSplit: false, ...signs, ...clues } };
}

/** A case for euros. */
export function anAmount(label: string, text: string, given: Parameters<typeof aField>[1] = {}): Field {
  return aField(label, { valueType: 'amount', text, ...given });
}

/** A yes/no question; '' when not answered. */
export function aYesNo(
  label: string,
  text: '' | 'Oui' | 'Non',
  given: Parameters<typeof aField>[1] = {},
): Field {
  return aField(label, { kind: 'radio', valueType: 'yes-no', options: ['Oui', 'Non'], text, ...given });
}

export function aButton(text: string, role: Button['role'], isDisabled = false): Button {
  made += 1;
  return { id: `b${made}`, text, role, disabled: isDisabled };
}

/** A button of a form, before its role is told. */
export function aButtonAsRead(text: string, clues: Partial<ButtonAsRead['clues']> = {}): ButtonAsRead {
  const { role: _untold, ...button } = aButton(text, 'other');
  const none = { isSubmit: true, isLink: false, isInForm: true, isAside: false, form: 0, onlyField: null };
  return { ...button, clues: { ...none, opens: false, hasDownload: false, ...clues } };
}

/** A page; `titles` are its headings, the first of level 1. */
export function aPage(host: string, titles: string[], given: Partial<PageModel> = {}): PageModel {
  return {
    host,
    path: '/',
    hash: '',
    title: '',
    lang: 'fr',
    isTranslated: false,
    stopped: null,
    step: null,
    headings: titles.map((text, index): Heading => ({ level: index === 0 ? 1 : 2, text })),
    alerts: [],
    fields: [],
    buttons: [],
    answers: [],
    blocks: [],
    unreadZones: 0,
    isLoading: false,
    ...given,
  };
}
