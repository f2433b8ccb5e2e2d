/** Which lines of text hold an answer beside or under its name, by the way the page is built. */
import type { PageModel } from '../../../core/page-model.ts';
import { collapse, mayOpenWord } from '../../../core/reading/normalise.ts';
import { nextSiblingOf, nodeTypeOf, textContentOf } from './safe-dom.ts';
import { attr, CELL_ROLES, type Item, type Scan, type Seen } from './seen.ts';
import { inTurns } from './slices.ts';
import { columnsOf, tableAround } from './tables.ts';
import { isBlock, isFormatting } from './text.ts';

/** One line of text, as it is read. */
export interface Line {
  holder: Seen;
  /** Its pieces of text, in order. */
  items: Item[];
  words: string;
}

type Answer = PageModel['answers'][number];

/** A name and an answer are short: what holds more than these pieces is a passage. */
const mostPieces = 8;
/** A cell that holds more lays the page out. */
export const mostInCell = 30;

const heads = new Set(['th', 'columnheader', 'rowheader']);
const cells = new Set(['dd', 'dt', 'td', ...heads, ...CELL_ROLES]);

/** The answers among the lines of a page, in their order. */
export function* answersIn(scan: Scan, lines: readonly Line[]): Generator<void, Answer[]> {
  const columns = columnsOf(scan);
  const answers: Answer[] = [];
  let row: Row | null = null;
  let term = -1;
  let pair: Pair | null = null;
  yield* inTurns(lines, (line, block) => {
    const cell = cellOf(line.holder);
    const nature = cell && natureOf(cell);
    if (nature === 'dt') {
      // Two names in a row: nothing was given for the first.
      const before = block > 0 ? lines[block - 1] : undefined;
      if (term === block - 1 && before && listOf(before.holder) === listOf(line.holder))
        answers.push({ block: term, from: before.words.length, name: term, column: null });
      term = block;
    } else if (nature === 'dd' && term >= 0) answers.push({ block, from: 0, name: term, column: null });
    else if (cell && nature !== 'dd') {
      if (cell.parent !== row?.seen) row = startRow(cell, row, lines, block, columns.get(cell.parent) ?? 0);
      const answer = answerInRow(row, cell, columns.get(cell) ?? 0, block, line.words);
      if (answer) answers.push(answer);
    } else {
      const before = lines[block - 1];
      const isAlone = before !== undefined && !runsOn(before) && isPair(scan, before.holder, line.holder);
      const isAnswer = isAlone || (answers.at(-1)?.block !== block - 1 && isInTurn(lines, block));
      if (isAlone) pair = { name: before.holder, row: line.holder.parent };
      const isBare = !isAnswer && pair !== null && isNameAlone(pair, line.holder);
      const isRow = runsOn(line) && [before, lines[block + 1]].some((one) => one && isLikeIt(one, line));
      const from = isAnswer
        ? 0
        : isBare
          ? line.words.length
          : isRow
            ? wordsOf(line.holder, line.items.slice(0, 1)).length
            : nameLength(line);
      if (from !== null) answers.push({ block, from, name: isAnswer ? block - 1 : block, column: null });
    }
  });
  return answers;
}

interface Row {
  seen: Seen | null;
  table: Seen | null;
  /** The lines that name the columns of its table, by the place of their cell. */
  columns: Map<number, number>;
  /** It names the columns, and answers nothing. */
  isHead: boolean;
  /** The line that names it. */
  name: number | null;
}

/** @param place of its first cell, be it empty: before it, the name of the row above is that of this row too */
function startRow(cell: Seen, before: Row | null, lines: readonly Line[], block: number, place: number): Row {
  const seen = cell.parent;
  const table = tableAround(cell);
  const isFirst = table !== before?.table;
  const columns = isFirst ? new Map<number, number>() : (before?.columns ?? new Map());
  return {
    seen,
    table,
    columns,
    isHead: isFirst && namesColumns(lines, block, seen),
    name: !isFirst && place > 0 ? (before?.name ?? null) : null,
  };
}

