import type { PageModel } from '../page-model.ts';

/** The page with each line in the parts that `cut` makes of it, and its answers where their lines now stand. */
export function withLinesCut(page: PageModel, cut: (block: string, at: number) => string[]): PageModel {
  const { blocks, answers, firstBlocks } = page;
  const parts = blocks.map(cut);
  let next = 0;
  const places = parts.map(({ length }) => {
    next += length;
    return next - length;
  });
  const placeOf = (at: number): number => places[at] ?? at;
  return {
    ...page,
    blocks: parts.flat(),
    answers: answers.map((answer) => ({
      ...answer,
      block: placeOf(answer.block),
      name: placeOf(answer.name),
      column: answer.column === null ? null : placeOf(answer.column),
    })),
    ...(firstBlocks && { firstBlocks: firstBlocks.flatMap(cut) }),
  };
}
