/** A payslip has several amounts; each is told apart by the name of its line, never worked out from another. */
import type { Finding } from '../assessment.ts';
import { centsOf, textOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf } from './finding.ts';
import { figureOf } from './payslip.ts';
import { isShown } from './shown.ts';

export function checkFigures(context: CheckContext): Finding[] {
  return [...takenForAnother(context), ...saidToBeAnother(context)];
}

/** « Sur quelle ligne avez-vous lu ce montant ? Net à payer », where the page asks for another of its amounts. */
function saidToBeAnother({ asked, recap, procedure, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const wanted = [
    ...new Set(said.filter(({ valueType }) => valueType === 'amount').map(({ label }) => label)),
  ];
  const named = wanted.filter((label) => figureOf(label) !== null);
  // The money of three months is told by its « montant net social »: the page says so, not each of its lines.
  const isSocial = procedure?.checks.some(({ kind }) => kind === 'months-shown') ?? false;
  const common =
    page.blocks.some((block) => figureOf(block) === 'social') && isSocial ? ['Montant net social'] : [];
  const [only, other] = named.length > 0 ? named : common;
  if (only === undefined || other !== undefined) return [];
  return said.flatMap((field) => {
    const line = field.valueType === 'amount' ? '' : (textOf(field) ?? '');
    const isOfPaper = /\b(bulletin|fiche|ligne|relevee?)\b/.test(fold(field.label));
    const figure = figureOf(line);
    return isOfPaper && figure !== null && figure !== figureOf(only)
      ? [ownFinding('figures', 'problem', spotOf(field), 'figures-problem', { line, asked: only })]
      : [];
  });
}

/**
 * Where the page itself shows the lines of the payslip, an amount that is not that of the line it is named after, and is
 * that of another.
 */
function takenForAnother({ asked, shown, recap, page }: CheckContext): Finding[] {
  const lines = shown.filter(
    (line) => isShown(line) && figureOf(line.label) !== null && centsOf(line) !== null,
  );
  const said = [...new Set([...asked, ...recap])].filter(({ valueType }) => valueType === 'amount');
  return said.flatMap((field) => {
    const [own, cents] = [figureOf(field.label), centsOf(field)];
    const paper = lines.filter((line) => line !== field && line.group !== field.group);
    const named = paper.filter((line) => figureOf(line.label) === own);
    const taken = paper.find((line) => figureOf(line.label) !== own && centsOf(line) === cents);
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
