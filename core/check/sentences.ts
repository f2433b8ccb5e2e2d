/** A longer line is a text about something, and asks for nothing. */
export const longestLine = 240;
/** Several sentences about the page in one paragraph; a longer one is a text to read elsewhere. */
const longestParagraph = 600;

/** The sentences that are no longer than that, in characters, of the lines and of the paragraphs. */
export const sentencesOf = (blocks: readonly string[], longest = longestLine): string[] =>
  blocks
    .filter(({ length }) => length <= Math.max(longest, longestParagraph))
    .flatMap((block) => block.split(/(?<=[.;!?])\s+(?=\p{Lu})/u))
    .filter(({ length }) => length <= longest);

/** Their parts, cut at each « ; » too, whatever follows it. */
export const clausesOf = (blocks: readonly string[], longest = longestLine): string[] =>
  sentencesOf(blocks, longest).flatMap((sentence) => sentence.split(/\s?;\s/));
