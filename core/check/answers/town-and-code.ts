/** « Code postal : 35000 » over « Commune : Nantes »: one of the two was left from the address before. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { codeOfTown } from '../../wording/towns.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

export function checkTownAndCode({ asked }: CheckContext): Finding[] {
  return [...inTwo(asked), ...inOne(asked)];
}

const mayHold = new Set<Field['valueType']>(['postal-code', 'city', 'address']);

/** « 57000 STRASBOURG », in one case */
function inOne(asked: readonly Field[]): Finding[] {
  return asked.flatMap((field) => {
    const text = mayHold.has(field.valueType) ? textOf(field) : null;
    const [, digits, town] =
      /(?:^|[\s,])(\d{5})[\s,]+(\p{L}[\p{L}’' -]*(?: \d{1,2})?)$/u.exec(text?.trim() ?? '') ?? [];
    const code = town === undefined ? null : codeOfTown(town);
    return digits && town && code && !digits.startsWith(code)
      ? [ownFinding('agreement', 'problem', spotOf(field), 'papers-problem', { told: digits, asked: town })]
      : [];
  });
}

function inTwo(asked: readonly Field[]): Finding[] {
  return asked.flatMap((field, at) => {
    const digits = field.valueType === 'postal-code' ? textOf(field)?.replace(/\s/g, '') : undefined;
    if (digits === undefined || !/^\d{5}$/.test(digits)) return [];
    const beside = [asked[at + 1], asked[at - 1]].find((one) => one && isTownOf(field, one));
    const code = beside && codeOfTown(textOf(beside) ?? '');
    return beside && code && !digits.startsWith(code)
      ? [
          ownFinding('agreement', 'problem', spotOf(field), 'papers-problem', {
            told: `${field.label} : ${digits}`,
            asked: `${beside.label} : ${textOf(beside)}`,
          }),
        ]
      : [];
  });
}

/** Next to the code, in the same part. */
const isTownOf = ({ group, heading }: Field, one: Field): boolean =>
  one.valueType === 'city' && one.group === group && one.heading === heading;
