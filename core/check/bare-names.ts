/** « Zoé Roussel * », « Premier jour du stage : »: the line of a case as its name is, without what the reader took off that. */
import type { PageModel } from '../page-model.ts';

const mark = /\s*[*:][\s*:]*$/u;

/** The page with each line that is the name of a case and a mark as that name alone. */
export function withBareNames(page: PageModel): PageModel {
  const names = new Set(page.fields.flatMap(({ label, question, group }) => [label, question, group]));
  const bare = (block: string): string => {
    const name = block.replace(mark, '');
    return names.has(name) ? name : block;
  };
  return { ...page, blocks: page.blocks.map(bare) };
}
