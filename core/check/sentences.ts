/** A longer line is a text about something, and asks for nothing. */
export const longestLine = 240;
/** One longer still is a letter: it says more than what is to be done there. */
export const longestText = 600;

const cutAt =
  (end: RegExp) =>
  (blocks: readonly string[], longest = longestLine): string[] =>
    blocks.filter(({ length }) => length <= longest).flatMap((block) => block.split(end));

/** The sentences of the lines that are no longer than that, in characters. */
export const sentencesOf = cutAt(/(?<=[.;!?])\s+(?=\p{Lu})/u);

/** The same, where « M. Karim Belhadj » ends none. */
export const sentencesWithNames = cutAt(/(?<=[.;!?])(?<!\bM\.)\s+(?=\p{Lu})/u);

/** Their parts, cut at each « ; » too, whatever follows it. */
export const clausesOf = (blocks: readonly string[], longest = longestLine): string[] =>
  sentencesOf(blocks, longest).flatMap((sentence) => sentence.split(/\s?;\s/));