/** A first row of heads, or of three cells and more without an amount. A head before plain cells names those. */
function namesColumns(lines: readonly Line[], start: number, row: Seen | null): boolean {
  const own: Line[] = [];
  for (let at = start; at < lines.length && own.length < 40; at++) {
    const line = lines[at] as Line;
    if (cellOf(line.holder)?.parent !== row) break;
    own.push(line);
  }
  const isHead = ({ holder }: Line) => heads.has(natureOf(cellOf(holder) as Seen));
  return (
    own.length > 1 &&
    (isHead(own[0] as Line)
      ? own.every(isHead)
      : own.length > 2 && !own.some(({ words }) => /€|\d[.,]\d\d\b|^\d{1,3}\s\d{3}$/.test(words)))
  );
}

function answerInRow(row: Row, cell: Seen, place: number, block: number, words: string): Answer | null {
  if (row.isHead) row.columns.set(place, block);
  // A head that is a number is that of a total, in bold.
  else if (row.name === null || (heads.has(natureOf(cell)) && /\p{L}/u.test(words))) row.name = block;
  else return { block, from: 0, name: row.name, column: row.columns.get(place) ?? null };
  return null;
}

function listOf(term: Seen): Seen | null {
  for (let at: Seen | null = term, up = 0; at && up < 6; at = at.parent, up++) if (at.tag === 'dl') return at;
  return null;
}

const natureOf = ({ tag, role }: Seen): string => (CELL_ROLES.has(role) ? role : tag);

/** The cell a line stands in, through the plain boxes around it. */
function cellOf(holder: Seen): Seen | null {
  let at: Seen | null = holder;
  for (let up = 0; at && up < 4; up++, at = at.parent)
    // A table may only lay the page out: it says so, or its cells hold many pieces.
    if (cells.has(natureOf(at)))
      return at.tag === 'td' &&
        (at.itemEnd - at.itemStart > mostInCell || /^(none|pres)/.test(tableAround(at)?.role ?? ''))
        ? null
        : at;
  return null;
}

/**
 * What a line of text stands in: a block, an element of the site's own making, a cell by its role. Which of them are
 * drawn apart is not asked.
 */
export function lineHolderOf(owner: Seen): Seen {
  let at = owner;
  while (at.parent && !isBlock(at.tag) && !at.tag.includes('-') && !CELL_ROLES.has(at.role)) at = at.parent;
  return at;
}

/** Two boxes side by side, alone in theirs: « Situation familiale » and « En couple ». */
function isPair(scan: Scan, name: Seen, answer: Seen): boolean {
  const row = answer.parent;
  if (!row || name.parent !== row || name === answer || /^(h[1-6]|li)$/.test(name.tag)) return false;
  if (row.itemEnd - row.itemStart > mostPieces) return false;
  for (let at = row.itemStart; at < row.itemEnd; at++) {
    const { type, owner } = scan.items[at] as Item;
    if (type !== 'text' || owner.isInButton || owner.tag === 'a') continue;
    const holder = lineHolderOf(owner);
    if (holder !== name && holder !== answer) return false;
  }
  return true;
}

/** Names and answers by turns in one box: the two before, or the two after, are made like these. */
function isInTurn(lines: readonly Line[], block: number): boolean {
  const box = lines[block]?.holder.parent;
  const makeAt = (at: number): string | null => {
    const holder = lines[at]?.holder;
    return holder && holder.parent === box && /^(div|p|span)$/.test(holder.tag)
      ? attr(holder, 'class')
      : null;
  };
  const answer = makeAt(block);
  const name = answer ? makeAt(block - 1) : null;
  return (
    Boolean(name) &&
    name !== answer &&
    [block - 2, block + 2].some((at) => makeAt(at) === answer && makeAt(at - 1) === name)
  );
}

