/** Lines of a recap that others name: by the title over them, by the first cell of their row. */
import type { PageModel } from '../../page-model.ts';
import { figureOf } from '../money/payslip.ts';
import { holdsAnswer, withoutWayBack } from './answer-lines.ts';

/** `value` null: the page says that nothing was given. `unknown`: an answer in a form not known here, without a name. */
export interface ShownLine {
  at: number;
  /** The line that names it; `at` itself when both are in one. */
  nameAt: number;
  label: string;
  value: string | null;
  meaning: 'amount' | 'yes-no' | 'words' | 'unknown';
  /** The sentence it was told in: shown as it stands, and once. */
  sentence?: string;
}

/** « Transports Vial – Heures », and a number: a measure of its own, that says nothing of the amount beside it. */
export function isHours({ label, value }: Pick<ShownLine, 'label' | 'value'>): boolean {
  // « Temps passé (en heures) : 42 h », not « Arrivée : 8 h ».
  const isOfTime = /(?:^|– )(?:durée|temps|volume)(?: \p{L}+){0,4}(?: \(en heures\))?$/iu.test(label);
  if (isOfTime && /^\d{1,3}(?:[.,]\d{1,2})?\s?h(?:eures?)?$/iu.test(value ?? '')) return true;
  return (
    /(?:^|– )(?:nombre d['’]|total des |total d['’])?(?:heures?(?: \p{L}+)?|heures(?: \p{L}+){2,5})$/iu.test(
      label,
    ) && /^(?:\d\s?)?\d{1,3}(?:[.,]\d{1,2})?(?:\s?h(?:eures?)?)?$/iu.test(value ?? '')
  );
}

/** « Ligne du bulletin : net imposable »: which of its amounts it is. */
function namesFigure({ value }: ShownLine): boolean {
  return figureOf(value ?? '') !== null;
}

/** The titles a line stands under. */
export interface LinePlace {
  group: string | null;
  outer: string | undefined;
  isTitle: boolean;
  /** Under a title of help, of addresses, of other services: nothing there is an answer. */
  isAside: boolean;
}

/** Fewer titles with a line each may be those of a text. */
const leastTitled = 3;

/** « Nom » as a title and « MOREL » alone under it, several times in a row: answers under their names. */
export function underTitles(places: readonly LinePlace[]): PageModel['answers'] {
  const found: PageModel['answers'] = [];
  let run: PageModel['answers'] = [];
  const close = (): void => {
    if (run.length >= leastTitled) found.push(...run);
    run = [];
  };
  for (let at = 1; at < places.length; at++) {
    const isOne = places[at - 1]?.isTitle && !places[at]?.isTitle && places[at + 1]?.isTitle !== false;
    if (isOne) run.push({ block: at, from: 0, name: at - 1, column: null });
    else if (!places[at]?.isTitle) close();
  }
  close();
  return found;
}

/**
 * In a row of a table that holds an amount, the words before it say what it is: « Vous, pension, juin 2026 »; those after
 * it say nothing more of it. So do they of « rien d'écrit », in the column where the other rows hold theirs.
 */
export function withWholeRows(
  blocks: readonly string[],
  found: readonly ShownLine[],
  answers: ReadonlyMap<number, PageModel['answers'][number]>,
): ShownLine[] {
  const columnOf = ({ at }: ShownLine): number => answers.get(at)?.column ?? 0;
  const inTables = found.filter(({ at }) => (answers.get(at)?.column ?? null) !== null);
  const rows = rowsOf(inTables, columnOf);
  const ofMoney = new Set(inTables.filter(isAmountLine).map(columnOf));
  return found.flatMap((line) => {
    const row = rows.get(line);
    if (!row) return [line];
    const isBare = !row.some(isAmountLine);
    const isMoney = (one: ShownLine): boolean =>
      isAmountLine(one) || (isBare && one.meaning === 'words' && ofMoney.has(columnOf(one)));
    const words = row.filter((one) => one.meaning === 'words' && !isMoney(one) && !isHours(one));
    if (words.length === 0 || !row.some(isMoney)) return [line];
    // A day says more than which row it is: it may be wrong.
    if (line.meaning === 'words' && !isMoney(line))
      return isHours(line) || holdsAnswer(line.value ?? '') || namesFigure(line) ? [line] : [];
    const before = words.filter(({ at }) => at < line.at).map(({ value }) => value ?? '');
    const own = withoutWayBack(blocks[line.nameAt] ?? '');
    // The head of its column stays last: totals are those of a column.
    return [{ ...line, label: [own, ...before].join(' – ') + line.label.slice(own.length) }];
  });
}

const isAmountLine = ({ meaning }: ShownLine): boolean => meaning === 'amount';

/** Line → the lines of its row. Rows that one cell names follow each other: the next begins where a column comes again. */
function rowsOf(
  lines: readonly ShownLine[],
  columnOf: (line: ShownLine) => number,
): Map<ShownLine, ShownLine[]> {
  const rows = new Map<ShownLine, ShownLine[]>();
  let row: ShownLine[] = [];
  for (const line of lines) {
    const last = row.at(-1);
    if (!last || last.nameAt !== line.nameAt || columnOf(line) <= columnOf(last)) row = [];
    row.push(line);
    rows.set(line, row);
  }
  return rows;
}
