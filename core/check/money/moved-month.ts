/**
 * « 10 novembre 2026 : 140,00 € reçus », and 140 in the case of October: what the page tells month by month, each sum of it in a
 * case, and some of them in the case of another month; or one of a month that is not asked for.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthsAsPattern, monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestLine, sentencesOf } from '../sentences.ts';
import { isHers, monthOf, seriesOf } from '../who-and-when.ts';
import { herPartner } from '../word-lists.ts';
import { writtenIn } from './paid-to-whom.ts';
import { moneyIn } from './sum-in-text.ts';

interface Told {
  line: string;
  /** The line before it, where it is the first of its list. */
  over: string;
  month: number;
  cents: number;
}

const longest = 120;
const ofReceipt = /\b(?:recue?s?|percue?s?|versee?s?|payee?s?|encaisse\w*)\b/;
/** « Total des salaires transmis pour août »: of more than one payslip. */
const ofSeveral = /^(?:sous )?tota(?:l|ux)\b/;
const none = /\b(?:aucune?|pas de|sans|neant) (?:versement|paiement|montant|somme|recette|salaire|revenu)\b/;

export function checkMovedMonth({ asked, page }: CheckContext): Finding[] {
  const amounts = asked.filter((field) => field.valueType === 'amount' && monthOf(field) !== null);
  const tables = [...Map.groupBy(amounts, seriesOf).values()].filter(({ length }) => length > 1);
  const lists = tables.length === 0 ? [] : listsIn(page.blocks);
  if (tables.length > 0 && sentencesOf([...page.blocks, ...writtenIn(page)]).some(isPaidLate)) return [];
  const inTurns = tables.length === 0 ? [] : listsInTurns(page.blocks);
  return tables.flatMap((cases) => {
    // Cells name nobody: they are of who reads.
    const areHers = cases.every(isHers);
    const [found] = (areHers ? [...lists, ...inTurns] : lists)
      .filter(([first]) => !(areHers && herPartner.test(fold(first?.over ?? ''))))
      .flatMap((list) => inTable(cases, list));
    return found ?? [];
  });
}

const aMonth = new RegExp(`\\b(?:${monthsAsPattern})\\b`, 'g');
/** « Un salaire de juin versé en juillet compte pour juillet » */
const aRule = /\b(?:si|un|une|exemple|compt\w+|declar\w+|pour le mois)\b/;
/** « Le salaire d'octobre a été payé le 2 novembre » */
function isPaidLate(text: string): boolean {
  const words = fold(text);
  const isOfTwo = new Set(words.match(aMonth)).size === 2 && sumsIn(text).length === 0;
  return ofReceipt.test(words) && !aRule.test(words) && (isOfTwo || /\bretard\b/.test(words));
}

function inTable(cases: readonly Field[], list: readonly Told[]): Finding[] {
  const toldIn = (field: Field, by = 0): Told | undefined => {
    const month = monthOf(field)?.month ?? 0;
    return list.find((one) => one.month === ((month + by + 11) % 12) + 1);
  };
  const known = cases.filter((field) => toldIn(field) !== undefined);
  if (known.length < 2 || !mayBeOfOneSort(cases, list)) return [];
  const moved = known.filter((field) => centsOf(field) !== toldIn(field)?.cents);
  const isOfThem = known.length === cases.length && list.length === cases.length && haveSameSums(cases, list);
  // « 5 janvier 2027 : 170 € », of the month after, in the case of December, and the others as they are told.
  const isOfOther =
    mayBeOfOneSort(cases, list, 'sure') &&
    known.some((field) => centsOf(field) && !moved.includes(field)) &&
    moved.every((field) => list.some(({ cents }) => cents > 0 && cents === centsOf(field)));
  if (!isOfThem && !isOfOther) return [];
  // « 500, 500, 0 » told and « 0, 500, 500 » written: each of them a month later.
  const isLater = [1, -1].some((by) =>
    known.every(
      (field, at) =>
        centsOf(field) === toldIn(field, by)?.cents ||
        (isOfThem && centsOf(field) === list.at((at + by + list.length) % list.length)?.cents),
    ),
  );
  if (isLater && !(isOfThem && list.some(({ line }) => ofReceipt.test(fold(line))))) return [];
  // All of them moved: a pay that came the month after.
  const line = moved[0] && moved.length < known.length ? toldIn(moved[0]) : undefined;
  return moved[0] && line
    ? [ownFinding('figures', 'problem', spotOf(moved[0]), 'page-error-problem', { said: line.line })]
    : [];
}

/** Lines one under another, or pieces of one line, of one month and one sum each. */
function listsIn(blocks: readonly string[]): Told[][] {
  const pieces = blocks
    .filter((block) => block.length <= longestLine && sumsIn(block).length > 1)
    .map((block) => block.split(/,\s|;\s?|\set\s|\spuis\s|\s[·|]\s/u));
  return [blocks, ...pieces].flatMap(listsOf);
}

/** A month and a sum by turns, as cells are read. */
function listsInTurns(blocks: readonly string[]): Told[][] {
  const turns = blocks.map((block, at) => {
    const isOfMonth = sumsIn(block).length === 0 && [...monthsIn(block), ...datesIn(block)].length === 1;
    const next = blocks[at + 1] ?? '';
    return isOfMonth && /^[\d\s\u00a0\u202f,.]+€$/u.test(next) ? `${block} : ${next}` : '';
  });
  return listsOf(turns.filter((turn) => turn !== ''));
}

function listsOf(blocks: readonly string[]): Told[][] {
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
  // « Bulletin de décembre, payé le 31/12/2026 » is of one.
  const [month, otherMonth] = new Set([...monthsIn(line), ...datesIn(line)].map((one) => one.month));
  if (ofSeveral.test(fold(line))) return null;
  const [cents, otherSum] = none.test(fold(line)) ? [0] : sumsIn(line);
  return month && !otherMonth && cents !== undefined && otherSum === undefined
    ? { line, over, month, cents }
    : null;
}

/** « Votre bourse », over the list, is no pension. */
function mayBeOfOneSort([first]: readonly Field[], list: readonly Told[], how?: 'sure'): boolean {
  const told = list.flatMap(({ line, over }) => moneyIn(`${over} ${line}`));
  const own = moneyIn(`${first?.label} ${first?.group ?? ''}`);
  return told.length === 0 || (!how && own.length === 0) || told.some((sort) => own.includes(sort));
}

const haveSameSums = (cases: readonly Field[], list: readonly Told[]): boolean => {
  const sorted = (sums: (number | null)[]): string => sums.sort((a, b) => (a ?? 0) - (b ?? 0)).join(' ');
  return sorted(cases.map(centsOf)) === sorted(list.map(({ cents }) => cents));
};
