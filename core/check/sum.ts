import type { Finding } from '../assessment.ts';
import type { Field, PageModel } from '../page-model.ts';
import { formatAmount, readAmount } from '../values/amount.ts';
import { centsOf, textOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import { monthsIn } from '../wording/months.ts';
import { onlyAmountIn } from './answer-lines.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf, wholePage } from './finding.ts';
import { isMonth } from './shown-lines.ts';
import { sumOfNone } from './sum-of-none.ts';
import { fits, isAmount, isNamedTotal, isPart, judge, ofNoSort, rowTotal, spanOf, total } from './totals.ts';

/** « Total du trimestre » reads as a period; holding an amount, it is none. */
const mayBeTotal = new Set(['unknown', 'period', 'month', 'household']);

/** « Trajets domicile-travail » reads as an address; a bare number is none. */
const isNoMoney = new Set(
  'count hours percent year date date-part month period duration area phone postal-code siret nir iban bic tax-number caf-number identifier email yes-no choice consent otp password file search'.split(
    ' ',
  ),
);
const mayBeLine = ({ valueType }: Field): boolean => !isNoMoney.has(valueType);

/** A case or a sentence that gives a total, against the lines it adds up. */
export function checkSum({ page, asked, shown, recap }: CheckContext): Finding[] {
  // A total only shown has a bare « Total » for a name: its value says that it is an amount.
  const isTotal = (field: Field): boolean =>
    isNamedTotal(field) &&
    (field.valueType === 'amount' || (mayBeTotal.has(field.valueType) && isAmount(field)));
  const sums = page.fields.filter(isTotal);
  const first = sums.slice(0, mostTotals);
  const groups = new Set([
    ...sums.map(({ group }) => group),
    ...first.flatMap((sum) => groupNamed(sum, page.fields)),
  ]);
  const inColumns = new Set(first.flatMap((sum) => linesInColumn(page, sum)));
  // Above a total, in its own part of the page, a number with no other meaning is a line of it.
  const isLine = (field: Field): boolean =>
    field.valueType === 'amount' ||
    (field.group !== null && groups.has(field.group) && mayBeLine(field) && isAmount(field)) ||
    inColumns.has(field);
  const amounts = page.fields.filter((field) => isTotal(field) || isLine(field));
  const totals = amounts.filter(isNamedTotal);
  const lines = amounts.filter((field) => !isNamedTotal(field) && !isPart(field));
  const inCases = totals.flatMap((field) => compare(field, linesFor(field, lines, amounts), totals, amounts));
  const inText =
    totals.length === 0
      ? totalsInText(
          page,
          lines.filter((line) => asked.includes(line)),
        )
      : [];
  const found = [
    ...inCases,
    ...inText,
    ...rowTotalsInText(page, lines),
    ...sumsShown(shown, amounts),
    ...sumsOfHours([...page.fields, ...recap]),
    ...sumsOfMonths(page.fields),
    ...differencesShown(shown),
    ...sumsInTitles(shown),
    ...partsOf(asked),
  ];
  const judged = new Set(found.map(({ fieldId }) => fieldId));
  const isLeft = ({ id }: Field): boolean => !judged.has(id);
  return [
    ...found,
    ...sumOfNone(amounts, isLeft),
    ...sumOfNone(
      shown.filter(({ valueType }) => valueType === 'amount'),
      isLeft,
    ),
  ];
}

const head = /\b(montants?|sommes? (versee?s?|payee?s?|percue?s?)|euros?)\b|€/iu;

/** A head further from the first line than its neighbours in the row is another's. */
const mostHeads = 5;

/** Numbers right above a total that nothing else groups, under the head of a column of amounts. */
function linesInColumn({ fields, blocks }: PageModel, sum: Field): Field[] {
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

/** « Total des heures », under the hours of each employer, each in its own part or all in one. */
function sumsOfHours(fields: readonly Field[]): Finding[] {
  const hours = fields.filter((field) => field.valueType === 'hours' && isAmount(field) && !isPart(field));
  return hours.filter(isNamedTotal).flatMap((sum) => {
    const place = hours.indexOf(sum);
    const before = hours.slice(0, place);
    const lines = withOtherParts(
      before.filter((one) => one.group === sum.group && !isNamedTotal(one)),
      before,
    );
    const stated = readAmount(textOf(sum) ?? '');
    return stated.state === 'amount' && lines.length > 1
      ? judge(
          stated.cents,
          lines,
          spotOf(sum),
          (hundredths) => `${String(hundredths / 100).replace('.', ',')} h`,
        )
      : [];
  });
}

/** One line in the part of a total: the last part of several that each have a line of that name, and no total of their own. */
function withOtherParts(own: readonly Field[], before: readonly Field[]): Field[] {
  const [only, other] = own;
  if (other || before.some(isNamedTotal)) return [...own];
  if (only) return before.filter(({ label }) => label === only.label);
  // The total stands in a part of its own.
  const [first] = before;
  const isAlike = before.every(({ label }) => label === first?.label);
  return isAlike && new Set(before.map(({ group }) => group)).size === before.length ? [...before] : [];
}

const rowThenTotal = /^([^–]{2,40}?) (?:montant )?total\b/iu;
/** Each is looked for among all the cases before it. */
const mostTotals = 50;

/** « Inès Total du trimestre », after « Inès Novembre 2026 » and its other months: named by their row and their column. */
function sumsOfMonths(fields: readonly Field[]): Finding[] {
  const totals = fields.filter(({ label }) => rowThenTotal.test(label)).slice(0, mostTotals);
  return totals.flatMap((sum) => {
    const row = rowThenTotal.exec(sum.label)?.[1];
    const stated = readAmount(textOf(sum) ?? '');
    if (row === undefined || isNamedTotal(sum) || stated.state !== 'amount') return [];
    const lines = fields
      .slice(0, fields.indexOf(sum))
      .filter(
        (one) =>
          one.group === sum.group &&
          one.label.startsWith(`${row} `) &&
          isMonth(one.label.slice(row.length + 1).replace(/^(?:de |d['’]|en |du mois de )/i, '')) &&
          isAmount(one),
      );
    return lines.length > 1 ? judge(stated.cents, lines, spotOf(sum)) : [];
  });
}

/** « Yann : 2 135,50 € sur le trimestre », a title over his amounts. */
function sumsInTitles(shown: readonly Field[]): Finding[] {
  const parts = Map.groupBy(
    shown.filter(({ valueType }) => valueType === 'amount'),
    ({ group }) => group,
  );
  return [...parts].flatMap(([group, lines]) => {
    const isTotal = /^(?!.*\b(?:par mois|mensuel\w*)\b).*\b(total|en tout|trimestre|trois mois)\b/.test(
      fold(group ?? ''),
    );
    const stated = readAmount(isTotal ? (onlyAmountIn(group ?? '') ?? '') : '');
    if (stated.state !== 'amount' || lines.length < 2 || lines.some(isNamedTotal)) return [];
    return judge(stated.cents, lines, { ...wholePage, fieldLabel: group, group });
  });
}

/** « Loyer charges comprises », then « dont loyer hors charges », « dont charges »; other parts may be some of it only. */
function partsOf(asked: readonly Field[]): Finding[] {
  const amounts = asked.filter((field) => field.valueType === 'amount' && isAmount(field));
  return amounts.flatMap((whole, at) => {
    const after = amounts.slice(at + 1);
    const next = after.findIndex((field) => !isPart(field) || field.group !== whole.group);
    const parts = next < 0 ? after : after.slice(0, next);
    const stated = readAmount(textOf(whole) ?? '');
    if (isPart(whole) || parts.length < 2 || stated.state !== 'amount') return [];
    const isTotal = /\b(comprises?|total\w*)\b/.test(fold(whole.label));
    // « dont primes » may be one part among others: all of them are there where one is what is left, « hors charges ».
    const isWhole = parts.some(({ label }) => /\b(hors|sans)\b/.test(fold(label)));
    const added = parts.reduce((all, part) => all + (centsOf(part) ?? 0), 0);
    return isTotal && (isWhole || added > stated.cents) ? judge(stated.cents, parts, spotOf(whole)) : [];
  });
}

/** « Différence », after what was declared and what is now: the second less the first, whichever way it is signed. */
function differencesShown(shown: readonly Field[]): Finding[] {
  const amounts = shown.filter(({ valueType }) => valueType === 'amount');
  return amounts.flatMap((line, at) => {
    const row = /^(.+) – (?:différence|écart|variation)$/iu.exec(line.label)?.[1];
    if (row === undefined) return [];
    const own = amounts.slice(Math.max(0, at - 2), at).filter(({ label }) => label.startsWith(`${row} – `));
    const [before, after, told] = [...own, line].map((one) => readAmount(textOf(one) ?? ''));
    if (
      own.length !== 2 ||
      before?.state !== 'amount' ||
      after?.state !== 'amount' ||
      told?.state !== 'amount'
    )
      return [];
    const found = after.cents - before.cents;
    const params = { stated: formatAmount(told.cents), added: formatAmount(found) };
    return Math.abs(told.cents) === Math.abs(found)
      ? []
      : [ownFinding('sum', 'problem', spotOf(line), 'sum-problem', params)];
  });
}

/** Totals of lines that the page only shows, part by part. One that fits more of the page is one of those. */
function sumsShown(shown: readonly Field[], inCases: readonly Field[]): Finding[] {
  const amounts = shown.filter((field) => field.valueType === 'amount' && !isPart(field));
  return amounts.filter(isNamedTotal).flatMap((sum) => {
    const place = amounts.indexOf(sum);
    const row = rowTotal.exec(sum.label)?.[1];
    if (row) return sumOfRow(sum, row, amounts);
    const column = / – [^–]+$/.exec(sum.label)?.[0] ?? '';
    const isWith = (line: Field): boolean =>
      line.group === sum.group && line.outerGroup === sum.outerGroup && line.label.endsWith(column);
    const above = amounts.slice(0, place);
    const lines = withOtherParts(
      above.filter((line) => isWith(line) && !isNamedTotal(line)),
      above,
    );
    const stated = readAmount(textOf(sum) ?? '');
    if (stated.state !== 'amount' || lines.length < 2 || inCases.some((field) => field.group === sum.group))
      return [];
    const since = linesMeant(lines, amounts.filter(isNamedTotal).filter(isWith), amounts, sum, stated.cents);
    const isOfMore = fits(
      stated.cents,
      amounts.slice(0, place).filter((line) => !isNamedTotal(line)),
    );
    return isOfMore ? [] : judge(stated.cents, since, spotOf(sum));
  });
}

/** « Salaire – Total », after « Salaire – Juin », « Salaire – Juillet »; of a total too. */
function sumOfRow(sum: Field, row: string, amounts: readonly Field[]): Finding[] {
  const stated = readAmount(textOf(sum) ?? '');
  // Two tables of the same rows: those since the last total of that name.
  const others = amounts.filter(({ label }) => label === sum.label);
  const [before, after] = [others[others.indexOf(sum) - 1], others[others.indexOf(sum) + 1]];
  const isFirst =
    amounts.findIndex(({ label }) => label.startsWith(`${row} – `)) === amounts.indexOf(others[0] as Field);
  const [start, end] = isFirst
    ? [amounts.indexOf(sum), after ? amounts.indexOf(after) : amounts.length]
    : [before ? amounts.indexOf(before) + 1 : 0, amounts.indexOf(sum)];
  const cells = amounts
    .slice(start, end)
    .filter(
      (line) =>
        line !== sum &&
        line.group === sum.group &&
        line.label.startsWith(`${row} – `) &&
        !rowTotal.test(line.label),
    );
  return stated.state === 'amount' && cells.length > 1 ? judge(stated.cents, cells, spotOf(sum)) : [];
}

/** A table whose last column is only shown: one amount a row, under a head that says « Total » over them all. */
function rowTotalsInText(page: PageModel, lines: Field[]): Finding[] {
  const rows = new Map<string, Field[]>();
  for (const line of lines) {
    const row = /^(.+) – /.exec(line.label)?.[1];
    if (row) rows.set(row, [...(rows.get(row) ?? []), line]);
  }
  const head = page.blocks.findIndex((block) => total.test(fold(block)) && block.length < 40);
  const stated = page.blocks.slice(head + 1).filter((block) => /^-?\d[\d\s.,]*€$/.test(block));
  if (head < 0 || rows.size === 0 || stated.length !== rows.size) return [];
  // « Total » under the rows is that of each column.
  const [[first]] = [...rows] as [[string, Field[]]];
  const at = page.blocks.findIndex((block) => fold(block) === fold(first));
  if (at >= 0 && at < head) return [];
  return [...rows].flatMap(([row, cells], at) => {
    const amount = readAmount(stated[at] ?? '');
    if (amount.state !== 'amount' || cells.length < 2) return [];
    return judge(amount.cents, cells, { fieldId: null, fieldLabel: row, group: cells[0]?.group ?? null });
  });
}

/** A total adds the lines since the total before it, or all lines so far: the one it fits is the one meant. */
function linesMeant(lines: Field[], totals: Field[], amounts: Field[], sum: Field, stated: number): Field[] {
  const before = totals.filter((one) => one !== sum && amounts.indexOf(one) < amounts.indexOf(sum)).at(-1);
  if (!before) return lines;
  const since = lines.filter((line) => amounts.indexOf(line) > amounts.indexOf(before));
  return since.length > 1 && !fits(stated, lines) ? since : lines;
}

/** Lines under the same group, or in the same column; those just before a total when nothing names a block. */
function linesFor(sum: Field, lines: Field[], amounts: Field[]): Field[] {
  const row = rowTotal.exec(sum.label)?.[1];
  if (row) return lines.filter((line) => line.group === sum.group && line.label.startsWith(`${row} – `));
  const column = fold(sum.label).replace(total, '').trim();
  const inGroup = lines.filter((line) => line.group === sum.group);
  const inColumn = column ? inGroup.filter((line) => fold(line.label).endsWith(` ${column}`)) : [];
  if (inColumn.length > 1) return inColumn;
  const [month] = monthsIn(column);
  if (month) {
    const ofMonth = inGroup.filter((line) => monthsIn(line.label).some((one) => one.month === month.month));
    // A month no line names: nothing tells what it adds up.
    return ofMonth.length > 1 ? ofMonth : [];
  }
  if (!column || inGroup.length > 1) {
    const place = amounts.indexOf(sum);
    return inGroup.filter((line) => amounts.indexOf(line) < place);
  }
  return inGroup.length === 0 ? linesNamedIn(column, amounts.slice(0, amounts.indexOf(sum))) : [];
}

/** « Total des dons », after « Montant du don » of each of several parts: all those that have its own words. */
function linesNamedIn(column: string, before: readonly Field[]): Field[] {
  const words = column
    .split(' ')
    .filter((word) => !ofNoSort.test(word))
    .map(asOne);
  const open = before.slice(before.findLastIndex(isNamedTotal) + 1).filter((line) => !isPart(line));
  const under = open.filter(
    ({ group }) => group !== null && words.every((word) => namesOf(group).includes(word)),
  );
  if (words.length > 0 && under.length > 1) return under;
  const named = open.filter((line) => words.every((word) => namesOf(line.label).includes(word)));
  // In one part alone, nothing tells that another case is not added too.
  return words.length > 0 && new Set(named.map(({ group }) => group)).size > 1 ? named : [];
}

const namesOf = (text: string): string[] => fold(text).split(' ').map(asOne);

/** « Détail des frais réels », right before « Montant total des frais réels ». */
function groupNamed(sum: Field, fields: readonly Field[]): string[] {
  const group = fields[fields.indexOf(sum) - 1]?.group ?? null;
  const words = namesOf(sum.label.replace(/\([^)]*\)/g, ' ')).filter(
    (word) => !ofNoSort.test(word) && !/^(total|somme|[1-9]\p{L}{2})$/u.test(word),
  );
  return group !== null &&
    group !== sum.group &&
    words.length > 0 &&
    words.every((word) => namesOf(group).includes(word))
    ? [group]
    : [];
}

const asOne = (word: string): string => word.replace(/s$/, '');

function compare(sum: Field, lines: Field[], totals: Field[], amounts: Field[]): Finding[] {
  const stated = readAmount(textOf(sum) ?? '');
  if (stated.state !== 'amount' || lines.length < 2) return [];
  if (spanOf(sum) === 'an' && lines.every(({ label }) => /\b(?:mois|mensuel\w*)\b/.test(fold(label))))
    return [];
  // « Salaire », « Loyer », « Électricité », then « Total des charges »: it is of the last ones.
  const isOfLast = lines.slice(1, -1).some((_line, at) => fits(stated.cents, lines.slice(at + 1)));
  return isOfLast
    ? []
    : judge(stated.cents, linesMeant(lines, totals, amounts, sum, stated.cents), spotOf(sum));
}

/** « Total : 1 234,56 € » in the page's text. With two such sentences, or none, nothing tells what each adds up. */
function totalsInText(page: PageModel, lines: Field[]): Finding[] {
  const sentences = page.blocks.filter((block) => total.test(fold(block)) && block.length < 120);
  const [only, other] = sentences;
  const written = /(-?\d[\d\s\u00a0\u202f.,]*)\s*(?:€|euros?)/iu.exec(only ?? '')?.[1];
  if (!only || other || !written || lines.length < 2) return [];
  const named = monthsIn(only).map((one) => one.month);
  const kept = lines.filter(
    (line) =>
      named.length === 0 ||
      monthsIn(`${line.group ?? ''} ${line.label}`).some((one) => named.includes(one.month)),
  );
  const stated = readAmount(written.trim());
  if (stated.state !== 'amount' || kept.length < 2) return [];
  return judge(stated.cents, kept, { ...wholePage, fieldLabel: only.split(/[:\d]/)[0]?.trim() ?? null });
}
