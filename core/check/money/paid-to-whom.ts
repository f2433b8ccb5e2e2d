/** « Karim BELLO | 31/07/2026 | 1 388,20 € », which the page shows, and that sum on the line of another, his own at zero. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { monthOf, withoutMonth } from '../who-and-when.ts';

/** A day, an employer, and the sum. */
const mostCells = 4;

export function checkPaidToWhom({ asked, page }: CheckContext): Finding[] {
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

const nameOf = ({ label }: Field): string => withoutMonth(label.replace(/\s[–-]\s.*$/u, ''));

/** What stands after a name, up to the next. */
function rowAt(blocks: readonly string[], at: number, names: ReadonlySet<string>) {
  const after = blocks.slice(at + 1, at + 1 + mostCells);
  const next = after.findIndex((block) => names.has(fold(block)));
  const row = next < 0 ? after : after.slice(0, next);
  const sums = row.flatMap((block) => {
    const amount = /€|euros?/i.test(block) ? readAmount(block) : null;
    return amount?.state === 'amount' ? [amount.cents] : [];
  });
  const end = row.findIndex((block) => /€|euros?/i.test(block));
  return { name: fold(blocks[at] ?? ''), sums, line: [blocks[at], ...row.slice(0, end + 1)].join(', ') };
}
