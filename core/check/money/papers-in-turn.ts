/** The lines of one payslip after the other, each over its « Montant à déclarer »: the one the page says to copy, or another. */
import type { Finding } from '../../assessment.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { figureAsked } from './figure-said.ts';
import { type Figure, figureNames, figureOf } from './payslip.ts';
import { figureShown, slipLinesIn } from './slip-lines.ts';

/** Of no line by its own name. */
const bare = /^(?:montants?|sommes?|revenus?)(?: (?:a|que vous))? (?:declare\w*|report\w*)\b|^montants?$/;

export function checkPapersInTurn(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const cases = asked.filter(
    ({ valueType, label }) => valueType === 'amount' && figureOf(label) === null && bare.test(fold(label)),
  );
  const wanted = cases.length > 0 ? figureAsked(context) : null;
  if (!wanted?.isSaid) return [];
  const lines = page.blocks.flatMap((block) =>
    slipLinesIn(block)
      .filter(({ written }) => written === block)
      .flatMap(figureShown),
  );
  const byFigure = Map.groupBy(lines, ({ figure }) => figure);
  const right = byFigure.get(wanted.figure) ?? [];
  // As many payslips as cases, or nothing tells which is whose.
  if (right.length !== cases.length) return [];
  return cases.flatMap((field, at) => {
    const cents = centsOf(field);
    const isOther = ([figure, all]: [Figure, { cents: number }[]]): boolean =>
      figure !== wanted.figure && all.length === cases.length && all[at]?.cents === cents;
    const [other] = [...byFigure].find(isOther) ?? [];
    return other && cents !== right[at]?.cents
      ? [
          ownFinding('figures', 'problem', spotOf(field), 'figures-problem', {
            line: figureNames[other],
            asked: figureNames[wanted.figure],
          }),
        ]
      : [];
  });
}
