/** One tax number in the cases of two people, « déclarant 1 » and « déclarant 2 ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

/** Of tax numbers alone: a child is insured under the number of a parent. */
export function checkNumberOfAnother({ asked }: CheckContext): Finding[] {
  const numbers = asked.filter(({ valueType }) => valueType === 'tax-number');
  return numbers.flatMap((field, at) => {
    const before = numbers
      .slice(0, at)
      .find((one) => isOfAnother(one, field) && digitsOf(one) === digitsOf(field));
    return before && digitsOf(field) !== ''
      ? [
          {
            ...ownFinding('agreement', 'problem', spotOf(field), 'same-number-problem', {
              first: before.label,
            }),
            why: null,
          },
        ]
      : [];
  });
}

const digitsOf = (field: Field): string => (textOf(field) ?? '').replace(/\D/g, '');

/** The same case asked twice of one person, to be sure of it, bears the same name. */
const isOfAnother = (one: Field, other: Field): boolean =>
  (one.group ?? '') !== (other.group ?? '') || numberIn(one) !== numberIn(other);
const numberIn = ({ label }: Field): string => /\d\b/.exec(label.replace(/\d+ chiffres/, ''))?.[0] ?? '';
