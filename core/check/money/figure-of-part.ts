/** « Brut 128,70 € », « Versé sur votre compte 100,53 € » over the case of one employer that asks for the gross, and 100,53 in it. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const [gross, net] = [/\bbrute?s?\b/, /\bnets?\b|^(?:somme )?(?:verse|paye|vire|recu)e?\b/];

export function checkFigureOfPart({ asked, page }: CheckContext): Finding[] {
  const beside = linesBeside(page);
  return asked.flatMap((field) => {
    const cents = centsOf(field);
    const asks = foldAll(field.label, field.hint ?? beside(field));
    if (field.valueType !== 'amount' || !cents || !gross.test(asks) || net.test(asks)) return [];
    const shown = shownOver(field, page);
    const isGross = shown.some((one) => gross.test(one.name) && one.cents === cents);
    const other = shown.find((one) => net.test(one.name) && !gross.test(one.name) && one.cents === cents);
    const asksFor = shown.find((one) => gross.test(one.name));
    return other && asksFor && !isGross
      ? [
          ownFinding('figures', 'problem', spotOf(field), 'figures-problem', {
            line: other.line,
            asked: asksFor.line,
          }),
        ]
      : [];
  });
}

/** The amounts that the page shows in the part of a case, before it: each with the line that names it. */
function shownOver({ group, label }: Field, { blocks }: PageModel) {
  const from = group === null ? -1 : blocks.indexOf(group);
  const to = from < 0 ? -1 : blocks.indexOf(label, from);
  return from < 0 || to < 0
    ? []
    : blocks.slice(from, to).flatMap((block, at, lines) => {
        const [cents, more] = sumsIn(block);
        const line = lines[at - 1] ?? '';
        const isAlone = cents !== undefined && more === undefined && /^[\d\s.,€]+$/u.test(block);
        return isAlone ? [{ name: fold(line), line, cents }] : [];
      });
}
