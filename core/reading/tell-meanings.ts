/** From the page as it is read to the page as it is judged. Too heavy for a portal's page: done in the background. */
import type { PageAsRead, PageModel } from '../page-model.ts';
import { buttonRolesOf } from './button-role.ts';
import { valueTypesOf } from './value-type.ts';
import { withValueTypes } from './with-value-types.ts';

/** The page with what its cases mean and what its buttons do, told from their words and clues, which stay behind. */
export function tellMeanings(read: PageAsRead): PageModel {
  const fields = withValueTypes(read.fields, valueTypesOf(read.fields));
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
