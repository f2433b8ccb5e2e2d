/** Totals that stand in the page's text, under or beside cases. */
import type { Finding } from '../assessment.ts';
import type { Field, PageModel } from '../page-model.ts';
import { readAmount } from '../values/amount.ts';
import { fold } from '../wording/fold.ts';
import { monthsIn } from '../wording/months.ts';
import { wholePage } from './finding.ts';
import { namedAs } from './sum-lines.ts';
import { judge, total } from './totals.ts';

/** « Total : 1 234,56 € » in the page's text. With two such sentences, or none, nothing tells what each adds up. */
export function totalsInText(page: PageModel, lines: Field[]): Finding[] {
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
  // « Total du chiffre d'affaires » adds those lines alone, where some are named so.
  const own = namedAs(only.split(/[:\d]/)[0] ?? '', kept);
  const added = own.length > 0 ? own : kept;
  const stated = readAmount(written.trim());
  if (stated.state !== 'amount' || added.length < 2) return [];
  return judge(stated.cents, added, { ...wholePage, fieldLabel: only.split(/[:\d]/)[0]?.trim() ?? null });
}

/** A table whose last column is only shown: one amount a row, under a head that says « Total » over them all. */
export function rowTotalsInText(page: PageModel, lines: Field[]): Finding[] {
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
