/** « Si vous répondez « Non », les nombres ci-dessous doivent rester à 0 », and one of them is 2. */
import type { Finding } from '../../assessment.ts';
import { centsOf, isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { over } from './no-but-given.ts';

const told =
  '(?:si (?:vous (?:repondez|avez repondu|cochez)|la reponse est|votre reponse est|c est)|en cas de reponse|apres)';
const numbers = '(?:nombres?|montants?|cases?|champs?|lignes?|sommes?|zones?)';
const empty = '(?:a (?:0|zero)|a vide|vides?|en blanc|vierges?)';
const staysEmpty = new RegExp(
  `^${told} (?:non|negative)\\b (?:tou(?:te)?s )?(?:les|ces) ${numbers}(?: (?:ci dessous|ci apres|suivante?s|qui suivent|du dessous|de cette partie))? (?:doivent |devront )?(?:rest\\w+|sont laisse\\w+|etre (?:laisse\\w+|mise?s?)|sont) ${empty}|^${told} (?:non|negative)\\b laisse\\w* (?:les|ces) ${numbers}(?: (?:ci dessous|suivante?s|qui suivent))? ${empty}`,
);

/** What was written under the question that the rule stands by, up to the next question. */
export function checkZeroAfterNo({ asked, page }: CheckContext): Finding[] {
  return page.blocks.flatMap((block, at) => {
    if (!sentencesOf([block]).some((one) => staysEmpty.test(fold(one)))) return [];
    const lines = page.blocks.slice(0, at + 1);
    const question = asked.findLast((field) => isYesNo(field) && lines.includes(field.label));
    if (!question || yesNoOf(question) !== 'no') return [];
    const after = asked.slice(asked.indexOf(question) + 1);
    const next = after.findIndex(isYesNo);
    return after
      .slice(0, next < 0 ? undefined : next)
      .filter((field) => (centsOf(field) ?? 0) > 0)
      .map((field) => over(spotOf(field), question));
  });
}
