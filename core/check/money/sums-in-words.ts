/** Each sum that the lines of a page tell, with the words that tell which it is. */
import type { PageModel } from '../../page-model.ts';
import { readAmount, sumsTold } from '../../values/amount.ts';
import { fold } from '../../wording/fold.ts';
import { longestText } from '../sentences.ts';

export interface SumTold {
  cents: number;
  /** Folded: from the comma before it, « dépense totale (salaires et cotisations) ». */
  name: string;
  /** Folded: all between the sum before, or the beginning of its sentence, and the words right after it. */
  words: string;
  block: string;
  at: number;
}

const currency = /^\s?(?:€|euros?)/iu;
/** Where the words after a sum begin to be of another. */
const nextThing = /[,;.:()?!]|\s(?:dont|sur|et|soit|mais|puis)\s/u;
const letters = /\p{L}{3}/u;

export function sumsInWords({ blocks, answers, fields }: PageModel): SumTold[] {
  const ofCases = new Set(fields.flatMap(({ label, options }) => [label, ...options]));
  const names = new Map(
    answers.map(({ name, block, column }) => [
      block,
      [blocks[column ?? -1], name === block ? null : blocks[name]].filter(Boolean).join(' '),
    ]),
  );
  return blocks.flatMap((block, at) => {
    if (block.length > longestText || ofCases.has(block)) return [];
    const found = [...block.matchAll(sumsTold)];
    return found.flatMap((sum, place): SumTold[] => {
      const amount = readAmount(sum[0]);
      if (amount.state !== 'amount') return [];
      const last = found[place - 1];
      const from = last ? endOf(last, block) + ofLast(block.slice(endOf(last, block), sum.index)) : 0;
      const rest = block.slice(endOf(sum, block), found[place + 1]?.index);
      const after = rest.split(nextThing)[0] ?? '';
      const own = block.slice(from, sum.index);
      // « Acompte encaissé », in the cell or the line before it.
      const over = letters.test(own + after) || last ? '' : (names.get(at) ?? titleOver(blocks, at));
      const before = `${over} ${own.split(/[.;!?]\s+(?=\p{Lu})/u).at(-1) ?? ''}`;
      const pieces = before.split(/,\s|;\s|\s?:\s/u);
      const name = pieces.findLast((piece) => letters.test(piece)) ?? '';
      return [{ cents: amount.cents, name: fold(name), words: fold(`${before} ${after}`), block, at }];
    });
  });
}

/** « 412,55 € hors charges, provision … »: how many letters belong to the sum before. */
const ofLast = (between: string): number => Math.max(0, between.search(nextThing));

const endOf = (sum: RegExpMatchArray, text: string): number => {
  const end = (sum.index ?? 0) + sum[0].length;
  return end + (currency.exec(text.slice(end))?.[0].length ?? 0);
};

const longestTitle = 120;
function titleOver(blocks: readonly string[], at: number): string {
  const title = blocks[at - 1] ?? '';
  return title.length <= longestTitle && !/\d\s?€/u.test(title) ? title : '';
}
