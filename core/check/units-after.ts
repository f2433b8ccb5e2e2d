import type { PageModel, ValueType } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { placesOf } from './plain-titles.ts';

const units: [RegExp, ValueType][] = [
  [/^heures?\b/, 'hours'],
  [/^euros?\b/, 'amount'],
];
/** What a name alone may have been taken for. */
const unsure = new Set<ValueType>(['unknown', 'month', 'period', 'count', 'choice', 'free-text']);

/** The same page, where « …mes journées ont totalisé [ ] heures ; » asks for hours, and « …m'a réglé [ ] euros » for an amount. */
export function withUnitsAfter(page: PageModel): PageModel {
  const lines = page.blocks.map(fold);
  if (!lines.some((line) => unitIn(line))) return page;
  const labels = new Set(page.fields.map(({ label }) => label));
  const places = placesOf(page.fields, lines);
  const fields = page.fields.map((field) => {
    const after = (places.get(field) ?? lines.length) + 1;
    const isOpen =
      (field.kind === 'text' || field.kind === 'number') &&
      unsure.has(field.valueType) &&
      !labels.has(page.blocks[after] ?? '');
    return { ...field, valueType: (isOpen && unitIn(lines[after] ?? '')) || field.valueType };
  });
  return { ...page, fields };
}

const unitIn = (line: string): ValueType | undefined => units.find(([unit]) => unit.test(line))?.[1];
