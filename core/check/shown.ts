import type { Field, PageModel } from '../page-model.ts';
import { readAmount } from '../values/amount.ts';
import { digest } from '../wording/digest.ts';
import { collapse, fold } from '../wording/fold.ts';
import { monthsIn } from '../wording/months.ts';

/** A longer line is a text about the procedure, not an answer; and no text is matched for longer than that. */
const longestLine = 240;

/** « Modifier », « Corriger ce montant »: a way back to the case, written in the same line as what it holds. */
const wayBack = /\s+(?:modifier|rectifier|corriger|changer)(?: [\p{L} ]{2,30})?$/iu;
/** « 1 234,56 » or « 1234,56 »; never « 2026 640,00 », a year before an amount. */
const digits = String.raw`-?(?:\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)`;
const amountAtEnd = new RegExp(
  String.raw`^(.*\p{L}.*?)[\s:–-]*?((?:^|\s)${digits}(?:[.,]\d{1,2})?\s*(?:€|euros?))$`,
  'iu',
);
const bareAmount = new RegExp(String.raw`^${digits}(?:[.,]\d{1,2}\s*(?:€|euros?)?|\s*(?:€|euros?))$`, 'iu');
const yesNo = /^(oui|non)\b/iu;
const yesNoAtEnd = /^(.*\p{L}.*?(?:\?|\s[:–]))\s*[:–-]?\s*(oui|non)\.?$/iu;
const nothing = /^(?:[-–—]|non (?:renseigne|complete|saisi|indique)\w*|a completer|pas de reponse)$/;
const nothingAtEnd = /^(.*\p{L}.*?)[\s:]+[-–—]$/u;
const aboutMoney =
  /\b(montants?|ressources?|revenus?|salaires?|allocations?|pensions?|indemnites?|total|somme)\b/;
/** « 27/08/2026 », before an amount: the day it was paid names it. */
const writtenDay = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;

const known = new WeakMap<readonly string[], Field[]>();

/**
 * The answers a page only shows again, in the order of its lines: a recap, an amount already written beside its words.
 * Each is like a case that cannot be filled: an amount, or « Oui » and « Non » after their question; empty where the
 * page says that nothing was given. What the site first showed is in `initial`.
 */
export function shownIn(page: PageModel): Field[] {
  const told = known.get(page.blocks);
  if (told) return told;
  const now = linesOf(page, page.blocks);
  const first = page.firstBlocks ? linesOf(page, page.firstBlocks) : now;
  const before = new Map(first.map(({ id, value }) => [id, value]));
  const fields = now.map((line): Field => ({ ...line, initial: before.get(line.id) ?? { state: 'unread' } }));
  known.set(page.blocks, fields);
  return fields;
}

/** Whether a field is an answer the page only shows. */
export function isShown({ id }: Field): boolean {
  return id.startsWith('shown-');
}

