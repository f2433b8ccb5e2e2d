/** « Combien d'enfants à charge ? 3 », then « Parmi eux, combien sont étudiants ? 4 ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { bareNumber, numberIn } from './count-said.ts';

const ofThem = /^(?:parmi (?:eux|elles|ces|ceux|celles|les)|dont|sur ce nombre|sur ce total)\b/;

export function checkSomeOfThem({ asked }: CheckContext): Finding[] {
  return asked.flatMap((field, at) => {
    const [all, some] = [asked[at - 1], field].map(countIn);
    // « Adultes », « Enfants », « dont en situation de handicap »: of both.
    const isOfMore = asked[at - 2]?.group === field.group && countIn(asked[at - 2]) !== null;
    const isOfAll = ofThem.test(fold(field.label)) && asked[at - 1]?.group === field.group && !isOfMore;
    return isOfAll && all != null && some != null && some > all
      ? [ownFinding('range', 'problem', spotOf(field), 'range-high', { bound: `${all}` })]
      : [];
  });
}

const countIn = (field: Field | undefined): number | null =>
  field && ['count', 'household', 'unknown'].includes(field.valueType)
    ? numberIn(bareNumber(textOf(field) ?? ''))
    : null;
