/** A contract that the page shows in cells, « CDD, vendeuse », « 02/11/2026 », « 21/11/2026 », or « CDD – 02/11/2026 – 21/11/2026 ». */
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { datesIn, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { isBefore } from '../days/time-in.ts';

export interface KnownContract {
  /** As it is shown. */
  line: string;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

const aContract =
  /\b(?:cdd|cdi|contrats?(?! d engagement| de securisation| d apprentissage)|interim\w*|missions?|vacations?|emplois?)\b/;
const notOfWork =
  /\b(?:formations?|stages?|benevol\w*|conjointe?|enfants?|cours|immersion|pmsmp|civique|ateliers?|entretiens?|rendez|indemnis\w*|conges?|absen\w*|arrets?|annule\w*|rompu\w*|prevue?s?|promesse|recherch\w*|assurances?|bail)\b/;
/** « Début », « Fin », « au », between two cells. */
const namesDay = /^(?:(?:date|jour|de|du|d|le|au|jusqu) ?)*(?:debut|fin|premier jour|dernier jour|au|le)?$/;
/** Its employer and its sort stand so many cells before its days, or after them. */
const cellsBefore = 3;
const cellsAfter = 2;
const longestCell = 90;

/** Those whose first cell the page shows as known. */
export function contractsKnown(
  { blocks }: PageModel,
  isKnownAt: (blocks: readonly string[], at: number) => boolean,
): KnownContract[] {
  return blocks.flatMap((block, at) => {
    const days = daysFrom(blocks, at);
    if (!days || block.includes('?')) return [];
    const { from, to, last } = days;
    const before = blocks.slice(Math.max(0, at - cellsBefore), at).filter(isCell);
    const after = blocks.slice(last + 1, last + 1 + cellsAfter).filter(isCell);
    const isNamedIn = (cells: readonly string[]): boolean => cells.some((cell) => aContract.test(fold(cell)));
    // After them comes something else, unless its sort is the last cell of the row.
    const own = isNamedIn([...before, block]) ? [...before, block] : [...before, block, ...after];
    if (!isNamedIn(own)) return [];
    if (own.some((cell) => notOfWork.test(fold(cell)) || cell.includes('?')) || !isKnownAt(blocks, at))
      return [];
    const name = before.findLast((cell) => !namesDay.test(fold(cell)) && readDate(cell).state !== 'date');
    const cells = [name, ...blocks.slice(at, last + 1)].filter((cell) => cell && !namesDay.test(fold(cell)));
    return [{ line: cells.join(' – '), from, to }];
  });
}

const isCell = (text: string): boolean => text.length <= longestCell;

/** The first day and the last one, in one cell or in two that follow each other. */
function daysFrom(
  blocks: readonly string[],
  at: number,
): { from: Temporal.PlainDate; to: Temporal.PlainDate; last: number } | null {
  const cell = blocks[at] ?? '';
  if (!isCell(cell)) return null;
  const own = datesIn(cell);
  const [first, second] = own;
  if (first && second && own.length === 2) return inOrder(first, second, at);
  const day = dayIn(cell);
  if (!day) return null;
  const next = namesDay.test(fold(blocks[at + 1] ?? '')) ? at + 2 : at + 1;
  const end = dayIn(blocks[next] ?? '');
  return end && inOrder(day, end, next);
}

/** « 02/11/2026 », « Début : 02/11/2026 » */
function dayIn(cell: string): Temporal.PlainDate | null {
  const [only, other] = datesIn(cell);
  const rest = fold(cell.replace(/\d.*$/u, ''));
  return only && !other && isCell(cell) && namesDay.test(rest) ? only : null;
}

const inOrder = (from: Temporal.PlainDate, to: Temporal.PlainDate, last: number) =>
  isBefore(to, from) ? null : { from, to, last };

/** « Avez-vous été en arrêt maladie ? Oui »: of a contract, all may have been that. */
export const wasAbsent = (field: Field): boolean =>
  isYesNo(field) &&
  yesNoOf(field) === 'yes' &&
  /\b(?:arret|maladie|maternite|paternite|adoption|conge)\b/.test(fold(field.label));
