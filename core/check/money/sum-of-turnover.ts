/** « Ventes de marchandises », « Prestations », « Professions libérales », then « Total du chiffre d'affaires »: of those right above. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { spotOf } from '../finding.ts';
import { isPart, judgeAll, total } from './totals.ts';

const ofTurnover = /\b(?:chiffres? d affaires|recettes)\b/;
/** Of more, or of less, than what is declared above it. */
const ofElse =
  /\b(?:cumul\w*|annee|annuel\w*|precedent\w*|depuis|hors|sauf|ttc|ht|tva|estim\w*|prevision\w*|dont|moyen\w*|20\d\d)\b/;
/** The sorts of activity that a turnover is declared by. */
const ofActivity =
  /\b(?:ventes?|marchandises|prestations?|services|liberales?|artisana\w*|commercia\w*|bic|bnc|locations?|meubles?|recettes|chiffres? d affaires|activites?)\b/;
/** « Professions libérales » is taken for a job, « Ventes de marchandises » for nothing known. */
const mayHold = new Set<Field['valueType']>(['amount', 'unknown', 'job']);

export function sumsOfTurnover(asked: readonly Field[]): Finding[] {
  return asked.flatMap((sum, at) => {
    const [name, stated] = [fold(sum.label), centsOf(sum)];
    if (!total.test(name) || !ofTurnover.test(name) || ofElse.test(name) || stated === null) return [];
    const above = asked.slice(0, at);
    const lines = above.slice(above.findLastIndex((field) => !isLine(field, sum)) + 1);
    const isTold = lines.some((line) => stateOf(line) === 'filled');
    return lines.length > 1 && isTold && !lines.some(isPart) ? judgeAll(stated, lines, spotOf(sum)) : [];
  });
}

function isLine(field: Field, sum: Field): boolean {
  const name = fold(field.label);
  const isNumber = stateOf(field) === 'empty' || centsOf(field) !== null;
  return (
    mayHold.has(field.valueType) &&
    isNumber &&
    field.group === sum.group &&
    ofActivity.test(name) &&
    !ofElse.test(name) &&
    !total.test(name)
  );
}
