/** « Personne 2 : conjoint », « Personne 3 : conjoint », born in 2015: one has one partner, who is of age. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { dayOf } from '../days/time-in.ts';
import { answersApart, spotOf } from '../finding.ts';
import { partnerWords } from '../word-lists.ts';

const asksTie = /\b(?:lien|parente|qualite)\b/;
const isPartner = new RegExp(String.raw`^(?:votre |mon |ma )?(?:${partnerWords})\b`);
/** « Conjoint de votre enfant » */
const ofOther =
  /\b(?:de|du|d) (?:la |le |l |votre |mon |ma )?(?:enfant|fils|fille|frere|soeur|parent|pere|mere)\b/;

export function checkTwoPartners({ asked, dates, today }: CheckContext): Finding[] {
  const partners = asked.filter((field) => {
    const text = fold(textOf(field) ?? '');
    return asksTie.test(fold(field.label)) && isPartner.test(text) && !ofOther.test(text);
  });
  const [first, second, third] = partners;
  if (!first || !second || third || !areOfOneList(first, second)) return [];
  const ageOf = (field: Field): number => {
    const birth = dates.find((date) => isBirth(date) && date.fields[0]?.group === field.group);
    const day = birth && field.group !== null ? dayOf(birth) : null;
    return day ? day.until(today, { largestUnit: 'years' }).years : 18;
  };
  const [wrong, other] = ageOf(first) < ageOf(second) ? [first, second] : [second, first];
  return [answersApart(spotOf(wrong), other)];
}

/** « Personne 2 » and « Personne 3 »; « Personne à prévenir » is of another list. */
const areOfOneList = (one: Field, other: Field): boolean => {
  const bare = (text: string | null): string => (text ?? '').replace(/\d+/g, '');
  return bare(one.label) === bare(other.label) && bare(one.group) === bare(other.group);
};
