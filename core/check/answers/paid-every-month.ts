/** « Cette pension a-t-elle été payée chaque mois ? Oui », and a month in which its case holds nothing. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';

const asksEachMonth =
  /^(?!.*\b(?:retraite|invalidite|reversion|vous versez|payez vous|versez vous|(?:avez vous|vous avez) (?:bien )?(?:verse|paye|regle)|j ai (?:verse|paye)|je (?:verse|paie|paye))\b)(?=.*\bpension\b)(?=.*\b(?:payee?|versee?|recue?|percue?)\b).*\b(?:chaque|tous les) mois\b/;
const isOfIt =
  /^(?!.*\b(?:versee?s?|verse|payee?s?|deduire|deductibles?|retraite|invalidite|reversion)\b).*\bpensions?\b/;

export function checkPaidEveryMonth({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const question = said.find(
    (field) => isYesNo(field) && yesNoOf(field) === 'yes' && asksEachMonth.test(fold(field.label)),
  );
  if (!question) return [];
  const rows = said.filter(
    (field) =>
      field.valueType === 'amount' &&
      monthOf(field) !== null &&
      isOfIt.test(foldAll(field.group, field.label)),
  );
  // A partner's, or another child's, is another pension; all of it left out, it may be told elsewhere.
  const series = [...Map.groupBy(rows, seriesOf).values()].filter((own) =>
    own.some((field: Field) => (centsOf(field) ?? 0) > 0),
  );
  const none = series.flat().find((field) => !centsOf(field));
  return none ? [answersApart(spotOf(none), question)] : [];
}