/** Two boxes side by side, of which others of the same make follow. */
interface Pair {
  name: Seen;
  row: Seen | null;
}

/** A box made like the name of the pair before it, with an empty one beside it: nothing was given. */
function isNameAlone({ name, row }: Pair, holder: Seen): boolean {
  const own = holder.parent;
  if (!own || own === row || own.tag !== row?.tag || own.parent !== row.parent || holder.tag !== name.tag)
    return false;
  let beside = nextSiblingOf(holder.el);
  while (beside && nodeTypeOf(beside) !== 1) beside = nextSiblingOf(beside);
  return beside !== null && (textContentOf(beside) ?? '').trim() === '';
}

/**
 * « <span>Situation</span> <span>En couple</span> » in one line: how long the name is, when just two pieces are set
 * apart. A way back may follow.
 */
function nameLength({ holder, items, words }: Line): number | null {
  const [first] = items;
  if (!first || first.owner === holder || items.length > mostPieces) return null;
  const from = items.findIndex(({ owner }) => owner !== first.owner);
  const other = items[from]?.owner;
  if (!other || other.tag === 'a') return null;
  const isOne = items.slice(from).every(({ owner }) => owner === other || owner.tag === 'a');
  const length = wordsOf(holder, items.slice(0, from)).length;
  // What follows may hold no word: the whole line is then one piece, and nothing is named.
  return isOne && length < words.length ? length : null;
}

/** Beside a name, not an answer. */
const mark = /^(obligatoire|requis|facultati|optionnel|nouveau|new)/i;

/**
 * « <b>Nom</b><span>MOREL</span> », no space between: one word as it is written, so that only the page's style can set the
 * two apart. Bold alone belongs to what is around.
 */
function runsOn({ holder, items }: Line): boolean {
  const [first, second, ...rest] = items;
  return (
    first?.owner === holder &&
    second !== undefined &&
    first.hasSpaceAfter !== true &&
    isBox(second.owner, holder) &&
    /(?:\p{L}|\b\d{4})$/u.test(first.text) &&
    /^(?:[\p{Lu}\d]|\p{L}.{3})/u.test(second.text) &&
    !mark.test(second.text) &&
    rest.every(({ owner }) => owner.tag === 'a')
  );
}

/** One of a list: alone, it may be anything. */
function isLikeIt(other: Line, { holder }: Line): boolean {
  return (
    runsOn(other) &&
    other.holder.tag === holder.tag &&
    (other.holder.parent === holder.parent || other.holder.parent?.parent === holder.parent?.parent)
  );
}

/** The words of a line; pieces set apart do not run into one word, nor « 2026 » and « 455,10 € » into one number. */
export function wordsOf(holder: Seen, items: readonly Item[]): string {
  const [only, second] = items;
  if (only && !second) return collapse(only.text);
  let text = '';
  for (const [at, { type, owner, text: own, hasSpaceAfter }] of items.entries()) {
    const before = items[at - 1]?.owner;
    const isApart =
      before && before !== owner && isBox(owner, holder) && (isBox(before, holder) || isNextWord(text, own));
    text += type === 'break' || isApart ? ` ${own}` : own;
    if (hasSpaceAfter) text += ' ';
  }
  return collapse(text);
}

/** « Nom » then « MOREL », « naissance » then « 07/01/1974 », « Juin 2026 » then « 964,00 € ». */
const isNextWord = (text: string, next: string): boolean =>
  mayOpenWord(next) &&
  ((/\p{L}$/u.test(text) && /^(?:\p{Lu}\p{L}|\d)/u.test(next)) ||
    (/\b\d{4}$/u.test(text) && /^\d/u.test(next)));

/** A piece in an element of its own, which does not only make it bold. */
const isBox = (owner: Seen, holder: Seen): boolean => owner !== holder && !isFormatting(owner.tag);
