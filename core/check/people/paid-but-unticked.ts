/** « Inès | EARL des Coteaux | septembre 2026 », which the page knows, and Inès left out of « Qui a touché de l'argent ? » */
import type { Finding } from '../../assessment.ts';
import { stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { listsOf } from '../asks/boxes.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const asksWho =
  /\bqui\b.*\b(?:touche|percu|recu|gagne|travaille|eu)\w*\b.*\b(?:argent|revenus?|ressources?|salaires?|sommes?|periode|trimestre|mois|entre|pendant)\b/;
/** Cells of one row, after the name. */
const mostCells = 3;
/** Said over the rows, at most so many lines before them: a table of who was away is none of pay. */
const ofPay = /\b(?:employeurs?|paye\w*|paie\w*|verse\w*|percu\w*|salaires?)\b/;
const mostOver = 20;

export function checkPaidButUnticked({ asked, page }: CheckContext): Finding[] {
  return listsOf(asked).flatMap((boxes) => {
    if (!asksWho.test(fold(boxes[0]?.question ?? boxes[0]?.group ?? ''))) return [];
    if (!boxes.some((box) => stateOf(box) === 'filled')) return [];
    return boxes.flatMap((box) => {
      const name = /^(\p{Lu}[\p{L}'’-]+)[, ]/u.exec(box.label)?.[1];
      const at = name === undefined ? -1 : page.blocks.indexOf(name);
      if (name === undefined || at < 0 || stateOf(box) !== 'empty') return [];
      const cells = page.blocks.slice(at + 1, at + 1 + mostCells);
      const when = cells.findIndex((cell) => monthsIn(cell).length > 0);
      const over = page.blocks.slice(Math.max(0, at - mostOver), at);
      if (when < 0 || !over.some((line) => ofPay.test(fold(line)))) return [];
      const said = [name, ...cells.slice(0, when + 1)].join(', ');
      return [ownFinding('contradiction', 'problem', spotOf(box), 'page-error-problem', { said })];
    });
  });
}
