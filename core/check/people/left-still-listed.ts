/** « Séparée de Thomas EXEMPLE, qui a quitté le logement », and Thomas among « Personnes vivant dans votre logement ». */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

const hasLeft =
  /(\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}),? (?:qui )?(?:a quitté (?:le|la|mon|notre|ce) (?:logement|domicile|foyer|maison)|est partie? (?:du|de la) (?:logement|domicile|foyer|maison)|ne vit plus (?:ici|là|avec \p{L}+))/u;
const whoLives =
  /^(?:personnes?|occupants?|membres?)\b.*\b(?:vivant|vivent|habit\w+|present\w*|logement|foyer|domicile)\b/;

export function checkLeftStillListed({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  return said.flatMap((field) => {
    const name = hasLeft.exec(textOf(field) ?? '')?.[1];
    if (name === undefined) return [];
    const list = said.find(
      (one) =>
        one !== field && whoLives.test(fold(one.label)) && hasWords(fold(textOf(one) ?? ''), fold(name)),
    );
    return list ? [answersApart(spotOf(list), field)] : [];
  });
}
