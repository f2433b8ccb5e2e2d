import type { Field, FieldAsRead, ValueType } from '../page-model.ts';

/**
 * Each case with what it means and whether it needs an answer, in the same order. A case left without a meaning would be
 * shared as if it had none.
 */
export function withMeanings(
  fields: readonly FieldAsRead[],
  valueTypes: readonly ValueType[],
  needed: readonly boolean[],
): Field[] {
  return fields.map(({ clues: { says, groupSays }, ...field }, at) => {
    const [valueType, required] = [valueTypes[at], needed[at]];
    if (valueType === undefined || required === undefined) throw new Error('A case has no meaning');
    const isOptional = says === 'optional' || (says === null && groupSays === 'optional');
    return { ...field, valueType, required, ...(isOptional ? { optional: true } : {}) };
  });
}
