/** The answers among a page's lines of text: which line each stands in, and what names it. */
import type { PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { monthsIn } from '../wording/months.ts';
import {
  holdsAnswer,
  inOneLine,
  isAmount,
  isToldBack,
  isYesOrNo,
  saysNothing,
  withoutWayBack,
  wordsAfterColon,
} from './answer-lines.ts';

/** A longer line is a text about the procedure, not an answer; and no text is matched for longer than that. */
const longestLine = 240;
/** Words longer than that are a notice, even beside a name. */
const longestWords = 120;

/** `value` null: the page says that nothing was given. `unknown`: an answer in a form not known here, without a name. */
export interface ShownLine {
  at: number;
  /** The line that names it; `at` itself when both are in one. */
  nameAt: number;
  label: string;
  value: string | null;
  meaning: 'amount' | 'yes-no' | 'words' | 'unknown';
}

/** The titles a line stands under. */
export interface LinePlace {
  group: string | null;
  outer: string | undefined;
  isTitle: boolean;
}

type Lines = Pick<PageModel, 'blocks' | 'answers' | 'fields'>;

/** Answers, then the lines that hold one in a form not known here, in the order of the page. */
export function shownLines(page: Lines, places: readonly LinePlace[]): ShownLine[] {
  const found = knownLines(page, places);
  const told = new Set(found.flatMap(({ at, nameAt }) => [at, nameAt]));
  const first = Math.min(...told);
  const last = Math.max(...told);
  const unknown = page.blocks.flatMap((block, at): ShownLine[] => {
    if (told.has(at) || places[at]?.isTitle || block.length > longestLine) return [];
    const isAnswer = at > first && at < last ? holdsAnswer(block) : isToldBack(block);
    return isAnswer ? [{ at, nameAt: at, label: '', value: withoutWayBack(block), meaning: 'unknown' }] : [];
  });
  return [...found, ...unknown].sort((a, b) => a.at - b.at);
}

function knownLines(page: Lines, places: readonly LinePlace[]): ShownLine[] {
  const { blocks } = page;
  const answers = new Map(page.answers.map((answer) => [answer.block, answer]));
  const found: ShownLine[] = [];
  let months: string[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] ?? '';
    if (block.length > longestLine) continue;
    if (isMonth(block)) months = isMonth(blocks[at - 1]) ? [...months, block] : [block];
    if (places[at]?.isTitle) continue;
    const answer = answers.get(at);
    const row = answer ? [] : rowOfMonths(blocks, at, months);
    const line = answer ? answerOf(page, answer) : (row[0] ?? plainLine(page, at));
    if (!line || (line.meaning === 'words' && !answer && !follows(at, found, places))) continue;
    found.push(...(row.length > 0 ? row : [line]));
    at += row.length;
  }
  return found;
}

/** An answer by the way the page is built: its name is known, whatever it says. */
function answerOf(
  page: Lines,
  { block, from, name, column }: PageModel['answers'][number],
): ShownLine | null {
  const line = withoutWayBack(page.blocks[block] ?? '');
  const value = line.slice(from).replace(/^[\s:–-]+(?=.)/u, '');
  const own = name === block ? line.slice(0, from) : withoutWayBack(page.blocks[name] ?? '');
  const head = column === null ? '' : (page.blocks[column] ?? '');
  const label = isMonth(head) || isTotal(head) ? `${own} – ${head}` : own;
  if (value === '' || !isName(label)) return null;
  if (isValue(value) || isYesOrNo(value))
    return isChoice(page, label) ? null : money(block, name, label, saysNothing(value) ? null : value);
  return value.length <= longestWords ? { at: block, nameAt: name, label, value, meaning: 'words' } : null;
}

/** Told by the line's own words: « Salaire : 640 € », or an amount, « Oui » or nothing under the line that names it. */
function plainLine(page: Lines, at: number): ShownLine | null {
  const line = withoutWayBack(page.blocks[at] ?? '');
  const whole = inOneLine(line);
  if (whole && !isChoice(page, whole.label)) return money(at, at, whole.label, whole.value);
  const over = withoutWayBack(page.blocks[at - 1] ?? '');
  if (isName(over)) {
    if (saysNothing(line)) return money(at, at - 1, over, null);
    if (isAmount(line) || (isYesOrNo(line) && !isChoice(page, over))) return money(at, at - 1, over, line);
  }
  const words = wordsAfterColon(line);
  return words && isName(words.label) ? { at, nameAt: at, ...words, meaning: 'words' } : null;
}

/** The row of a table under a head of months: its name, then a value for each. */
function rowOfMonths(blocks: readonly string[], at: number, months: readonly string[]): ShownLine[] {
  const name = withoutWayBack(blocks[at] ?? '');
  const cells = blocks.slice(at + 1, at + 1 + months.length);
  if (months.length < 2 || !isName(name) || cells.length < months.length || !cells.every(isValue)) return [];
  return cells.map((cell, column) =>
    money(at + 1 + column, at, `${name} – ${months[column]}`, isAmount(cell) ? cell : null),
  );
}

/** Under a title of a part, or after another answer: elsewhere a colon says nothing of an answer. */
function follows(at: number, found: readonly ShownLine[], places: readonly LinePlace[]): boolean {
  return found.at(-1)?.at === at - 1 || (places[at - 1]?.isTitle === true && places[at]?.group !== null);
}

function money(at: number, nameAt: number, label: string, value: string | null): ShownLine {
  return { at, nameAt, label, value, meaning: value !== null && isYesOrNo(value) ? 'yes-no' : 'amount' };
}

export function isMonth(text = ''): boolean {
  return /^\p{L}+\.? \d{4}$/u.test(text) && monthsIn(text).length === 1;
}

function isTotal(head: string): boolean {
  return /^(total|somme)\b/.test(fold(head));
}

function isValue(cell: string): boolean {
  return isAmount(cell) || saysNothing(cell);
}

/** « 27/08/2026 », before an amount: the day it was paid names it. */
const writtenDay = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;

function isName(line: string): boolean {
  return (/\p{L}{2}/u.test(line) || writtenDay.test(line)) && !isAmount(line) && !/^(oui|non)$/i.test(line);
}

/** The words of a choice one can still make are no answer. */
function isChoice({ fields }: Lines, question: string): boolean {
  const asked = fold(question);
  return fields.some(
    ({ label, question: over, options }) =>
      fold(label) === asked || fold(over ?? '') === asked || options.some((option) => fold(option) === asked),
  );
}
