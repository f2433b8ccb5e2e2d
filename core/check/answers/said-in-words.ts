/** « Avez-vous reçu une pension ? Non », and « Son père me verse 150 € de pension chaque mois », in her own words. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../papers/papers.ts';

const asksIfHad = /\b(?:recu|recue?s?|percu|percue?s?|touche|percevez|recevez|touchez)\b/;
const sums = /\b(pension|salaire|bourse|loyer|prime|indemnite|allocation|rente)s?\b/;
/** Still had: « me verse », « je reçois »; and not what was, or is asked for. */
const has =
  /\b(?:me|nous) (?:verse|paie|paye|donne|envoie)(?:nt)?\b|\bj(?:e)? (?:recois|percois|touche|ai (?:recu|percu|touche))\b/;
const hasNot = /\b(?:pas|plus|rien|jamais|devrait|doit|jusqu\w*|avant|ancien\w*|demande)\b/;
const anAmount = /\d\s?(?:€|euros?)/iu;

/** « Le père de Timéo paie-t-il cette pension ? Oui, chaque mois » */
const asksIfPaid = /\b(?:pere|mere|parent|ex conjointe?)\b.*\b(?:paie|paye|verse)\b.*\bpension\b/;

export function checkSaidInWords(context: CheckContext): Finding[] {
  return [...inWords(context), ...paidByTheOther(context)];
}

function paidByTheOther({ asked }: CheckContext): Finding[] {
  const pays = asked.find(
    (field) =>
      asksIfPaid.test(fold(field.label)) &&
      /^oui\b(?!.*\b(?:pas|avant|jusqu)\b)/.test(fold(textOf(field) ?? '')),
  );
  const denied = asked.find(
    (field) =>
      isYesNo(field) &&
      yesNoOf(field) === 'no' &&
      /\b(?:recu|percu|touche)\b.*\bpension alimentaire\b/.test(fold(field.label)),
  );
  return pays && denied ? [answersApart(spotOf(denied), pays)] : [];
}

function inWords({ asked }: CheckContext): Finding[] {
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
