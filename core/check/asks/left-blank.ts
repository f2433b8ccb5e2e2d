/** « IBAN du nouveau compte », left empty among cases that are written, on a page that says of none whether it is needed. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { initialTextOf, isMarkedOptional, stateOf, textOf } from '../../values/answer.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

/** Its name: what may stay empty is taken off these, though they are not known to be wrong. */
export const leftBlank = 'left-blank';

const written = new Set<Field['kind']>(['text', 'number', 'tel', 'email', 'date']);
/** Whoever is asked for one has it, and nothing is paid or decided without. */
const alwaysHad = new Set<Field['valueType']>(['iban', 'nir', 'siret', 'tax-number']);
/** Of which an empty case may mean none, and which have their own rules. */
const mayMeanNone = new Set<Field['valueType']>(
  'amount hours count percent free-text search otp password consent yes-no choice file household'.split(
    ' ',
  ) as Field['valueType'][],
);
/** With more than one case left in so many that she answered, the page is not finished. */
const fewest = 4;

export function checkLeftBlank({ asked, procedure }: CheckContext): Finding[] {
  const isBegun = asked.some((field) => textOf(field) !== null && textOf(field) !== initialTextOf(field));
  // Of those it marks as needed, the others may be left.
  const marksSome = asked.some(({ required, kind }) => required && written.has(kind));
  if (!procedure || !isBegun || marksSome) return [];
  const cases = asked.filter(
    (field) => written.has(field.kind) && !mayMeanNone.has(field.valueType) && !isMarkedOptional(field),
  );
  const left = cases.filter((field) => stateOf(field) === 'empty');
  if (left.length * fewest > asked.filter((field) => stateOf(field) === 'filled').length) return [];
  return left.map((field) =>
    alwaysHad.has(field.valueType)
      ? ownFinding(leftBlank, 'problem', spotOf(field), 'required-problem')
      : ownFinding(leftBlank, 'unknown', spotOf(field), 'blank-unsure'),
  );
}
