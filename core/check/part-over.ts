import type { PageModel } from '../page-model.ts';

/** The title of the part that a line of the page stands in; none under the title of the whole page. */
export function partOver({
  blocks,
  headings,
}: Pick<PageModel, 'blocks' | 'headings'>): (at: number) => string | undefined {
  const titles = new Set(headings.filter(({ level }) => level > 1).map(({ text }) => text));
  return (at) => blocks.slice(0, Math.max(0, at)).findLast((block) => titles.has(block));
}
