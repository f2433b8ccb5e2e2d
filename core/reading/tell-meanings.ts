/** From the page as it is read to the page as it is judged. Too heavy for a portal's page: done in the background. */
import type { FieldAsRead, FieldValue, PageAsRead, PageModel } from '../page-model.ts';
import { withAmountsWritten } from './amounts-written.ts';
import { buttonRolesOf } from './button-role.ts';
import { neededIn } from './needed.ts';
import { valueTypesOf } from './value-type.ts';
import { withMeanings } from './with-meanings.ts';

/** The page with what its cases mean and what its buttons do, told from their words and clues, which stay behind. */
export function tellMeanings({ needs, ...read }: PageAsRead): PageModel {
  const bare = withRows(read.fields).map(withBareOptions).map(withCondition);
  const needed = neededIn(read.fields, needs);
  const known = withAmountsWritten(bare, valueTypesOf(bare)).map((valueType, at) => ({
    valueType,
    required: needed[at] === true,
  }));
  const fields = withMeanings(bare, known);
  const roles = buttonRolesOf({ ...read, fields });
  return {
    ...read,
    fields,
    buttons: read.buttons.map(({ clues: _told, ...button }, at) => ({
      ...button,
      role: roles[at] ?? 'other',
    })),
  };
}

/**
 * « Déclarant 1 », in the row « Pensions » and in the row « Frais réels ? » of one table, as other cells of a table: « Pensions –
 * Déclarant 1 ». Only where the page has several of that name in one place, each in a row of its own.
 */
function withRows(fields: readonly FieldAsRead[]): FieldAsRead[] {
  const alike = [...Map.groupBy(fields, samePlace).values()].filter(
    (same) => same.length > 1 && new Set(same.map(({ clues }) => clues.row ?? '')).size === same.length,
  );
  const told = new Set(alike.flat());
  return fields.map((field) => {
    const { row } = field.clues;
    return told.has(field) && row ? { ...field, label: `${row} – ${field.label}` } : field;
  });
}

const samePlace = ({ label, question, group, outerGroup, heading }: FieldAsRead): string =>
  JSON.stringify([label, question, group, outerGroup, heading]);

/** « si vous êtes étudiant », in the empty case itself: said of when it is filled in, as beside it. */
function withCondition(field: FieldAsRead): FieldAsRead {
  const { placeholder } = field.clues;
  const isSaid =
    placeholder !== null && /^\(?(?:si|s['’]il|seulement|uniquement|en cas d|sauf)\b/i.test(placeholder);
  return isSaid && field.hint === null ? { ...field, hint: placeholder } : field;
}

/** « Arrêt maladie Oui » and « Arrêt maladie Non », each named by its row and its column: « Oui » and « Non ». */
function withBareOptions(field: FieldAsRead): FieldAsRead {
  const { options, value, initial } = field;
  const name = field.label || (field.question ?? '');
  const isLonger = (text: string): boolean =>
    text.startsWith(name) && /^[\s:–-]+(?:oui|non)$/iu.test(text.slice(name.length));
  if (name === '' || options.length < 2 || !options.every(isLonger)) return field;
  const bare = (text: string): string =>
    isLonger(text) ? text.slice(name.length).replace(/^[\s:–-]+/u, '') : text;
  const ofValue = (one: FieldValue): FieldValue =>
    one.state === 'filled' ? { ...one, text: bare(one.text) } : one;
  return { ...field, options: options.map(bare), value: ofValue(value), initial: ofValue(initial) };
}
