/** Questions in one part of the page, and in another a case for what each of them names. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isOptional, isYesNo, stateOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { over } from '../answers/no-but-given.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isSamePerson, personOf } from '../who-and-when.ts';

/**
 * « une pension d'invalidité ? Oui », and « 1AZ – Pensions d'invalidité » left empty; or « Non », and an amount there. Only
 * where at least two questions have each their own case: one alone may be about something else.
 */
export function checkNamedAlike({ asked, procedure }: CheckContext): Finding[] {
  if (!procedure) return [];
  const questions = Map.groupBy(asked.filter(namesThing), ({ label }) => thingIn(label));
  const cases = Map.groupBy(
    asked.filter(({ valueType }) => valueType === 'amount'),
    ({ label }) => thingIn(label),
  );
  const pairs = [...questions].flatMap(([thing, [question, ...others]]) => {
    const [amount, ...more] = cases.get(thing) ?? [];
    return question &&
      amount &&
      others.length + more.length === 0 &&
      question.group !== amount.group &&
      isSamePerson(personOf(question), personOf(amount))
      ? [{ question, amount }]
      : [];
  });
  return pairs.length < 2 ? [] : pairs.flatMap(({ question, amount }) => judge(question, amount));
}

function judge(question: Field, amount: Field): Finding[] {
  const answer = yesNoOf(question);
  if (answer === 'no' && (centsOf(amount) ?? 0) !== 0) return [over(spotOf(amount), question)];
  const isLeft = answer === 'yes' && stateOf(amount) === 'empty' && !amount.required && !isOptional(amount);
  return isLeft ? [ownFinding('yes-needs', 'problem', spotOf(amount), 'yes-needs-problem')] : [];
}

/** « une pension de retraite ? », after « Avez-vous perçu : »; a whole question says more than its thing. */
const namesThing = (field: Field): boolean =>
  isYesNo(field) && /^(?:une?|des|de la|du|de l)\b/.test(fold(field.label));

/** « 1AZ – Pensions d'invalidité » and « une pension d'invalidité » share their long words. */
const thingIn = (label: string): string => stems(label).sort().join(' ');