function linesOf(page: PageModel, blocks: readonly string[]): Field[] {
  const found: Field[] = [];
  const times = new Map<string, number>();
  const above: { level: number; text: string }[] = [];
  const titles = new Set(page.headings.map(({ text }) => text));
  let nextHeading = 0;
  const add = (label: string, value: string | null): void => {
    const name = collapse(label).replace(/[\s:]+$/, '');
    const isMoney = value === null ? aboutMoney.test(fold(name)) : !yesNo.test(value);
    if (value === null && !isMoney) return;
    const [group = null, outer] = above
      .filter(({ level }) => level > 1)
      .map(({ text }) => text)
      .reverse();
    // Named by its words, as long as they stand: two of the same name are two answers, in their order.
    const key = digest([outer, group, name].join('\n'));
    const rank = times.get(key) ?? 0;
    times.set(key, rank + 1);
    found.push(shownField(`shown-${key}.${rank}`, name, group, outer, value, isMoney));
  };
  let months: string[] = [];
  let done = -1;
  for (const [at, block] of blocks.entries()) {
    if (at <= done || block.length > longestLine) continue;
    if (isMonth(block)) months = isMonth(blocks[at - 1]) ? [...months, block] : [block];
    // Some titles stand in no line: those of buttons.
    const place = titles.has(block)
      ? page.headings.findIndex(({ text }, index) => index >= nextHeading && text === block)
      : -1;
    if (place >= 0 || isMonthAlone(blocks, at)) {
      if (place >= 0) nextHeading = place + 1;
      const level = page.headings[place]?.level ?? lowest;
      while ((above.at(-1)?.level ?? 0) >= level) above.pop();
      above.push({ level, text: clean(block) });
      continue;
    }
    const line = clean(block);
    const whole = inOneLine(line);
    if (whole && !isChoice(page, whole.label)) {
      add(whole.label, whole.value);
      continue;
    }
    // The row of a table under a head of months: its name, then a value for each.
    const cells = blocks.slice(at + 1, at + 1 + months.length);
    if (months.length > 1 && isName(line) && cells.length === months.length && cells.every(isValue)) {
      for (const [column, cell] of cells.entries())
        add(`${line} – ${months[column]}`, bareAmount.test(cell) ? cell : null);
      done = at + months.length;
      continue;
    }
    const label = clean(blocks[at - 1] ?? '');
    if (!isName(label)) continue;
    if (bareAmount.test(line)) add(label, line);
    else if (nothing.test(fold(line) || line)) add(label, null);
    else if (yesNo.test(line) && !isChoice(page, label)) add(label, line);
  }
  return found;
}

/** « Salaire d’août : 272,67 € », « Êtes-vous indépendant ? Oui », « Pensions : – ». How a line ends says which it may be. */
function inOneLine(line: string): { label: string; value: string | null } | null {
  const [pattern] = [
    /(?:€|euros?)$/iu.test(line) && amountAtEnd,
    /(?:oui|non)\.?$/iu.test(line) && yesNoAtEnd,
    /[-–—]$/u.test(line) && nothingAtEnd,
  ].filter((one) => one !== false);
  const [, label, value] = pattern?.exec(line) ?? [];
  return label === undefined ? null : { label, value: value?.trim() ?? null };
}

/** A month of its own line names what stands under it, as a heading would. */
const lowest = 9;

function clean(block: string): string {
  return block.replace(wayBack, '');
}

function isMonth(text = ''): boolean {
  return /^\p{L}+\.? \d{4}$/u.test(text) && monthsIn(text).length === 1;
}

function isValue(cell: string): boolean {
  return bareAmount.test(cell) || nothing.test(fold(cell) || cell);
}

/** « Août 2026 » alone over the lines of its month; not among other months, as at the head of a table. */
function isMonthAlone(blocks: readonly string[], at: number): boolean {
  return isMonth(blocks[at]) && !isMonth(blocks[at - 1]) && !isMonth(blocks[at + 1]);
}

function isName(line: string): boolean {
  return (
    (/\p{L}{2}/u.test(line) || writtenDay.test(line)) && !bareAmount.test(line) && !/^(oui|non)$/i.test(line)
  );
}

/** The words of a choice one can still make are no answer. */
function isChoice({ fields }: PageModel, question: string): boolean {
  const asked = fold(question);
  return fields.some(
    ({ label, question: over, options }) =>
      fold(label) === asked || fold(over ?? '') === asked || options.some((option) => fold(option) === asked),
  );
}

function shownField(
  id: string,
  label: string,
  group: string | null,
  outer: string | undefined,
  value: string | null,
  isMoney: boolean,
): Field {
  const isAmount = isMoney && (value === null || readAmount(value).state === 'amount');
  return {
    id,
    label,
    question: null,
    group,
    ...(outer === undefined ? {} : { outerGroup: outer }),
    heading: group,
    kind: 'other',
    valueType: isAmount ? 'amount' : 'yes-no',
    required: false,
    hint: null,
    error: null,
    value: value === null ? { state: 'empty' } : { state: 'filled', text: value },
    initial: { state: 'unread' },
    options: [],
    files: [],
    min: null,
    max: null,
    maxLength: null,
    disabled: false,
    readOnly: true,
  };
}
