/** A month that a recap leaves out, where the page says that it is declared and the two others are told. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthName, monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { monthsNamed } from '../days/months-declared.ts';
import { ownFinding, wholePage } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { isSamePerson, monthOf, type Person, personOf } from '../who-and-when.ts';

/**
 * Pay and resources as a whole; « Indemnités journalières » may well be of some months only, unless somebody else has each
 * month told: there, one with nothing is told too.
 */
const eachMonth = /\b(salaires?|paies?|payes?|ressources?|revenus?|net social)\b/;

/** « Mariés, sans enfant », « Enfants à charge : aucun » */
const noChild =
  /\bsans enfants?\b|\baucun enfant\b|\benfants?(?: (?:a charge|au foyer|rattaches?|mineurs?))*(?: |$)(?:aucune?|neant|0|non)\b/;

/**
 * « Vous déclarez trois mois : juillet, août et septembre », and the pay of two of them. A month of that person told in any
 * other line, be it « aucune ressource », is not left out.
 */
export function monthsLeft({ recap, page }: CheckContext): Finding[] {
  const lines = recap.filter(isShown);
  const named = monthsNamed(page);
  const expected = named.length > 0 ? named : monthsTold(lines, page);
  // « En août, vous n'avez rien perçu. »: told in another way than by a line with its name.
  const isToldElsewhere = (month: number): boolean =>
    page.blocks.some(
      (block, at) =>
        !lines.some((line) => line.block === at && monthOf(line)?.month === month) &&
        new Set(monthsIn(block).map((one) => one.month)).size === 1 &&
        monthsIn(block)[0]?.month === month &&
        !lines.some(({ label, group }) => [label, group].some((name) => name?.includes(block))),
    );
  // In a sentence that is not understood, which leaves the page unread.
  const isToldUnread = (month: number): boolean =>
    lines.some(
      (line) =>
        line.valueType === 'unknown' && monthsIn(textOf(line) ?? '').some((one) => one.month === month),
    );
  const people = lines
    .filter((line) => line.valueType === 'amount' && monthOf(line) !== null)
    .map(personOf)
    .filter((person, at, all) => all.findIndex((one) => isSamePerson(one, person)) === at);
  // One named among others may be a child, who need not have had any.
  const isChildless = page.blocks.some((block) => noChild.test(fold(block)));
  const adults = people.filter(
    ({ role }) => role !== 'child' && (role !== 'named' || people.length === 1 || isChildless),
  );
  const linesOf = (person: Person): Field[] =>
    lines.filter((line) => isSamePerson(personOf(line), person) && monthOf(line) !== null);
  const isToldOfEach = adults.some((person) => {
    const told = new Set(linesOf(person).map((line) => monthOf(line)?.month));
    return expected.every(({ month }) => told.has(month));
  });
  return adults.flatMap((person) => {
    const own = linesOf(person);
    const told = new Set(own.map((line) => monthOf(line)?.month));
    const [left, another] = expected.filter(({ month }) => !told.has(month));
    // Where the page names no months, who has no first or last one may have come or gone.
    const isAtEdge = named.length === 0 && left?.month !== expected[1]?.month;
    const pay = own.filter(
      (line) =>
        line.valueType === 'amount' &&
        (isToldOfEach ||
          [line.label, line.group, line.outerGroup].some((name) => eachMonth.test(fold(name ?? '')))),
    );
    const months = new Set(pay.map((line) => monthOf(line)?.month));
    // The money of another month is said to be so: it may be that of the one left.
    const isOfThose = [...told].every((month) => expected.some((one) => one.month === month));
    const [first] = pay;
    if (
      !first ||
      !left ||
      another ||
      isAtEdge ||
      isToldElsewhere(left.month) ||
      isToldUnread(left.month) ||
      !isOfThose ||
      months.size < expected.length - 1
    )
      return [];
    const spot = { ...wholePage, fieldLabel: first.group ?? first.label };
    return [ownFinding('required', 'problem', spot, 'month-left-problem', { month: monthName(left.month) })];
  });
}

/** « Déclaration trimestrielle » */
const isOfAQuarter = ({ title, headings, blocks }: PageModel): boolean =>
  [title, ...headings.map(({ text }) => text), ...blocks].some((text) => /\btrimestr/.test(fold(text)));

/**
 * Three months in a row, that one adult's lines tell and none leave, or the first and the last of them: the months declared,
 * where the page does not name them.
 */
function monthsTold(lines: readonly Field[], page: PageModel): { month: number }[] {
  const told = lines.flatMap((line) => {
    const month = line.valueType === 'amount' ? monthOf(line)?.month : undefined;
    return month === undefined ? [] : [{ month, role: personOf(line).role }];
  });
  const [first, ...others] = [...new Set(told.map(({ month }) => month))];
  const isInTurn =
    others.length === 2 && others.every((month, at) => month === (((first ?? 0) + at) % 12) + 1);
  // « Mai », then « juillet »: the one between them is of the same three.
  const isBetween =
    first !== undefined && others.length === 1 && others[0] === ((first + 1) % 12) + 1 && isOfAQuarter(page);
  if (first === undefined || !(isInTurn || isBetween)) return [];
  const all = [first, ...others];
  const isOfHer = all.every((month) => told.some((one) => one.role === 'you' && one.month === month));
  const between = isBetween ? [first, (first % 12) + 1, ...others] : all;
  return isOfHer ? between.map((month) => ({ month })) : [];
}
