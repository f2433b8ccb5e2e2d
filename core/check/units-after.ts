import type { Field, PageModel, ValueType } from '../page-model.ts';
import { fold } from '../wording/fold.ts';

const units: [RegExp, ValueType][] = [
  [/^heures?\b/, 'hours'],
  [/^euros?\b/, 'amount'],
];
/** What a name alone may have been taken for. */
const unsure = new Set<ValueType>(['unknown', 'month', 'period', 'count', 'choice', 'free-text']);

/** The same page, where « …mes journées ont totalisé [ ] heures ; » asks for hours, and « …m'a réglé [ ] euros » for an amount. */
export function withUnitsAfter(page: PageModel): PageModel {
  const labels = new Set(page.fields.map(({ label }) => label));
  let from = 0;
  const typeOf = (field: Field): ValueType => {
    const at = page.blocks.indexOf(field.label, from);
    if (at < 0) return field.valueType;
    from = at + 1;
    const after = page.blocks[at + 1] ?? '';
    if (!unsure.has(field.valueType) || labels.has(after)) return field.valueType;
    return units.find(([unit]) => unit.test(fold(after)))?.[1] ?? field.valueType;
  };
  const isWritten = ({ kind }: Field): boolean => kind === 'text' || kind === 'number';
  const fields = page.fields.map((field) =>
    isWritten(field) ? { ...field, valueType: typeOf(field) } : field,
  );
  return { ...page, fields };
}
