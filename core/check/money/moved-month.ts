/**
 * « 10 novembre 2026 : 140,00 € reçus », and 140 in the case of October: what the page tells month by month, each sum of it in a
 * case, and some of them in the case of another month.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';
import { moneyIn } from './sum-in-text.ts';
import { sumsIn } from './sums-in.ts';

interface Told {
  line: string;
  /** The line before it, where it is the first of its list. */
  over: string;
  month: number;
  cents: number;
}

const longest = 120;
const ofReceipt = /\b(?:recue?s?|percue?s?|versee?s?|payee?s?|encaisse\w*)\b/;
const none = /\b(?:aucune?|pas de|sans|neant) (?:versement|paiement|montant|somme|recette|salaire|revenu)\b/;

export function checkMovedMonth({ asked, page }: CheckContext): Finding[] {
  const amounts = asked.filter((field) => field.valueType === 'amount' && monthOf(field) !== null);
  const tables = [...Map.groupBy(amounts, seriesOf).values()].filter(({ length }) => length > 1);
  const lists = tables.length === 0 ? [] : listsIn(page.blocks);
  return tables.flatMap((cases) =>
    lists.flatMap((list) => {
      const told = cases.map((field) => list.find(({ month }) => month === monthOf(field)?.month));
      const isSame = list.length === cases.length && told.every((one) => one !== undefined);
      if (!isSame || !haveSameSums(cases, list) || !mayBeOfOneSort(cases, list)) return [];
      const moved = cases.filter((field, at) => centsOf(field) !== told[at]?.cents);
      // « 500, 500, 0 » told and « 0, 500, 500 » written: each of them a month later.
      const isLater = [1, -1].some((by) =>
        cases.every((field, at) => centsOf(field) === told.at((at + by + told.length) % told.length)?.cents),
      );
      if (isLater && !list.some(({ line }) => ofReceipt.test(fold(line)))) return [];
      // All of them moved: a pay that came the month after.
      const line = moved.length < cases.length ? told[cases.indexOf(moved[0] as Field)] : undefined;
      return moved[0] && line
        ? [ownFinding('figures', 'problem', spotOf(moved[0]), 'page-error-problem', { said: line.line })]
        : [];
    }),
  );
}

/** Lines one under another, of one month and one sum each. */
function listsIn(blocks: readonly string[]): Told[][] {
  const lists: Told[][] = [[]];
  for (const [at, line] of blocks.entries()) {
    const told = line.length <= longest ? toldIn(line, blocks[at - 1] ?? '') : null;
    if (told && !lists.at(-1)?.some(({ month }) => month === told.month)) lists.at(-1)?.push(told);
    else lists.push(told ? [told] : []);
  }
  return lists.filter(({ length }) => length > 1);
}

function toldIn(line: string, over: string): Told | null {
  // « 10 novembre 2026 » is a day, and of its month.
  const [month, otherMonth] = [...monthsIn(line), ...datesIn(line)];
  const [cents, otherSum] = none.test(fold(line)) ? [0] : sumsIn(line);
  return month && !otherMonth && cents !== undefined && otherSum === undefined
    ? { line, over, month: month.month, cents }
    : null;
}

/** « Votre bourse », over the list, is no pension. */
function mayBeOfOneSort([first]: readonly Field[], list: readonly Told[]): boolean {
  const told = list.flatMap(({ line, over }) => moneyIn(`${over} ${line}`));
  const own = moneyIn(`${first?.label} ${first?.group ?? ''}`);
  return told.length === 0 || own.length === 0 || told.some((sort) => own.includes(sort));
}

const haveSameSums = (cases: readonly Field[], list: readonly Told[]): boolean => {
  const sorted = (sums: (number | null)[]): string => sums.sort((a, b) => (a ?? 0) - (b ?? 0)).join(' ');
  return sorted(cases.map(centsOf)) === sorted(list.map(({ cents }) => cents));
};
