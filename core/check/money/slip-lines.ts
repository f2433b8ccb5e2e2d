/** The lines of a payslip as a page writes them in a text: « Net à payer 1 119,44 », « Heures ........ 21,00 Salaire brut .. 258,72 ». */
import { readAmount } from '../../values/amount.ts';
import { onceForEach } from '../../wording/fold.ts';
import type { FigureShown } from './papers-in-table.ts';
import { figureOf } from './payslip.ts';

export interface SlipLine {
  name: string;
  text: string;
  /** All of it, as it stands there. */
  written: string;
}

const name = String.raw`\p{L}[\p{L} '’]{2,40}?`;
/** After a space alone, only what is written as money: « bulletin 2 » is none. */
const between = String.raw`\s?(?:\.{2,}|…+|[:=(])\s?|\s(?=\d[\d\s]{0,14}(?:,\d{2}|\s?€))`;
const figure = String.raw`\d[\d\s]{0,14}(?:,\d{1,2})?`;
const end = String.raw`\s?(?:€|h(?!\p{L}))|(?=[\s;)]|[.,](?!\d)|$)`;
const aLine = new RegExp(`(${name})(?:${between})(${figure})(?:${end})`, 'gu');

export const slipLinesIn = onceForEach((block: string): SlipLine[] =>
  [...block.matchAll(aLine)].map(([written, name = '', text = '']) => ({
    name: name.trim(),
    text: text.trim(),
    written,
  })),
);

/** Its figure in cents, where it is one that payslips have; none of hours. */
export function figureShown({ name, text }: Pick<SlipLine, 'name' | 'text'>): FigureShown[] {
  const [figure, amount] = [figureOf(name), readAmount(text)];
  return figure && amount.state === 'amount' ? [{ figure, cents: amount.cents }] : [];
}
