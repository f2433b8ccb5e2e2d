import { monthOf, personOf } from '../check/who-and-when.ts';
import type { Field, FieldId } from '../page-model.ts';
import { fold } from '../wording/fold.ts';

/**
 * What each case asks, whose and of which month, by the guide's case and by its own words: what is asked → the case, where no
 * other one asks the same.
 */
export function askedOnce(
  fields: readonly Field[],
  caseOf: ReadonlyMap<string, string>,
): Map<string, FieldId> {
  const all = fields.flatMap((field) => {
    const { role, name } = personOf(field);
    const of = `${role} ${fold(name)} ${monthOf(field)?.month ?? ''}`;
    const own = caseOf.get(field.id);
    const byWords = { asks: `« ${fold(field.label)} » ${of}`, id: field.id };
    return own === undefined ? [byWords] : [{ asks: `${own} ${of}`, id: field.id }, byWords];
  });
  const uses = Map.groupBy(all, ({ asks }) => asks);
  return new Map(all.filter(({ asks }) => uses.get(asks)?.length === 1).map(({ asks, id }) => [asks, id]));
}
