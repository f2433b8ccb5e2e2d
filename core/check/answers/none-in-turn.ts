/** « Je n'ai eu aucune ressource en juin », a box after the amounts of each month, where no title holds them together. */
import type { Field } from '../../page-model.ts';
import { withoutMonth } from '../who-and-when.ts';

/** A longer list is no household's quarter, nor its year. */
const mostBoxes = 24;

/**
 * The amounts of each of several like boxes, where the same amounts stand between them again and again; none where they
 * may belong with the box before as well as with the one after.
 */
export function amountsInTurn(
  said: readonly Field[],
  isNone: (field: Field) => boolean,
): Map<Field, readonly Field[]> {
  const parts = Map.groupBy(said, ({ group, heading }) => `${group}\n${heading}`);
  return new Map([...parts.values()].flatMap((fields) => ofPart(fields, isNone)));
}

function ofPart(fields: readonly Field[], isNone: (field: Field) => boolean): [Field, readonly Field[]][] {
  const boxes = fields.filter((field) => field.kind === 'checkbox' && isNone(field));
  const [first] = boxes;
  const isAlike = boxes.every(({ label }) => withoutMonth(label) === withoutMonth(first?.label ?? ''));
  if (boxes.length < 2 || boxes.length > mostBoxes || !isAlike) return [];
  const places = [-1, ...boxes.map((box) => fields.indexOf(box)), fields.length];
  const chunks = places
    .slice(1)
    .map((end, at) =>
      fields.slice((places[at] ?? -1) + 1, end).filter(({ valueType }) => valueType === 'amount'),
    );
  const between = chunks.slice(1, -1);
  const size = between[0]?.length ?? 0;
  const names = namesOf(between[0] ?? []);
  if (size === 0 || between.some((chunk) => namesOf(chunk) !== names)) return [];
  const before = chunks[0]?.slice(-size) ?? [];
  const after = chunks.at(-1)?.slice(0, size) ?? [];
  const [isBefore, isAfter] = [before, after].map(
    (chunk) => chunk.length === size && namesOf(chunk) === names,
  );
  if (isBefore === isAfter) return [];
  const own = isBefore ? [before, ...between] : [...between, after];
  return boxes.map((box, at) => [box, own[at] ?? []]);
}

const namesOf = (fields: readonly Field[]): string =>
  fields.map(({ label }) => withoutMonth(label)).join('\n');
