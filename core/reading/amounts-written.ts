import type { FieldValue, ValueType } from '../page-model.ts';
import { monthsIn } from '../wording/months.ts';

interface Written {
  label: string;
  group: string | null;
  kind: string;
  value: FieldValue;
  initial: FieldValue;
}

/** Euros and cents: « 1 455,32 », « 412.55 € ». Hours, days and numbers of papers are not written so. */
const euros = /^-?\d{1,3}(?:[\s.]?\d{3}){0,2}[.,]\d{2}\s?€?$/;
const figure = /^-?\d[\d\s.]{0,9}(?:[.,]\d{1,2})?\s?€?$/;

const textsOf = ({ value, initial }: Written): string[] =>
  [value, initial].flatMap((one) => (one.state === 'filled' ? one.text.trim() : []));

/**
 * The meanings, where what stands in cases says what their names do not: « Octobre 2026 (à reprendre) », beside « Août 2026 » with
 * « 1 455,32 », are amounts. Of cases of one part, named by months, that hold figures alone, and euros with cents in one of them.
 */
export function withAmountsWritten(fields: readonly Written[], types: readonly ValueType[]): ValueType[] {
  const open = fields.filter(
    ({ kind, label }, at) => types[at] === 'unknown' && kind === 'text' && monthsIn(label).length === 1,
  );
  const parts = [...Map.groupBy(open, ({ group }) => group).values()];
  const amounts = new Set(
    parts
      .filter((part) => {
        const texts = part.flatMap(textsOf);
        return texts.some((text) => euros.test(text)) && texts.every((text) => figure.test(text));
      })
      .flat(),
  );
  return types.map((type, at) => (fields[at] && amounts.has(fields[at]) ? 'amount' : type));
}
