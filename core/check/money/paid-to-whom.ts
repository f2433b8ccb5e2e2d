/** « Karim BELLO | 31/07/2026 | 1 388,20 € », which the page shows, and that sum on the line of another, his own at zero. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { readAmount, sumsIn } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthNumber, monthsIn } from '../../wording/months.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { monthOf, withoutMonth } from '../who-and-when.ts';

/** A day, an employer, and the sum. */
const mostCells = 4;

export function checkPaidToWhom(context: CheckContext): Finding[] {
  return [...onAnotherLine(context), ...inPartOfAnother(context), ...toldOfAnother(context)];
}

function onAnotherLine({ asked, page }: CheckContext): Finding[] {
  const cells = asked.filter((field) => field.valueType === 'amount' && monthOf(field) !== null);
  const names = new Set(cells.map(nameOf).filter((name) => name.includes(' ')));
  if (names.size < 2) return [];
  const told = page.blocks.flatMap((block, at) =>
    names.has(fold(block)) ? [rowAt(page.blocks, at, names)] : [],
  );
  return cells.flatMap((field) => {
    const cents = centsOf(field);
    const rows = cents ? told.filter(({ sums }) => sums.includes(cents)) : [];
    const [row] = rows;
    // Of two people of one pay, nothing tells whose it is.
    if (!row || rows.some(({ name }) => name === nameOf(field) || name !== row.name)) return [];
    const isOfMonth = (one: Field): boolean =>
      one.group === field.group && monthOf(one)?.month === monthOf(field)?.month;
    const own = cells.filter((one) => nameOf(one) === row.name && isOfMonth(one));
    return own.length === 1 && own.every((one) => !centsOf(one))
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: row.line })]
      : [];
  });
}

/** More amounts are no household: each is looked for among the others. */
const mostInParts = 300;

/**
 * « Bulletins au nom de Nadia Ferhat : mars 1 104,30 € », and that sum under « Salaires de Thomas », « Salaires de Nadia » at
 * zero.
 */
function inPartOfAnother({ asked, page }: CheckContext): Finding[] {
  const cells = asked.filter(({ valueType, group }) => valueType === 'amount' && group !== null);
  if (cells.length > mostInParts) return [];
  const groups = [...new Set(cells.map(({ group }) => group ?? ''))];
  const names = new Map(groups.map((group) => [group, namesAlone(group, groups)]));
  return cells.flatMap((field) => {
    const cents = centsOf(field);
    const own = cells.filter(
      (one) => one.label === field.label && one !== field && names.get(one.group ?? '') && !centsOf(one),
    );
    const [only, more] = cents && names.get(field.group ?? '') ? own : [];
    if (!only || more) return [];
    const told = page.blocks.flatMap((block, at) =>
      sumsIn(block).includes(cents ?? 0) && isOfItsMonth([block, page.blocks[at - 1] ?? ''], field)
        ? [nameOver(page.blocks, at, names)]
        : [],
    );
    return told.length > 0 && told.every((one) => one?.group === only.group)
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', {
            said: told[0]?.line ?? '',
          }),
        ]
      : [];
  });
}

/**
 * « Bourse d'études : reçue par Lucas DELMAS, 1 945 € en 2026 », or the row « France Travail | Karim | 6 214 € », and that sum in
 * the case of another, his own at zero in the same line.
 */
function toldOfAnother({ asked, page }: CheckContext): Finding[] {
  const cells = asked.filter(({ valueType, label }) => valueType === 'amount' && rowName(label) !== '');
  if (cells.length > mostInParts) return [];
  return [rowName, columnName].flatMap((whoOf) => {
    const otherOf = whoOf === rowName ? columnName : rowName;
    // « Pensions Déclarant 1 – Odile Ferrand »
    const lineOf = (label: string): string =>
      otherOf(label).replace(/\s?déclarante? [12]|^[1-9][A-Z]{2}\s(?:[–-]\s)?/giu, '');
    const names = [...new Set(cells.map(({ label }) => whoOf(label)))].filter(
      (name) => isFullName.test(name) || isFirstName(name, page),
    );
    return names.length < 2
      ? []
      : cells.flatMap((field) => inCaseOfAnother(field, { cells, names, whoOf, lineOf, page }));
  });
}

interface OfPeople {
  cells: readonly Field[];
  names: readonly string[];
  whoOf: (label: string) => string;
  lineOf: (label: string) => string;
  page: PageModel;
}

function inCaseOfAnother(field: Field, { cells, names, whoOf, lineOf, page }: OfPeople): Finding[] {
  const who = whoOf(field.label);
  const cents = names.includes(who) ? centsOf(field) : null;
  const lines = cents
    ? [
        ...page.blocks.flatMap((block, at) =>
          sumsIn(block).includes(cents) ? rowAround(page, at, names) : [],
        ),
        ...sentencesOf(writtenIn(page)).flatMap((text) =>
          sumsIn(text).includes(cents) ? { text, whose: text } : [],
        ),
      ]
    : [];
  // « Mission chez Boulangerie Maillard », paid by the agency.
  if (lines.some(({ text }) => /\bmissions?\b/.test(fold(text)))) return [];
  const told = lines.map((line) => names.filter((name) => isNamed(name, line.whose, names)));
  const [line, [whose, other] = []] = [lines[0], told[0]];
  const isOfOne = told.every(([name, more]) => name === whose && more === undefined);
  if (!line || !whose || other || !isOfOne || whose === who) return [];
  const own = cells.filter(
    ({ label, group }) =>
      whoOf(label) === whose && lineOf(label) === lineOf(field.label) && group === field.group,
  );
  return own.length === 1 && own.every((one) => !centsOf(one))
    ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: line.text })]
    : [];
}

