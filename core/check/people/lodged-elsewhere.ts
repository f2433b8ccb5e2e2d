/** « M. Bastien EXEMPLE est logé : à une autre adresse », and « Bastien vit avec vous » chosen of the same. */
import type { Finding } from '../../assessment.ts';
import { denies, textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

const asksWhere = /\b(?:est (?:logee?|hebergee?|domiciliee?)|habite|loge|vit|reside)\b/;
const elsewhere = /\b(?:a une autre adresse|ailleurs|dans un autre logement|autre domicile)\b/;
const withHer =
  /\b(?:vit|habite|loge|reside) (?:toujours |encore )?(?:avec|chez) (?:vous|moi|nous)\b|\bsous (?:votre|mon|notre) toit\b/;
const aName = /(?<!\p{L})\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}[\p{L}’'-]+)+/gu;
/** She may be there some of the time. */
const inTurn = /\b(?:alterne\w*|alternance|parfois|semaines?|week ends?|temporaire\w*)\b/;

export function checkLodgedElsewhere({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  return said.flatMap((away) => {
    const [label, answer] = [fold(away.label), fold(textOf(away) ?? '')];
    const [name, other] = away.label.match(aName) ?? [];
    if (!name || other || !asksWhere.test(label) || !elsewhere.test(answer) || denies(answer)) return [];
    // The children bear his family name.
    const first = fold(name.split(' ').find((word) => word !== word.toUpperCase()) ?? '');
    return said.flatMap((field) => {
      const told = fold(textOf(field) ?? '');
      const isOfIt = hasWords(`${told} ${fold(field.label)}`, first);
      return field !== away && isOfIt && withHer.test(told) && !denies(told) && !inTurn.test(told)
        ? [answersApart(spotOf(field), away)]
        : [];
    });
  });
}
