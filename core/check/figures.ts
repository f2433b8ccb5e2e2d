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

/** Each is looked for among all the lines. */
const mostFigures = 50;

/**
 * Where the page itself shows the lines of the payslip, an amount that is not that of the line it is named after, and is
 * that of another.
 */
function takenForAnother({ asked, shown, recap, page }: CheckContext): Finding[] {
  const lines = shown.flatMap((line) => {
    const [figure, cents] = [figureOf(line.label), centsOf(line)];
    return isShown(line) && figure !== null && cents !== null ? [{ line, figure, cents }] : [];
  });
  const said = [...new Set([...asked, ...recap])].filter(
    ({ valueType, label }) => valueType === 'amount' && figureOf(label) !== null,
  );
  const times = Map.groupBy(lines.length > 0 && said.length > 0 ? page.blocks : [], fold);
  return said.slice(0, mostFigures).flatMap((field) => {
    const [own, cents] = [figureOf(field.label), centsOf(field)];
    const paper = lines.filter(({ line }) => line !== field && line.group !== field.group);
    const named = paper.filter(({ figure }) => figure === own);
    const taken = paper.find((one) => one.figure !== own && one.cents === cents)?.line;
    if (cents === null || !taken) return [];
    const [only, more] = named;
    // A line named like the case itself is read as the name of the case: it is on the page twice.
    const isNamedTwice = (times.get(fold(field.label))?.length ?? 0) > 1;
    const isOnPaper = only ? taken.group === only.line.group && only.cents !== cents : isNamedTwice;
    if (!isOnPaper || more) return [];
    const params = { line: taken.label, asked: field.label };
    return [ownFinding('figures', 'problem', spotOf(field), 'figures-problem', params)];
  });
}
