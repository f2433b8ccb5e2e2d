/** The payslips that a page writes in one line each: « Bulletin : salaire brut 1 540,20 € ; net social 1 218,46 € ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { ruleWords } from '../word-lists.ts';
import { figureAsked } from './figure-said.ts';
import { type FigureShown, papersInTable } from './papers-in-table.ts';
import {
  type Figure,
  figureNames,
  figureOf,
  figureOfCase,
  isOfSalary,
  isSameMonth,
  monthNamed,
  ofWork,
} from './payslip.ts';
import { figureShown, slipLinesIn } from './slip-lines.ts';

export function checkPapersInLine(context: CheckContext): Finding[] {
  return [...sumOfAnother(context), ...ofPaperInLine(context)];
}

/** « Plafond : salaire brut 1 801,80 € » */
const ofNobody = new RegExp(String.raw`\b(?:${ruleWords})\b`);

/** « 1 801,80 € bruts, soit 1 421,36 € de net social » */
const amountThenName = /(\d[\d\s\u00a0\u202f]{0,14}(?:,\d{1,2})?)\s?€ (\p{L}[\p{L} ]{2,30})/gu;

/** The lines that hold several amounts of a payslip. */
function papersInLine(blocks: readonly string[]): FigureShown[][] {
  return blocks
    .map((block) =>
      [
        slipLinesIn(block),
        [...block.matchAll(amountThenName)].map(([, text = '', name = '']) => ({ name, text })),
      ].map((line) => line.flatMap(figureShown)),
    )
    .flatMap((readings) => readings.filter((line) => line.length > 1).slice(0, 1));
}

/** « 1 187 » is 1 187,30 without its cents, or 1 186,60 rounded. */
export const isSame = (cents: number, paper: number): boolean =>
  cents === paper || (cents % 100 === 0 && Math.abs(cents - paper) < 100);

/** Of such lines or tables, the amount of one where the case, or the answer shown again, is of another, which each of them has. */
function ofPaperInLine(context: CheckContext): Finding[] {
  const { asked, recap, page } = context;
  const blocks = page.blocks.filter((block) => !ofNobody.test(fold(block)));
  const papers = [
    ...papersInLine(blocks).map((lines) => ({ month: null, lines })),
    ...papersInTable(blocks).map(({ name, lines }) => ({
      month: monthNamed({ label: name, group: null }),
      lines,
    })),
  ];
  if (papers.length === 0) return [];
  const advised = figureAsked(context);
  const figureFor = (field: Field): Figure | null =>
    figureOfCase(field) ??
    (advised?.isSaid || isOfSalary(field) ? ofWork(field, advised?.figure ?? null) : null);
  const isAnswer = ({ block }: Field): boolean => papersInLine([page.blocks[block ?? -1] ?? '']).length === 0;
  return [...new Set([...asked, ...recap.filter(isAnswer)])].flatMap((field) => {
    const [own, cents] = [isShown(field) ? figureOf(field.label) : figureFor(field), centsOf(field)];
    if (field.valueType !== 'amount' || own === null || !cents) return [];
    const month = monthNamed(field);
    const ofMonth = papers.filter((paper) => !month || !paper.month || isSameMonth(month, paper.month));
    const lines = ofMonth.flatMap((paper) => paper.lines).filter((line) => isSame(cents, line.cents));
    const other = lines.find(({ figure }) => figure !== own);
    const isRight = lines.some(({ figure }) => figure === own);
    const hasOwn = ofMonth.every((paper) => paper.lines.some(({ figure }) => figure === own));
    return other && !isRight && hasOwn
      ? [
          ownFinding('figures', 'problem', spotOf(field), 'figures-problem', {
            line: figureNames[other.figure],
            asked: figureNames[own],
          }),
        ]
      : [];
  });
}

/** « Total des salaires bruts », and the sum of what was paid, where the page writes both of each payslip in a line. */
function sumOfAnother({ asked, page }: CheckContext): Finding[] {
  const sums = Object.entries(Object.groupBy(papersInLine(page.blocks).flat(), ({ figure }) => figure)).map(
    ([figure, all]) => ({ figure, cents: all.reduce((sum, { cents }) => sum + cents, 0) }),
  );
  return asked.flatMap((field) => {
    const own = /\btotal\b/.test(fold(field.label)) ? figureOf(field.label) : null;
    const right = sums.find(({ figure }) => figure === own);
    const other = sums.find(({ figure, cents }) => figure !== own && cents === centsOf(field));
    return own && right && other && right.cents !== other.cents
      ? [
          ownFinding('figures', 'problem', spotOf(field), 'figures-problem', {
            line: figureNames[other.figure as Figure],
            asked: figureNames[own],
          }),
        ]
      : [];
  });
}
