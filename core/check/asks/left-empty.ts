/** Names of a recap with nothing beside them, among others that have their answer. */
import type { PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { monthNumber, monthsIn } from '../../wording/months.ts';
import { withoutWayBack } from '../recap/answer-lines.ts';

type Answer = PageModel['answers'][number];

const ofPerson = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u;
/** « Montant total de vos salaires bruts »: names an answer, and no part of a page. */
const namesMeasure =
  /^(montants?|total|sommes?|nombre d\w*|salaires? bruts?|(date|jour) d\w*)\b(?!.*\bmois\b)/;
/** Fewer rows do not tell what the others are. */
const leastRows = 2;

/**
 * The answer beside which a line holds none: a person or a month among rows of people or of months; the amount of something,
 * right before the next question. Null for any other line.
 */
export function leftBeside(
  { blocks, answers }: Pick<PageModel, 'blocks' | 'answers'>,
  at: number,
  byBlock: ReadonlyMap<number, Answer>,
): Answer | null {
  const own = withoutWayBack(blocks[at] ?? '');
  const before = byBlock.get(at - 1);
  const after = answers.find(({ name }) => name === at + 1);
  if (isMeasureLeft(blocks, at)) return (after && before) ?? null;
  const sort = sortOf(own);
  const near = before ?? after;
  if (sort === null || !near) return null;
  const rows = answers.filter(({ column }) => column === near.column);
  const like = new Set(
    rows.flatMap(({ name }) => (sortOf(withoutWayBack(blocks[name] ?? '')) === sort ? [name] : [])),
  );
  return like.size >= leastRows && rows.every(({ name }) => like.has(name)) ? near : null;
}

const ofAdult =
  /^(?:vous(?: meme)?|moi|(?:l )?allocataire|(?:(?:votre|mon|ma|le|la) )?(?:conjointe?|concubine?|partenaire|compagn\w+|epou(?:x|se)))$/;
/** Two months and more: fewer heads are no table of them. */
const leastMonths = 2;

/**
 * « Conjoint », with nothing in its row, under or over that of « Vous » in a table of months: the answers of the other row, each
 * of which it lacks. None for any other line.
 */
export function rowLeft(
  { blocks, answers }: Pick<PageModel, 'blocks' | 'answers'>,
  at: number,
  byBlock: ReadonlyMap<number, Answer>,
): Answer[] {
  const isAdult = (line: number): boolean => ofAdult.test(fold(withoutWayBack(blocks[line] ?? '')));
  // First of its table, it stands right under the heads.
  const isUnderHeads = answers.some(({ name, column }) => name === at + 1 && column === at - 1);
  const near =
    byBlock.get(at - 1) ?? (isUnderHeads ? answers.find(({ name }) => name === at + 1) : undefined);
  if (!near || !isAdult(at) || !isAdult(near.name)) return [];
  const row = answers.filter(({ name, column }) => name === near.name && column !== null);
  const ofMonths = row.filter(({ column }) => monthsIn(blocks[column ?? -1] ?? '').length === 1);
  return ofMonths.length >= leastMonths ? row : [];
}

/** « Salaire – juin 2026 » is of one sort with the other months of it, and a person with other people. */
function sortOf(name: string): string | null {
  if (monthsIn(name).length === 1)
    return fold(name)
      .split(' ')
      .filter((word) => monthNumber(word) === null && !/^\d+$/.test(word))
      .join(' ');
  return ofPerson.test(name) ? 'person' : null;
}

/** « Montant total de vos salaires », right before « Avez-vous été en stage ? Non », in one line or in two. */
export function isMeasureLeft(blocks: readonly string[], at: number): boolean {
  const own = withoutWayBack(blocks[at] ?? '');
  return namesMeasure.test(fold(own)) && /\?(?:\s*(?:oui|non))?$/iu.test(blocks[at + 1] ?? '');
}