/** By the whole name, or by a first name that nobody else there has. */
function isNamed(name: string, line: string, names: readonly string[]): boolean {
  const [first = ''] = fold(name).split(' ');
  const isOnly = names.every((other) => other === name || fold(other).split(' ')[0] !== first);
  // « versée par Karim »: by whom it comes; « reçue par » is to whom
  const to = fold(line).replace(
    /(?<!\b(?:recue?s?|percue?s?|touchee?s?) )\bpar (?:m |mme )?\p{L}+(?: \p{L}+)?/gu,
    ' ',
  );
  return hasWords(to, isOnly ? first : fold(name));
}

/** The line itself; in a table, its row, and the nearest line over it that names one of them where it names nobody. */
function rowAround(
  { blocks, answers }: PageModel,
  at: number,
  names: readonly string[],
): { text: string; whose: string } {
  const cell = answers.find(({ block }) => block === at);
  const row = cell?.column == null ? [] : answers.filter(({ name }) => name === cell.name);
  if (!cell || row.length === 0) return { text: blocks[at] ?? '', whose: blocks[at] ?? '' };
  const text = [cell.name, ...row.map(({ block }) => block)].map((place) => blocks[place] ?? '').join(', ');
  const isNaming = (line: string): boolean => names.some((name) => isNamed(name, line, names));
  // « Karim », in a cell that stands for several rows
  const over = isNaming(text)
    ? text
    : blocks.slice(Math.max(0, cell.name - mostOver), cell.name).findLast(isNaming);
  return { text, whose: over ?? text };
}

/** Her own words, as « Expliquez votre correction » holds them. */
export const writtenIn = ({ fields }: PageModel): string[] =>
  fields.flatMap((one) => (one.kind === 'textarea' ? (textOf(one) ?? []) : []));

/** « Nadia », where the page names « Nadia Lambert » too. */
function isFirstName(name: string, { blocks }: PageModel): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(name)) return false;
  const withSurname = new RegExp(`(?<!\\p{L})${name} \\p{Lu}[\\p{L}'’-]+`, 'u');
  return blocks.some((block) => withSurname.test(block));
}

/** « Lucas DELMAS », not « Pensions de retraite ». */
const isFullName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u;

/** The month that the line names, or the one over it. */
function isOfItsMonth(lines: readonly string[], field: Field): boolean {
  const named = lines.map(monthsIn).find(({ length }) => length > 0) ?? [];
  const own = monthOf(field);
  return own === null || named.length === 0 || named.some(({ month }) => month === own.month);
}

const aName = /(?<!\p{L})\p{Lu}\p{L}{2,}/gu;

/** The name in « Salaires de Nadia », beside « Salaires de Thomas »: all else is the same. Null where nobody is told apart by it. */
function namesAlone(group: string, groups: readonly string[]): string | null {
  const [name, more] = (group.match(aName) ?? []).filter(
    (word) =>
      monthNumber(word) === null &&
      groups.some(
        (other) =>
          other !== group && !other.includes(word) && other.replace(aName, '') === group.replace(aName, ''),
      ),
  );
  return name && !more ? name : null;
}

/** Who is named nearest over a line, alone of those the parts are of. */
function nameOver(
  blocks: readonly string[],
  at: number,
  names: ReadonlyMap<string, string | null>,
): { group: string; line: string } | null {
  const over = blocks.slice(Math.max(0, at - mostOver), at + 1).toReversed();
  for (const line of over) {
    const [told, other] = [...names].filter(([, name]) => name !== null && hasWords(fold(line), fold(name)));
    if (told) return other ? null : { group: told[0], line };
  }
  return null;
}

/** A title, then a line for each month, in one text or two. */
const mostOver = 8;

const nameOf = ({ label }: Field): string => withoutMonth(label.replace(/\s[–-]\s.*$/u, ''));

/** What stands after a name, up to the next, or to the sum of them all. */
function rowAt(blocks: readonly string[], at: number, names: ReadonlySet<string>) {
  const after = blocks.slice(at + 1, at + 1 + mostCells);
  const next = after.findIndex(
    (block) => names.has(fold(block)) || /^(?:total|somme|ensemble)\b/i.test(block),
  );
  const row = next < 0 ? after : after.slice(0, next);
  const sums = row.flatMap((block) => {
    const amount = /€|euros?/i.test(block) ? readAmount(block) : null;
    return amount?.state === 'amount' ? [amount.cents] : [];
  });
  const end = row.findIndex((block) => /€|euros?/i.test(block));
  return { name: fold(blocks[at] ?? ''), sums, line: [blocks[at], ...row.slice(0, end + 1)].join(', ') };
}
