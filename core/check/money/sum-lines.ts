/** Which lines a total in a case adds. */
import type { Field, PageModel } from '../../page-model.ts';
import { withoutBirth } from '../../reading/birth-told.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { monthsAsPattern, monthsIn } from '../../wording/months.ts';
import { monthOf, withoutMonth } from '../who-and-when.ts';
import { ofNoSort } from './sum-sure.ts';
import { columnTotal, fits, isAmount, isNamedTotal, isPart, rowTotal, total } from './totals.ts';

/** « Trajets domicile-travail » reads as an address; a bare number is none. */
const isNoMoney = new Set(
  'count hours percent year date date-part month period duration area phone postal-code siret nir iban bic tax-number caf-number identifier email yes-no choice consent otp password file search'.split(
    ' ',
  ),
);
export const mayBeLine = ({ valueType }: Field): boolean => !isNoMoney.has(valueType);

const head = /\b(montants?|sommes? (versee?s?|payee?s?|percue?s?)|euros?)\b|€/iu;

/** A head further from the first line than its neighbours in the row is another's. */
const mostHeads = 5;

/** Numbers right above a total that nothing else groups, under the head of a column of amounts. */
export function linesInColumn({ fields, blocks }: PageModel, sum: Field): Field[] {
  const above = fields.slice(0, fields.indexOf(sum));
  const start = above.findLastIndex(
    (field) => field.group !== sum.group || !mayBeLine(field) || !isAmount(field),
  );
  const lines = above.slice(start + 1);
  const at = blocks.findIndex((block) => fold(block) === fold(lines[0]?.label ?? ''));
  if (lines.length < 2 || at < 0) return [];
  const over = blocks.slice(Math.max(0, at - mostHeads), at).filter((block) => block.length < 40);
  const isCounted = lines.some(({ label }) =>
    /^(nombre|nb|quantite|duree|taux|heures|jours|age)\b/.test(fold(label)),
  );
  return !isCounted && over.some((block) => head.test(block)) ? lines : [];
}

/** « Total des revenus du foyer (somme de toutes les cases du tableau) », right after it: the page says which lines it adds. */
export const isOfWholeTable = ({ label }: Field): boolean => ofWholeTable.test(fold(label));
const ofWholeTable =
  /\b(?:toutes? les|tous les|chaque|ensemble des) (?:cases?|lignes?|montants?|sommes?|cellules?)\b.*\btableau\b(?! (?:n |no )?(?:[a-z]|\d{1,2})\b)|\b(?:somme|total) (?:de tout )?(?:du|de ce|le) tableau\b(?! (?:n |no )?(?:[a-z]|\d{1,2})\b)/;

