import type { Field, PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';

/**
 * Whether the page writes another question between a question and a case after it: one that was not read as a case, or not
 * where it stands. What follows may well answer that one.
 */
export function isAskedBetween({ blocks, fields }: PageModel, question: Field, field: Field): boolean {
  const [from, to] = [blocks.indexOf(question.label), blocks.indexOf(field.label)];
  if (from < 0 || to < from || blocks.indexOf(question.label, from + 1) >= 0) return false;
  // One whose circles stand under what its « Oui » asks for is read after them.
  const until = fields.indexOf(field);
  const own = new Set(
    (until < 0 ? fields : fields.slice(0, until + 1))
      .flatMap(({ label, question: title }) => [label, title ?? ''])
      .map(fold),
  );
  return blocks
    .slice(from + 1, to)
    .some((block) => /\?(?:\s*(?:\*|\(.*\)))?$/.test(block) && !own.has(fold(block)));
}
