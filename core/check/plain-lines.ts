/** The lines of a page as the checks read them, whatever marks a site puts around its words and its sums. */
import type { PageModel } from '../page-model.ts';

/** « Zoé Roussel * », « Premier jour du stage : », « Salaire, août € »: what the reader took off the name of the case. */
const mark = /\s*[*:€][\s*:€]*$/u;

/** « ZR Zoé Roussel, née le… »: the letters of a picture before a name. */
const initials = /^(\p{Lu})(\p{Lu})? (?=(\p{Lu})\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (\p{Lu}))/u;

const inEuros = /(\d)\s?(?:EUR|eur)(?![\p{L}])/gu;
/** « 1.234,56 € »; the same length again, so that what is counted from a letter of the line stays. */
const dotted = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?=,\d{2}\s?(?:€|euros?|EUR|eur)(?!\p{L}))/gu;

const withoutInitials = (line: string): string =>
  line.replace(initials, (all, one, two, first, last) =>
    one === first && (two === undefined || two === last) ? '' : all,
  );

const plain = (line: string): string =>
  line.replace(dotted, (thousands) => thousands.replaceAll('.', ' ')).replace(inEuros, '$1 €');

/**
 * The page with each line in its plainest writing; one that is the name of a case and a mark as that name alone, and the case
 * says that it has a star.
 */
export function withPlainLines(page: PageModel): PageModel {
  const names = new Set(page.fields.flatMap(({ label, question, group }) => [label, question, group]));
  const starred = new Set<string>();
  const bare = (block: string): string => {
    if (names.has(block)) return block;
    const name = block.replace(mark, '');
    if (!names.has(name)) return withoutInitials(block);
    if (block.includes('*')) starred.add(name);
    return name;
  };
  const blocks = page.blocks.map(bare);
  const cut = (at: number): number => {
    const [was = '', is = ''] = [page.blocks[at], blocks[at]];
    return was.endsWith(is) ? was.length - is.length : 0;
  };
  return {
    ...page,
    blocks: blocks.map(plain),
    answers: page.answers.map((one) => ({ ...one, from: Math.max(0, one.from - cut(one.block)) })),
    fields:
      starred.size === 0
        ? page.fields
        : page.fields.map((field) => (starred.has(field.label) ? { ...field, starred: true } : field)),
  };
}
