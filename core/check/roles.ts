import type { Field, PageModel } from '../page-model.ts';
import { collapse, fold } from '../wording/fold.ts';
import { monthsIn } from '../wording/months.ts';
import { isOfSomeone } from './who-and-when.ts';

const role =
  /^[\s(–—,:-]*((?:vous|(?:l[’'])?allocataire|demandeure?|(?:votre |mon |ma )?(?:conjointe?|concubine?|partenaire|époux|épouse|mari|femme|compagnon|compagne|pacsée?|enfant|fils|fille))(?: à charge| de \d+ ans)?)\)?$/iu;
/** A longer name is a sentence. */
const longestName = 40;

/**
 * The page with who its people are. « Inès » names a group of cases; that she is « conjointe » stands after her name, or
 * in the line below it. « Karim, votre mari », before cases called « Karim, juillet 2026 », names them as well.
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
    const next = page.blocks[at + 1] ?? '';
    // « Vous », right under the title of the page, is over its own cases; « Vous » and « Votre concubin » are two columns.
    const isOfColumns = role.test(page.blocks[at + 2] ?? '');
    const said = at < 0 ? null : role.exec(rest || (names.has(next) || isOfColumns ? '' : next));
    if (said?.[1]) roles.set(name ?? '', said[1]);
  }
  for (const name of new Set(page.fields.flatMap(firstNameIn))) {
    const said = page.blocks.flatMap((block) =>
      block.startsWith(`${name}, `) || block.startsWith(`${name} (`)
        ? (role.exec(block.slice(name.length))?.[1] ?? [])
        : [],
    );
    if (said[0] && new Set(said).size === 1) roles.set(name, said[0]);
  }
  const over = lineOver(page);
  if (roles.size === 0 && !page.fields.some(isOfSomeone)) return page;
  const fields = page.fields.map((field): Field => {
    const name = [field.group, field.outerGroup, field.heading, ...firstNameIn(field)].find((one) =>
      roles.has(one ?? ''),
    );
    return name
      ? { ...field, role: `${name} ${roles.get(name)}` }
      : isOfSomeone(field)
        ? { ...field, role: over(field) }
        : field;
  });
  return { ...page, fields };
}

/** « Votre conjointe, Mme Inès EXEMPLE : », over « a-t-elle eu des ressources ? » */
function lineOver({ blocks }: PageModel): (field: Field) => string {
  return ({ label }) => {
    const line = blocks[blocks.indexOf(label) - 1] ?? '';
    return line.length <= longestLine ? line : '';
  };
}

const longestLine = 80;

const money =
  /^(salaires?|revenus?|ressources?|montants?|pensions?|allocations?|indemnites?|primes?|net|brut)$/;

/** Of a case for one month: « Karim, juillet 2026 », « Inès – Août ». */
function firstNameIn({ label }: Field): string[] {
  const name = /^(\p{Lu}[\p{L}'’-]+)(?:, | [–—-] )/u.exec(label)?.[1];
  return name && !money.test(fold(name)) && monthsIn(name).length === 0 && monthsIn(label).length === 1
    ? [name]
    : [];
}
