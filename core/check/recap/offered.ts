/** What is still offered on the page: the words of a choice one can make are no answer. */
import type { Field, PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';

/** Whether a line is the name of a choice on the page, or one of its answers. */
export function isChoice({ fields }: Pick<PageModel, 'fields'>, question: string): boolean {
  let known = choices.get(fields);
  if (!known) {
    known = new Set(
      fields.flatMap(({ label, question: over, options }) => [label, over ?? '', ...options]).map(fold),
    );
    known.delete('');
    choices.set(fields, known);
  }
  return known.has(fold(question));
}

/** « Oui » and « Non », one after the other, are offered: neither was answered. */
export function isOption(blocks: readonly string[], at: number): boolean {
  const own = fold(blocks[at] ?? '');
  const other = own === 'oui' ? 'non' : own === 'non' ? 'oui' : null;
  return other !== null && [at - 1, at + 1].some((one) => fold(blocks[one] ?? '') === other);
}

/** A page may have many cases, and many lines. */
const choices = new WeakMap<readonly Field[], Set<string>>();