/** Lines under the same group, or in the same column; those just before a total when nothing names a block. */
export function linesFor(sum: Field, lines: Field[], amounts: Field[]): Field[] {
  const row = rowTotal.exec(sum.label)?.[1];
  if (row)
    return lines.filter(
      ({ group, label }) => group === sum.group && [' – ', ', '].some((mark) => label.startsWith(row + mark)),
    );
  if (isOfWholeTable(sum)) {
    const table = amounts[amounts.indexOf(sum) - 1]?.group ?? null;
    return lines.filter(({ group }) => group !== null && group === table);
  }
  const named = columnTotal.exec(sum.label)?.[1];
  const column = fold(named ?? sum.label)
    .replace(total, '')
    .trim();
  const inGroup = lines.filter((line) => line.group === sum.group);
  const inColumn = inGroup.filter((line) => {
    const name = fold(line.label);
    // « Salaire brut, Boulangerie Roux »
    return column !== '' && (named ? name.startsWith(`${column} `) : name.endsWith(` ${column}`));
  });
  if (inColumn.length > 1) return inColumn;
  const inOwn = inColumnOf(sum, inGroup, amounts);
  if (inOwn.length > 1) return inOwn;
  // « Salaire brut Boulangerie Roux », « Salaire brut Garage Morel », then « Total des salaires bruts »
  const [sort] = column.split(' ').filter((word) => !ofNoSort.test(word));
  const ofSort = namedAs(column, inGroup).filter(
    (line) => amounts.indexOf(line) < amounts.indexOf(sum) && namesOf(line.label)[0] === asOne(sort ?? ''),
  );
  if (ofSort.length > 1) return ofSort;
  // « d'avril à juin » is all of them.
  const [month, another] = monthsIn(column);
  if (month && !another) {
    const isIn = (text: string | null): boolean =>
      monthsIn(text ?? '').some((one) => one.month === month.month);
    // Under « Août 2026 », a line that names no month is of it too.
    const ofMonth = inGroup.filter(
      ({ label }) => isIn(label) || (isIn(sum.group) && monthsIn(label).length === 0),
    );
    // « Indemnités de mars, total », over the other money of that month, which it does not add.
    const isOverThem =
      named !== undefined && ofMonth.every((line) => amounts.indexOf(line) > amounts.indexOf(sum));
    // A month no line names: nothing tells what it adds up.
    return ofMonth.length > 1 && !isOverThem ? ofMonth : [];
  }
  if (!column || inGroup.length > 1) {
    const place = amounts.indexOf(sum);
    return inGroup.filter((line) => amounts.indexOf(line) < place);
  }
  if (inGroup.length > 0) return [];
  const before = amounts.slice(0, amounts.indexOf(sum));
  // « Recettes de janvier », each under its month, and their total under the title of them all.
  const under = before.filter(({ outerGroup }) => outerGroup != null && outerGroup === sum.group);
  return under.length > 1 && addsEachMonth(sum, under) ? under : linesNamedIn(column, before);
}

const plainName = ({ label }: Field): string => fold(withoutBrackets(label));

/** « Total par déclarant Déclarant 1 », beside « Total par déclarant Déclarant 2 »: the cells whose names end as its own does. */
function inColumnOf(sum: Field, lines: readonly Field[], amounts: readonly Field[]): Field[] {
  const cells = (own: Field, other: Field): Field[] => {
    const [words, others] = [own, other].map((one) => plainName(one).split(' '));
    const from = words?.findIndex((word, at) => word !== others?.[at]) ?? -1;
    const end = from > 0 ? ` ${words?.slice(from).join(' ')}` : null;
    return lines.filter((line) => end !== null && plainName(line).endsWith(end));
  };
  const others = amounts.filter((one) => one !== sum && one.group === sum.group && isNamedTotal(one));
  const beside = others.find((other) => cells(other, sum).length > 1 && cells(sum, other).length > 1);
  return beside ? cells(sum, beside) : [];
}

/** « avril à juin », of all of them. */
const fromMonthToMonth = new RegExp(
  `\\b(?:d |de )?(?:${monthsAsPattern})(?: 20\\d\\d)? (?:a|au) (?:${monthsAsPattern})(?: 20\\d\\d)?\\b`,
);

/** « Total des dons », after « Montant du don » of each of several parts: all those that have its own words. */
function linesNamedIn(sort: string, before: readonly Field[]): Field[] {
  const column = sort.replace(fromMonthToMonth, '');
  const words = column
    .split(' ')
    .filter((word) => !ofNoSort.test(word))
    .map(asOne);
  const open = before.slice(before.findLastIndex(isNamedTotal) + 1).filter((line) => !isPart(line));
  const under = open.filter(
    ({ group }) => group !== null && words.every((word) => namesOf(group).includes(word)),
  );
  if (words.length > 0 && under.length > 1) return under;
  const named = namedAs(column, open);
  // In one part alone, nothing tells that another case is not added too.
  return new Set(named.map(({ group }) => group)).size > 1 ? named : [];
}

/** The lines that have each word of the name of a total; none for a name that says no sort of money. */
export function namedAs(name: string, lines: readonly Field[]): Field[] {
  const words = fold(name)
    .replace(total, '')
    .split(' ')
    .filter((word) => word !== '' && !ofNoSort.test(word))
    .map(asOne);
  return words.length === 0
    ? []
    : lines.filter((line) => words.every((word) => namesOf(line.label).includes(word)));
}

