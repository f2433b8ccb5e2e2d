/** A salary written beside what the employers themselves have told, as the page shows it. */
import type { Finding } from '../../assessment.ts';
import { centsOf, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isNamedTotal } from './totals.ts';

/** « Détail transmis par les employeurs » */
const byPayers =
  /\b(?:detail|montants?|revenus?|salaires?|sommes?|informations?)\b.*\b(?:transmis\w*|connu\w*|communique\w*|declare\w*|envoye\w*) par (?:les |vos |l |votre )?(?:employeurs?|organismes? payeurs?|administration)\b/;
const salary = /\bsalaires?\b(?!.*\b(?:declarant 2|conjoint\w*|charge|exoner\w*|etrang\w*|autres?|heures)\b)/;
const ofTwo = /\b(?:declarante? 2|conjointe?|madame et monsieur)\b/;

/** One case for her salary, and one total over it: whole euros may be rounded line by line. */
export function checkToldByPayers({ asked, shown }: CheckContext): Finding[] {
  const told = shown.filter(
    ({ group, valueType }) => valueType === 'amount' && byPayers.test(fold(group ?? '')),
  );
  const [total, otherTotal] = told.filter(isNamedTotal);
  const [own, otherOwn] = asked.filter(
    (field) => field.valueType === 'amount' && stateOf(field) === 'filled' && salary.test(fold(field.label)),
  );
  if (!total || otherTotal || !own || otherOwn || told.some(({ label }) => ofTwo.test(fold(label))))
    return [];
  const [stated, given] = [centsOf(total), centsOf(own)];
  if (stated === null || given === null || Math.abs(stated - given) <= 100 * told.length) return [];
  const finding = ownFinding('agreement', 'problem', spotOf(own), 'agreement-problem', {
    first: total.label,
  });
  return [{ ...finding, why: null }];
}
