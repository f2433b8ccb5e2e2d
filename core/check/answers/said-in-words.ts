/** « Avez-vous reçu une pension ? Non », and « Son père me verse 150 € de pension chaque mois », in her own words. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../papers/papers.ts';

const asksIfHad = /\b(?:recu|recue?s?|percu|percue?s?|touche|percevez|recevez|touchez)\b/;
const sums = /\b(pension|salaire|bourse|loyer|prime|indemnite|allocation|rente)s?\b/;
/** Still had: « me verse », « je reçois »; and not what was, or is asked for. */
const has =
  /\b(?:me|nous) (?:verse|paie|paye|donne|envoie)(?:nt)?\b|\bj(?:e)? (?:recois|percois|touche|ai (?:recu|percu|touche))\b/;
const hasNot = /\b(?:pas|plus|rien|jamais|devrait|doit|jusqu\w*|avant|ancien\w*|demande)\b/;
const anAmount = /\d\s?(?:€|euros?)/iu;

export function checkSaidInWords({ asked }: CheckContext): Finding[] {
  const sentences = asked
    .filter(({ kind }) => kind === 'textarea')
    .flatMap((field) => sentencesOf([textOf(field) ?? '']));
  const told = sentences.filter(
    (one) => anAmount.test(one) && has.test(fold(one)) && !hasNot.test(fold(one)),
  );
  return asked.flatMap((question: Field) => {
    const label = fold(question.label);
    const what = sums.exec(label)?.[1];
    if (!what || !isYesNo(question) || yesNoOf(question) !== 'no' || !asksIfHad.test(label)) return [];
    const field = asked.find(({ kind }) => kind === 'textarea');
    const isTold = told.some((one) => sums.exec(fold(one))?.[1] === what);
    // By its name alone: her words are hers.
    const first = field?.label ?? '';
    return isTold
      ? [ownFinding('contradiction', 'problem', spotOf(question), 'answers-apart', { first })]
      : [];
  });
}
