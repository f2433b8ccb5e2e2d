/** « Julien habite-t-il encore avec vous ? Oui », beside the day on which he left. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { answersApart, spotOf } from '../finding.ts';

const asksIfThere =
  /\b(?:habit\w*|vit|vivez|vivent|loge\w*|resid\w*)\b.*\b(?:encore|toujours)\b.*\b(?:avec vous|chez vous|ensemble|meme toit|ici|logement|adresse|au \d+)\b/;
const ofLeaving =
  /^(?!.*\b(?:si|enfant|fils|fille|vous avez quitte|travail|emploi|revenue?|retour)\b).*\b(?:quitt\w+|partie?|depart|demenage\w*)\b/;

/** Only where the day is past, and one person alone left. */
export function checkStillThere({ asked, dates, today }: CheckContext): Finding[] {
  const there = asked.filter((field) => asksIfThere.test(fold(field.label)) && yesNoOf(field) === 'yes');
  const [gone, other] = dates.filter((date) => {
    const day = dayOf(date);
    const [first] = date.fields;
    return day !== null && !isBefore(today, day) && first !== undefined && ofLeaving.test(fold(first.label));
  });
  const [first] = gone?.fields ?? [];
  return there.length === 1 && first && !other && isOfOne(there[0] as Field, first)
    ? [answersApart(spotOf(there[0] as Field), first)]
    : [];
}

/** Both name the same person by two names. */
function isOfOne(one: Field, two: Field): boolean {
  const [names, others] = [one, two].map(
    ({ label }) => new Set(label.match(/(?<=\s|^)\p{Lu}\p{Ll}+(?= \p{Lu})/gu) ?? []),
  );
  return (
    (names?.size ?? 0) > 0 &&
    names?.size === others?.size &&
    [...(names ?? [])].every((name) => others?.has(name))
  );
}