/** « Détail des frais réels », right before « Montant total des frais réels ». */
export function groupNamed(sum: Field, fields: readonly Field[]): string[] {
  const group = fields[fields.indexOf(sum) - 1]?.group ?? null;
  const words = namesOf(withoutBrackets(sum.label)).filter(
    (word) => !ofNoSort.test(word) && !/^(total|somme|[1-9]\p{L}{2})$/u.test(word),
  );
  return group !== null &&
    group !== sum.group &&
    words.length > 0 &&
    words.every((word) => namesOf(group).includes(word))
    ? [group]
    : [];
}

const namesOf = (text: string): string[] => fold(text).split(' ').map(asOne);

const asOne = (word: string): string => word.replace(/s$/, '');

/** « 1AJ + 1AS + 2TR », « A + B », in the name of a total. */
export const marksAdded = /(?:\b(?:[1-9][A-Z]{2}|[A-Z])\s*\+\s*)+(?:[1-9][A-Z]{2}|[A-Z])\b/;

/** « Total (1AJ + 1AS + 2TR) », « Total (A + B) »: the lines so marked, totals or not; none where one is not found alone. */
function linesMarked({ label }: Field, amounts: readonly Field[]): Field[] | null {
  const [marks] = marksAdded.exec(label) ?? [];
  if (!marks) return null;
  const lines = marks.split(/\s*\+\s*/).map((mark) => {
    const isMarked = new RegExp(
      `^${mark}(?:\\b(?![’']))|\\((?:case |ligne )?${mark}\\)|\\b(?:case|ligne) ${mark}\\b`,
    );
    const [only, other] = amounts.filter((line) => line.label !== label && isMarked.test(line.label));
    return other ? undefined : only;
  });
  return lines.every((line) => line !== undefined) ? lines : [];
}

/** A total adds the lines it names, those since the total before it, or all lines so far: the one it fits is the one meant. */
export function linesMeant(
  lines: Field[],
  totals: Field[],
  amounts: Field[],
  sum: Field,
  stated: number,
): Field[] {
  const marked = linesMarked(sum, amounts);
  if (marked) return marked;
  const before = totals.filter((one) => one !== sum && amounts.indexOf(one) < amounts.indexOf(sum)).at(-1);
  if (!before) return lines;
  const since = lines.filter((line) => amounts.indexOf(line) > amounts.indexOf(before));
  return since.length > 1 && !fits(stated, lines) ? since : lines;
}

const counts = new Map([
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['six', 6],
  ['douze', 12],
]);

/** « Total des trois mois », under one salary of each: it is of them all, even where it fits the last two. */
export function addsEachMonth(sum: Field, lines: readonly Field[]): boolean {
  // « Chiffre d'affaires encaissé », under « Novembre 2026 »
  const months = lines.map((line) => {
    const own = monthsIn(withoutBirth(line.label));
    return own.length > 0 ? own : [monthOf(line)].filter((month) => month !== null);
  });
  const [named = ''] = /\b(?:deux|trois|quatre|six|douze|\d{1,2})\b/.exec(fold(sum.label)) ?? [];
  const count = named === '' ? lines.length : (counts.get(named) ?? Number(named));
  return (
    count === lines.length &&
    monthsIn(sum.label).length === 0 &&
    months.every(({ length }) => length === 1) &&
    new Set(months.map(([one]) => `${one?.month} ${one?.year}`)).size === lines.length &&
    new Set(lines.map(({ label }) => withoutMonth(label))).size === 1
  );
}

/** One line in the part of a total: the last part of several that each have a line of that name, and no total of their own. */
export function withOtherParts(own: readonly Field[], before: readonly Field[]): Field[] {
  const [only, other] = own;
  if (other || before.some(isNamedTotal)) return [...own];
  if (only) return before.filter(({ label }) => label === only.label);
  // The total stands in a part of its own.
  const [first] = before;
  const isAlike = before.every(({ label }) => label === first?.label);
  return isAlike && new Set(before.map(({ group }) => group)).size === before.length ? [...before] : [];
}
