import type { Field, PageModel } from '../page-model.ts';
import { collapse } from '../wording/fold.ts';
import { monthsIn } from '../wording/months.ts';

const role =
  /^[\s(–—,:-]*((?:vous|(?:l[’'])?allocataire|demandeure?|conjointe?|concubine?|partenaire|époux|épouse|pacsée?|enfant|fils|fille)(?: à charge| de \d+ ans)?)\)?$/iu;
/** A longer name is a sentence. */
const longestName = 40;

/**
 * The page with who its people are. « Inès » names a group of cases; that she is « conjointe » stands after her name, or
 * in the line below it.
 */
export function withRoles(page: PageModel): PageModel {
  const names = new Set(
    page.fields
      .flatMap(({ group, outerGroup = null, heading }) => [group, outerGroup, heading])
      // « Novembre 2026 » over « Vous » is not of one person.
      .filter((name) => name !== null && name.length <= longestName && monthsIn(name).length === 0),
  );
  const roles = new Map<string, string>();
  for (const name of names) {
    const at = page.blocks.findIndex((block) => block.startsWith(name ?? ''));
    const rest = collapse(page.blocks[at]?.slice(name?.length) ?? '');
    const said = at < 0 ? null : role.exec(rest || (page.blocks[at + 1] ?? ''));
    if (said?.[1]) roles.set(name ?? '', said[1]);
  }
  if (roles.size === 0) return page;
  const fields = page.fields.map((field): Field => {
    const name = [field.group, field.outerGroup, field.heading].find((one) => roles.has(one ?? ''));
    return name ? { ...field, role: `${name} ${roles.get(name)}` } : field;
  });
  return { ...page, fields };
}
