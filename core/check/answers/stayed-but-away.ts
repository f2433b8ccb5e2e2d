/** « Êtes-vous resté en France tout le trimestre ? Oui », and 41 days spent out of France. */
import type { Finding } from '../../assessment.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { isSamePerson, personOf } from '../who-and-when.ts';

const asksStayed =
  /^(?=.*\b(?:reste\w*|reside\w*|vecu|habite\w*|demeure\w*)\b)(?=.*\b(?:en france|sur le territoire)\b)(?=.*\b(?:tout|toute|entier|entiere|sans interruption|continu\w*|permanence)\b)/;
const away =
  /^(?=.*\b(?:jours|semaines|mois|duree)\b).*\b(?:hors (?:de (?:la )?france|du territoire)|a l etranger|en dehors (?:de la france|du territoire))\b/;

export function checkStayedButAway({ asked }: CheckContext): Finding[] {
  const stayed = asked.filter(
    (field) => isYesNo(field) && yesNoOf(field) === 'yes' && asksStayed.test(fold(field.label)),
  );
  return stayed.flatMap((question) =>
    asked
      .filter(
        (field) =>
          field.options.length === 0 &&
          away.test(fold(field.label)) &&
          (readHours(textOf(field) ?? '') ?? 0) > 0 &&
          isSamePerson(personOf(field), personOf(question)),
      )
      .map((field) => answersApart(spotOf(field), question)),
  );
}
