/** Paragraphs of the page as their sentences: what a site says of her may stand in the midst of one. */
import type { PageModel } from '../page-model.ts';
import { withLinesCut } from './cut-lines.ts';
import { longestLine, sentencesOf } from './sentences.ts';

/** A longer one is a text to read elsewhere: conditions of use, a notice. */
const longestParagraph = 1_000;

/** The page with each sentence of a paragraph on a line of its own, but for those that hold an answer or name one. */
export function withSentences(page: PageModel): PageModel {
  const { blocks, answers } = page;
  const kept = new Set(answers.flatMap(({ block, name, column }) => [block, name, column]));
  const mayBeCut = (block: string, at: number): boolean =>
    block.length > longestLine && block.length <= longestParagraph && !kept.has(at);
  if (!blocks.some(mayBeCut)) return page;
  return withLinesCut(page, (block, at) =>
    mayBeCut(block, at) ? sentencesOf([block], longestParagraph) : [block],
  );
}
