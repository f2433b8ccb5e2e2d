import type { Field, PageModel } from '../page-model.ts';

/** The title of the part that a line of the page stands in; none under the title of the whole page. */
export function partOver({
  blocks,
  headings,
}: Pick<PageModel, 'blocks' | 'headings'>): (at: number) => string | undefined {
  const titles = new Set(headings.filter(({ level }) => level > 1).map(({ text }) => text));
  return (at) => blocks.slice(0, Math.max(0, at)).findLast((block) => titles.has(block));
}

/** What the page says between the title of a part and a case of it; nothing where either is not found. */
export function linesFromTitle(title: string | null, { label }: Field, blocks: readonly string[]): string[] {
  const at = title === null ? -1 : blocks.indexOf(title);
  // « Total des heures du mois * »
  const end = at < 0 ? -1 : blocks.findIndex((block, place) => place > at && block.startsWith(label));
  return end < 0 ? [] : blocks.slice(at + 1, end);
}

/** What the page says under the title of a part, up to the title of the next; nothing where it is not found. */
export function linesOfPart(title: string, titles: readonly string[], blocks: readonly string[]): string[] {
  const from = blocks.indexOf(title);
  const next = blocks.findIndex((block, at) => at > from && titles.includes(block));
  return from < 0 ? [] : blocks.slice(from + 1, next < 0 ? undefined : next);
}
