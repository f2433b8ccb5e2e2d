/**
 * « Zoé Roussel * », « Premier jour du stage : »: the line of a case as its name is, without what the reader took off that. « ZR Zoé
 * Roussel, née le… », with the letters of a picture: the line without them.
 */
import type { PageModel } from '../page-model.ts';

const mark = /\s*[*:][\s*:]*$/u;

const initials = /^(\p{Lu})(\p{Lu})? (?=(\p{Lu})\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (\p{Lu}))/u;
const withoutInitials = (block: string): string =>
  block.replace(initials, (all, one, two, first, last) =>
    one === first && (two === undefined || two === last) ? '' : all,
  );

/** The page with each line that is the name of a case and a mark as that name alone. */
export function withBareNames(page: PageModel): PageModel {
  const names = new Set(page.fields.flatMap(({ label, question, group }) => [label, question, group]));
  const bare = (block: string): string => {
    const name = block.replace(mark, '');
    return names.has(name) ? name : withoutInitials(block);
  };
  return { ...page, blocks: page.blocks.map(bare) };
}
