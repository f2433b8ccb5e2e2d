/** An answer that the way the page is built gives its name: a cell of a table, a term and what is said of it. */
import type { PageModel } from '../../page-model.ts';
import { splitLabel } from '../../reading/label-text.ts';
import { fold } from '../../wording/fold.ts';
import {
  amountBeforeAside,
  birthsIn,
  holdsAnswer,
  inOneLine,
  isYesOrNo,
  onlyAmountIn,
  severalInOneLine,
  withoutSign,
  withoutWayBack,
} from './answer-lines.ts';
import { hoursAndPayIn } from './figures-in-line.ts';
import { isMonth, isValue, money } from './line-answer.ts';
import { isName, isNotice, isPlainHead, ofThePage } from './line-names.ts';
import { type PlainLines, plainLine } from './line-plain.ts';
import { isHerWords } from './line-within.ts';
import { namedIn, sumsInTurn } from './line-writing.ts';
import { isChoice } from './offered.ts';
import type { ShownLine } from './shown-rows.ts';
import { longestLine } from './shown-sentences.ts';

/** What stands between a name and its answer in one line; a stroke right before a number is its minus. */
const afterName = /^(?:[\s:]|[–-](?!\d))+(?=.)/u;
/** Before an answer that stands by itself, where no stroke parts it from its name. */
const beforeAnswer = /^(?:[\s:]|[–-](?!\s?\d))+(?=.)/u;

/** An answer by the way the page is built: its name is known, whatever it says. */
export function builtLine(
  page: PlainLines,
  { block, from, name, column }: PageModel['answers'][number],
): ShownLine[] {
  const whole = page.blocks[block] ?? '';
  if (whole.length > longestLine) return longAnswer(page, { block, from, name, column });
  // « Modifier la première – Modifier la seconde »
  if (page.plain[block] === '') return [];
  const line = withoutWayBack(whole);
  const value = withoutSign(line.slice(from).replace(name === block ? afterName : beforeAnswer, ''));
  const own = name === block ? line.slice(0, from) : withoutWayBack(page.blocks[name] ?? '');
  if (name !== block && isTaxBox.test(own)) {
    const box = taxBoxLine(page, block, name, value);
    if (box) return box;
  }
  // « Pensions versées | 6GU | 2 400 € »: the box of the tax return is no answer.
  if (name !== block && isTaxBox.test(value.trim())) return [];
  // A sign drawn before a line names nothing.
  if (name === block && !/\p{L}/u.test(own)) return plainLine(page, block);
  const head = column === null ? '' : (page.blocks[column] ?? '');
  // « Activité : oui Heures : 22 h Brut : 275 € »
  const several =
    name === block && value.includes(' : ')
      ? severalInOneLine(`${own.replace(/[\s:]+$/, '')} : ${value}`)
      : [];
  if (several.length > 0) return several.map((one) => money(block, name, one.label, one.value));
  const work = hoursAndPayIn(value);
  if (work.length > 0) return work.map((one) => money(block, name, `${own} – ${one.label}`, one.value));
  // « Salaire : 0 € — Allocation chômage : 921 € » under its month.
  const named = name === block ? [] : namedIn(value);
  if (named.length > 1) return named.map((one) => money(block, name, `${own} – ${one.label}`, one.value));
  // « Salaire : 980,44 € » in the cell of a month and a person.
  const inner = inOneLine(value);
  const label = [own, inner?.label ?? '', isPlainHead(head) ? '' : head].filter(Boolean).join(' – ');
  const said = inner ? inner.value : value;
  // « Montant (obligatoire) », over its case, with nothing beside it but « € ».
  if (!said && isChoice(page, splitLabel(label).text)) return [];
  if ((said === '' && block !== name) || !isName(label)) return [];
  // « 9 640 », under « Montant (€) »
  if (said !== null && /€|\beuros?\b/iu.test(head) && /^[-−]?\d[\d\s.,]*$/.test(said))
    return [money(block, name, label, `${said} €`)];
  // « Oui » and « Non » beside their question, under those of the first: the table has no heads.
  if (isYesOrNo(said ?? '') && isChoice(page, own)) return [];
  if (said === null || said === '' || isValue(said) || isYesOrNo(said))
    return isChoice(page, label) ? [] : [money(block, name, label, said)];
  const first = amountBeforeAside(said);
  if (first !== null) return [{ ...money(block, name, label, first), sentence: `${label} : ${said}` }];
  const sum = isMonth(own) ? onlyAmountIn(said) : null;
  if (sum !== null) return [money(block, name, label, sum)];
  const sums = sumsInTurn(`${label} : ${said}`);
  if (sums.length > 0) return sums.map((one) => money(block, name, one.label, one.value));
  // Not those of the line that stands before: « Jean ROY, né le… », « Rattachée : Ana ROY, née le… ».
  const births = birthsIn(`${label} : ${said}`).slice(birthsIn(label).length);
  if (births.length > 0)
    return births.map((one) => ({ at: block, nameAt: name, ...one, meaning: 'words', sentence: line }));
  return isNotice(said) || ofThePage.test(fold(said))
    ? []
    : [{ at: block, nameAt: name, label, value: said, meaning: 'words' }];
}

const isTaxBox = /^(?:[1-9][A-Z]{2}|[A-Z])$/;
const bareNumber = /^\d[\d\s\u00a0\u202f]{0,14}$/u;

/** « 7GA | Frais de garde | 1 150 »: a box of the tax return, what it is of, and its amount; null in any other row. */
function taxBoxLine({ blocks }: PlainLines, block: number, name: number, value: string): ShownLine[] | null {
  const [box = '', what = '', given = ''] = blocks.slice(name, name + 3);
  // « F – Enfants à charge : 0 » is no money.
  const isChoice = isYesOrNo(given);
  if (box.length === 1 && !isChoice) return null;
  if (!/\p{L}{3}/u.test(what) || !(bareNumber.test(given) || isChoice) || /\bnombre\b/i.test(what))
    return null;
  if (block === name + 1) return [];
  const told = isChoice ? value : `${value} €`;
  return block === name + 2 ? [money(block, name + 1, `${box} – ${what}`, told)] : null;
}

/** « Amélie EXEMPLE », in a row whose cell is empty: named as those around it. */
export function emptyLine(
  { blocks }: Pick<PageModel, 'blocks'>,
  at: number,
  { column }: PageModel['answers'][number],
): ShownLine {
  const head = column === null ? '' : (blocks[column] ?? '');
  const own = withoutWayBack(blocks[at] ?? '');
  return money(at, at, isPlainHead(head) ? own : `${own} – ${head}`, null);
}

/**
 * What she wrote in a large case, as it stands: nothing is looked for in it. Where it holds an amount or a day, it may be a
 * whole recap.
 */
function longAnswer(page: PlainLines, { block, from, name }: PageModel['answers'][number]): ShownLine[] {
  const words = page.blocks[block] ?? '';
  const label = name === block ? words.slice(0, from) : (page.blocks[name] ?? '');
  const value = words.slice(from).trim();
  if (label.length > longestLine || !isName(label) || isNotice(value)) return [];
  if (holdsAnswer(value) && !isHerWords(label))
    return [{ at: block, nameAt: block, label: '', value, meaning: 'unknown' }];
  return [{ at: block, nameAt: name, label, value, meaning: 'words' }];
}
