import type { ValueType } from '../page-model.ts';
import { fold } from '../wording/fold.ts';

const numbered: [ValueType, RegExp][] = [
  ['nir', /\b(nir|securite sociale)\b/],
  ['tax-number', /\b(numero|n) fiscal\b/],
  ['siret', /\b(siret|siren)\b/],
  ['iban', /\biban\b/],
  ['phone', /\b(telephone|mobile|portable)\b/],
  ['postal-code', /^code postal\b/],
  ['email', /\b(e ?mail|courriel|mel|adresse electronique)\b/],
];

/** The number of hers that words name, or null: on a recap its name is all that says what it holds. */
export function numberNamed(words: string): ValueType | null {
  const name = fold(words);
  return numbered.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
