/** What the fields hold, read last: on a page of the stop list this is never called. */
import type { FieldAsRead, FieldValue } from '../../../core/page-model.ts';
import { type ReadMemory, rememberInitial } from './memory.ts';
import { has } from './safe-dom.ts';
import { classOf, type Seen } from './seen.ts';
import { inTurns } from './slices.ts';
import type { Unit } from './units.ts';
import { filesOf, readValue } from './values.ts';

/**
 * Gives each field its value, and the first value ever read for it. `isLate`: she was at work in the page before it was
 * read for the first time, and what it did not come with may be hers; so may what she touched since.
 */
export function* fillValues(
  units: Unit[],
  fields: FieldAsRead[],
  memory: ReadMemory,
  isLate: boolean,
): Generator<void, void> {
  yield* inTurns(fields, (field, i) => {
    const unit = units[i];
    const first = unit?.seens[0];
    if (!unit || !first) return;
    const value = unitValue(unit, field);
    const mayBeHers =
      (isLate || unit.seens.some(({ el }) => memory.touched.has(el))) &&
      value.state === 'filled' &&
      value.text !== (first.el as HTMLInputElement).defaultValue;
    // A new field rather than a written one: nothing that runs in a page may assign a `value`, and a test holds it.
    fields[i] = {
      ...field,
      value,
      initial: rememberInitial(memory, first.el, mayBeHers ? { state: 'unread' } : value),
      files: unit.kind === 'file' ? filesOf(first.el) : field.files,
    };
  });
}

/** For choices, the wording of what is chosen; a ticked box gives its own label. */
function unitValue(unit: Unit, field: FieldAsRead): FieldValue {
  if (unit.kind === 'checkbox') {
    const value = readValue((unit.seens[0] as Seen).el);
    return value.state === 'filled' ? { state: 'filled', text: field.label } : value;
  }
  if (unit.kind !== 'radio' && unit.kind !== 'button-group') return readValue((unit.seens[0] as Seen).el);
  for (const [i, { el }] of unit.seens.entries()) {
    if (readValue(el).state === 'filled') return { state: 'filled', text: field.options[i] || field.label };
  }
  if (unit.kind === 'button-group') return chosenByLook(unit, field);
  return { state: 'empty' };
}

/** A row of buttons that says nothing of which is pressed cannot be read. */
function chosenByLook(unit: Unit, field: FieldAsRead): FieldValue {
  if (unit.seens.some(({ el }) => has(el, 'aria-pressed') || has(el, 'aria-checked')))
    return { state: 'empty' };
  const chosen = unit.seens.flatMap((seen, i) =>
    /(^|[\s_-])(actif|active|selected|checked|pressed|choisie?|selectionnee?)($|\s)/.test(classOf(seen))
      ? [i]
      : [],
  );
  const only = chosen.length === 1 ? chosen[0] : undefined;
  return only === undefined ? { state: 'unread' } : { state: 'filled', text: field.options[only] ?? '' };
}
