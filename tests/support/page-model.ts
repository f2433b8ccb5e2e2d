import type { Button, Field, Heading, PageModel } from '../../core/page-model.ts';

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
    blocks: [],
    unreadZones: 0,
    isLoading: false,
    ...given,
  };
}
