/** The lines of a page as the checks read them, whatever marks a site puts around its words and its sums. */
import type { PageModel } from '../page-model.ts';

/** « Zoé Roussel * », « Premier jour du stage : »: what the reader took off the name of the case. */
const mark = /\s*[*:][\s*:]*$/u;

/** « ZR Zoé Roussel, née le… »: the letters of a picture before a name. */
const initials = /^(\p{Lu})(\p{Lu})? (?=(\p{Lu})\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (\p{Lu}))/u;

const inEuros = /(\d)\s?(?:EUR|eur)(?![\p{L}])/gu;
/** « 1.234,56 € » */
const dotted = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?=,\d{2}\s?(?:€|euros?|EUR|eur)(?!\p{L}))/gu;

const plain = (line: string): string =>
  line
    .replace(initials, (all, one, two, first, last) =>
      one === first && (two === undefined || two === last) ? '' : all,
    )
    .replace(dotted, (thousands) => thousands.replaceAll('.', ' '))
    .replace(inEuros, '$1 €');

/** The page with each line in its plainest writing; one that is the name of a case and a mark as that name alone. */
export function withPlainLines(page: PageModel): PageModel {
  const names = new Set(page.fields.flatMap(({ label, question, group }) => [label, question, group]));
  const bare = (block: string): string => {
    if (names.has(block)) return block;
    const name = block.replace(mark, '');
    return names.has(name) ? name : plain(block);
  };
  return { ...page, blocks: page.blocks.map(bare) };
}
