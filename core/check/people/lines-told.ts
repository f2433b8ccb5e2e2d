/** The lines of a page that are answers, each with its name, and what in them is the site's own. */
import type { PageModel } from '../../page-model.ts';

export const longestName = 120;

/** Two words or more with a capital each. */
export const aName = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+`;

/** What the cases of the page say of themselves: no line that tells something. */
export const ofCasesIn = ({ fields }: PageModel): Set<string | null> =>
  new Set(fields.flatMap(({ label, options, hint }) => [label, hint, ...options]));

export const yearsIn = (text: string): number[] => (text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);

/** The page's answers, each with its name: beside it, in one line with it, or under it. */
export const linesOf = (page: PageModel): Line[] => {
  const { answers, blocks } = page;
  const ofCases = ofCasesIn(page);
  const spoken = blocks
    .flatMap((block) => [block, ...block.split(/\s[–—·|;]\s/)])
    .flatMap((part): Line[] => {
      const [, name, told] = /^(\p{L}[^:]{1,40}?)\s?:\s(\S.*)$/u.exec(part) ?? [];
      return name && told ? [[name, told]] : [];
    });
  const under = blocks.flatMap((name, at): Line[] => {
    const told = blocks[at + 1] ?? '';
    return ofCases.has(name) || ofCases.has(told) || told.length > longestName ? [] : [[name, told]];
  });
  return [
    ...answers.map(({ name, block }): Line => [blocks[name] ?? '', blocks[block] ?? '']),
    ...spoken,
    ...under,
  ];
};
type Line = [name: string, told: string];
