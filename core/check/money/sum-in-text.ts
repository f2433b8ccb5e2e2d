/** Totals that stand in the page's text, under or beside cases. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { columnName } from '../cell-names.ts';
import { spotOf, wholePage } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { figureOf } from './payslip.ts';
import { namedAs } from './sum-lines.ts';
import { isAmount, judge, judgeAll, total } from './totals.ts';

const taxBox = /\b[1-9][A-Z]{2}\b/g;

/** « Total : 1 234,56 € » in the page's text. With two such sentences, or none, nothing tells what each adds up. */
export function totalsInText(page: PageModel, lines: Field[]): Finding[] {
  const sentences = page.blocks.filter(
    (block) => total.test(fold(block)) && !/\bdroits\b/.test(fold(block)) && block.length < 120,
  );
  const [only, other] = sentences;
  const written = /(-?\d[\d\s\u00a0\u202f.,]*)\s*(?:€|euros?)/iu.exec(only ?? '')?.[1];
  if (!only || other || !written || lines.length < 2) return [];
  const named = monthsIn(only).map((one) => one.month);
  const kept = lines.filter(
    (line) =>
      named.length === 0 ||
      monthsIn(`${line.group ?? ''} ${line.label}`).some((one) => named.includes(one.month)),
  );
  // « Total 1AJ + 1AG » adds those boxes of a tax return.
  const boxes = only.match(taxBox) ?? [];
  const inBoxes = kept.filter(({ label }) => boxes.some((box) => label.startsWith(box)));
  // « Total du chiffre d'affaires » adds those lines alone, where some are named so.
  const own = inBoxes.length > 0 ? inBoxes : namedAs(only.split(/[:\d]/)[0] ?? '', kept);
  const added = own.length > 0 ? own : kept;
  const stated = readAmount(written.trim());
  if (stated.state !== 'amount' || added.length < 2) return [];
  // « Trajets et repas, total 3 620,16 € », written as 3 620 in its case: of what is told beside it.
  const isOfCase = added.some((line) => Math.abs((centsOf(line) ?? 0) - stated.cents) < 100);
  if (isOfCase) return [];
  // « Total connu : 20 861 € », under amounts of its own and over the cases.
  const [place, first] = [only, added[0]?.label ?? ''].map((text) => page.blocks.indexOf(text));
  const isOfOthers = (first ?? 0) > (place ?? 0) && money.test(page.blocks[(place ?? 0) - 1] ?? '');
  if (isOfOthers) return [];
  // Under the first of them, it adds what stands above it.
  const above = added.filter(({ label }) => page.blocks.indexOf(label) < (place ?? 0));
  const isOverSome = above.length > 1 && above.length < added.length;
  return judge(stated.cents, isOverSome ? above : added, {
    ...wholePage,
    fieldLabel: only.split(/[:\d]/)[0]?.trim() ?? null,
  });
}

const money = /\d\s?(?:€|euros?)/iu;

const ofSoMany =
  /(\d[\d\s\u00a0\u202f]{0,14}(?:,\d{1,2})?)\s?(?:€|euros?)[^€]{0,30}?\b(?:les|des|ces|vos|sur) (deux|trois|quatre|six|douze) (?:derniers )?(?:mois|trimestres|semestres)\b/iu;
const isKnown =
  /^(?!.*\b(?:plafonds?|max\w*|depass\w*|exemple|si|moins|plus|droits?|precedente?s?|deja|moyenn\w*)\b).*\b(?:attestations?|releves?|notifications?|bulletins?|indiqu\w*|transmi\w*|connu\w*|declare\w*|total\w*|ensemble)\b/;

/** The sorts of money a text names. */
export const moneyIn = (text: string): string[] =>
  fold(text).match(
    /\b(?:salaire|pension|retraite|allocation|indemnite|rente|loyer|charge|prime|gratification|chiffre|recette|benefice|bourse)/g,
  ) ?? [];

/** « Votre attestation indique 12 340 € pour les quatre trimestres », and as many cases of a time each. */
export function sumOfSoMany({ blocks }: PageModel, asked: readonly Field[]): Finding[] {
  const said = blocks.flatMap((block) => {
    const [, text = '', count = ''] = isKnown.test(fold(block)) ? (ofSoMany.exec(block) ?? []) : [];
    return text === '' ? [] : [{ stated: readAmount(text), count: numberIn(count), block }];
  });
  const [only, other] = said;
  const parts = Map.groupBy(
    asked.filter(({ valueType, label }) => valueType === 'amount' && monthsIn(label).length > 0),
    ({ group }) => group,
  );
  const [lines, otherLines] = [...parts.values()];
  if (!only || other || only.stated.state !== 'amount' || !lines || otherLines) return [];
  const [line] = lines;
  const own = moneyIn(`${line?.label} ${line?.group} ${line?.heading}`);
  const told = moneyIn(only.block);
  const isOfThose =
    lines.length === only.count &&
    lines.every(isAmount) &&
    (told.length === 0 || told.some((name) => own.includes(name))) &&
    [null, figureOf(only.block)].includes(figureOf(`${line?.label} ${line?.group}`));
  return isOfThose ? judge(only.stated.cents, lines, { ...wholePage, fieldLabel: line?.group ?? null }) : [];
}

const ofLinesAbove =
  /\b(?:total|somme) (?:des|de ces|de vos|de tes) (\p{L}+|\d) (?:(?:premieres? )?lignes|montants|sommes|cases)\b/u;

/** « Frais réels (1AK) : total des trois lignes », right under as many amounts. */
export function sumsOfLinesAbove(fields: readonly Field[]): Finding[] {
  return fields.flatMap((sum, at) => {
    const count = numberIn(ofLinesAbove.exec(fold(sum.label))?.[1] ?? '') ?? 0;
    // In a table of months, those of its own column.
    const column = columnName(sum.label);
    const above = fields.slice(0, at);
    const own = column === sum.label ? above : above.filter(({ label }) => columnName(label) === column);
    const lines = own.slice(-count);
    const stated = readAmount(textOf(sum) ?? '');
    return count > 1 && lines.length === count && lines.every(isAmount) && stated.state === 'amount'
      ? judgeAll(stated.cents, lines, spotOf(sum))
      : [];
  });
}

/** A table whose last column is only shown: one amount a row, under a head that says « Total » over them all. */
export function rowTotalsInText(page: PageModel, lines: Field[]): Finding[] {
  const rows = new Map<string, Field[]>();
  for (const line of lines) {
    // « Pensions – juillet », « Pensions, juillet 2026 »
    const [, row, , column = ''] =
      /^(.+?)( – |, )([^,–]+)$/.exec(line.label) ?? /^(.+)( – )()/.exec(line.label) ?? [];
    const isRow = line.label.includes(' – ') || monthsIn(column).length === 1;
    if (row && isRow) rows.set(row, [...(rows.get(row) ?? []), line]);
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
