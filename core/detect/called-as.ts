import { isHostOf } from '../pack/hosts.ts';
import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { isAsked } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import { isTitledAs } from './called-otherwise.ts';
import { besideIt, isNeighbour } from './page-names.ts';

/**
 * The one guide of this site whose name a page bears first, where nothing else of it was known again: the site was drawn anew,
 * or the page only speaks of it. Null where nothing is asked, or where two are called so.
 */
export function calledAs(page: PageModel, procedures: readonly Procedure[]): Procedure | null {
  const asks = page.fields.some((field) => isAsked(field) && field.valueType !== 'search');
  const isOn = page.buttons.some(({ role }) => role === 'next' || role === 'submit-final');
  const [title] = page.headings.filter(({ level }) => level === 1).map(({ text }) => text);
  if (!asks || !isOn || title === undefined || besideIt.test(fold(title))) return null;
  const [only, other] = procedures.filter(
    (one) =>
      one.recognise.anySite === null &&
      isHostOf(page.host, one.hosts) &&
      isTitledAs(title, one.recognise.strong) &&
      !isNeighbour(title, one),
  );
  return only && !other ? only : null;
}
