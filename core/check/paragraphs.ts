/** Paragraphs of the page as their sentences: what a site says of her may stand in the midst of one. */
import type { PageModel } from '../page-model.ts';
import { longestLine, sentencesOf } from './sentences.ts';

/** A longer one is a text to read elsewhere: conditions of use, a notice. */
const longestParagraph = 1_000;

/** The page with each sentence of a paragraph on a line of its own, but for those that hold an answer or name one. */
export function withSentences(page: PageModel): PageModel {
  const { blocks, answers, firstBlocks } = page;
  const kept = new Set(answers.flatMap(({ block, name, column }) => [block, name, column]));
  const mayBeCut = (block: string, at: number): boolean =>
    block.length > longestLine && block.length <= longestParagraph && !kept.has(at);
  if (!blocks.some(mayBeCut)) return page;
  const cut = blocks.map((block, at) =>
    mayBeCut(block, at) ? sentencesOf([block], longestParagraph) : [block],
  );
  let next = 0;
  const places = cut.map(({ length }) => {
    next += length;
    return next - length;
  });
  const placeOf = (at: number): number => places[at] ?? at;
  return {
    ...page,
    blocks: cut.flat(),
    answers: answers.map((answer) => ({
      ...answer,
      block: placeOf(answer.block),
      name: placeOf(answer.name),
      column: answer.column === null ? null : placeOf(answer.column),
    })),
    ...(firstBlocks && {
      firstBlocks: firstBlocks.flatMap((block, at) =>
        mayBeCut(block, at) ? sentencesOf([block], longestParagraph) : [block],
      ),
    }),
  };
}
