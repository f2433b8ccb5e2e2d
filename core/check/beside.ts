import type { Field, PageModel } from '../page-model.ts';
import { fold, onceForEach } from '../wording/fold.ts';

/** A longer line is a paragraph: it speaks of more than the case above it. */
const longest = 120;

const marker = / obligatoire$/;

/**
 * What the page writes beside its cases, where no help is tied to them: the line right after a case's name (« de 1 à 4 »,
 * « La date doit être passée »), else their help. A name that stands twice has none, nor one with another case or a title after it.
 */
export const linesBeside = onceForEach(
  ({ blocks, fields, headings }: PageModel): ((field: Field) => string) => {
    let lines: Map<string, number[]> | null = null;
    const names = new Set([
      // The title of the next part too.
      ...fields.flatMap(({ label, group, outerGroup }) =>
        [label, group ?? '', outerGroup ?? ''].map((name) => fold(name)),
      ),
      ...headings.map(({ text }) => fold(text)),
    ]);
    const nameOf = (block: string): string => fold(block).replace(marker, '');
    return ({ label, hint }) => {
      if (hint !== null) return hint;
      if (!lines) {
        lines = new Map();
        for (const [at, block] of blocks.entries())
          if (block.length <= longest) lines.set(nameOf(block), [...(lines.get(nameOf(block)) ?? []), at]);
      }
      const [at, other] = lines.get(fold(label)) ?? [];
      const next = at === undefined || other !== undefined ? '' : (blocks[at + 1] ?? '');
      return next.length > longest || names.has(nameOf(next)) ? '' : next;
    };
  },
);
