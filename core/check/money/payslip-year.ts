/** The total of the year stands beside that of the month on a payslip: « Net imposable » and « Cumul net imposable ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { monthOf } from '../who-and-when.ts';
import { saysMore } from './figure-said.ts';
import { type Figure, figureNames, figureOf } from './payslip.ts';
import { slipLinesIn } from './slip-lines.ts';

const ofYear = /\b(cumul\w*|annuel\w*|de l annee|annee)\b/;
const ofMonth = /\b(mois|mensuel\w*)\b/;

/** « Cumul imposable » is of the « net imposable ». */
const figureIn = (name: string): Figure | null =>
  figureOf(name) ?? (/\bcumul (annuel )?imposable\b/.test(fold(name)) ? 'taxed' : null);

/** A line of the payslip, as the page shows it. */
interface PaperLine {
  name: string;
  figure: Figure | null;
  isYear: boolean;
  cents: number;
}

export function checkPayslipYear(context: CheckContext): Finding[] {
  return [...takenForAnother(context), ...readOnYear(context)];
}

/** Of one paper alone: of two, nothing tells which is meant. */
function linesShown({ page, shown }: CheckContext): PaperLine[] {
  const inText = page.blocks
    .map((block) =>
      slipLinesIn(block).flatMap(({ name, text }): PaperLine[] => {
        const amount = readAmount(text);
        return amount.state === 'amount'
          ? [
              {
                name,
                figure: figureOf(name),
                isYear: ofYear.test(fold(name)),
                cents: amount.cents,
              },
            ]
          : [];
      }),
    )
    .filter((lines) => lines.length > 1 && lines.some(({ isYear }) => isYear));
  const apart = shown.filter(isShown).flatMap((line): PaperLine[] => {
    const [figure, cents] = [figureIn(line.label), centsOf(line)];
    return figure !== null && cents !== null
      ? [{ name: line.label, figure, isYear: ofYear.test(fold(line.label)), cents }]
      : [];
  });
  const papers = [...inText, apart.some(({ isYear }) => isYear) ? apart : []].filter(
    ({ length }) => length > 1,
  );
  return papers.length === 1 ? (papers[0] ?? []) : [];
}

/** Which line a case asks for: its figure, and whether of the year or of a month; null where its words do not say. */
function wantedBy(field: Field): { figure: Figure; isYear: boolean } | null {
  const { label, hint, group } = field;
  const figure = figureOf(label) ?? figureOf(hint ?? '') ?? figureOf(group ?? '');
  const words = foldAll(label, hint);
  const [isYear, isMonth] = [ofYear.test(words), monthOf(field) !== null || ofMonth.test(words)];
  // « Le cumul de l'année, sur le bulletin de décembre »
  if (isYear && !ofMonth.test(fold(label)) && figure) return { figure, isYear: true };
  return figure && isMonth && !isYear ? { figure, isYear: false } : null;
}

/** The amount of another line than the one asked for, where both are on the page. */
function takenForAnother(context: CheckContext): Finding[] {
  const lines = linesShown(context);
  if (lines.length === 0) return [];
  return context.asked.flatMap((field) => {
    const [cents, wanted] = [centsOf(field), field.valueType === 'amount' ? wantedBy(field) : null];
    if (cents === null || !wanted) return [];
    const isIt = (line: PaperLine): boolean => line.figure === wanted.figure && line.isYear === wanted.isYear;
    const [right, more] = lines.filter(isIt);
    const taken = lines.find((line) => !isIt(line) && line.cents === cents);
    // Of two employers, the paper shown may be that of the other.
    const isInOther = context.asked.some((one) => one !== field && right && centsOf(one) === right.cents);
    return right && !isInOther && !more && taken && right.cents !== cents
      ? [
          ownFinding('figures', 'problem', spotOf(field), 'figures-problem', {
            line: taken.name,
            asked: right.name,
          }),
        ]
      : [];
  });
}

/** « Sur quelle ligne avez-vous lu ce montant ? Cumul imposable », of a month. */
function readOnYear({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const wanted = said.filter(({ valueType }) => valueType === 'amount').map(wantedBy);
  if (wanted.length === 0 || !wanted.every((one) => one?.isYear === false)) return [];
  return said.flatMap((field) => {
    const line = field.valueType === 'amount' ? '' : (textOf(field) ?? '');
    const isOfPaper = /\b(bulletin|fiche|ligne|releve|lue?)\b/.test(fold(field.label));
    const asksFor = figureNames[wanted[0]?.figure ?? 'social'];
    // Of another figure, it is told in figures.ts.
    const isSame = figureOf(line) === null || figureOf(line) === wanted[0]?.figure;
    return isOfPaper && isSame && !saysMore.test(fold(line)) && /\b(cumul\w*|annuel\w*)\b/.test(fold(line))
      ? [ownFinding('figures', 'problem', spotOf(field), 'figures-problem', { line, asked: asksFor })]
      : [];
  });
}
