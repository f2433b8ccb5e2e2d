/** A case that its own name leaves to another answer than the « Non » right before it. */
import type { Field } from '../../page-model.ts';
import { isYesNo } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { conditionsInName } from './conditions.ts';
import { toldOf } from './told-by-answers.ts';

const areAllIn = (words: string, asks: string): boolean =>
  words
    .split(' ')
    .filter(({ length }) => length > 3)
    .every((word) => ` ${asks}`.includes(` ${word.slice(0, 5)}`));

/** « Si oui », and « si différente de votre adresse », which no question answers by « Non ». */
const ofElse = /^(?:oui|non)\b|\b(?:differ\w*|autres?|sinon)\b/;

/**
 * « Allergie : à quoi ? (laissez vide s'il n'a pas d'allergie) », right after « A-t-il une allergie ? Non ». « Si oui », under a
 * « Non », is told by other checks.
 */
export function deniedByName(field: Field, before: Field | undefined): Field | undefined {
  const isWritten = !isYesNo(field) && field.kind !== 'checkbox' && field.valueType !== 'consent';
  if (!before || !isYesNo(before) || !isWritten) return undefined;
  const isAgainst = conditionsInName(field.label).some(
    (one) =>
      !one.isLoose &&
      !ofElse.test(one.wanted) &&
      // By all its words: « si le logement est vide » is not denied by « Est-il meublé ? Non ».
      areAllIn(one.wanted, fold(before.label)) &&
      toldOf(one, field, [before, field]) === 'not-so',
  );
  return isAgainst ? before : undefined;
}
