import type { Field, FieldAsRead } from '../page-model.ts';
import { dayFormat } from '../wording/day-format.ts';

/** What the background knows of a case better than the page that read it. */
export type Known = Pick<Field, 'valueType' | 'required'> & Partial<Pick<Field, 'initial'>>;

/**
 * Each case with what is known of it, in the same order. A case left without a meaning would be shared as if it had none.
 */
export function withMeanings(fields: readonly FieldAsRead[], known: readonly Known[]): Field[] {
  return fields.map(({ clues: { says, groupSays, placeholder }, ...field }, at) => {
    const told = known[at];
    if (!told) throw new Error('A case has no meaning');
    const isOptional = says === 'optional' || (says === null && groupSays === 'optional');
    // « JJ/MM/AAAA », in the case itself, is how a day is to be written.
    const hint = field.hint ?? (dayFormat.test(placeholder ?? '') ? placeholder : null);
    return { ...field, ...told, hint, ...(isOptional ? { optional: true } : {}) };
  });
}
