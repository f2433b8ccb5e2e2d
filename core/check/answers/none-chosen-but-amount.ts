/** « Noé | Pas gardé », and 1 840 € in the same row. */
import type { Finding } from '../../assessment.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

const saysNone =
  /^(?:pas(?: de| d)? (?!encore|tout|seul)|aucune?\b|jamais\b|non (?!reconduit|renouvel|impos|communi|precis))(?!.*\b(?:change\w*|modif\w*|reponse|avis|enfant|autre|abattement|frais reels|plafond)\b)/;

/** « Non, il continue » denies what was asked, which may be the end of a contract. */
const goesOn = /^non\s*[,;:–-]\s*(?:il|elle|ça|le contrat)\s(?!n['’]|ne\s)/i;

export function checkNoneChosenButAmount({ asked }: CheckContext): Finding[] {
  const rows = Map.groupBy(
    asked.filter(({ label }) => rowName(label) !== ''),
    ({ group, label }) => `${group}\n${rowName(label)}`,
  );
  return [...rows.values()].flatMap((row) => {
    const [choice, other] = row.filter(({ options }) => options.length > 1);
    const amounts = row.filter((field) => field.valueType === 'amount');
    const [amount, more] = amounts;
    return choice &&
      !other &&
      amount &&
      !more &&
      saysNone.test(fold(textOf(choice) ?? '')) &&
      !goesOn.test(textOf(choice) ?? '') &&
      (centsOf(amount) ?? 0) > 0
      ? [answersApart(spotOf(amount), choice)]
      : [];
  });
}
