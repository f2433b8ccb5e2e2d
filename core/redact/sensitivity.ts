import type { Field, ValueType } from '../page-model.ts';
import { findNumberShape } from './shapes.ts';
import { isAboutSubject, isSubjectField } from './subjects.ts';

/**
 * open: she may show it, alone or with the rest · number, and a sentence of hers: she may show it alone, never with the rest ·
 * never: no act of hers shows it · subject: not even its label leaves.
 */
export type Sensitivity = 'open' | 'number' | 'never' | 'subject';

const order: readonly Sensitivity[] = ['open', 'number', 'never', 'subject'];

const neverTypes: readonly ValueType[] = ['nir', 'password', 'otp'];
const numberTypes: readonly ValueType[] = [
  'caf-number',
  'email',
  'iban',
  'id-number',
  'identifier',
  'phone',
  'siret',
  'tax-number',
];

/**
 * How far a case may be shown: the highest of what its place, its kind and its content say. `declared` is what a guide
 * says of it: it can raise, never lower. What is found from the content decides here only, and is told to nobody.
 */
export function classify(field: Field, declared: Sensitivity = 'open'): Sensitivity {
  return highest([declared, fromPlace(field), ...fromContent(field)]);
}

function fromPlace(field: Field): Sensitivity {
  if (isSubjectField(field)) return 'subject';
  if (field.kind === 'password' || neverTypes.includes(field.valueType)) return 'never';
  return numberTypes.includes(field.valueType) || field.kind === 'tel' || field.kind === 'email'
    ? 'number'
    : 'open';
}

function fromContent({ kind, value, initial, valueType, files }: Field): Sensitivity[] {
  const texts = [value, initial].flatMap((one) => (one.state === 'filled' ? [one.text] : []));
  const isHerWords = valueType === 'free-text' && (kind === 'text' || kind === 'textarea');
  return [...texts, ...files.map(({ name }) => name)].map((text) => {
    const shape = findNumberShape(text);
    if (isAboutSubject(text) || shape === 'never') return 'never';
    return shape ?? (isHerWords && isSentence(text) ? 'number' : 'open');
  });
}

/** No list of words knows all that a sentence may tell; « Vente de vêtements » says what a sum is. */
const isSentence = (text: string): boolean => (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).length > 3;

function highest(classes: Sensitivity[]): Sensitivity {
  return classes.reduce((one, other) => (order.indexOf(other) > order.indexOf(one) ? other : one), 'open');
}
