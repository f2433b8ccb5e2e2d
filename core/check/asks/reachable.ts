import type { Finding } from '../../assessment.ts';
import { isOptional, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const one =
  /\b(l une? des (deux|trois)( \p{L}+)? (au moins|doi(t|vent)|est (obligatoire|demandee?))|une? au moins|au moins une?|ou l autre doi(t|vent)|une? (moyen|facon|maniere) de (vous |nous )?(joindre|contacter)\b.*\b(indispensable|necessaire|obligatoire|demande))\b/u;
/** « Nous vous répondrons par… », « Pour recevoir un rappel, … » */
const ofSome = /\b(si|nous|envoye\w*|connue?s?)\b|^pour\b/;
const ways =
  /\b(telephones?|portable|mobile|fixe|courriel|e ?mail|mail|adresse electronique|joindre|contact)\b/g;

/** « Le téléphone ou le courriel : l'un des deux au moins », and neither is filled in. */
export function checkReachable({ asked, page }: CheckContext): Finding[] {
  const cases = asked.filter(({ valueType }) => valueType === 'phone' || valueType === 'email');
  const [first] = cases;
  if (!first || cases.length < 2 || !cases.every((field) => stateOf(field) === 'empty' && !isOptional(field)))
    return [];
  const isAsked = sentencesOf(page.blocks).some((sentence) => {
    const words = fold(sentence);
    return one.test(words) && !ofSome.test(words) && new Set(words.match(ways)).size > 1;
  });
  return isAsked && !first.required
    ? [ownFinding('required', 'problem', spotOf(first), 'required-problem')]
    : [];
}
