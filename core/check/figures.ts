/** A payslip has several amounts; each is told apart by the name of its line, never worked out from another. */
import type { Finding } from '../assessment.ts';
import { centsOf, textOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf } from './finding.ts';
import { sentencesOf } from './papers.ts';
import { figureNames, figureOf } from './payslip.ts';
import { isShown } from './shown.ts';

export function checkFigures(context: CheckContext): Finding[] {
  return [...takenForAnother(context), ...saidToBeAnother(context)];
}

/** « Sur quelle ligne avez-vous lu ce montant ? Net à payer », where the page asks for another of its amounts. */
function saidToBeAnother({ asked, recap, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const wanted = said
    .filter(({ valueType }) => valueType === 'amount')
    .flatMap(({ label }) => figureOf(label) ?? []);
  const inText = sentencesOf(page.blocks, longestAdvice)
    .filter((block) => asksFor.test(fold(block)) && !asksNotFor.test(fold(block)))
    .flatMap((block) => figureOf(block) ?? []);
  const [only, other] = new Set(wanted.length > 0 ? wanted : inText);
  if (only === undefined || other !== undefined) return [];
  return said.flatMap((field) => {
    const line = field.valueType === 'amount' ? '' : (textOf(field) ?? '');
    const isOfPaper = /\b(bulletin|fiche|ligne|relevee?)\b/.test(fold(field.label));
    const figure = figureOf(line);
    const params = { line, asked: figureNames[only] };
    return isOfPaper && figure !== null && figure !== only
      ? [ownFinding('figures', 'problem', spotOf(field), 'figures-problem', params)]
      : [];
  });
}

/** « C'est le salaire brut qui doit être déclaré », « la Caf attend le montant net social ». */
const asksFor = /\b(demande|attend|attendu|doit|recopie\w*|indique[rz]|declare[rz])\b/;
/** « Ne recopiez pas le salaire brut », « Si vous ne connaissez pas… » */
const asksNotFor = /\bne? (?!oubli)\p{L}+ .{0,60}\b(pas|jamais|plus)\b/u;

/** What is said over the cases, of several sentences. */
const longestAdvice = 600;

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
    // What is answered in a case stands beside the paper; a line of a recap is of the paper or is not.
    const paper = lines.filter(
      ({ line }) => line !== field && (!isShown(field) || line.group !== field.group),
    );
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
