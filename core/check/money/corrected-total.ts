/** « Nouveau montant total : 1 260 », where 18 432 was declared and 1 260 forgotten: what is written takes the place of the first. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { taxBoxIn } from '../../reading/tax-box.ts';
import { formatAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { added } from './worked-out.ts';

const isNew = /\b(?:nouveau|nouvelle|corrigee?|rectifiee?|total)\b/;
const ofBefore = /\b(?:declaree?s?|initiale?|d origine|ancien\w*|precedent\w*)\b/;
/** « Oubli d'un revenu »: something is added to what was declared. */
const forgot = /\boubli\w*|\bomis\w*|\bomission\b/;

export function checkCorrectedTotal({ asked, shown }: CheckContext): Finding[] {
  const amounts = asked.filter((field) => field.valueType === 'amount' && (centsOf(field) ?? 0) > 0);
  const forgotten = amounts.filter(({ label }) => added.test(fold(label)) && !isNew.test(fold(label)));
  const corrected = amounts.filter(({ label }) => isNew.test(fold(label)));
  const [more, otherMore] = forgotten;
  const [field, otherField] = corrected;
  const hasForgotten = asked.some((one) => one.options.length > 1 && forgot.test(fold(textOf(one) ?? '')));
  if (!field || otherField || otherMore || !hasForgotten) return [];
  const before = shown.filter((line) => isShown(line) && isOfOneBox(line, field) && (centsOf(line) ?? 0) > 0);
  const [known, otherKnown] = before;
  const [stated, first] = [centsOf(field) ?? 0, (known && centsOf(known)) ?? 0];
  if (!known || otherKnown) return [];
  const whole = first + ((more && centsOf(more)) ?? 0);
  // Rounded to the euro; without what was forgotten, it is more than what was declared.
  const isRight = more ? Math.abs(stated - whole) < 200 : stated > first;
  const params = { stated: formatAmount(stated), added: formatAmount(whole) };
  if (isRight) return [];
  return [
    more
      ? ownFinding('sum', 'problem', spotOf(field), 'sum-problem', params)
      : ownFinding('range', 'problem', spotOf(field), 'range-low', { bound: formatAmount(first) }),
  ];
}

function isOfOneBox(line: Field, field: Field): boolean {
  const box = taxBoxIn(field.label);
  if (box !== null) return taxBoxIn(line.label) === box;
  // « Montant déclaré en mai », in the part of « 1AJ »
  return field.group !== null && line.group === field.group && ofBefore.test(fold(line.label));
}
