/** A payslip has several amounts; each is told apart by the name of its line, never worked out from another. */
import type { Finding } from '../assessment.ts';
import type { Field } from '../page-model.ts';
import { centsOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf } from './finding.ts';
import { isShown } from './shown.ts';

/** The lines of a payslip that are taken for one another. */
const figures = {
  social: /\bnet social\b/,
  taxed: /\bnet (imposable|fiscal)\b/,
  paid: /\bnet (a payer|paye|verse|percu)\b/,
  gross: /\bbrut\b/,
};

function figureOf({ label }: Field): string | null {
  const name = fold(label);
  const [only, other] = Object.entries(figures).filter(([, words]) => words.test(name));
  return only && !other ? only[0] : null;
}

/**
 * Where the page itself shows the lines of the payslip, an amount that is not that of the line it is named after, and is
 * that of another.
 */
export function checkFigures({ asked, shown, recap, page }: CheckContext): Finding[] {
  const lines = shown.filter((line) => isShown(line) && figureOf(line) !== null && centsOf(line) !== null);
  const said = [...new Set([...asked, ...recap])].filter(({ valueType }) => valueType === 'amount');
  return said.flatMap((field) => {
    const [own, cents] = [figureOf(field), centsOf(field)];
    const paper = lines.filter((line) => line !== field && line.group !== field.group);
    const named = paper.filter((line) => figureOf(line) === own);
    const taken = paper.find((line) => figureOf(line) !== own && centsOf(line) === cents);
    if (own === null || cents === null || !taken) return [];
    const [only, more] = named;
    // A line named like the case itself is read as the name of the case: it is on the page twice.
    const isNamedTwice = page.blocks.filter((block) => fold(block) === fold(field.label)).length > 1;
    const isOnPaper = only ? taken.group === only.group && centsOf(only) !== cents : isNamedTwice;
    if (!isOnPaper || more) return [];
    const params = { line: taken.label, asked: field.label };
    return [ownFinding('figures', 'problem', spotOf(field), 'figures-problem', params)];
  });
}
