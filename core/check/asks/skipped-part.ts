/** « Vous êtes connu comme célibataire : ne remplissez pas cette partie. » */
import type { Field, PageModel } from '../../page-model.ts';

/** What the site knows of her, and what follows: any other such sentence is of some, and nothing tells whether she is one. */
const leavesOut =
  /^Vous (?:êtes|vivez) [^?:]{3,80} ?: ne (?:remplissez|complétez|renseignez) pas cette (?:partie|rubrique|section)\.?$/iu;

/** Whether a case stands in a part, with a title of its own, that the page itself tells her to leave. */
export function isInSkippedPart({ group, outerGroup, heading, error }: Field, page: PageModel): boolean {
  const titles = new Set(page.headings.filter(({ level }) => level > 1).map(({ text }) => text));
  const own = [group, outerGroup, heading];
  return page.blocks.some((block, at) => {
    const said = block
      .split(/(?<=\.) (?=\p{Lu})/u)
      .some((one) => leavesOut.test(one.replaceAll('\u00a0', ' ')));
    if (!said || error !== null) return false;
    const over = page.blocks.slice(0, at).findLast((line) => titles.has(line));
    return over !== undefined && own.includes(over);
  });
}
