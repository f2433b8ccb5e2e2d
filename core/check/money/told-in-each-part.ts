/**
 * « Décembre 2026 », « Paie portée sur le bulletin : 812,44 € », and 0 in the case under it, while 812,44 stands in the case of
 * November: what the page tells in each of several parts alike, written in the part of another.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { linesOfPart } from '../part-over.ts';

interface Part {
  fields: Field[];
  /** By its folded name, what a line of the part tells. */
  told: Map<string, { line: string; cents: number }>;
}

export function checkToldInEachPart({ asked, page: { blocks } }: CheckContext): Finding[] {
  const amounts = asked.filter(({ valueType, group }) => valueType === 'amount' && group !== null);
  const titles = [...new Set(amounts.map(({ group }) => group ?? ''))];
  const parts = titles.map((title): Part => {
    const lines = linesOfPart(title, titles, blocks);
    return { fields: amounts.filter(({ group }) => group === title), told: new Map(lines.flatMap(toldIn)) };
  });
  const alike = parts.filter(({ told }) => told.size > 0);
  return alike.flatMap((part) =>
    [...part.told].flatMap(([name, { line, cents }]) => {
      const others = alike.flatMap((one) => (one === part ? [] : (one.told.get(name) ?? [])));
      if (others.length === 0 || part.fields.some((field) => centsOf(field) === cents)) return [];
      const own = new Set([...part.told.values()].map((one) => one.cents));
      const [moved] = part.fields.filter((field) => {
        const given = centsOf(field);
        return given && !own.has(given) && others.some((one) => one.cents === given);
      });
      return moved
        ? [ownFinding('contradiction', 'problem', spotOf(moved), 'page-error-problem', { said: line })]
        : [];
    }),
  );
}

/** « Paie portée sur le bulletin : 812,44 € » */
function toldIn(line: string): [string, { line: string; cents: number }][] {
  const [, name = '', told = ''] = /^([^:]{3,60}?)\s?:\s(.+)$/u.exec(line) ?? [];
  const [cents, other] = sumsIn(told);
  return cents !== undefined && other === undefined ? [[fold(name), { line, cents }]] : [];
}
