/** What she might have answered in a case instead: what breaks a rule is among it, or no small change of one case breaks it. */
import type { Field } from '../page-model.ts';
import { stateOf, textOf } from '../values/answer.ts';

export type Answer = Pick<Field, 'value' | 'files'>;

export const nothing: Answer = { value: { state: 'empty' }, files: [] };

const written = (text: string): Answer => ({ value: { state: 'filled', text }, files: [] });

const aFile: Answer = {
  ...written('papier.pdf'),
  files: [{ name: 'papier.pdf', type: 'application/pdf', size: 90_000 }],
};

/** Each answer is one more look at the page. */
const mostChoices = 4;

/** @param fields the cases of the page: one may hold what another of its kind holds */
export function otherAnswers(field: Field, fields: readonly Field[]): Answer[] {
  const isEmpty = stateOf(field) === 'empty';
  if (field.kind === 'file') return [isEmpty ? aFile : nothing];
  if (field.kind === 'checkbox') return [isEmpty ? written(field.label) : nothing];
  const beside = fields
    .filter((one) => one.id !== field.id && one.kind === field.kind && one.valueType === field.valueType)
    .flatMap((one) => textOf(one) ?? []);
  const texts =
    field.options.length > 0
      ? [...beside.filter((text) => field.options.includes(text)), ...field.options].slice(0, mostChoices)
      : [...textsInstead(field), ...beside.slice(0, 1)];
  const others = [...new Set(texts)].filter((text) => text !== textOf(field));
  return [...(isEmpty ? [] : [nothing]), ...others.map(written)];
}

/** Years away for a day or a year; nothing, too much and a part of one for a figure. */
function textsInstead(field: Field): string[] {
  const now = textOf(field) ?? '';
  if (field.valueType === 'date' || field.valueType === 'year' || field.kind === 'date') {
    const year = Number(/\b\d{4}\b/.exec(now)?.[0]);
    return year
      ? [year - 2, year + 1, year - 30].map((other) => now.replace(String(year), String(other)))
      : [];
  }
  // Rightly written, so that nothing but what it is held against tells of it.
  if (field.valueType === 'email') return ['quelqu.un@exemple.fr'];
  if (/^(?:oui|non)\b/i.test(now)) return [/^oui/i.test(now) ? 'Non' : 'Oui'];
  if (/^[\d\s.,€]+$/.test(now)) return ['0', '1,5', '99999'];
  return now === '' ? ['10', 'Dupont'] : ['x', '12'];
}
