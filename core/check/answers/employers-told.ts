/** « Deux employeurs ont annoncé vous avoir payée en novembre. Chacun doit figurer dans votre déclaration », and one declared. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { sentencesOf } from '../sentences.ts';

const told =
  /^(?!.*\b(?:si|exemples?|sauf|maximum|au plus|avant|precedent\w*|peuvent|pouvez)\b)(?:.{0,40}\b)?(deux|trois|quatre|cinq|six|[2-9]) employeurs\b.*\b(?:annonc|declar|signal|transmis|pay[eé]|fait travailler|embauch|connu)\w*/;
const asksHowMany =
  /^(?!.*\b(?:autres?|heures|enfants?|conjointe?)\b).*\b(?:nombre|combien|nb)\b.*\bemployeurs?\b/;

export function checkEmployersTold({ asked, page: { blocks } }: CheckContext): Finding[] {
  const said = sentencesOf(blocks).flatMap((sentence) => {
    const [, number] = told.exec(fold(sentence)) ?? [];
    const many = number === undefined ? null : numberIn(number);
    return many === null ? [] : [{ sentence, many }];
  });
  const [only, other] = said;
  if (!only || other) return [];
  return asked.flatMap((field) => {
    const given = /^(\d)\b/.exec((textOf(field) ?? '').trim())?.[1];
    return asksHowMany.test(fold(field.label)) && given !== undefined && Number(given) < only.many
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', {
            said: only.sentence.replace(/\s*[:;.]$/, ''),
          }),
        ]
      : [];
  });
}
