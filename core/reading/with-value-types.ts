import type { Field, FieldAsRead, ValueType } from '../page-model.ts';

/** Each case with what it means, in the same order. A case left without a meaning would be shared as if it had none. */
export function withValueTypes(fields: readonly FieldAsRead[], valueTypes: readonly ValueType[]): Field[] {
  return fields.map(({ clues: _told, ...field }, at) => {
    const valueType = valueTypes[at];
    if (valueType === undefined) throw new Error('A case has no meaning');
    return { ...field, valueType };
  });
}
