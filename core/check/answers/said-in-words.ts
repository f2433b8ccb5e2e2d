/** « Avez-vous reçu une pension alimentaire ? Non », where she tells of one elsewhere on the page. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { isOfPartner } from '../who-and-when.ts';

/** Still had: « me verse », « je reçois »; and not what was, or is asked for. */
const has =
  /\b(?:me|nous) (?:verse|paie|paye|donne|envoie)(?:nt)?\b|\bm a (?:bien )?(?:verse|paye|donne)\b|\bj(?:e)? (?:recois|percois|touche|ai (?:recu|percu|touche))\b/;
const hasNot = /\b(?:pas|plus|rien|jamais|devrait|doit|jusqu\w*|avant|ancien\w*|demande)\b/;
const anAmount = /\d\s?(?:€|euros?)/iu;
const otherPension = /\b(?:retraite|invalidite|reversion|veuvage)\b/;

/** In a recap. */
const ofHerWords = /\b(?:commentaires?|remarques?|precisions?|messages?|mots?)\b/;

/** « Le père de Timéo paie-t-il cette pension ? Oui, chaque mois » */
const asksIfPaid = /\b(?:pere|mere|parent|ex conjointe?)\b.*\b(?:paie|paye|verse)\b.*\bpension\b/;

export function checkSaidInWords({ asked, recap }: CheckContext): Finding[] {
  const asks = [...asked, ...recap].filter(
    (field) =>
      isYesNo(field) &&
      !isOfPartner(field) &&
      /\b(?:recu|recue|percu|percue|touche|percevez|recevez)\b.*\bpensions? alimentaires?\b/.test(
        fold(field.label),
      ),
  );
  const denied = asks.find((field) => yesNoOf(field) === 'no');
  if (!denied || asks.some((field) => yesNoOf(field) === 'yes')) return [];
  const pays = asked.find(
    (field) =>
      field.options.length > 1 &&
      asksIfPaid.test(fold(field.label)) &&
      /^oui\b(?!.*\b(?:pas|avant|jusqu)\b)/.test(fold(textOf(field) ?? '')),
  );
  if (pays) return [answersApart(spotOf(denied), pays)];
  const told = [...asked, ...recap].find(
    (field) => (field.kind === 'textarea' || ofHerWords.test(fold(field.label))) && tellsOfPension(field),
  );
  // By its name alone: her words are hers.
  return told
    ? [ownFinding('contradiction', 'problem', spotOf(denied), 'answers-apart', { first: told.label })]
    : [];
}

/** « Son père me verse 150 € de pension chaque mois », in her own words. */
function tellsOfPension(field: Field): boolean {
  return sentencesOf([textOf(field) ?? '']).some((sentence) => {
    const words = fold(sentence);
    return (
      /\bpension\b/.test(words) &&
      !otherPension.test(words) &&
      anAmount.test(sentence) &&
      has.test(words) &&
      !hasNot.test(words)
    );
  });
}
